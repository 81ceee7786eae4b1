/** Reviews the same text with packs of different size, turn by turn in one process, and prints the medians as JSON. */
import { compilePack } from '../../rules/index.ts';
import { packWithTerms, termCounts } from './packs.ts';
import { textOf, touched } from './texts.ts';
import { medianOf, time } from './timing.ts';

const turns = 4;

const reviewers = termCounts.map(({ count, listed }) => compilePack(packWithTerms(count, listed)));
const text = textOf('de', 3_000);
const medians = termCounts.map((): number[] => []);
// The first turn warms up.
for (let turn = 0; turn <= turns; turn++) {
  for (const [index, reviewer] of reviewers.entries()) {
    const { median } = await time(
      (run) => ({ text: touched(text, run), network: 'linkedin' as const }),
      (post) => reviewer.review(post),
      { budget: 200 },
    );
    if (turn > 0) medians[index]?.push(median);
  }
}
process.stdout.write(JSON.stringify(medians.map(medianOf)));
