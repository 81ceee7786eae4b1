/** Whether it can be seen where a quotation comes from: a name, a speaker, a scene in which it was said. */
import type { Quote } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { isNamedByItself, namesPerson } from '../maker.ts';
import { isOfUnnamedFigure } from './public-figure.ts';
import { isOfUnnamedBook } from './quote-book.ts';
import { endsInColon, type QuoteAnalysis, reachOf } from './quote-context.ts';
import { nameForms } from './quote-form.ts';
import { isOfOccasion } from './quote-occasion.ts';
import { isSaidBeside } from './quote-speaker.ts';

export function isFamous({ hits }: QuoteAnalysis, quote: Quote): boolean {
  return hits.famous.length > 0 && startsIn(hits.famous, quote.inner);
}

/**
 * Whether somebody who says something stands beside a quotation, and nothing that would make it need more: nobody unnamed, nothing
 * found somewhere, no known line. Nearly all quotations are of that kind.
 */
export function isPlainlySaid(analysis: QuoteAnalysis, quote: Quote): boolean {
  const { hits } = analysis;
  if (hits.speaking.length === 0) return false;
  const around = { start: quote.start - reachOf.source, end: quote.end + reachOf.source };
  const isNear = (spans: readonly Span[]) => spans.length > 0 && startsIn(spans, around);
  if (isNear(hits.nobody) || isNear(hits.official) || isNear(hits.figure) || isNear(hits.find) || isNear(hits.famous))
    return false;
  return isSaidBeside(analysis, quote) && !isOfNobody(analysis, quote);
}

/** An occasion or a book stands where somebody would be named. */
function isOfNobody(analysis: QuoteAnalysis, quote: Quote): boolean {
  return isOfOccasion(analysis, quote) || isOfUnnamedBook(analysis, quote);
}

/** The cheapest test that settles it comes first: nearly every quotation has its verb of saying beside it. */
export function hasSource(analysis: QuoteAnalysis, quote: Quote): boolean {
  const { hits, entities, text } = analysis;
  const ahead = { start: quote.start - reachOf.source, end: quote.start };
  const after = { start: quote.end, end: quote.end + reachOf.source };
  const isBeside = (spans: readonly Span[]) => spans.length > 0 && (startsIn(spans, ahead) || startsIn(spans, after));
  const isNobodys = isBeside(hits.nobody);
  const isOfficials = isBeside(hits.official);
  const isFamousLine = isFamous(analysis, quote);
  const isFigures = isOfUnnamedFigure(analysis, quote);
  const isFound = isFind(analysis, quote);
  const isSaid = !isFound && isSaidBeside(analysis, quote);
  if (isSaid && !isNobodys && !isOfficials && !isFigures && !isFamousLine) return !isOfNobody(analysis, quote);
  if (isBeside(hits.proverb) || isBeside(hits.author) || isBeside(entities.mentions) || isBeside(entities.urls))
    return true;
  if (
    startsIn(hits.proverb, quote) ||
    (nameForms.behind(text, quote.end) && !(isFigures && saidSo.test(text.slice(quote.end, quote.end + 8))))
  )
    return true;
  if (isFigures || isOfNobody(analysis, quote)) return false;
  const before = text.slice(Math.max(0, quote.start - reachOf.speaker), quote.start);
  if (isInterview(analysis, quote)) return true;
  if (nameForms.ahead(before, startsIn(hits.quotation, ahead))) return true;
  if (isOfficials) return isNamedByItself(text, ahead);
  if (isNobodys && !toldToMe.test(before)) return false;
  if (isFamousLine) return isLedByName(analysis, quote);
  if (isSaid || nameForms.goesOn(text, quote.end)) return true;
  if (addressed.test(text.slice(quote.inner.start, quote.inner.start + 16))) return true;
  if (!endsInColon.test(before))
    return (isWovenIn(analysis, quote, before) && !isFound) || isLedByNameInside(analysis, quote, before);
  const intro = { start: quote.start - reachOf.speaker, end: quote.start };
  if (hasSpeaker(analysis, intro) || pronoun.test(before) || isLedByName(analysis, quote)) return true;
  // A scene is told with its time, or its words are spoken to somebody; what is true for everybody is a quotation.
  const isScene = isSpoken.test(analysis.slice(quote.inner)) || (happened.test(before) && !isFound);
  return isScene && isIntroduced.test(before) && !startsIn(hits.quotation, intro);
}

/** `Historian Ada Brand opened with “…” and went on`: no colon, but a name earlier in the same sentence. */
function isLedByNameInside({ text, language, hits, sentenceOf }: QuoteAnalysis, quote: Quote, before: string): boolean {
  if (!/\p{L},?\s*$/u.test(before)) return false;
  const range = { start: Math.max(sentenceOf(quote).start, quote.start - reachOf.name), end: quote.start };
  return language === 'en'
    ? namesPerson(text, range)
    : startingIn(hits.first, range).some((name) => /^\p{Lu}/u.test(name.text));
}

/** `Why now? “…”`: answers below the name of who is asked. */
function isInterview({ text, quotes, hits }: QuoteAnalysis, quote: Quote): boolean {
  if (!isAskedFor(text, quote)) return false;
  const answers = quotes.filter((one) => isAskedFor(text, one));
  const first = answers[0];
  if (first === undefined || answers.length < 2) return false;
  const intro = { start: Math.max(0, first.start - reachOf.interview), end: first.start };
  return namesPerson(text, intro) || startsIn(hits.first, intro);
}

/** A question right before it, in the same line or the one before. */
function isAskedFor(text: string, { start }: Quote): boolean {
  return /\?\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** `It starts with “I never …” and goes on`: spoken words in the middle of one's own. */
function isWovenIn({ hits, slice }: QuoteAnalysis, quote: Quote, before: string): boolean {
  return (
    /\p{L}[^\n]*$/u.test(before) &&
    /(?<!\p{L})(?:ich|mir|mich|Sie|Ihnen|I|I['’]m|my|me)(?!\p{L})/u.test(slice(quote.inner).replace(/^Ich/, 'ich')) &&
    !startsIn(hits.quotation, { start: quote.start - reachOf.title, end: quote.start })
  );
}

/** Read or heard somewhere, in a thing without a name: who says `it said` means the thing, and not a person. */
function isFind(analysis: QuoteAnalysis, quote: Quote): boolean {
  const { hits, text } = analysis;
  if (hits.find.length === 0) return false;
  const isNameless = (range: Span) =>
    startingIn(hits.find, range).some(
      (find) =>
        !namedThing.test(find.text) && !/[„“"«»@]/.test(text.slice(find.start, Math.min(find.end + 40, range.end))),
    );
  return (
    (isNameless({ start: quote.start - reachOf.find, end: quote.start }) ||
      isNameless({ start: quote.end, end: quote.end + reachOf.speaker })) &&
    !hasSpeaker(analysis, { start: quote.start - reachOf.speaker, end: quote.start })
  );
}

/** Somebody or something that speaks: the sign at the gate, but not a poster seen somewhere. */
function hasSpeaker({ hits, text }: QuoteAnalysis, range: Span): boolean {
  return startingIn(hits.speaker, range).some(
    (speaker) =>
      // A letter board and a sticky note speak for nobody.
      !/^[ -]board/i.test(text.slice(speaker.end, speaker.end + 6)) &&
      !/sticky[ -]$/i.test(text.slice(Math.max(0, speaker.start - 7), speaker.start)) &&
      !(board.test(speaker.text) && somewhere.test(text.slice(Math.max(0, speaker.start - 24), speaker.start))),
  );
}

const board = /^(?:Plakat|Schild|Aushang|Werbung|Aufschrift|Zettel|poster|sign|ad|note)$/i;
const somewhere = /(?<!\p{L})(?:(?:so )?(?:einem|einer)|nem|ner|irgendeine[mr]|an?|some|this)\s(?:\p{L}+\s)?$/iu;

/** `Süddeutsche Zeitung`, `ZDF-Doku`, `the Guardian article`. */
const namedThing = /\p{Lu}\p{Ll}+(?:en|er|e|s)? \p{Lu}\p{Ll}|\p{Lu}\p{L}+-\p{Lu}|\s\p{Lu}\p{L}+(?:’s)? \p{Ll}+$/u;

/** `Maya Weber put it best: “…”`, `Seneca, vor 2000 Jahren: „…“` */
function isLedByName({ text, hits, language, sentenceOf }: QuoteAnalysis, quote: Quote): boolean {
  const start = Math.max(sentenceOf(quote).start, quote.start - reachOf.name);
  const intro = text.slice(start, quote.start);
  if (startsIn(hits.quotation, { start: quote.start - reachOf.speaker, end: quote.start }))
    return (
      /(?:von|by|from) (?:\p{Ll}+ )?\p{Lu}/u.test(intro) ||
      startingIn(hits.first, { start, end: quote.start }).some((name) =>
        /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(name.start, name.end + 3)),
      ) ||
      (language === 'en' && /^\s*(?:\p{Lu}\p{Ll}+ ){2,4}\p{Ll}/u.test(intro))
    );
  return (
    namesPerson(text, { start, end: quote.start }) ||
    startingIn(hits.first, { start, end: quote.start }).some(({ text: name }) => /^\p{Lu}/u.test(name)) ||
    /^\s*\p{Lu}\p{Ll}+, (?:vor|um|im|in|\d|anno|schon|already)/u.test(intro)
  );
}

/** `“…”, so ein Landrat`: what looks like a name behind it is none. */
const saidSo = /^\s*,\s*so\s/;
/** An expert at one's own table: `told me`, `gestern`. */
const toldToMe =
  /(?<!\p{L}|(?:than|als|like|wie|for|für|reminds|reminded|erinnert) )(?:mir|uns|me|us|heute|gestern|neulich|gerade|today|yesterday|just|this morning|last week)(?!\p{L})/iu;
/** `“Mama, ich …”`: said to somebody, a scene. */
const addressed =
  /^(?:Mama|Papa|Mami|Papi|Oma|Opa|Mum|Mummy|Mom|Mommy|Dad|Daddy|Schatz|Entschuldigung|Excuse me|Hallo|Hi|Hey)\b/;
/** Two words at least. */
const isIntroduced = /\p{L}[^.!?:\n]*\s\p{L}[^.!?:\n]*:\s*$/u;
/** Somebody speaks: of themselves, to somebody, with a question or a cry. */
const isSpoken = /(?<!\p{L})(?:[Ii]ch|[Mm]ir|mich|[Mm]eine?|Sie|Ihnen|I|I['’]m|my|me|we|wir|uns)(?!\p{L})|[?!]$/u;
const happened =
  /(?<!\p{L})(?:heute|gestern|eben|gerade|vorhin|neulich|um \d|mal wieder|today|yesterday|just|at \d|this morning|last (?:night|week)|the other day|again)(?!\p{L})/iu;
/** `Ich: “…”`, `And she: “…”` */
const pronoun =
  /(?:^|[.!?\n“”"]\s*|(?:und|and|then|dann)\s)(?:ich|er|sie|wir|me|he|she|we|us|them)(?:\s\p{L}+)?\s*:\s*$/iu;
