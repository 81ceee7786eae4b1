import { vi } from 'vitest';
import type { ComposerState, PanelActions } from '../../../entrypoints/composer.content/bridge.ts';
import type { Finding, Review } from '../../../rules/review.ts';

export function finding(given: Partial<Finding> & Pick<Finding, 'rule' | 'severity'>): Finding {
  return {
    id: given.rule,
    start: 0,
    end: 5,
    excerpt: 'Hello',
    message: `About ${given.rule}`,
    why: 'Because.',
    instead: '',
    suggestions: [],
    evidence: {},
    ...given,
  };
}

export const stop = finding({ rule: 'confidential/label', severity: 'stop' });
export const warn = finding({ rule: 'tone/press-release', severity: 'warn' });
export const hint = finding({ rule: 'tone/boilerplate', severity: 'hint' });
export const info = finding({ rule: 'platform/length', severity: 'info' });

export function review(findings: Finding[], gate: Partial<Review['gate']> = {}): Review {
  return {
    language: 'en',
    verdict: 'pass',
    tone: { score: 0.2, label: 'conversation', reasons: [] },
    findings,
    gate: { warn: 'confirm', stop: 'reason', onFailure: 'allow', ...gate },
    pack: { id: 'acme', version: 1 },
    elapsedMs: 0,
  };
}

export function composer(given: Partial<ComposerState> = {}): ComposerState {
  return {
    id: 1,
    network: 'x',
    kind: 'post',
    text: 'Hello world',
    watching: 'reviewed',
    review: review([]),
    ignored: new Set(),
    held: null,
    notice: null,
    ...given,
  };
}

/** Actions that only remember that they were called. */
export function actions() {
  return {
    composerRect: vi.fn(() => null),
    findingRects: vi.fn(() => []),
    hostParent: vi.fn(),
    applyFix: vi.fn(async () => 'done' as const),
    ignore: vi.fn(),
    unignoreAll: vi.fn(),
    reveal: vi.fn(),
    backToPost: vi.fn(),
    postAnyway: vi.fn(),
    dismissNotice: vi.fn(),
  } satisfies PanelActions;
}
