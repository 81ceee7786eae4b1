/** Quotations between single marks. The analysis leaves them out, because most of those marks are apostrophes. */

import type { Quote, TextAnalysis } from '../../analysis.ts';
import { isSmallLetter } from '../../text/letter.ts';

/** Marks that open, each with those that close. */
const closings: Readonly<Record<string, string>> = { "'": "'", '‘': '’', '‚': '‘’', '›': '‹', '‹': '›' };
/** What may stand in front of them, and what behind. */
const gap = /^[\s:([{–—-]?$/;
const capital = /^\p{Lu}$/u;
/** Characters of one quotation. */
const longest = 400;
/** Quotations of a text that are looked at. */
const most = 20;

/**
 * Only whole sentences: they start with a capital, end in a full stop, a question mark or an exclamation mark, and lie in one
 * paragraph outside other quotation marks.
 */
export function singleQuotes(analysis: TextAnalysis): readonly Quote[] {
  const { text } = analysis;
  const { signs } = analysis.folded;
  let quotes: Quote[] | undefined;
  let from = 0;
  for (let index = 0; index < signs.length; index++) {
    const start = signs[index] as number;
    // Nearly all signs are others, and nearly all of these stand inside a word.
    if (!opens(text.charCodeAt(start)) || isSmallLetter(text.charCodeAt(start + 1)) || start < from) continue;
    const quote = quoteFrom(analysis, start);
    if (quote === undefined) continue;
    quotes ??= [];
    if (quotes.push(quote) >= most) break;
    from = quote.end;
  }
  return quotes ?? none;
}

const none: readonly Quote[] = [];

function opens(code: number): boolean {
  return (
    code === 0x27 || (code >= 0x2018 && (code === 0x2018 || code === 0x201a || code === 0x2039 || code === 0x203a))
  );
}

function quoteFrom(analysis: TextAnalysis, start: number): Quote | undefined {
  const { text } = analysis;
  if (!capital.test(text.charAt(start + 1)) || !gap.test(text.charAt(start - 1))) return undefined;
  if (analysis.isQuoted({ start, end: start + 1 })) return undefined;
  const end = closedAt(text, start);
  if (end === undefined) return undefined;
  const wordCount = analysis.wordIndexAt(end) - analysis.wordIndexAt(start + 1);
  return { start, end, inner: { start: start + 1, end: end - 1 }, wordCount };
}

/** Offset behind the closing mark. */
function closedAt(text: string, start: number): number | undefined {
  const closing = closings[text.charAt(start)] ?? '';
  for (let at = start + 2; at < Math.min(text.length, start + longest); at++) {
    const sign = text.charAt(at);
    if (sign === '\n' && text.charAt(at + 1) === '\n') return undefined;
    if (!closing.includes(sign)) continue;
    if (/[.!?…]/.test(text.charAt(at - 1)) || /^[.!?](?:\s|$)/.test(text.slice(at + 1, at + 3))) return at + 1;
  }
  return undefined;
}
