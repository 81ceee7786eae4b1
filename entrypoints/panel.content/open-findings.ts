/** What of a review still counts for the person. */
import {
  type Finding,
  type GatePolicy,
  type Review,
  type Severity,
  type Verdict,
  verdictOf,
} from '../../rules/review.ts';
import type { ComposerState } from '../composer.content/bridge.ts';

type Reviewed = Pick<ComposerState, 'review' | 'ignored'>;

/** Findings that the person has not set aside, most severe first. */
export function openFindings({ review, ignored }: Reviewed): Finding[] {
  return review?.findings.filter((finding) => !ignored.has(finding.id)) ?? [];
}

/** Those that hold a post. */
export function holdingFindings(composer: Reviewed): Finding[] {
  return openFindings(composer).filter(({ severity }) => severity === 'warn' || severity === 'stop');
}

/** Details do not count. */
export function countOf(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}

export function worstOf(findings: readonly Finding[]): Severity | null {
  return findings.find(({ severity }) => severity !== 'info')?.severity ?? null;
}

/** Setting aside must not be a way around a reason or a block that the pack asks for. */
export function mayIgnore(finding: Finding, gate: GatePolicy): boolean {
  const verdict = verdictOf([finding], gate);
  return verdict === 'pass' || verdict === 'confirm';
}

/** What stands between the post and the public now. `failed`: nobody has read it. */
export function standingVerdict({ review, ignored, held }: ComposerState): Verdict | 'failed' {
  if (held?.reason === 'failed') return 'failed';
  return review ? verdictOf(openFindings({ review, ignored }), review.gate) : 'pass';
}

export function ignoredCount(review: Review | null, ignored: ReadonlySet<string>): number {
  return review?.findings.filter((finding) => ignored.has(finding.id)).length ?? 0;
}
