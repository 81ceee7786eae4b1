/** A verb of saying in the sentence beside a quotation: the form that nearly all quotations with a speaker have. */
import type { Quote } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { isSpace, type QuoteAnalysis, reachOf } from './quote-context.ts';

/** Characters between a word put to the readers and the verb in it. */
const reachOfAsked = 40;
/** Characters behind a quotation that its own sentence may end in: `!”, says`. */
const closing = 3;
const lineBreak = 10;

/** `“…”, says Ada`, `Ada said: “…”`, and not `Tell us what you say`. */
export function isSaidBeside(analysis: QuoteAnalysis, quote: Quote): boolean {
  return analysis.hits.speaking.length > 0 && (isSaidBehind(analysis, quote) || isSaidAhead(analysis, quote));
}

/** In what stands behind the quotation, up to the end of the sentence. */
export function isSaidBehind({ hits, text }: QuoteAnalysis, { end }: Quote): boolean {
  let at = end + closing;
  for (const verb of startingIn(hits.speaking, { start: end, end: end + reachOf.source })) {
    for (; at < verb.start; at++) if (endsSentence(text, at)) return false;
    if (!isAsked(hits.asked, verb, end)) return true;
  }
  return false;
}

/** In the sentence that leads to the quotation, or in the one before it where the quotation is a sentence of its own. */
function isSaidAhead({ hits, text }: QuoteAnalysis, quote: Quote): boolean {
  const reach = Math.max(0, quote.start - reachOf.source);
  const verbs = startingIn(hits.speaking, { start: reach, end: quote.start });
  if (verbs.length === 0) return false;
  const start = startOfSentence(text, reach, quote.start);
  return verbs.some((verb) => verb.start >= start && !isAsked(hits.asked, verb, start));
}

/** Start of the sentence that ends at an offset, its own closing signs not counted. */
export function startOfSentence(text: string, from: number, end: number): number {
  let at = end - 1;
  while (at >= from && (isSpace(text.charCodeAt(at)) || isStop(text.charCodeAt(at)))) at--;
  while (at >= from && !endsSentence(text, at)) at--;
  return Math.max(at, from);
}

/** A verb that is put to the readers tells nothing of the quotation: `What would you say?` */
function isAsked(asked: QuoteAnalysis['hits']['asked'], verb: Span, from: number): boolean {
  if (asked.length === 0) return false;
  return startingIn(asked, { start: from - reachOfAsked, end: verb.end }).some(({ end }) => verb.start < end);
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === lineBreak || (isStop(code) && isSpace(text.charCodeAt(at + 1)));
}

/** `.`, `!`, `?` */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}
