/** The digits behind a word for a combination, where something with a lock is told of: `Schlüssel im Kasterl, Zahlenkombi 2784`. */
import type { Span } from '../../review.ts';
import { famousNumbers } from './credential-lexicon.ts';
import { unit } from './lock-code.ts';

/** Characters in front of the word, and behind the code, in which the thing that it opens is told of. */
const reachBefore = 90;
const reachBehind = 50;

const behind = new RegExp(
  `^(?:\\s?[:=→]|,?\\s(?:is|ist|lautet|sind|are|war|was))?\\s(?:(?:jetzt|nun|now|still|immer noch)\\s)?["'„“»*]?(?<code>\\d{4,6}|\\d(?:[ -]\\d){2,5}|\\d{2}(?:[ -]\\d{2}){1,3})${unit}(?=["'”“]?(?:[.,;!?)\\n]|\\s?$|\\s(?:auf|öffnet|und|and|then|dann|opens?|to|eingeben|eintippen|einstellen|drehen|–|-)(?!\\p{L})))`,
  'u',
);
const locked =
  /(?<!\p{L})(?:\p{L}*[Ss]chlüssel\p{L}*|keys?|\p{L}*box|\p{L}*k[aä]st(?:en|erl|chen|li|le?)|\p{L}*tür(?:e|l|erl)?|\p{L}*keller|\p{L}*eingang|\p{L}*stadel|\p{L}*sch(?:l[oö]ss\p{L}*|uppen|rank|ließfach)|\p{L}*hütte|doors?|gates?|sheds?|padlocks?|lockers?|\p{L}*garage|\p{L}*tor|spind|safes?|tresor|entrance|bikes?|cabin|\p{L}*rad)(?!\p{L})/iu;
const year = /^(?:19|20)\d\d$/;

/** @param word `Zahlenkombi`, `combination` and the like */
export function combinationBehind(text: string, { start, end }: Span): Span | undefined {
  const match = behind.exec(text.slice(end, end + 50));
  const code = match?.groups?.code;
  if (match === null || code === undefined) return undefined;
  if (famousNumbers.has(code.replace(/\D/g, '')) || year.test(code)) return undefined;
  const to = end + match[0].length;
  const opensSomething =
    locked.test(text.slice(Math.max(0, start - reachBefore), start)) || locked.test(text.slice(to, to + reachBehind));
  return opensSomething ? { start: to - code.length, end: to } : undefined;
}
