/** The way a dial is turned: `two turns right to 41, left past it to 8, right to 63`, `34 rechts, 12 links, 77 rechts`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';

/** Said of dials alone: no word for a lock has to stand beside them. */
export const turnWords = words({
  any: [
    '(clockwise|anticlockwise|counterclockwise|counter clockwise|anti clockwise)',
    '(rechtsrum|linksrum|rechtsherum|linksherum|Uhrzeigersinn)',
  ],
});

/** Characters before and behind the word that are read. */
const reachBefore = 110;
const reachBehind = 150;

const way =
  '(?:(?:anti-?|counter-?)?clockwise|left|right|(?:links|rechts)(?:rum|herum)?|(?:im|gegen den) Uhrzeigersinn)(?!\\p{L})';
const stop = '\\d{1,2}(?![\\p{L}\\d]|[.:/]\\d|\\s?(?:°|%|km|Grad|degrees|miles|m\\b|min|Uhr|blocks|steps|people))';
const wayFirst = `${way}[^\\d\\n]{0,24}?\\s${stop}`;
const stopFirst = `${stop}\\s(?:nach |to the )?${way}`;
const turns = new RegExp(
  `(?<!\\p{L})(?:${wayFirst}(?:[^\\d\\n]{0,30}?${wayFirst}){2}|(?<!\\d)${stopFirst}(?:[^\\d\\n]{1,16}?${stopFirst}){2})`,
  'iu',
);

/** @param thing the word for a lock, or one of `turnWords` */
export function turnsNear(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - reachBefore);
  const match = turns.exec(text.slice(from, end + reachBehind));
  return match === null ? undefined : { start: from + match.index, end: from + match.index + match[0].length };
}
