/** Times one checker in a process of its own and prints the medians as JSON: per language, per length. */
import type { languages } from '../../rules/post.ts';
import { ours, oursWhileTyping, peers } from './checkers.ts';
import { lengths, textOf, touched } from './texts.ts';
import { time } from './timing.ts';

/** Milliseconds in the order of `lengths`, by language. */
export type Medians = Record<(typeof languages)[number], number[]>;

const name = process.argv[2];
const checker = [ours, oursWhileTyping, ...peers].find((one) => one.name === name);
if (checker === undefined) throw new Error(`There is no checker “${name}”.`);
const check = await checker.load();
const medians: Medians = { en: [], de: [] };
for (const language of ['en', 'de'] as const) {
  for (const length of lengths) {
    const text = textOf(language, length);
    // It takes up to a second until V8 has compiled all that a review runs through: less would not measure a warm one.
    const effort = length > 10_000 ? { budget: 1_000, runs: 7 } : { budget: 1_500 };
    const textFor = (run: number) => (checker.keyPress && run % 2 === 1 ? text : touched(text, run));
    medians[language].push((await time(textFor, check, effort)).median);
  }
}
process.stdout.write(JSON.stringify(medians), () => process.exit());
