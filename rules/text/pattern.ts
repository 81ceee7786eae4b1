/** Patterns of dictionaries, see `rules/dictionary.ts` for what they look like. Alternatives are written out, the rest is kept. */
import { foldPhrase } from './normalise.ts';

/** How a word of a pattern may go on in the text. */
export const ending = { exact: 0, inflected: 1, open: 2 } as const;
export type Ending = (typeof ending)[keyof typeof ending];

/** Words that stand next to each other; only the last of them may have an ending. */
export interface PatternPart {
  /** Folded words with one space in between. */
  literal: string;
  /** May start inside a word. */
  openStart: boolean;
  ending: Ending;
  /** Words that must be written exactly like this, by their position in the part. */
  exactWords: readonly (readonly [index: number, word: string])[] | undefined;
  /** Signs such as `+` or `#` that normalisation drops but that belong to the term. */
  signs: string;
  /** Most words between the part before and this one. */
  gap: number;
  /** A number stands between the part before (or the start) and this one. */
  numberBefore: boolean;
}

export interface Pattern extends PatternForm {
  parts: readonly PatternPart[];
}

export type PartForm = Omit<PatternPart, 'literal'>;

/** What a pattern asks for besides its words. Thousands of patterns share a few hundred forms. */
export interface PatternForm {
  parts: readonly PartForm[];
  /** A number follows the last part. */
  numberAfter: boolean;
  lineStart: boolean;
  lineEnd: boolean;
}

/** Most words that `…` stands for. */
const gapWords = 8;
const mostAlternatives = 1_024;

/** Marks of the notation; `escapePattern` makes them plain. */
const marks = /[\\~*…()|?=#^$]/g;

/** Takes the marks of the notation for what they are. */
export function escapePattern(phrase: string): string {
  return marks.test(phrase) ? phrase.replace(marks, '\\$&') : phrase;
}

/** @throws PatternError when the pattern has no word, is not closed, or stands for too many alternatives. */
export function parsePattern(source: string): Pattern[] {
  if (!needsExpansion(source)) return [parseFlat(source, source)];
  const flat = expand(source);
  return flat.map((one) => parseFlat(one, source));
}

export class PatternError extends Error {
  override name = 'PatternError';
  constructor(pattern: string, problem: string) {
    super(`The pattern "${pattern}" ${problem}.`);
  }
}

function needsExpansion(source: string): boolean {
  return source.includes('(') || source.includes(')') || source.includes('|');
}

/** `(a|b)? c` becomes `a c`, `b c`, `c`. */
function expand(source: string): string[] {
  let position = 0;
  const alternatives = (nested: boolean): string[] => {
    const all: string[] = [];
    let current = [''];
    for (;;) {
      const sign = source[position];
      if (sign === undefined || sign === ')') {
        if (nested !== (sign === ')'))
          throw new PatternError(
            source,
            nested ? 'has a bracket that is not closed' : 'closes a bracket that is not open',
          );
        return [...all, ...current];
      }
      position++;
      if (sign === '|') {
        all.push(...current);
        current = [''];
      } else if (sign === '(') {
        const inner = alternatives(true);
        position++;
        if (source[position] === '?') {
          position++;
          inner.push('');
        }
        current = current.flatMap((before) => inner.map((after) => before + after));
      } else {
        const piece = sign === '\\' ? sign + (source[position++] ?? '') : sign;
        current = current.map((before) => before + piece);
      }
      if (all.length + current.length > mostAlternatives)
        throw new PatternError(source, `stands for more than ${mostAlternatives} phrases`);
    }
  };
  return [...new Set(alternatives(false))];
}

function parseFlat(flat: string, source: string): Pattern {
  const parts: PatternPart[] = [];
  let words: string[] = [];
  let exactWords: [number, string][] = [];
  let signs = '';
  let openStart = false;
  let gap = 0;
  let numberBefore = false;
  let lineStart = false;
  let lineEnd = false;
  const close = (how: Ending): void => {
    if (words.length === 0) return;
    parts.push({
      literal: words.join(' '),
      openStart,
      ending: how,
      exactWords: exactWords.length > 0 ? exactWords : undefined,
      signs,
      gap,
      numberBefore,
    });
    words = [];
    exactWords = [];
    signs = '';
    openStart = false;
    gap = 0;
    numberBefore = false;
  };
  for (const raw of flat.trim().split(/\s+/)) {
    let token = raw;
    if (token.startsWith('^')) {
      lineStart = true;
      token = token.slice(1);
    }
    if (token.endsWith('$') && !token.endsWith('\\$')) {
      lineEnd = true;
      token = token.slice(0, -1);
    }
    if (token === '…') {
      close(ending.exact);
      gap = gapWords;
      continue;
    }
    if (token === '#') {
      close(ending.exact);
      numberBefore = true;
      continue;
    }
    const startsOpen = token.startsWith('*');
    if (startsOpen) token = token.slice(1);
    const exact = token.startsWith('=');
    if (exact) token = token.slice(1);
    let how: Ending = ending.exact;
    if (token.endsWith('~') && !token.endsWith('\\~')) how = ending.inflected;
    else if (token.endsWith('*') && !token.endsWith('\\*')) how = ending.open;
    if (how !== ending.exact) token = token.slice(0, -1);
    token = token.replace(/\\(.)/g, '$1');
    signs += token.replace(/[^+#&%@*=<>$€£™®©|/\\^~]/g, '');
    const folded = foldPhrase(token);
    if (folded === '') continue;
    if (startsOpen) {
      close(ending.exact);
      openStart = true;
    }
    if (exact) exactWords.push([words.length, token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')]);
    words.push(folded);
    if (how !== ending.exact) close(how);
  }
  close(ending.exact);
  if (parts.length === 0) throw new PatternError(source, 'has no word in it');
  return { parts, numberAfter: numberBefore, lineStart, lineEnd };
}
