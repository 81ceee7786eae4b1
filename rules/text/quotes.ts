import type { Quote } from '../analysis.ts';
import { type FoldedText, wordOfUnit } from './normalise.ts';

/** Longer quotations than this are taken for a forgotten closing mark. */
const longest = 2_000;

/** Spans between quotation marks: „…“, “…”, "…", «…» and »…«. Single marks are left out, they are mostly apostrophes. */
export function findQuotes(text: string, folded: FoldedText): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let closing: readonly number[] = none;
  for (const index of folded.signs) {
    const code = text.charCodeAt(index);
    // Most signs are full stops, commas and hyphens.
    if (code < 0xab ? code !== straight && code !== lineFeed : code !== 0xab && code !== 0xbb && !isCurled(code))
      continue;
    if (open !== -1) {
      const closes = closing.includes(code);
      if (closes || index - open > longest) {
        if (closes && index - open <= longest) {
          const inner = { start: open + 1, end: index };
          const wordCount = countWords(folded, inner.start, inner.end);
          if (wordCount > 0) quotes.push({ start: open, end: index + 1, inner, wordCount });
        }
        open = -1;
      } else if (code === lineFeed && text.charCodeAt(index + 1) === lineFeed) open = -1;
    } else if (code !== lineFeed && (code !== straight || opens(text, index))) {
      closing = closingOf(code);
      if (closing.length > 0) open = index;
    }
  }
  return quotes;
}

const lineFeed = 10;
/** `"` */
const straight = 34;
const none: readonly number[] = [];

/** `“”„‟` */
function isCurled(code: number): boolean {
  return code >= 0x201c && code <= 0x201f;
}

/** Marks that close a quotation opened by this one. */
function closingOf(code: number): readonly number[] {
  switch (code) {
    case 0x201e:
      return low;
    case 0x201c:
      return high;
    case 0x201d:
      return right;
    case 0x201f:
      return reversed;
    case straight:
      return both;
    case 0xab:
      return inwards;
    case 0xbb:
      return outwards;
    default:
      return none;
  }
}

const low = codesOf('“”"');
const high = codesOf('”"');
const right = codesOf('”');
const reversed = codesOf('”“');
const both = codesOf('"');
const inwards = codesOf('»');
const outwards = codesOf('«');

function codesOf(marks: string): readonly number[] {
  return [...marks].map((mark) => mark.charCodeAt(0));
}

/** A straight mark opens after white space or a bracket. */
function opens(text: string, index: number): boolean {
  return index === 0 || /[\s([{–—:/-]/.test(text[index - 1] as string);
}

function countWords(folded: FoldedText, start: number, end: number): number {
  return wordAtOffset(folded, end) - wordAtOffset(folded, start);
}

/** Word of the first unit that starts at or after an offset of the text. */
export function wordAtOffset(folded: FoldedText, offset: number): number {
  return wordOfUnit(folded, unitAt(folded.starts, folded.length, offset));
}

/** First unit that starts at or after an offset of the text. */
function unitAt(starts: Uint32Array, length: number, offset: number): number {
  let low = 1;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
