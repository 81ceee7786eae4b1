/** Endings that an inflected word may have. A word on `~` in a pattern matches with any of its language, or with none. */
import type { Language } from '../post.ts';
import { apostrophe } from './normalise.ts';

const german =
  'e en er es em et ern n s st sten ste ster stes stem t te ten ter tes tem ere eren erer eres erem erin in innen erinnen end ende enden ender endes endem ung ungen nd nde nden nder ndes ndem lich se sen';
const english = 's es ed d e er ers ing ings ly';

/** Longest ending in units. */
const longest = 7;

const sets = { de: pack(german), en: pack(english), any: pack(`${german} ${english}`) };

function pack(endings: string): ReadonlySet<number> {
  return new Set(
    endings.split(' ').map((one) => [...one].reduce((key, letter) => key * 32 + letter.charCodeAt(0) - 96, 0)),
  );
}

/** Whether the units from `from` up to `to` are an ending; none at all is one, and so is `'s`. */
export function isEnding(codes: Uint16Array, from: number, to: number, language: Language | 'any'): boolean {
  let end = to;
  if (end - from >= 2 && codes[end - 2] === apostrophe && codes[end - 1] === 115) end -= 2;
  if (end === from) return true;
  if (end - from > longest) return false;
  let key = 0;
  for (let unit = from; unit < end; unit++) {
    const letter = (codes[unit] as number) - 96;
    if (letter < 1 || letter > 26) return false;
    key = key * 32 + letter;
  }
  return sets[language].has(key);
}
