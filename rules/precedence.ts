/** One hint for one place: where findings overlap, the rule that says less about the words steps back (`Rule.yieldsTo`). */
import { type Finding, severityRank } from './review.ts';

/** A finding with the ids of the rules that its own rule yields to. */
export interface Claim {
  finding: Finding;
  yieldsTo: readonly string[];
}

/**
 * The findings that stay. One steps back only for an overlapping one that stays itself. One that holds a post steps back only for
 * one that holds it as firmly. Findings about the whole post never step back.
 */
export function withoutYielding<One extends Claim>(claims: readonly One[]): readonly One[] {
  const rivals = rivalsOf(claims);
  if (rivals === undefined) return claims;
  const answers = new Map<Claim, boolean>();
  const stays = (claim: Claim): boolean => {
    const others = rivals.get(claim);
    if (others === undefined) return true;
    const known = answers.get(claim);
    if (known !== undefined) return known;
    // Until it is known better: of rules that yield to each other in a circle the first one stays.
    answers.set(claim, true);
    const answer = !others.some(stays);
    answers.set(claim, answer);
    return answer;
  };
  return claims.filter(stays);
}

/** Per finding the overlapping ones that it would step back for, undefined when there are none. One pass over the findings in order of their start. */
function rivalsOf(claims: readonly Claim[]): ReadonlyMap<Claim, Claim[]> | undefined {
  const concerned = concernedIn(claims);
  if (concerned.length < 2) return undefined;
  const rivals = new Map<Claim, Claim[]>();
  const yields = (claim: Claim, other: Claim): void => {
    if (!claim.yieldsTo.includes(other.finding.rule)) return;
    if (isHolding(claim) && rankOf(other) < rankOf(claim)) return;
    const known = rivals.get(claim);
    if (known) known.push(other);
    else rivals.set(claim, [other]);
  };
  const open: Claim[] = [];
  for (const claim of concerned.sort((a, b) => a.finding.start - b.finding.start)) {
    let still = 0;
    for (const other of open) {
      if (other.finding.end <= claim.finding.start) continue;
      open[still++] = other;
      yields(claim, other);
      yields(other, claim);
    }
    open.length = still;
    open.push(claim);
  }
  return rivals.size === 0 ? undefined : rivals;
}

/** The findings at a place whose rule yields to one that found something too, and those of the rules that are yielded to. */
function concernedIn(claims: readonly Claim[]): Claim[] {
  const byRule = new Map<string, readonly string[]>();
  let last = '';
  for (const { finding, yieldsTo } of claims) {
    // The findings of a rule mostly stand together.
    if (finding.rule === last) continue;
    last = finding.rule;
    byRule.set(last, yieldsTo);
  }
  const concerned: string[] = [];
  for (const [rule, yieldsTo] of byRule) {
    for (const other of yieldsTo) if (byRule.has(other)) concerned.push(rule, other);
  }
  if (concerned.length === 0) return [];
  let isConcerned = false;
  last = '';
  return claims.filter((claim) => {
    const { rule } = claim.finding;
    if (rule !== last) isConcerned = concerned.includes(rule);
    last = rule;
    return isConcerned && isPlace(claim);
  });
}

function isPlace({ finding }: Claim): boolean {
  return finding.end > finding.start;
}

function isHolding({ finding }: Claim): boolean {
  return finding.severity === 'warn' || finding.severity === 'stop';
}

function rankOf({ finding }: Claim): number {
  return severityRank[finding.severity];
}
