import type { Quote } from '../analysis.ts';
import { type FoldedText, wordOfUnit } from './normalise.ts';

/** Longer quotations than this are taken for a forgotten closing mark. */
const longest = 2_000;

/** Spans between quotation marks: „…“, “…”, "…", «…» and »…«. Single marks are left out, they are mostly apostrophes. */
export function findQuotes(text: string, folded: FoldedText): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let closing = '';
  for (const index of folded.signs) {
    const code = text.charCodeAt(index);
    // Most signs are full stops, commas and hyphens.
    if (code < 0xab ? code !== 34 && code !== 10 : code !== 0xab && code !== 0xbb && (code < 0x201c || code > 0x201f))
      continue;
    const mark = text[index] as string;
    if (open !== -1 && (closing.includes(mark) || index - open > longest)) {
      if (closing.includes(mark) && index - open <= longest) {
        const inner = { start: open + 1, end: index };
        const wordCount = countWords(folded, inner.start, inner.end);
        if (wordCount > 0) quotes.push({ start: open, end: index + 1, inner, wordCount });
      }
      open = -1;
    } else if (open !== -1 && code === 10 && text.charCodeAt(index + 1) === 10) {
      open = -1;
    } else if (open === -1 && code !== 10) {
      const closes = closingMarks[mark];
      if (closes !== undefined && (mark !== '"' || opens(text, index))) {
        open = index;
        closing = closes;
      }
    }
  }
  return quotes;
}

const closingMarks: Record<string, string> = {
  '„': '“”"',
  '“': '”"',
  '”': '”',
  '‟': '”“',
  '"': '"',
  '«': '»',
  '»': '«',
};

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
