/** Prints as JSON, by language, how long a key press takes against a whole review of the same text, in one process. */

import { compilePack } from '../../rules/index.ts';
import { languages } from '../../rules/post.ts';
import { postOf, usualTerms } from './checkers.ts';
import { packWithTerms } from './packs.ts';
import { textOf, touched } from './texts.ts';
import { timesAsLong } from './timing.ts';

export type Ratios = Record<(typeof languages)[number], number>;

/** Characters of the text that is written in. */
const length = 3_000;
const variants = 64;

const reviewer = compilePack(packWithTerms(usualTerms));
const draft = reviewer.draft();
const ratios = {} as Ratios;
for (const language of languages) {
  const text = textOf(language, length);
  const changed = Array.from({ length: variants }, (_, run) => touched(text, run));
  const textAt = (run: number) => changed[run % variants] as string;
  ratios[language] = timesAsLong(
    (run) => draft.review(postOf(run % 2 === 1 ? text : textAt(run >>> 1))),
    (run) => reviewer.review(postOf(textAt(run))),
  );
}
process.stdout.write(JSON.stringify(ratios), () => process.exit());
