/** Wheels that are set one by one before something is moved, a sentence behind the box: `… in der Box am Zaun. 5-5-8-2, danach die Klappe öffnen`. */
import type { Span } from '../../review.ts';
import { famousNumbers } from './credential-lexicon.ts';

/** Characters behind the thing that are read. */
const reach = 130;

const steps = '(?<code>\\d(?:\\s?[-–]\\s?\\d){3,5}|\\d(?:,\\s\\d){3,5}|\\d{4,6})';
const moved =
  'Hebel\\p{L}*|Riegel\\p{L}*|Schieber\\p{L}*|Knauf|Drehknopf|Klappe|Deckel|ziehen|drehen|drücken|hochklappen|runterdrücken|aufklappen|rausnehmen|levers?|slider|latch|knob|handle|flap|lid|pull|push|slide|squeeze|turn|twist|lift';
const thenMoved = new RegExp(
  `(?<![\\p{L}\\d.,:€$£/-])${steps},?\\s(?:(?:und|and)\\s)?(?:dann|then|danach)\\s(?:\\p{L}+\\s){0,3}?(?:${moved})(?!\\p{L})`,
  'iu',
);

/** @param from end of the word for the lock or the box */
export function leverCodeBehind(text: string, from: number): Span | undefined {
  const match = thenMoved.exec(text.slice(from, from + reach));
  const code = match?.groups?.code;
  if (match === null || code === undefined || famousNumbers.has(code.replace(/\D/g, ''))) return undefined;
  if (/^(?:19|20)\d\d$/.test(code)) return undefined;
  const start = from + match.index;
  return { start, end: start + code.length };
}
