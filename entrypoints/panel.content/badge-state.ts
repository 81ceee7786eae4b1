import type { Severity } from '../../rules/review.ts';
import type { ComposerState } from '../composer.content/bridge.ts';
import { countOf, openFindings, worstOf } from './open-findings.ts';

export interface BadgeState {
  kind: 'findings' | 'clean' | 'reviewing' | 'waiting' | 'failed' | 'not-recognised';
  count: number;
  /** Of the most severe finding; null when there is nothing to count. */
  severity: Severity | null;
}

/** What the badge says. While new words are read the last count stays, so that it does not flicker at every key. */
export function badgeState(composer: Pick<ComposerState, 'watching' | 'review' | 'ignored' | 'text'>): BadgeState {
  const none = { count: 0, severity: null };
  if (composer.watching === 'failed' || composer.watching === 'not-recognised')
    return { kind: composer.watching, ...none };
  if (composer.text.trim() === '') return { kind: 'waiting', ...none };
  const findings = openFindings(composer);
  const severity = worstOf(findings);
  if (severity) return { kind: 'findings', count: countOf(findings), severity };
  return { kind: composer.watching === 'reviewing' ? 'reviewing' : 'clean', ...none };
}
