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
  if (concerned.length === 0) return claims;
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

/** The claims of one rule: `claims[from]` to `claims[to - 1]`. */
interface OfOneRule {
  rule: string;
  yieldsTo: ReadonlySet<string>;
  from: number;
  to: number;
  /** Whether they go forward through the text. */
  inOrder: boolean;
  isConcerned: boolean;
}

/** What is claimed about places by rules of which one yields to the other, where they have a place in common. */
function concernedIn<One extends Claim>(claims: readonly One[]): One[] {
  const rules = byRule(claims);
  for (let index = 0; index < rules.length; index++) {
    const one = rules[index] as OfOneRule;
    for (let other = index + 1; other < rules.length; other++) concern(claims, one, rules[other] as OfOneRule);
  }
  const concerned: One[] = [];
  for (const { from, to, isConcerned } of rules) {
    if (!isConcerned) continue;
    for (let index = from; index < to; index++) {
      const claim = claims[index] as One;
      if (claim.end > claim.start) concerned.push(claim);
    }
  }
  return concerned;
}

function byRule(claims: readonly Claim[]): OfOneRule[] {
  const rules: OfOneRule[] = [];
  let last: OfOneRule | undefined;
  for (let index = 0; index < claims.length; index++) {
    const { rule, yieldsTo, start } = claims[index] as Claim;
    if (last?.rule !== rule) {
      last = { rule, yieldsTo, from: index, to: index, inOrder: true, isConcerned: false };
      rules.push(last);
    } else if (start < (claims[index - 1] as Claim).start) last.inOrder = false;
    last.to = index + 1;
  }
  return rules;
}

function concern(claims: readonly Claim[], one: OfOneRule, other: OfOneRule): void {
  if (!one.yieldsTo.has(other.rule) && !other.yieldsTo.has(one.rule)) return;
  if (!meet(claims, one, other)) return;
  one.isConcerned = true;
  other.isConcerned = true;
}

/** Whether two rules may claim the same place: side by side through both, where each goes forward through the text. */
function meet(claims: readonly Claim[], one: OfOneRule, other: OfOneRule): boolean {
  if (!one.inOrder || !other.inOrder) return true;
  let index = one.from;
  let otherIndex = other.from;
  while (index < one.to && otherIndex < other.to) {
    const { start, end } = claims[index] as Claim;
    const { start: otherStart, end: otherEnd } = claims[otherIndex] as Claim;
    if (end <= otherStart) index++;
    else if (otherEnd <= start) otherIndex++;
    else return true;
  }
  return false;
}

function isHolding({ severity }: Claim): boolean {
  return severity === 'warn' || severity === 'stop';
}

function rankOf({ severity }: Claim): number {
  return severityRank[severity];
}
