/** The quotation of a spokesperson: statement, reporting verb, name, title. */
import type { Quote, TextAnalysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { indexFromWord } from '../../text/near.ts';

interface WordSpan extends Span {
  wordStart: number;
  wordEnd: number;
}

/** Most words between verb and title, and between a quotation and the verb behind it. */
const near = 9;

export interface Quotations {
  /** Reporting verbs that are followed by a title: *sagt Eva Muster, Geschäftsführerin*. */
  templates: readonly Span[];
  /** Quotations of at least six words with a reporting verb behind or before them, or with a title and a colon before them. */
  statements: readonly Span[];
}

export function quotationsOf(
  analysis: Pick<TextAnalysis, 'text' | 'quotes' | 'sentenceOf' | 'wordIndexAt'>,
  reporting: readonly WordSpan[],
  titles: readonly WordSpan[],
): Quotations {
  const templates: Span[] = [];
  for (const verb of reporting) {
    const title = titles[indexFromWord(titles, verb.wordEnd - 1)];
    if (title && title.wordStart - verb.wordEnd <= near && analysis.sentenceOf(verb).end >= title.end) {
      templates.push({ start: verb.start, end: title.end });
    }
  }
  const statements = analysis.quotes.filter(
    (quote) => quote.wordCount >= 6 && (isReported(analysis, quote, reporting) || isAnnounced(analysis, quote, titles)),
  );
  return { templates, statements };
}

function isReported(
  analysis: Pick<TextAnalysis, 'wordIndexAt'>,
  quote: Quote,
  reporting: readonly WordSpan[],
): boolean {
  const first = analysis.wordIndexAt(quote.start);
  const behind = analysis.wordIndexAt(quote.end);
  const verbBehind = reporting[indexFromWord(reporting, behind)];
  if (verbBehind && verbBehind.wordStart - behind <= near) return true;
  const verbBefore = reporting[indexFromWord(reporting, first) - 1];
  return verbBefore !== undefined && first - verbBefore.wordEnd <= near;
}

/** *Eva Muster, Geschäftsführerin: „…“*: who speaks, a colon, and no verb. */
function isAnnounced(
  analysis: Pick<TextAnalysis, 'text' | 'wordIndexAt'>,
  { start }: Quote,
  titles: readonly WordSpan[],
): boolean {
  const { text } = analysis;
  let before = start - 1;
  while (before > 0 && text.charCodeAt(before) <= space) before--;
  if (text.charCodeAt(before) !== colon) return false;
  const first = analysis.wordIndexAt(start);
  const title = titles[indexFromWord(titles, first) - 1];
  return title !== undefined && first - title.wordEnd <= near;
}

const space = 32;
const colon = 58;
