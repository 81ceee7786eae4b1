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
export function withoutYielding(claims: readonly Claim[]): Finding[] {
  const rivals = rivalsOf(claims);
  if (rivals.size === 0) return claims.map(({ finding }) => finding);
  const answers = new Map<Claim, boolean>();
  const stays = (claim: Claim): boolean => {
    const known = answers.get(claim);
    if (known !== undefined) return known;
    // Until it is known better: of rules that yield to each other in a circle the first one stays.
    answers.set(claim, true);
    const answer = !(rivals.get(claim) ?? []).some(stays);
    answers.set(claim, answer);
    return answer;
  };
  return claims.filter(stays).map(({ finding }) => finding);
}

/** Per finding the overlapping ones that it would step back for. One pass over the findings in order of their start. */
function rivalsOf(claims: readonly Claim[]): ReadonlyMap<Claim, Claim[]> {
  const rivals = new Map<Claim, Claim[]>();
  const present = new Set(claims.map(({ finding }) => finding.rule));
  if (!claims.some(({ yieldsTo }) => yieldsTo.some((rule) => present.has(rule)))) return rivals;
  const yields = (claim: Claim, other: Claim): void => {
    if (!claim.yieldsTo.includes(other.finding.rule)) return;
    if (isHolding(claim) && rankOf(other) < rankOf(claim)) return;
    const known = rivals.get(claim);
    if (known) known.push(other);
    else rivals.set(claim, [other]);
  };
  let open: Claim[] = [];
  for (const claim of claims.filter(isPlace).sort((a, b) => a.finding.start - b.finding.start)) {
    open = open.filter(({ finding }) => finding.end > claim.finding.start);
    for (const other of open) {
      yields(claim, other);
      yields(other, claim);
    }
    open.push(claim);
  }
  return rivals;
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
