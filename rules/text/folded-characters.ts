/** Folded form of single characters, kept because folding one is slow. */
import { foldCodePoint, isCombiningMark } from './fold.ts';
import { kinds, wordKind } from './word-kinds.ts';

/** Folded form of each BMP character: 0 not asked yet, 1 dropped, 2 longer than one unit (see `expansions`), else the unit. */
export const single = new Uint16Array(0x10000);
export const expansions = new Map<number, string>();
export const dropped = 1;
export const expanded = 2;
export const mark = 3;

/** Folds a BMP character that was not met before. */
export function learn(code: number): number {
  let value: number;
  if (isCombiningMark(code)) value = mark;
  else {
    const folded = foldCodePoint(code);
    if (folded === '') value = dropped;
    else if (folded.length === 1) value = folded.charCodeAt(0);
    else {
      expansions.set(code, folded);
      value = expanded;
    }
  }
  single[code] = value;
  return value;
}

// Latin letters and digits go the short way from their first time on.
for (let code = 0; code < kinds.length; code++) if (kinds[code] !== 0 && kinds[code] !== wordKind.symbol) learn(code);

/** Folded form of characters outside the BMP. Emoji separate words. */
const astral = new Map<number, string>();

export function foldAstral(codePoint: number): string {
  let folded = astral.get(codePoint);
  if (folded === undefined) {
    folded = isCombiningMark(codePoint) ? '' : foldCodePoint(codePoint);
    astral.set(codePoint, folded);
  }
  return folded;
}
