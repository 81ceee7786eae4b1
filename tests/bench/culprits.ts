/** Where the time goes on a text: in what all rules share, or in which of them. */
import { compilePack, type Reviewer } from '../../rules/index.ts';
import type { Pack } from '../../rules/pack/schema.ts';
import { allRules } from '../../rules/registry.ts';

const length = 63_206;
const most = 3;

/** One reviewer without rules, and one for each rule. Compiled when the first culprit is looked for. */
let reviewers: { name: string; reviewer: Reviewer }[] | undefined;

/** The slowest parts with their milliseconds for 63,206 characters, the slowest first. */
export function culpritsOf(pack: Pack, textOfLength: (length: number) => string): string[] {
  reviewers ??= [
    { name: 'shared by all rules', reviewer: compilePack(pack, []) },
    ...allRules.map((rule) => ({ name: rule.id, reviewer: compilePack(pack, [rule]) })),
  ];
  const text = textOfLength(length);
  const parts = reviewers.map(({ name, reviewer }) => ({ name, time: bestTime(reviewer, text) }));
  const shared = parts[0]?.time ?? 0;
  return parts
    .map(({ name, time }, index) => ({ name, time: index === 0 ? time : time - shared }))
    .filter(({ time }) => time > 0)
    .sort((a, b) => b.time - a.time)
    .slice(0, most)
    .map(({ name, time }) => `${name} ${time.toPrecision(2)} ms`);
}

/** The best of a few: enough to tell the slow from the rest. */
function bestTime(reviewer: Reviewer, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    reviewer.review({ text, network: 'linkedin' });
    best = Math.min(best, performance.now() - began);
  }
  return best;
}
