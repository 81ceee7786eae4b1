/**
 * Finds keys and tokens by their form. One pass cuts the text into runs of token characters; only long runs, and short ones that
 * begin like a token, are looked at, so the time is linear.
 */
import type { Span } from '../review.ts';
import { isPlaceholder, type TokenShape, tokenBeginnings, tokenShapes } from './token-shapes.ts';

export interface Token extends Span {
  kind: string;
}

/** Characters without those that nobody sees, and the offset in the text of each. */
interface Run {
  text: string;
  offsets: number[];
  end: number;
}

/** Shorter runs hold no whole token. */
const shortest = 16;
/** Runs that a cut token may have behind its first. */
const mostPieces = 10;
const shapesThatMayBeCut = tokenShapes.filter(({ mayBeCut }) => mayBeCut);
/** Longer runs are looked at in pieces. */
const longestRun = 10_000;

export function findTokens(text: string): Token[] {
  const found: Token[] = [];
  for (let index = 0; index < text.length; ) {
    if (!isTokenCharacter(text.charCodeAt(index))) {
      index++;
      continue;
    }
    const end = runEnd(text, index);
    if (end - index >= 4 && looksOdd(text, index, end)) {
      const run = runOf(text, index, end);
      if (tokenBeginnings.test(run.text)) {
        const whole = run.text.length >= shortest ? tokensIn(run, tokenShapes) : [];
        if (whole.length > 0) found.push(...whole);
        else {
          const joined = cutTokenAt(text, run);
          if (joined) {
            found.push(joined);
            index = joined.end;
            continue;
          }
        }
      }
    }
    index = end;
  }
  return found;
}

function tokensIn(run: Run, shapes: readonly TokenShape[]): Token[] {
  const found: Token[] = [];
  for (const { kind, pattern } of shapes) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(run.text); match !== null; match = pattern.exec(run.text)) {
      const start = run.offsets[match.index] as number;
      const end = (run.offsets[match.index + match[0].length - 1] as number) + 1;
      if (!isPlaceholder(match[0]) && !found.some((one) => start < one.end && end > one.start))
        found.push({ kind, start, end });
    }
  }
  return found;
}

/** A token that a line break or spaces cut into pieces. No piece may look like a word of the text that goes on behind it. */
function cutTokenAt(text: string, first: Run): Token | undefined {
  let run = first;
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const gap = gapBehind(text, run.end);
    if (gap === 0) return undefined;
    const start = run.end + gap;
    const next = runOf(text, start, runEnd(text, start));
    if (looksLikeAWord(next.text)) return undefined;
    run = { text: run.text + next.text, offsets: [...run.offsets, ...next.offsets], end: next.end };
    const token = tokensIn(run, shapesThatMayBeCut)[0];
    if (token) return token;
  }
  return undefined;
}

/** White space, or a hyphen and a line break, in front of more token characters; 0 if something else comes. */
function gapBehind(text: string, end: number): number {
  const gap = /^(?:[ \t]?\r?\n[ \t]*|[ \u00a0])/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return gap > 0 && isTokenCharacter(text.charCodeAt(end + gap)) ? gap : 0;
}

function looksLikeAWord(piece: string): boolean {
  return /^(?:\p{Lu}?[a-z]+|[A-Z]{1,2})[.,:;]?$/u.test(piece);
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (
    end < text.length &&
    end - start < longestRun &&
    (isTokenCharacter(text.charCodeAt(end)) || isUnseen(text.charCodeAt(end)))
  )
    end++;
  return end;
}

function runOf(text: string, start: number, end: number): Run {
  let seen = '';
  const offsets: number[] = [];
  for (let index = start; index < end; index++) {
    if (isUnseen(text.charCodeAt(index))) continue;
    seen += text[index];
    offsets.push(index);
  }
  return { text: seen, offsets, end };
}

/** Not just a word: a digit, an underscore or a capital letter stands behind its first character. */
function looksOdd(text: string, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95) return true;
  }
  const first = text.charCodeAt(start);
  return first >= 48 && first <= 57;
}

/** Letters, digits and `+ - . / : = _` of ASCII. */
function isTokenCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 58) ||
    code === 95 ||
    code === 43 ||
    code === 61
  );
}

/** Zero-width characters and the soft hyphen. */
function isUnseen(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xad;
}
