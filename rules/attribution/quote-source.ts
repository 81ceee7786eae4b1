/** A longer quotation belongs to somebody: say to whom. */
import type { Analysis, Quote } from '../analysis.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { proverbs, speaking, titleWords } from './quote-lexicon.ts';

const dictionaries = { speaking, title: titleWords, proverb: proverbs };
type Found = Analysis<typeof dictionaries>;

/** Shorter quotations are names, terms and scare quotes. */
const shortestQuotation = 8;
/** Characters before and behind a quotation in which its source is looked for. */
const reach = 120;
/** The same for `the book` and the like. */
const reachOfTitle = 40;

export const quoteSource = defineRule({
  id: 'attribution/quote-source',
  severity: 'hint',
  dictionaries,
  messages: {
    de: () => ({
      what: 'Hier steht ein Zitat ohne Namen.',
      why: 'Fremde Worte brauchen ihre Quelle, sonst darf man sie nicht übernehmen (§§ 51, 63 UrhG).',
      instead: 'Schreib dazu, von wem es ist und woher du es hast: „…“ (Name, Ort, Jahr).',
    }),
    en: () => ({
      what: 'This quotation has no name.',
      why: 'Other people’s words need their source, or they may not be used (Germany: §§ 51, 63 UrhG).',
      instead: 'Say whose words they are and where you have them from: “…” (name, place, year).',
    }),
  },
  source: { title: '§§ 51, 63 UrhG', url: 'https://www.gesetze-im-internet.de/urhg/__63.html', checked: '2026-11-21' },
  examples: {
    flag: [
      'Gedanke zum Montag: „Wer nur tut, was er schon kann, bleibt immer das, was er schon ist.“',
      '„Man muss das Unmögliche versuchen, um das Mögliche am Ende zu erreichen.“ Schönen Sonntag!',
      'Thought for Monday: “The only way to do great work is to love what you are doing.”',
      '"You never change things by fighting the reality that already exists around you." Have a good week!',
    ],
    pass: [
      '„Man muss das Unmögliche versuchen, um das Mögliche am Ende zu erreichen.“ – Hermann Hesse',
      'Meine Tochter fragte gestern: „Papa, warum musst du eigentlich jeden Tag so lange arbeiten?“',
      '„Endlich jemand, der am Telefon zuhört und mir wirklich hilft“, schreibt uns Frau Lehmann.',
      'Morgen halte ich den Vortrag „Warum wir in der Pflege viel mehr über gute Fehler reden sollten“.',
      'Wie heißt das Sprichwort: „Wer im Glashaus sitzt, der soll nicht mit Steinen werfen, bitte.“',
      'Unser „neues“ Büro ist drei Jahre alt.',
      '“The only way to do great work is to love what you do.” (Steve Jobs, 2005)',
      'A customer wrote: “Finally somebody on the phone who listens and really helps me out.”',
      'I read the article “How we learned to stop worrying and to love our tiny office” twice.',
      'As they say: “People who live in glass houses should not throw any stones at all.”',
      'Our “new” office is three years old.',
      {
        text: '“I have been waiting for my parcel for eleven days now” should not happen, sorry.',
        kind: 'reply',
        replyTo: { text: 'I have been waiting for my parcel for eleven days now!' },
      },
    ],
  },
  check(analysis, report) {
    for (const quote of analysis.quotes) {
      if (quote.wordCount < shortestQuotation) continue;
      if (hasSource(analysis, quote) || isTitle(analysis, quote) || isAnswered(analysis, quote)) continue;
      report(quote, {}, { evidence: { words: quote.wordCount } });
      return;
    }
  },
});

function hasSource({ hits, entities, text }: Found, quote: Quote): boolean {
  const beside = [
    { start: quote.start - reach, end: quote.start },
    { start: quote.end, end: quote.end + reach },
  ];
  const named = [hits.speaking, hits.proverb, entities.mentions, entities.urls];
  if (named.some((spans) => beside.some((range) => startsIn(spans, range)))) return true;
  if (startsIn(hits.proverb, quote)) return true;
  const before = text.slice(Math.max(0, quote.start - 60), quote.start);
  const behind = text.slice(quote.end, quote.end + 80);
  return dashOrBracket.test(behind) || nameOnNextLine.test(behind) || nameBeforeColon.test(before);
}

/** `“…” – Name`, `“…” (Name, 2005)` */
const dashOrBracket = /^\s*[,.]?\s*(?:[–—~|-]|\(|\/\/)\s*(?:@|\p{Lu})/u;
const nameOnNextLine = /^\s*\n\s*\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){0,3}\s*(?:$|[\n,(])/u;
/** `Hermann Hesse: “…”` */
const nameBeforeColon = /\p{Lu}[\p{L}.’'-]+\s+(?:(?:von|van|de|der|den|zu)\s+)?\p{Lu}[\p{L}’'-]+\s*:\s*$/u;

/** Announced as the name of a thing, right before it. */
function isTitle({ hits }: Found, quote: Quote): boolean {
  return startsIn(hits.title, { start: quote.start - reachOfTitle, end: quote.start });
}

/** Words of the comment that is answered. */
function isAnswered({ replyTo, slice }: Found, quote: Quote): boolean {
  return replyTo?.text.includes(slice(quote.inner).replace(/[.,!?]+$/, '')) ?? false;
}
