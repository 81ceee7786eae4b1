/** Patterns of dictionaries, see `rules/dictionary.ts` for what they look like. Alternatives are written out, the rest is kept. */
import { foldPhrase } from './normalise.ts';
import { hasAlternatives, writtenOut } from './pattern-alternatives.ts';
import { PatternError } from './pattern-error.ts';

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

/** What a pattern asks for besides its words. */
export interface PatternFrame {
  /** A number follows the last part. */
  numberAfter: boolean;
  lineStart: boolean;
  lineEnd: boolean;
}

export interface Pattern extends PatternFrame {
  parts: readonly PatternPart[];
}

export type PartForm = Omit<PatternPart, 'literal'>;

/** What a part of a pattern asks for besides its words, and with its last part the whole pattern. Thousands of patterns share a few hundred forms. */
export interface UseForm extends PatternFrame {
  part: PartForm;
  /** A number stands in front of the first part. */
  numberFirst: boolean;
  /** No other words stand between the parts. */
  contiguous: boolean;
}

/** Most words that `…` stands for. */
const gapWords = 8;

/** Marks of the notation; `escapePattern` makes them plain. */
const marks = /[\\~*…()|?=#^$]/g;

/** Takes the marks of the notation for what they are. */
export function escapePattern(phrase: string): string {
  return marks.test(phrase) ? phrase.replace(marks, '\\$&') : phrase;
}

/** Whether anything of a phrase is left to look for: `—` and `🚲` have no word, and there are letters that fold to nothing, such as `ͺ`. */
export function hasWord(phrase: string): boolean {
  return /[a-zA-Z0-9]/.test(phrase) || foldPhrase(phrase) !== '';
}

/** @throws PatternError when the pattern has no word, is not closed, or stands for too many alternatives. */
export function parsePattern(source: string, known: KnownTokens = new Map()): Pattern[] {
  if (!hasAlternatives(source)) return [parseFlat(source, source, known)];
  return writtenOut(source).map((one) => (plainWords.test(one) ? plainPattern(one) : parseFlat(one, source, known)));
}

/** Most of what alternatives are written out to. */
const plainWords = /^ *[a-zA-Z0-9]+(?: +[a-zA-Z0-9]+)* *$/;

function plainPattern(words: string): Pattern {
  const literal = words.trim().replace(/ {2,}/g, ' ').toLowerCase();
  return { parts: [{ literal, ...plainPart }], numberAfter: false, lineStart: false, lineEnd: false };
}

const plainPart: Omit<PatternPart, 'literal'> = {
  openStart: false,
  ending: ending.exact,
  exactWords: undefined,
  signs: '',
  gap: 0,
  numberBefore: false,
};

/** A word of a pattern with its marks. */
interface Token {
  kind: 'word' | 'gap' | 'number';
  lineStart: boolean;
  lineEnd: boolean;
  openStart: boolean;
  ending: Ending;
  /** As it must be written, or undefined. */
  exact: string | undefined;
  signs: string;
  /** Empty when only signs are left of it. */
  folded: string;
}

/** Tokens that were read before, by their text: the words of a list of patterns come again and again. */
export type KnownTokens = Map<string, Token>;

function tokenOf(raw: string, known: KnownTokens): Token {
  let token = known.get(raw);
  if (token === undefined) {
    token = readToken(raw);
    known.set(raw, token);
  }
  return token;
}

function readToken(raw: string): Token {
  let token = raw;
  const lineStart = token.startsWith('^');
  if (lineStart) token = token.slice(1);
  const lineEnd = token.endsWith('$') && !token.endsWith('\\$');
  if (lineEnd) token = token.slice(0, -1);
  const none = { lineStart, lineEnd, openStart: false, ending: ending.exact, exact: undefined, signs: '', folded: '' };
  if (token === '…') return { kind: 'gap', ...none };
  if (token === '#') return { kind: 'number', ...none };
  const openStart = token.startsWith('*');
  if (openStart) token = token.slice(1);
  const isExact = token.startsWith('=');
  if (isExact) token = token.slice(1);
  let how: Ending = ending.exact;
  if (token.endsWith('~') && !token.endsWith('\\~')) how = ending.inflected;
  else if (token.endsWith('*') && !token.endsWith('\\*')) how = ending.open;
  if (how !== ending.exact) token = token.slice(0, -1);
  token = token.replace(/\\(.)/g, '$1');
  return {
    kind: 'word',
    lineStart,
    lineEnd,
    openStart,
    ending: how,
    exact: isExact ? token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') : undefined,
    signs: token.replace(/[^+#&%@*=<>$€£™®©|/\\^~]/g, ''),
    folded: foldPhrase(token),
  };
}

function parseFlat(flat: string, source: string, known: KnownTokens): Pattern {
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
    const token = tokenOf(raw, known);
    lineStart ||= token.lineStart;
    lineEnd ||= token.lineEnd;
    if (token.kind !== 'word') {
      close(ending.exact);
      if (token.kind === 'gap') gap = gapWords;
      else numberBefore = true;
      continue;
    }
    signs += token.signs;
    if (token.folded === '') continue;
    if (token.openStart) {
      close(ending.exact);
      openStart = true;
    }
    if (token.exact !== undefined) exactWords.push([words.length, token.exact]);
    words.push(token.folded);
    if (token.ending !== ending.exact) close(token.ending);
  }
  close(ending.exact);
  if (parts.length === 0) throw new PatternError(source, 'has no word in it');
  return { parts, numberAfter: numberBefore, lineStart, lineEnd };
}
