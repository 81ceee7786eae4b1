/** Words that are written so that a search does not find them: `P h ö n i x`, `P.h.ö.n.i.x`, and on request `Ph0en1x`. */
import type { TextAnalysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { foldPhrase, space } from '../../text/normalise.ts';
import { PerSentence } from '../../text/per-sentence.ts';

export interface DisguisedWord extends Span {
  /** What it may say: folded, without spaces. */
  readings: string[];
}

export const fewestDisguisedLetters = 5;
const mostLetters = 60;
/** Most words of spaced letters that are read as one phrase. */
const mostWords = 5;
/** Characters between two letters of one word. */
const widestGap = 3;

/**
 * Runs of letters that stand alone, cut into words where the gap is wider than elsewhere in the run. In the order of the text, of
 * those at one place the longest first. Linear in the text.
 */
export function spacedWords(analysis: TextAnalysis): DisguisedWord[] {
  if (!lettersInARow.someOf(analysis, analysis.sentences)) return [];
  const { wordFrom, wordTo, starts, wordCount } = analysis.folded;
  const isLetter = (word: number) => starts[wordFrom[word] as number] === starts[(wordTo[word] as number) - 1];
  const found: DisguisedWord[] = [];
  for (let word = 0; word < wordCount; word++) {
    if (!isLetter(word)) continue;
    const first = word;
    while (word + 1 < wordCount && isLetter(word + 1) && gapAfter(word, analysis) <= widestGap) word++;
    if (word - first + 1 >= fewestDisguisedLetters) found.push(...phrasesIn(first, word, analysis));
  }
  return found;
}

/** Two single letters in a row, or nothing but one: a row of letters has such a sentence, wherever its sentences end. */
const lettersInARow = new PerSentence(
  ({ folded: { starts, wordFrom, wordTo } }: TextAnalysis, { wordStart, wordEnd }) => {
    let row = wordEnd - wordStart === 1 ? 1 : 0;
    for (let word = wordStart; word < wordEnd; word++) {
      row = starts[wordFrom[word] as number] === starts[(wordTo[word] as number) - 1] ? row + 1 : 0;
      if (row === 2) return true;
    }
    return false;
  },
);

function gapAfter(word: number, { folded: { starts, ends, wordFrom, wordTo } }: TextAnalysis): number {
  return (starts[wordFrom[word + 1] as number] as number) - (ends[(wordTo[word] as number) - 1] as number);
}

function phrasesIn(first: number, last: number, analysis: TextAnalysis): DisguisedWord[] {
  const { starts, ends, wordFrom, wordTo } = analysis.folded;
  const pieces = piecesOf(first, last, analysis);
  return pieces.flatMap(([from], index) => {
    const phrases: DisguisedWord[] = [];
    for (const [, to] of pieces.slice(index, index + mostWords)) {
      const letters = to - from + 1;
      if (letters > mostLetters) break;
      if (letters < fewestDisguisedLetters) continue;
      const start = starts[wordFrom[from] as number] as number;
      const end = ends[(wordTo[to] as number) - 1] as number;
      phrases.unshift({ start, end, readings: [lettersOf(from, to, analysis)] });
    }
    return phrases;
  });
}

function piecesOf(first: number, last: number, analysis: TextAnalysis): [from: number, to: number][] {
  let usual = widestGap;
  for (let word = first; word < last; word++) usual = Math.min(usual, gapAfter(word, analysis));
  const pieces: [number, number][] = [];
  let from = first;
  for (let word = first; word <= last; word++) {
    if (word < last && gapAfter(word, analysis) <= usual) continue;
    pieces.push([from, word]);
    from = word + 1;
  }
  return pieces;
}

function lettersOf(from: number, to: number, { folded: { codes, wordFrom, wordTo } }: TextAnalysis): string {
  let letters = '';
  for (let unit = wordFrom[from] as number; unit < (wordTo[to] as number); unit++) {
    if (codes[unit] !== space) letters += String.fromCharCode(codes[unit] as number);
  }
  return letters;
}

/** Signs that stand for a letter; 1 and | stand for two. */
const leetLetters: ReadonlyMap<string, string> = new Map(
  [...'0o 2z 3e 4a 5s 6g 7t 8b 9g @a $s €e !i'.matchAll(/(\S)(\S)/g)].map(([, sign = '', letter = '']) => [
    sign,
    letter,
  ]),
);
const standsForTwo = '1|';
const leetWord = new RegExp(`[\\p{L}\\p{M}\\d@$€!|]{${fewestDisguisedLetters},${mostLetters}}`, 'gu');
/** At the edge they belong to the sentence or to a mention. */
const edges = '@!|';
const fewestLetters = 2;
const plainLetters = /^[a-z]+$/i;

/** Words of at least two letters with digits or signs among them, read as letters. */
export function leetWords({ text }: TextAnalysis): DisguisedWord[] {
  const found: DisguisedWord[] = [];
  for (const { 0: written, index } of text.matchAll(leetWord)) {
    let from = 0;
    let to = written.length;
    while (from < to && edges.includes(written.charAt(from))) from++;
    while (to > from && edges.includes(written.charAt(to - 1))) to--;
    const readings = readingsOf(written.slice(from, to));
    if (readings.length > 0) found.push({ start: index + from, end: index + to, readings });
  }
  return found;
}

/** With an i, and with an l, for a sign that stands for both; none of a word without signs, or of nearly nothing but signs. */
function readingsOf(word: string): string[] {
  let letters = 0;
  let hasOpen = false;
  let one = '';
  let other = '';
  for (let at = 0; at < word.length; at++) {
    const sign = word.charAt(at);
    const letter = leetLetters.get(sign);
    const isOpen = letter === undefined && standsForTwo.includes(sign);
    if (letter === undefined && !isOpen) letters++;
    hasOpen ||= isOpen;
    one += isOpen ? 'i' : (letter ?? sign);
    other += isOpen ? 'l' : (letter ?? sign);
  }
  if (letters < fewestLetters || letters === word.length) return [];
  return hasOpen ? [folded(one), folded(other)] : [folded(one)];
}

function folded(letters: string): string {
  return plainLetters.test(letters) ? letters.toLowerCase() : foldPhrase(letters).replaceAll(' ', '');
}
