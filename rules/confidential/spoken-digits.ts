/** Digits in words: `null eins sieben zwei`, `oh one six double-two`. People write them so that no program reads them. */
import { words } from '../dictionary.ts';
import type { Span } from '../review.ts';
import { betweenGroups } from './personal-data/dictated-phone.ts';

const ones =
  'null|zero|oh|nought|eins?|one|zwei|zwo|two|drei|three|vier|four|fünf|fuenf|five|sechs|six|sieben|seven|acht|eight|neun|nine';
const teens =
  'zehn|ten|elf|eleven|zwölf|zwoelf|twelve|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:thir|four|fif|six|seven|eigh|nine)teen';
const tens =
  '(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';

const values: ReadonlyMap<string, string> = new Map(
  Object.entries({
    null: '0',
    zero: '0',
    oh: '0',
    nought: '0',
    ein: '1',
    eins: '1',
    one: '1',
    zwei: '2',
    zwo: '2',
    two: '2',
    drei: '3',
    three: '3',
    vier: '4',
    four: '4',
    fünf: '5',
    fuenf: '5',
    five: '5',
    sechs: '6',
    six: '6',
    sieben: '7',
    seven: '7',
    acht: '8',
    eight: '8',
    neun: '9',
    nine: '9',
  }),
);

const step = new RegExp(
  `[\\s,;/·–-]{0,3}(?:(?:${betweenGroups})[\\s,:]{1,2}){0,3}(?:(?<times>double|triple|doppel|zweimal|dreimal)[- ]?)?(?:(?<pair>${tens}|${teens})|(?<one>${ones}|(?<=[\\s-])o)(?<hundred>[ -]?(?:hundred|hundert))?|(?<digit>\\d{1,5}))(?![\\p{L}\\d])`,
  'iuy',
);

/** Begins with a digit in words. */
export const spokenDigit = `(?:double|doppel|${ones})(?!\\p{L})`;

/** Where two of them stand side by side: no text is looked at without one. */
export const spokenPairs = words({
  any: [
    '(null|plus|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun) (null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|doppel)',
    '(zero|oh|nought|plus|one|two|three|four|five|six|seven|eight|nine) (zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)',
  ],
});

/** No number of a person is longer. */
const mostDigits = 20;

export interface SpokenDigits extends Span {
  digits: string;
}

/** The run of digits in words that starts here. A word for two digits counts as two. @returns undefined for fewer than three words */
export function spokenDigitsAt(text: string, start: number): SpokenDigits | undefined {
  let digits = '';
  let count = 0;
  let spoken = 0;
  let end = start;
  while (digits.length < mostDigits) {
    step.lastIndex = end;
    const match = step.exec(text);
    if (match?.groups === undefined) break;
    const { times, pair, one, hundred, digit } = match.groups;
    const value = pair === undefined ? (digit ?? values.get((one ?? '').toLowerCase()) ?? '0') : '00';
    const repeat = times === undefined ? 1 : /tri|drei/i.test(times) ? 3 : 2;
    digits += value.repeat(repeat) + (hundred === undefined ? '' : '00');
    if (digit === undefined) spoken++;
    count++;
    end = step.lastIndex;
  }
  return count < 3 || spoken < 3 ? undefined : { start, end, digits };
}

/** Digits of a phone number that is dialled with its area: it begins with a zero or `plus`, or has ten of them. */
export function spokenPhoneAt(text: string, pair: Span): Span | undefined {
  const international = /^plus\s/i.exec(text.slice(pair.start, pair.start + 6))?.[0].length ?? 0;
  const spoken = spokenDigitsAt(text, pair.start + international);
  if (spoken === undefined) return undefined;
  const { digits, end } = spoken;
  const isPhone = international > 0 || digits.startsWith('0') ? digits.length >= 8 : digits.length >= 10;
  return isPhone && !/^0+$/.test(digits) ? { start: pair.start, end } : undefined;
}
