/** Words that are written as no word is: keys and tokens are, and little else. */
import type { TextAnalysis } from '../../analysis.ts';
import { wordKind } from '../../text/normalise.ts';

/** Small and capital letters, as the first character of a word or behind it. */
const letters = 1 | 2 | 8 | 16;
/** `1000th` */
const longestNumeral = 6;
/** `first` is a number's first character, `small` a letter behind it: `3rd`, `1990s`. */
const numeral = { first: 4, small: 8, digit: 32 } as const;

/** Whether a word of the text is written as no word is: with a capital letter inside, or letters and digits mixed, `3rd` left out. */
export function isMixedWord({ wordKinds, wordFrom, wordTo }: TextAnalysis['folded'], word: number): boolean {
  const kind = wordKinds[word] as number;
  if ((kind & wordKind.laterCapital) !== 0) return true;
  if ((kind & wordKind.digit) === 0 || (kind & letters) === 0) return false;
  const isNumeral = (kind & ~(numeral.first | numeral.small | numeral.digit)) === 0;
  return !isNumeral || (wordTo[word] as number) - (wordFrom[word] as number) > longestNumeral;
}
