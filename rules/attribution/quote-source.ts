/** A longer quotation belongs to somebody: say to whom. */
import type { Quote } from '../analysis.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { quotationLaw } from './copyright-law.ts';
import { isOfUnnamedFigure } from './quote-source/public-figure.ts';
import { isOfUnnamedBook } from './quote-source/quote-book.ts';
import { type QuoteAnalysis, quoteDictionaries, reachOf } from './quote-source/quote-context.ts';
import { isOfOccasion } from './quote-source/quote-occasion.ts';
import { hasSource, isFamous, isPlainlySaid } from './quote-source/quote-origin.ts';
import { isTitle } from './quote-source/quote-title.ts';
import { singleQuotes } from './quote-source/single-quotes.ts';

/** Shorter quotations are names, terms and scare quotes. */
const shortestQuotation = 4;
/** From here on a quotation is one wherever it stands; a shorter one has to stand for itself. */
const longQuotation = 8;

export const quoteSource = defineRule({
  id: 'attribution/quote-source',
  severity: 'hint',
  yieldsTo: ['attribution/weak-source'],
  dictionaries: quoteDictionaries,
  messages: {
    de: (_params: unknown, law) => ({
      what: 'Hier steht ein Zitat ohne Namen.',
      why: `Fremde Worte brauchen ihre Quelle${law ? `, sonst darf man sie nicht übernehmen${law}` : ''}.`,
      instead: 'Schreib dazu, von wem es ist und woher du es hast: „…“ (Name, Ort, Jahr).',
    }),
    en: (_params: unknown, law) => ({
      what: 'This quotation has no name.',
      why: `Other people’s words need their source${law ? `, or they may not be used${law}` : ''}.`,
      instead: 'Say whose words they are and where you have them from: “…” (name, place, year).',
    }),
  },
  source: quotationLaw,
  examples: {
    flag: [
      'Gedanke zum Montag: „Wer nur tut, was er schon kann, bleibt immer das, was er schon ist.“',
      '„Man muss das Unmögliche versuchen, um das Mögliche am Ende zu erreichen.“ Schönen Sonntag!',
      'Thought for Monday: “The only way to do great work is to love what you are doing.”',
      'Spruch der Woche: „Wer immer nur rennt, sieht am Ende des Tages gar nichts mehr vom Weg.“',
      'A wise woman once said: “Those who only ever run will not remember a single mile.”',
      '"You never change things by fighting the reality that already exists around you." Have a good week!',
    ],
    pass: [
      '„Man muss das Unmögliche versuchen, um das Mögliche am Ende zu erreichen.“ – Hermann Hesse',
      'Meine Tochter fragte gestern: „Papa, warum musst du eigentlich jeden Tag so lange arbeiten?“',
      '„Endlich jemand, der am Telefon zuhört und mir wirklich hilft“, schreibt uns Frau Lehmann.',
      'Morgen halte ich den Vortrag „Warum wir in der Pflege viel mehr über gute Fehler reden sollten“.',
      'Wie heißt das Sprichwort: „Wer im Glashaus sitzt, der soll nicht mit Steinen werfen, bitte.“',
      'Unser „neues“ Büro ist drei Jahre alt.',
      'Mein Neffe beim Abendbrot: „Ich kann nicht aufräumen, meine Arme schlafen nämlich schon seit heute Mittag.“',
      '“The only way to do great work is to love what you do.” (Steve Jobs, 2005)',
      'A customer wrote: “Finally somebody on the phone who listens and really helps me out.”',
      'I read the article “How we learned to stop worrying and to love our tiny office” twice.',
      'As they say: “People who live in glass houses should not throw any stones at all.”',
      'Our “new” office is three years old.',
      'Two kids on the tram: “If we press every button, the driver has to stop at every tree.”',
      {
        text: '“I have been waiting for my parcel for eleven days now” should not happen, sorry.',
        kind: 'reply',
        replyTo: { text: 'I have been waiting for my parcel for eleven days now!' },
      },
    ],
  },
  check(analysis, report) {
    const single = singleQuotes(analysis);
    for (const quote of single.length === 0 ? analysis.quotes : [...analysis.quotes, ...single]) {
      if (quote.wordCount < shortestQuotation) continue;
      if (isPlainlySaid(analysis, quote)) continue;
      if (quote.wordCount < longQuotation && !isFamous(analysis, quote) && !standsAlone(analysis, quote)) continue;
      if (hasSource(analysis, quote) || isAnswered(analysis, quote)) continue;
      if (isTitle(analysis, quote) && !isSaidOnOccasion(analysis, quote)) continue;
      report(quote, {}, { evidence: { words: quote.wordCount } });
      return;
    }
  },
});

/** `From yesterday’s session: “….”`: a sentence with its full stop, and no name of the session. */
function isSaidOnOccasion(analysis: QuoteAnalysis, quote: Quote): boolean {
  return /[.!]$/.test(analysis.slice(quote.inner)) && isOfOccasion(analysis, quote);
}

/** A whole sentence of its own at the start of a line, or one that is called a quotation or somebody's. */
function standsAlone(analysis: QuoteAnalysis, quote: Quote): boolean {
  const { hits, text, sentenceOf } = analysis;
  // `Sommerfest 2026 – wir feiern`: the name of an event.
  if (/\d| [–|-] /.test(text.slice(quote.inner.start, quote.inner.end))) return false;
  const ahead = { start: quote.start - reachOf.title, end: quote.start };
  const isLed = /[:,…–—>-]\s*$|\p{Extended_Pictographic}\uFE0F?\s*$/u.test(
    text.slice(Math.max(0, quote.start - 5), quote.start),
  );
  const intro = { start: quote.start - reachOf.speaker, end: quote.start };
  if (startsIn(hits.nobody, ahead)) return true;
  if (hits.official.length > 0 && startsIn(hits.official, { start: sentenceOf(quote).start, end: quote.start }))
    return true;
  if (isOfUnnamedFigure(analysis, quote) || isOfUnnamedBook(analysis, quote) || isOfOccasion(analysis, quote))
    return true;
  // `“it should be fine” is not a unit`: the remark is what is talked about.
  if (isTalkedAbout.test(text.slice(quote.end, quote.end + 20))) return false;
  if (isLed && (startsIn(hits.nobody, intro) || startsIn(hits.quotation, ahead) || startsIn(hits.find, intro)))
    return true;
  const startsLine = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, quote.start - 12), quote.start));
  // A name of something goes on in a sentence: `“Das große Finale” läuft heute`.
  const ends = /^\s*(?:$|\n|[.!?]|\p{Extended_Pictographic}|#)/u.test(text.slice(quote.end, quote.end + 4));
  const closes = /[.!?…]$/.test(text.slice(quote.inner.start, quote.inner.end));
  return startsLine && (ends || closes) && /\s\p{Ll}/u.test(text.slice(quote.inner.start, quote.inner.end));
}

const isTalkedAbout =
  /^ (?:is|isn['’]t|are|aren['’]t|was|means|ist|sind|war|heißt|bedeutet|reicht|zählt) (?:not|no|nicht|nie|never|a|an|the|kein\p{Ll}*|als|ein\p{Ll}*|still)\s/u;

/** Words of the comment that is answered. */
function isAnswered({ replyTo, slice }: QuoteAnalysis, quote: Quote): boolean {
  return replyTo?.text.includes(slice(quote.inner).replace(/[.,!?]+$/, '')) ?? false;
}
