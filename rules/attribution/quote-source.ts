/** A longer quotation belongs to somebody: say to whom. */
import type { Analysis, Quote } from '../analysis.ts';
import { firstNames } from '../names.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { quotationLaw } from './copyright-law.ts';
import { famousLines, knownAuthors } from './famous-lexicon.ts';
import { namesPerson } from './maker.ts';
import { nameForms } from './quote-form.ts';
import {
  askedOfReaders,
  findWords,
  nobodyWords,
  proverbs,
  quotationWords,
  speakers,
  speaking,
  titleWords,
} from './quote-lexicon.ts';
import { singleQuotes } from './single-quotes.ts';

const dictionaries = {
  speaking,
  asked: askedOfReaders,
  title: titleWords,
  proverb: proverbs,
  nobody: nobodyWords,
  quotation: quotationWords,
  speaker: speakers,
  find: findWords,
  famous: famousLines,
  author: knownAuthors,
  first: firstNames,
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
/** The same for where it was found. */
const reachOfFind = 100;
/** The same for a name in the sentence before a colon. */
const reachOfName = 160;

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
    const single = singleQuotes(analysis);
    for (const quote of single.length === 0 ? analysis.quotes : [...analysis.quotes, ...single]) {
      if (quote.wordCount < shortestQuotation) continue;
      if (quote.wordCount < longQuotation && !isFamous(analysis, quote) && !standsAlone(analysis, quote)) continue;
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
  if (startsIn(hits.nobody, ahead)) return true;
  if (isLed && (startsIn(hits.nobody, intro) || startsIn(hits.quotation, ahead) || startsIn(hits.find, intro)))
    return true;
  const startsLine = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, quote.start - 12), quote.start));
  // A name of something goes on in a sentence: `“Das große Finale” läuft heute`.
  const ends = /^\s*(?:$|\n|[.!?]|\p{Extended_Pictographic}|#)/u.test(text.slice(quote.end, quote.end + 4));
  const closes = /[.!?…]$/.test(text.slice(quote.inner.start, quote.inner.end));
  return startsLine && (ends || closes) && /\s\p{Ll}/u.test(text.slice(quote.inner.start, quote.inner.end));
}

function isFamous({ hits }: Found, quote: Quote): boolean {
  return startsIn(hits.famous, quote.inner);
}

function hasSource(analysis: Found, quote: Quote): boolean {
  const { hits, entities, text } = analysis;
  const ahead = { start: quote.start - reach, end: quote.start };
  const after = { start: quote.end, end: quote.end + reach };
  const named = [hits.proverb, hits.author, entities.mentions, entities.urls];
  if (named.some((spans) => startsIn(spans, ahead) || startsIn(spans, after)) || startsIn(hits.proverb, quote))
    return true;
  const before = text.slice(Math.max(0, quote.start - reachOfSpeaker), quote.start);
  if (nameForms.behind(text, quote.end)) return true;
  if (nameForms.ahead(before, startsIn(hits.quotation, ahead))) return true;
  const isNobodys = startsIn(hits.nobody, ahead) || startsIn(hits.nobody, after);
  if (isNobodys && !toldToMe.test(before)) return false;
  if (isFamous(analysis, quote)) return isLedByName(analysis, quote);
  const isFound = isFind(analysis, quote);
  if (!isFound && (tellsWho(analysis, ownSentence(text, ahead)) || tellsWho(analysis, nextSentence(text, after))))
    return true;
  if (nameForms.goesOn(text, quote.end)) return true;
  if (addressed.test(text.slice(quote.inner.start, quote.inner.start + 16))) return true;
  if (!endsInColon.test(before))
    return (isWovenIn(analysis, quote, before) && !isFound) || isLedByNameInside(analysis, quote, before);
  const intro = { start: quote.start - reachOfSpeaker, end: quote.start };
  if (startsIn(hits.speaker, intro) || pronoun.test(before) || isLedByName(analysis, quote)) return true;
  // A scene is told with its time, or its words are spoken to somebody; what is true for everybody is a quotation.
  const isScene = isSpoken.test(analysis.slice(quote.inner)) || (happened.test(before) && !isFound);
  return isScene && isIntroduced.test(before) && !startsIn(hits.quotation, intro);
}

/** `Historian Ada Brand opened with “…” and went on`: no colon, but a name earlier in the same sentence. */
function isLedByNameInside({ text, language, hits, sentenceOf }: Found, quote: Quote, before: string): boolean {
  if (!/\p{L},?\s*$/u.test(before)) return false;
  const range = { start: Math.max(sentenceOf(quote).start, quote.start - reachOfName), end: quote.start };
  return language === 'en'
    ? namesPerson(text, range)
    : startingIn(hits.first, range).some((name) => /^\p{Lu}/u.test(name.text));
}

/** `It starts with “I never …” and goes on`: spoken words in the middle of one's own. */
function isWovenIn({ hits, slice }: Found, quote: Quote, before: string): boolean {
  return (
    /\p{L}[^\n]*$/u.test(before) &&
    /(?<!\p{L})(?:ich|mir|mich|Sie|Ihnen|I|I['’]m|my|me)(?!\p{L})/u.test(slice(quote.inner).replace(/^Ich/, 'ich')) &&
    !startsIn(hits.quotation, { start: quote.start - reachOfTitle, end: quote.start })
  );
}

/** Read or heard somewhere, in a thing without a name: who says `it said` means the thing, and not a person. */
function isFind({ hits, text }: Found, quote: Quote): boolean {
  const ranges = [
    { start: quote.start - reachOfFind, end: quote.start },
    { start: quote.end, end: quote.end + reachOfSpeaker },
  ];
  if (startsIn(hits.speaker, { start: quote.start - reachOfSpeaker, end: quote.start })) return false;
  return ranges.some((range) =>
    startingIn(hits.find, range).some(
      (find) =>
        !namedThing.test(find.text) && !/[„“"«»@]/.test(text.slice(find.start, Math.min(find.end + 40, range.end))),
    ),
  );
}

/** `Süddeutsche Zeitung`, `ZDF-Doku`, `the Guardian article`. */
const namedThing = /\p{Lu}\p{Ll}+(?:en|er|e|s)? \p{Lu}\p{Ll}|\p{Lu}\p{L}+-\p{Lu}|\s\p{Lu}\p{L}+(?:’s)? \p{Ll}+$/u;

/** The sentence that leads to a quotation, or the one before it where the quotation is a sentence of its own. */
function ownSentence(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start), end).replace(/[\s.!?]+$/, '');
  const last = before.search(/[.!?]\s[^.!?]*$|\n[^\n]*$/);
  return { start: last < 0 ? start : Math.max(0, start) + last, end };
}

/** From the end of a quotation to the end of the sentence that stands behind it. */
function nextSentence(text: string, { start, end }: Span): Span {
  const length = text.slice(start + 3, end).search(/[.!?](?:\s|$)|\n\s*\S/);
  return { start, end: length < 0 ? end : start + 3 + length };
}

/** `Maya Weber put it best: “…”`, `Seneca, vor 2000 Jahren: „…“` */
function isLedByName({ text, hits, language, sentenceOf }: Found, quote: Quote): boolean {
  const start = Math.max(sentenceOf(quote).start, quote.start - reachOfName);
  const intro = text.slice(start, quote.start);
  if (startsIn(hits.quotation, { start: quote.start - reachOfSpeaker, end: quote.start }))
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

/** A verb of saying that is not put to the readers. */
function tellsWho({ hits }: Found, range: Span): boolean {
  return startingIn(hits.speaking, range).some(
    (verb) =>
      !startingIn(hits.asked, { start: range.start - 40, end: range.end }).some(
        (asked) => asked.start < verb.end && verb.start < asked.end,
      ),
  );
}

/** An expert at one's own table: `told me`, `gestern`. */
const toldToMe =
  /(?<!\p{L}|(?:than|als|like|wie|for|für) )(?:mir|uns|me|us|heute|gestern|neulich|gerade|today|yesterday|just|this morning|last week)(?!\p{L})/iu;
/** `“Mama, ich …”`: said to somebody, a scene. */
const addressed =
  /^(?:Mama|Papa|Mami|Papi|Oma|Opa|Mum|Mummy|Mom|Mommy|Dad|Daddy|Schatz|Entschuldigung|Excuse me|Hallo|Hi|Hey)\b/;
const endsInColon = /:\s*$/;
/** Two words at least. */
const isIntroduced = /\p{L}[^.!?:\n]*\s\p{L}[^.!?:\n]*:\s*$/u;
/** Somebody speaks: of themselves, to somebody, with a question or a cry. */
const isSpoken = /(?<!\p{L})(?:[Ii]ch|[Mm]ir|mich|[Mm]eine?|Sie|Ihnen|I|I['’]m|my|me|we|wir|uns)(?!\p{L})|[?!]$/u;
const happened =
  /(?<!\p{L})(?:heute|gestern|eben|gerade|vorhin|neulich|um \d|mal wieder|today|yesterday|just|at \d|this morning|last (?:night|week)|the other day|again)(?!\p{L})/iu;
/** `Ich: “…”`, `And she: “…”` */
const pronoun =
  /(?:^|[.!?\n“”"]\s*|(?:und|and|then|dann)\s)(?:ich|er|sie|wir|me|he|she|we|us|them)(?:\s\p{L}+)?\s*:\s*$/iu;

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
