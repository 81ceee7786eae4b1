/** Times hostile texts beside an ordinary one of the same length, and prints the best times in milliseconds as JSON. */
import { compilePack, type Reviewer } from '../../rules/index.ts';
import { allRules } from '../../rules/registry.ts';
import { usualTerms } from './checkers.ts';
import { culpritsOf } from './culprits.ts';
import { type HostileTimes, hostileLengths, isTooSlow } from './hostile.ts';
import { ruleWithHostilePatterns, textsForPatterns } from './hostile-patterns.ts';
import { hostileTexts, repeated } from './hostile-texts.ts';
import { packWithTerms } from './packs.ts';
import { textOf } from './texts.ts';
import { inTurn } from './timing.ts';

const pack = packWithTerms(usualTerms);
pack.rules['confidential/term'] = { options: { leetspeak: true } };
const usual = compilePack(pack);
const withPatterns = compilePack(pack, [...allRules, ruleWithHostilePatterns]);

/** What the engine holds in memory from the run before does not help: the text begins with another number each time. */
function timesOf(name: string, textOfLength: (length: number) => string, reviewer: Reviewer): HostileTimes {
  const result: HostileTimes = { name, hostile: [], ordinary: [] };
  for (const length of hostileLengths) {
    const texts = [textOfLength(length), textOf('de', length)];
    const review = (text: string) => (run: number) =>
      reviewer.review({ text: `${run + 10} ${text}`.slice(0, length), network: 'linkedin' });
    const [hostile, ordinary] = inTurn(texts.map(review), 5);
    result.hostile.push(hostile ?? Number.NaN);
    result.ordinary.push(ordinary ?? Number.NaN);
  }
  return result;
}

/** Measured again before a busy moment of the machine is taken for a slow text. */
function surely(measure: () => HostileTimes): HostileTimes {
  let times = measure();
  for (let again = 0; again < 2 && isTooSlow(times); again++) times = measure();
  return times;
}

const results: HostileTimes[] = [];
for (const [name, textOfLength] of Object.entries(hostileTexts)) {
  const times = surely(() => timesOf(name, textOfLength, usual));
  results.push(isTooSlow(times) ? { ...times, culprits: culpritsOf(pack, textOfLength) } : times);
}
for (const [name, piece] of Object.entries(textsForPatterns)) {
  results.push(surely(() => ({ ...timesOf(`patterns on: ${name}`, repeated(piece), withPatterns), patterns: true })));
}
process.stdout.write(JSON.stringify(results));
