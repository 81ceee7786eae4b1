/** Words of a person of public life who is not named: `Ein Landrat sagte im Radio: „…“`, `The speaker after lunch: “…”`. */
import type { Quote } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { isNamedByItself } from '../maker.ts';
import type { PublicFigure } from './public-figure-lexicon.ts';
import { endsInColon, type QuoteAnalysis, reachOf } from './quote-context.ts';
import { isSaidBehind, startOfSentence } from './quote-speaker.ts';

/** Characters behind a quotation in which whoever said it is told. */
const reachBehind = 60;

/** In the sentence that leads to the quotation with a colon or a comma, or behind it with a verb of saying. */
export function isOfUnnamedFigure(analysis: QuoteAnalysis, quote: Quote): boolean {
  const { hits, text } = analysis;
  if (hits.figure.length === 0) return false;
  const reach = Math.max(0, quote.start - reachOf.source);
  const ahead = startingIn(hits.figure, { start: reach, end: quote.start });
  const led = leadsTo.test(text.slice(Math.max(0, quote.start - 4), quote.start));
  if (ahead.length > 0 && led) {
    const sentence = { start: startOfSentence(text, reach, quote.start), end: quote.start };
    const figure = ahead.find((one) => one.start >= sentence.start && isAnybody(text, one));
    if (figure !== undefined) return !isToldToAuthor(text, sentence) && !isNamed(analysis, sentence, figure);
  }
  const behind = startingIn(hits.figure, { start: quote.end, end: quote.end + reachBehind }).find((one) =>
    isAnybody(text, one),
  );
  if (behind === undefined || !(isSaidBehind(analysis, quote) || saidSo.test(text.slice(quote.end, quote.end + 8))))
    return false;
  const stretch = { start: quote.end, end: Math.min(text.length, behind.end + reachBehind) };
  if (/[.!?\n]\s/.test(text.slice(quote.end + 2, behind.start))) return false;
  return !isToldToAuthor(text, stretch) && !isNamed(analysis, stretch, behind);
}

/** `so ein Landrat`, `some minister`, `the speaker`, `one of the panellists`: one without a name. */
function isAnybody(text: string, { start, entry }: QuoteAnalysis['hits']['figure'][number]): boolean {
  return articles[entry.data].test(text.slice(Math.max(0, start - reachOfArticle), start));
}

/** Characters before an office in which its article stands. */
const reachOfArticle = 40;
const anybody =
  '(?:ein|eine|einen|eines|einem|einer|irgendein|irgendeine|irgendeinen|irgendeinem|irgendeiner|nem|ner|a|an|some|another|one|this|(?:the|an) ?other)';
const articles: Record<PublicFigure, RegExp> = {
  office: new RegExp(`(?<!\\p{L})${anybody} (?:\\p{L}+[ -]){0,2}$`, 'iu'),
  speaker: new RegExp(`(?<!\\p{L})(?:${anybody}|der|die|dem|da|the) (?:\\p{L}+[ -]){0,2}$`, 'iu'),
  nameless: /$/,
  several:
    /(?<!\p{L})(?:einer|eine|one) (?:of|der|dieser|von) (?:(?:the|our|those|these|unserer?|den) )?(?:\p{L}+ )?$/iu,
};

/** `“…”, so ein Landrat`, `“…” (some minister` */
const saidSo = /^[,.\s–—(-]*(?:so|laut|some|a|an)\s/iu;

const leadsTo = new RegExp(`${endsInColon.source}|[,–—]\\s*$|\\p{L}\\s*$`, 'u');

/** A talk of one’s own with somebody is an anecdote. */
function isToldToAuthor(text: string, { start, end }: Span): boolean {
  return toldToAuthor.test(text.slice(start, end));
}

const toldToAuthor =
  /(?<!\p{L})(?:zu (?:mir|uns)|mir|mich|uns|neben mir|told (?:me|us)|to (?:me|us)|asked (?:me|us)|next to me)(?!\p{L})/iu;

/** A handle, a full name, or a first name behind the office. */
function isNamed({ hits, text }: QuoteAnalysis, range: Span, figure: Span): boolean {
  const masked = text.slice(range.start, range.end).replace(place, (found) => ' '.repeat(found.length));
  if (isNamedByItself(masked, { start: 0, end: masked.length })) return true;
  if (startingIn(hits.first, range).some(({ start }) => isCapital.test(text.charAt(start)))) return true;
  return lastName.test(text.slice(figure.end, figure.end + 24));
}

const isCapital = /\p{Lu}/u;
/** `at Web Summit`, `on Radio Four`, `im ZDF Magazin`: capitals of a place or a programme. */
const place =
  /(?<!\p{L})(?:at|on|im|in|beim|auf der|auf dem|bei der)(?: the| der| dem)? \p{Lu}[\p{L}\d’'-]*(?: (?:\p{Lu}|\d)[\p{L}\d’'-]*)*/gu;
/** `ein Minister namens Tamm`, `a minister called Cole`. */
const lastName = /^,? (?:namens|called|named) \p{Lu}/u;
