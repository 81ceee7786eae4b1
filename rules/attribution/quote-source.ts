/** A longer quotation belongs to somebody: say to whom. */
import type { Analysis, Quote } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { quotationLaw } from './copyright-law.ts';
import { namesPerson } from './maker.ts';
import {
  askedOfReaders,
  nobodyWords,
  proverbs,
  quotationWords,
  speakers,
  speaking,
  titleWords,
} from './quote-lexicon.ts';

const dictionaries = {
  speaking,
  asked: askedOfReaders,
  title: titleWords,
  proverb: proverbs,
  nobody: nobodyWords,
  quotation: quotationWords,
  speaker: speakers,
};
type Found = Analysis<typeof dictionaries>;

/** Shorter quotations are names, terms and scare quotes. */
const shortestQuotation = 4;
/** From here on a quotation is one wherever it stands; a shorter one has to stand for itself. */
const longQuotation = 8;
/** Characters before and behind a quotation in which its source is looked for. */
const reach = 120;
/** The same for `the book` and the like. */
const reachOfTitle = 40;
/** The same for who speaks, before a colon. */
const reachOfSpeaker = 60;

export const quoteSource = defineRule({
  id: 'attribution/quote-source',
  severity: 'hint',
  yieldsTo: ['attribution/weak-source'],
  dictionaries,
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
    for (const quote of analysis.quotes) {
      if (quote.wordCount < shortestQuotation) continue;
      if (quote.wordCount < longQuotation && !standsAlone(analysis, quote)) continue;
      if (hasSource(analysis, quote) || isTitle(analysis, quote) || isAnswered(analysis, quote)) continue;
      report(quote, {}, { evidence: { words: quote.wordCount } });
      return;
    }
  },
});

/** A whole sentence of its own at the start of a line, or one that is called a quotation or somebody's. */
function standsAlone({ hits, text }: Found, quote: Quote): boolean {
  // `Sommerfest 2026 – wir feiern`: the name of an event.
  if (/\d| [–|-] /.test(text.slice(quote.inner.start, quote.inner.end))) return false;
  const ahead = { start: quote.start - reachOfTitle, end: quote.start };
  const isLed = /[:,…–—>-]\s*$|\p{Extended_Pictographic}\uFE0F?\s*$/u.test(
    text.slice(Math.max(0, quote.start - 5), quote.start),
  );
  const intro = { start: quote.start - reachOfSpeaker, end: quote.start };
  if (isLed && (startsIn(hits.nobody, intro) || startsIn(hits.quotation, ahead))) return true;
  if (isLed && heard.test(text.slice(Math.max(0, intro.start), intro.end))) return true;
  const startsLine = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, quote.start - 12), quote.start));
  // A name of something goes on in a sentence: `“Das große Finale” läuft heute`.
  const ends = /^\s*(?:$|\n|[.!?]|\p{Extended_Pictographic}|#)/u.test(text.slice(quote.end, quote.end + 4));
  const closes = /[.!?…]$/.test(text.slice(quote.inner.start, quote.inner.end));
  return startsLine && (ends || closes) && /\s\p{Ll}/u.test(text.slice(quote.inner.start, quote.inner.end));
}

function hasSource(analysis: Found, quote: Quote): boolean {
  const { hits, entities, text } = analysis;
  const ahead = { start: quote.start - reach, end: quote.start };
  const after = { start: quote.end, end: quote.end + reach };
  const named = [hits.proverb, entities.mentions, entities.urls];
  if (named.some((spans) => startsIn(spans, ahead) || startsIn(spans, after)) || startsIn(hits.proverb, quote))
    return true;
  const isNobodys = startsIn(hits.nobody, ahead) || startsIn(hits.nobody, after);
  if (isNobodys && !toldToMe.test(text.slice(Math.max(0, quote.start - reachOfSpeaker), quote.start))) return false;
  if (tellsWho(analysis, ahead) || tellsWho(analysis, after)) return true;
  if (addressed.test(text.slice(quote.inner.start, quote.inner.start + 16))) return true;
  const before = text.slice(Math.max(0, quote.start - reachOfSpeaker), quote.start);
  const behind = text.slice(quote.end, quote.end + 80);
  if (endsInColon.test(before)) {
    const intro = { start: quote.start - reachOfSpeaker, end: quote.start };
    if (startsIn(hits.speaker, intro) || pronoun.test(before) || isLedByName(analysis, before, quote.start))
      return true;
    // A scene is told with its time, or its words are spoken to somebody; what is true for everybody is a quotation.
    const isScene = isSpoken.test(analysis.slice(quote.inner)) || (happened.test(before) && !heard.test(before));
    if (isScene && isIntroduced.test(before) && !startsIn(hits.quotation, intro)) return true;
  }
  return (
    dashOrBracket.test(behind) ||
    nameOnNextLine.test(behind) ||
    byName.test(behind) ||
    nameBehindComma.test(behind) ||
    nameAtLineEnd.test(behind) ||
    (nameBeforeColon.test(before) && !startsIn(hits.quotation, ahead)) ||
    quotationOf.test(before)
  );
}

/** `Maya Weber put it best: “…”`, `Seneca, vor 2000 Jahren: „…“` */
function isLedByName({ text, hits }: Found, before: string, end: number): boolean {
  if (startsIn(hits.quotation, { start: end - reachOfSpeaker, end })) return /(?:von|by|from) \p{Lu}/u.test(before);
  const intro = before.slice(before.search(/[^.!?\n]*$/));
  return (
    namesPerson(text, { start: end - intro.length, end }) ||
    /^\s*\p{Lu}\p{Ll}+, (?:vor|um|im|in|\d|anno|schon|already)/u.test(intro)
  );
}

/** A verb of saying that is not put to the readers. */
function tellsWho({ hits }: Found, range: Span): boolean {
  return startingIn(hits.speaking, range).some(
    (verb) =>
      !startingIn(hits.asked, { start: range.start - 20, end: range.end }).some(
        (asked) => asked.start < verb.end && verb.start < asked.end,
      ),
  );
}

/** An expert at one's own table: `told me`, `gestern`. */
const toldToMe =
  /(?<!\p{L})(?:mir|uns|me|us|heute|gestern|neulich|gerade|today|yesterday|just|this morning|last week)(?!\p{L})/iu;
/** `“Mama, ich …”`: said to somebody, a scene. */
const addressed =
  /^(?:Mama|Papa|Mami|Papi|Oma|Opa|Mum|Mummy|Mom|Mommy|Dad|Daddy|Schatz|Entschuldigung|Excuse me|Hallo|Hi|Hey)\b/;
/** `“…” – Name`, `“…” (Name, 2005)` */
const dashOrBracket = /^\s*[,.]?\s*(?:[–—~|-]|\(|\/\/)\s*(?:@|\p{Lu})/u;
const nameOnNextLine = /^\s*\n\s*\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){0,3}\s*(?:$|[\n,(])/u;
/** `“…” von Loriot`, `“…” Me, last week` */
const byName = /^[\s,.]*(?:(?:by|von|frei nach|from|aus) \p{Lu}|(?:Me|Ich)[,.!\n])/u;
/** `“…”, Hermann Hesse …` */
/** `“…” Hermann Hesse`, at the end of the line. */
const nameAtLineEnd =
  /^ (?!Schöne|Gute|Frohe|Happy|Good|Great|Liebe|Viele)\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}\. )?(?:von |van |de )?\p{Lu}[\p{L}’'-]+\s*(?:$|\n)/u;
const nameBehindComma = /^\s*,\s*so |^\s*,\s*\p{Lu}[\p{L}’'-]+ (?:von |van |de )?\p{Lu}\p{Ll}+/u;
/** `Hermann Hesse: “…”` */
const nameBeforeColon = /\p{Lu}[\p{L}.’'-]+\s+(?:(?:von|van|de|der|den|zu)\s+)?\p{Lu}[\p{L}’'-]+\s*:\s*$/u;
const endsInColon = /:\s*$/;
/** Two words at least. */
const isIntroduced = /\p{L}[^.!?:\n]*\s\p{L}[^.!?:\n]*:\s*$/u;
/** Somebody speaks: of themselves, to somebody, with a question or a cry. */
const isSpoken = /(?<!\p{L})(?:[Ii]ch|[Mm]ir|mich|[Mm]eine?|Sie|Ihnen|I|I['’]m|my|me|we|wir|uns)(?!\p{L})|[?!]$/u;
const happened =
  /(?<!\p{L})(?:heute|gestern|eben|gerade|vorhin|neulich|um \d|mal wieder|today|yesterday|just|at \d|this morning|last (?:night|week)|the other day|again)(?!\p{L})/iu;
const heard = /gehört|gelesen|gestolpert|aufgeschnappt|entdeckt|heard|read|came across|stumbled|found|podcast/i;
/** `Ich: “…”`, `And she: “…”` */
const pronoun =
  /(?:^|[.!?\n“”"]\s*|(?:und|and|then|dann)\s)(?:ich|er|sie|wir|me|he|she|we|us|them)(?:\s\p{L}+)?\s*:\s*$/iu;
/** `Ein Satz von Loriot: “…”` */
const quotationOf =
  /(?:Zitat|Satz|Wort|Worte|Gedanke|Spruch|quote|line|words|sentence|thought) (?:von|by|of|from) (?!The |Der )\p{Lu}/u;

/** Announced as the name of a thing, right before it; a line of a panel is no name of the panel. */
function isTitle({ hits, text }: Found, quote: Quote): boolean {
  const announced = { start: quote.start - reachOfTitle, end: quote.start };
  if (!startsIn(hits.title, announced)) return false;
  if (!endsInColon.test(text.slice(Math.max(0, quote.start - 3), quote.start))) return true;
  // `Thema: “…”`, but not `In einem Podcast gehört: “…”`.
  return (
    !startsIn(hits.quotation, announced) &&
    startingIn(hits.title, announced).some(({ end }) => /^\s?:/.test(text.slice(end, end + 2)))
  );
}

/** Words of the comment that is answered. */
function isAnswered({ replyTo, slice }: Found, quote: Quote): boolean {
  return replyTo?.text.includes(slice(quote.inner).replace(/[.,!?]+$/, '')) ?? false;
}
