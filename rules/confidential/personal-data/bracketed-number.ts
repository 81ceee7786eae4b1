/** The number of a document that stands in brackets further behind: `my licence is still in it (F7720415)`. */
import type { Span } from '../../review.ts';

/** What is said of the document in front of the bracket. */
const opening = /^[^.!?\n(\d]{0,50}\((?:(?:[Nn]o|[Nn]r|DL|ID|number|Nummer)\.?:?\s|#)?(?=[A-Z\d][A-Z\d -]{5,20}\))/u;

/** Characters from the word to the number, 0 where no bracket holds one. @param slice the text behind the word */
export function distanceToBracket(slice: string): number {
  return opening.exec(slice)?.[0].length ?? 0;
}

/** A state of the USA, as it stands in front of `license`. */
const state =
  /(?<!\p{L})(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Michigan|Minnesota|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|[Dd]riving|learner[’']s|provisional)\s$/u;
const lost =
  /(?<!\p{L})(?:wallet|purse|handbag|backpack|lost|found|handed in|stolen|missing|dropped|left (?:it|my|her|his)|turned in)(?!\p{L})/iu;

/** Characters around the word in which it is told where the document is. */
const around = 140;

/** Whether a plain `license` is that of a driver, not of software or a bar. */
export function isOfADriver(text: string, { start, end }: Span): boolean {
  return (
    state.test(text.slice(Math.max(0, start - 16), start)) ||
    lost.test(text.slice(Math.max(0, start - around), end + around))
  );
}
