/** Words in capitals. Linear in the text, Latin letters only: other alphabets have no shouting or another one. */
import type { Span } from '../review.ts';

const capitals = /[A-ZÀ-ÖØ-Þẞß]{2,}/g;
/** With one of these beside them capitals are part of something else: a mixed word, a number, a name in a network, an address. */
const partBefore = /[\p{L}\p{N}_#@/.]/u;
const partBehind = /[\p{L}\p{N}_]/u;

/** Words of at least two letters, all of them capitals. */
export function wordsInCapitals(text: string): Span[] {
  const words: Span[] = [];
  for (const found of text.matchAll(capitals)) {
    const start = found.index;
    const end = start + found[0].length;
    if (partBefore.test(text.charAt(start - 1)) || partBehind.test(text.charAt(end))) continue;
    words.push({ start, end });
  }
  return words;
}

/** Whether two capitals stand side by side between two offsets. */
export function holdsCapitals(text: string, from: number, to: number): boolean {
  let before = false;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xdf && code !== 0xd7) || code === 0x1e9e;
    if (capital && before) return true;
    before = capital;
  }
  return false;
}

/** Number of Latin letters in a text. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) | 32;
    if ((code >= 97 && code <= 122) || (code >= 0xe0 && code < 0x250)) letters++;
  }
  return letters;
}

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
const widestGap = 6;

function isSideBySide(text: string, from: number, to: number): boolean {
  return to - from <= widestGap && !/[\p{Ll}\n,/|&;•·#@()]/u.test(text.slice(from, to));
}
