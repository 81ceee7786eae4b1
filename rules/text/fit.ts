/** Whether a literal that was found is a match of its pattern: word borders, endings, case, signs, lines. */
import type { Sentence } from '../analysis.ts';
import { isEnding } from './endings.ts';
import type { FoldedText } from './normalise.ts';
import { ending, type PartForm, type UseForm } from './pattern.ts';

/** What matching needs to know of a text. */
export interface ScannedText {
  readonly text: string;
  readonly folded: FoldedText;
  readonly sentences: readonly Sentence[];
  /** Index into `sentences`. */
  sentenceOfWord(word: number): number;
  /** Whether the word starts with a digit. */
  isNumber(word: number): boolean;
}

/**
 * The word behind those that a literal covers, or -1 when it does not stand there as its pattern wants. It starts in the word
 * `wordStart` and ends before the unit `to`. That a word ends where one has to is known already.
 */
export function partFits(
  scanned: ScannedText,
  part: PartForm,
  wordStart: number,
  to: number,
  language: 'de' | 'en' | 'any',
): number {
  const { wordTo } = scanned.folded;
  let last = wordStart;
  while ((wordTo[last] as number) < to) last++;
  if (part.ending === ending.inflected && !endsWord(scanned, last, to, language)) return -1;
  const wordEnd = last + 1;
  if (wordEnd - wordStart > 1 && !isOnePhrase(scanned, part, wordStart, wordEnd)) return -1;
  if (part.exactWords !== undefined) {
    for (const [index, word] of part.exactWords) {
      if (
        index > 0 || !part.openStart
          ? !isWritten(scanned, wordStart + index, word)
          : !endsWritten(scanned, wordStart, word)
      )
        return -1;
    }
  }
  if (part.signs !== '' && !hasSigns(scanned, part.signs, wordStart, wordEnd)) return -1;
  return wordEnd;
}

/** Whether a word ends at a unit, or goes on with an inflection ending only. */
export function endsWord({ folded }: ScannedText, word: number, to: number, language: 'de' | 'en' | 'any'): boolean {
  const end = folded.wordTo[word] as number;
  return end === to || isEnding(folded.codes, to, end, language);
}

/**
 * The words of a whole pattern with the numbers of its sentence that it asks for, or null when its line or its numbers do not fit.
 */
export function patternFits(
  scanned: ScannedText,
  pattern: Omit<UseForm, 'part'>,
  from: number,
  to: number,
): { wordStart: number; wordEnd: number } | null {
  const { starts, ends, wordFrom, wordTo } = scanned.folded;
  let wordStart = from;
  let wordEnd = to;
  if (pattern.numberFirst) {
    const isNumber = numberIn(scanned, scanned.sentenceOfWord(wordStart));
    if (!isNumber(wordStart - 1)) return null;
    while (isNumber(wordStart - 1)) wordStart--;
  }
  if (pattern.numberAfter) {
    const isNumber = numberIn(scanned, scanned.sentenceOfWord(wordEnd - 1));
    if (!isNumber(wordEnd)) return null;
    while (isNumber(wordEnd)) wordEnd++;
  }
  if (pattern.lineStart && !startsLine(scanned, wordStart, starts[wordFrom[wordStart] as number] as number))
    return null;
  if (pattern.lineEnd && !endsLine(scanned, wordEnd, ends[(wordTo[wordEnd - 1] as number) - 1] as number)) return null;
  return { wordStart, wordEnd };
}

function numberIn(scanned: ScannedText, sentence: number): (word: number) => boolean {
  return (word) => scanned.isNumber(word) && scanned.sentenceOfWord(word) === sentence;
}

/** No sentence ends and no paragraph breaks between the words of a phrase. */
function isOnePhrase({ text, folded }: ScannedText, part: PartForm, wordStart: number, wordEnd: number): boolean {
  for (let word = wordStart; word < wordEnd - 1; word++) {
    const from = folded.ends[(folded.wordTo[word] as number) - 1] as number;
    const to = folded.starts[folded.wordFrom[word + 1] as number] as number;
    if (to - from === 1) continue;
    let lineBreaks = 0;
    for (let index = from; index < to; index++) {
      const code = text.charCodeAt(index);
      if (code === 33 || code === 63 || code === 59 || code === 0x2022) return false;
      if (code === 46 && mayEndSentence(text, index, to) && !isShort(folded, word) && part.ending !== ending.open)
        return false;
      if (code === 10 && ++lineBreaks > 1) return false;
    }
  }
  return true;
}

/** Not the last sign in front of a word, and none that a hyphen follows: `Matr.-Nr.` */
function mayEndSentence(text: string, stop: number, to: number): boolean {
  return stop + 1 < to && text.charCodeAt(stop + 1) !== 45;
}

/** One to three letters before a full stop: an abbreviation such as `z. B.`, `Dr.`, `Nr.`. */
function isShort(folded: FoldedText, word: number): boolean {
  return (folded.wordTo[word] as number) - (folded.wordFrom[word] as number) <= 3;
}

function writtenWord({ text, folded }: ScannedText, word: number): string {
  const from = folded.wordFrom[word] as number;
  const to = folded.wordTo[word] as number;
  return text.slice(folded.starts[from] as number, folded.ends[to - 1] as number).normalize('NFC');
}

/** Decomposed spellings (`u` and a diaeresis) are longer than the composed ones that patterns are written in. */
function isWritten(scanned: ScannedText, word: number, expected: string): boolean {
  const { text, folded } = scanned;
  const from = folded.starts[folded.wordFrom[word] as number] as number;
  const to = folded.ends[(folded.wordTo[word] as number) - 1] as number;
  const rest = to - from - expected.length;
  if (rest < 0) return false;
  if (text.startsWith(expected, from)) return rest === 0 || isApostrophe(text.charCodeAt(from + expected.length));
  if (rest === 0) return false;
  const written = writtenWord(scanned, word);
  return written.startsWith(expected) && (written === expected || isApostrophe(written.charCodeAt(expected.length)));
}

/** `'` and `’`. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function endsWritten(scanned: ScannedText, word: number, expected: string): boolean {
  return writtenWord(scanned, word).includes(expected);
}

/** Whether the signs of the pattern stand in the text, between or right beside its words. */
function hasSigns({ text, folded }: ScannedText, signs: string, wordStart: number, wordEnd: number): boolean {
  const from = folded.starts[folded.wordFrom[wordStart] as number] as number;
  const to = folded.ends[(folded.wordTo[wordEnd - 1] as number) - 1] as number;
  const written = text.slice(Math.max(0, from - signs.length), to + signs.length);
  return written.replace(/[^+#&%@*=<>$€£™®©|/\\^~]/g, '').includes(signs);
}

function startsLine({ text, folded }: ScannedText, word: number, start: number): boolean {
  if (word === 0) return true;
  const before = folded.ends[(folded.wordTo[word - 1] as number) - 1] as number;
  return text.slice(before, start).includes('\n');
}

function endsLine({ text, folded }: ScannedText, wordEnd: number, end: number): boolean {
  if (wordEnd >= folded.wordCount) return true;
  const after = folded.starts[folded.wordFrom[wordEnd] as number] as number;
  return text.slice(end, after).includes('\n');
}
