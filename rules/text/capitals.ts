/** Words in capitals. Linear in the text, Latin letters only: other alphabets have no shouting or another one. */
import type { Sentence, TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { wordKind } from './normalise.ts';
import { PerSentence } from './per-sentence.ts';

/** With one of these beside them capitals are part of something else: a mixed word, a number, a name in a network, an address. */
const partBefore = /[\p{L}\p{N}_#@/.]/u;
const partBehind = /[\p{L}\p{N}_]/u;

/** Words of at least two letters, all of them capitals. */
export function wordsInCapitals(analysis: TextAnalysis): Span[] {
  const words: Span[] = [];
  for (const sentence of analysis.sentences) {
    const { start: from } = sentence;
    for (const { start, end } of inSentence.of(analysis, sentence))
      words.push({ start: from + start, end: from + end });
  }
  return words;
}

/** Counted from the start of the sentence. */
const inSentence = new PerSentence(({ text, folded }: TextAnalysis, sentence): readonly Span[] => {
  const { start: from, end: to } = sentence;
  const { starts, ends, wordFrom, wordTo, wordKinds } = folded;
  let words: Span[] | undefined;
  let start = from;
  for (let word = sentence.wordStart; word < sentence.wordEnd; word++) {
    if (((wordKinds[word] as number) & wordKind.laterCapital) === 0) continue;
    const last = ends[(wordTo[word] as number) - 1] as number;
    for (start = Math.max(start, starts[wordFrom[word] as number] as number); start < last; start++) {
      if (!isCapital(text.charCodeAt(start))) continue;
      let end = start + 1;
      while (end < to && isCapital(text.charCodeAt(end))) end++;
      if (end - start > 1 && !isPart(text, start - 1, partBefore) && !isPart(text, end, partBehind)) {
        words ??= [];
        words.push({ start: start - from, end: end - from });
      }
      start = end;
    }
  }
  return words ?? none;
});

/** `A` to `Z`, `À` to `Þ`, `ß` and its capital. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xdf && code !== 0xd7) || code === 0x1e9e;
}

/** Most words stand between spaces. */
function isPart(text: string, offset: number, beside: RegExp): boolean {
  return text.charCodeAt(offset) !== space && beside.test(text.charAt(offset));
}

const space = 32;
const none: readonly Span[] = [];

/** Number of Latin letters in a text. */
export function lettersIn(analysis: TextAnalysis): number {
  let letters = 0;
  for (const sentence of analysis.sentences) letters += lettersOf.of(analysis, sentence);
  return letters;
}

const lettersOf = new PerSentence(({ text }: TextAnalysis, { start, end }: Sentence): number => {
  let letters = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index) | 32;
    if ((code >= 97 && code <= 122) || (code >= 0xe0 && code < 0x250)) letters++;
  }
  return letters;
});

/** Words that stand side by side on one line; commas and slashes part the items of a list. */
export function runsOf(text: string, words: readonly Span[]): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const word of words) {
    const last = run.at(-1);
    if (last !== undefined && !isSideBySide(text, last.end, word.start)) {
      runs.push(run);
      run = [];
    }
    run.push(word);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Most characters between two words of a run: a dash with spaces, a number, a single `I`. */
export const widestGap = 6;

function isSideBySide(text: string, from: number, to: number): boolean {
  return to - from <= widestGap && !/[\p{Ll}\n,/|&;•·#@()]/u.test(text.slice(from, to));
}
