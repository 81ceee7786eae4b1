/** Words in capitals. One pass over the characters, Latin letters only: other alphabets have no shouting or another one. */
import type { Span } from '../review.ts';

export interface Capitals {
  /** Words of at least two letters, all of them capitals. Tags and mentions are left out. */
  words: readonly Span[];
  /** Number of letters in the whole text. */
  letters: number;
}

export function findCapitals(text: string): Capitals {
  const words: Span[] = [];
  let letters = 0;
  let start = -1;
  let capitals = 0;
  let others = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 32;
    const kind = kindOf(code);
    if (kind !== 'sign') {
      letters++;
      if (start < 0) start = index;
      if (kind === 'capital') capitals++;
      else if (kind === 'small') others++;
    } else if (start >= 0) {
      const before = text.charCodeAt(start - 1);
      const isName = before === 35 || before === 64 || before === 47 || before === 46;
      if (capitals >= 2 && others === 0 && !isName) words.push({ start, end: index });
      start = -1;
      capitals = 0;
      others = 0;
    }
  }
  return { words, letters };
}

/** Digits and underscores make a word something else than a shouted one; `ß` has no say. */
function kindOf(code: number): 'capital' | 'small' | 'neutral' | 'sign' {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'small';
    if (code >= 65 && code <= 90) return 'capital';
    return (code >= 48 && code <= 57) || code === 95 ? 'small' : 'sign';
  }
  if (code === 0xdf) return 'neutral';
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 'sign';
  if (code <= 0xde || code === 0x1e9e) return 'capital';
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800) ? 'small' : 'sign';
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
