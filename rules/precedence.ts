/** One hint for one place: where findings overlap, the rule that says less about the words steps back (`Rule.yieldsTo`). */
import { type Severity, type Span, severityRank } from './review.ts';

/** What a rule says about a place, with the ids of the rules that it yields to. */
export interface Claim extends Span {
  rule: string;
  severity: Severity;
  yieldsTo: ReadonlySet<string>;
}

/**
 * The claims that stay. One steps back only for an overlapping one that stays itself. One that holds a post steps back only for one
 * that holds it as firmly. What is about the whole post never steps back.
 *
 * @param claims those of a rule stand together
 */
export function withoutYielding<One extends Claim>(claims: readonly One[]): readonly One[] {
  const concerned = concernedIn(claims);
  if (concerned.length < 2) return claims;
  const rivals = rivalsOf(concerned);
  if (rivals.size === 0) return claims;
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

/** Per claim the overlapping ones that it would step back for. One pass over the claims in order of their start. */
function rivalsOf(concerned: Claim[]): ReadonlyMap<Claim, Claim[]> {
  const rivals = new Map<Claim, Claim[]>();
  const open: Claim[] = [];
  for (const claim of concerned.sort((a, b) => a.start - b.start)) {
    let still = 0;
    for (const other of open) {
      if (other.end <= claim.start) continue;
      open[still++] = other;
      if (yields(claim, other)) add(rivals, claim, other);
      if (yields(other, claim)) add(rivals, other, claim);
    }
    open.length = still;
    open.push(claim);
  }
  return rivals;
}

function yields(claim: Claim, other: Claim): boolean {
  return claim.yieldsTo.has(other.rule) && !(isHolding(claim) && rankOf(other) < rankOf(claim));
}

function add(rivals: Map<Claim, Claim[]>, claim: Claim, other: Claim): void {
  const known = rivals.get(claim);
  if (known) known.push(other);
  else rivals.set(claim, [other]);
}

/** What is claimed about places by rules that yield to one that found something too, and by those that are yielded to. */
function concernedIn(claims: readonly Claim[]): Claim[] {
  /** The first claim of each rule. */
  const firsts: Claim[] = [];
  for (const claim of claims) if (claim.rule !== firsts.at(-1)?.rule) firsts.push(claim);
  const isConcerned = firsts.map(() => false);
  firsts.forEach((claim, index) => {
    if (claim.yieldsTo.size === 0) return;
    firsts.forEach((other, otherIndex) => {
      if (claim.yieldsTo.has(other.rule)) isConcerned[index] = isConcerned[otherIndex] = true;
    });
  });
  const concerned: Claim[] = [];
  let rule = -1;
  for (const claim of claims) {
    if (claim === firsts[rule + 1]) rule++;
    if (isConcerned[rule] === true && claim.end > claim.start) concerned.push(claim);
  }
  return concerned;
}

function isHolding({ severity }: Claim): boolean {
  return severity === 'warn' || severity === 'stop';
}

function rankOf({ severity }: Claim): number {
  return severityRank[severity];
}
