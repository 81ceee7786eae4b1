/**
 * What is counted of a text, as numbers between 0 and 1. Each feature stands alone and can be named to a person; counts are set
 * against the length of the text, with a floor of 40 words so that a short text is not judged by one phrase.
 */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import type { GrammarFeatures } from '../reading.ts';
import type { Span } from '../review.ts';
import { countingHits } from './conditions.ts';
import { firstPerson, invitation, secondPerson } from './dialogue.ts';
import { everyday } from './everyday-lexicon.ts';
import { informal } from './informal-lexicon.ts';
import { launchCall, launchClaim, launchLead } from './launch-lexicon.ts';
import { toneLexicon } from './lexicon/index.ts';
import type { ToneClass, ToneEntry } from './lexicon/lexicon.ts';
import { newsParticiple, newsUnit, newsVerb, organisation } from './news-lexicon.ts';
import { corporateVerb, customer, reporting, title, werden } from './spokesperson.ts';
import { addressesOf } from './structure/address.ts';
import { contractionsOf } from './structure/contraction.ts';
import { fullAdvert, launchOf, outsideLaunch } from './structure/launch.ts';
import { aboutCompany, datelineOf, emojiBullets, endMarksOf } from './structure/layout.ts';
import { isLogEntry } from './structure/log-entry.ts';
import { newsLineOf } from './structure/news-line.ts';
import { quotationsOf } from './structure/quotation.ts';
import { outsideQuotes, sentencesWith } from './structure/sentence-marks.ts';
import { thirdPersonNames } from './structure/third-person.ts';
import { outsidePhrases, questionsOf, startsSmall } from './structure/voice.ts';
import { wordShapes } from './structure/word-shapes.ts';

export const toneDictionaries = {
  lexicon: toneLexicon,
  secondPerson,
  firstPerson,
  invitation,
  informal,
  everyday,
  reporting,
  title,
  customer,
  werden,
  corporateVerb,
  organisation,
  newsVerb,
  newsParticiple,
  newsUnit,
  launchLead,
  launchCall,
  launchClaim,
};

export type ToneAnalysis = Omit<Analysis<typeof toneDictionaries>, 'tone'>;

export interface ToneFeatures {
  /** Dateline, end mark, closing company paragraph, marks and legal forms. */
  format: number;
  announcing: number;
  /** Quotation of a spokesperson. */
  quote: number;
  /** Neither *I/we* nor *you* in the whole text, or hardly ever in a long one. */
  impersonal: number;
  /** *The company*, its name as a subject, verbs of company news. */
  thirdPerson: number;
  /** A headline or lead: what an organisation does, said to nobody. */
  newsLine: number;
  /** The form of a headline: no article, no pronoun, one clause. */
  headline: number;
  superlative: number;
  buzzword: number;
  /** Officialese and abstract nouns. */
  nominal: number;
  passive: number;
  sentenceLength: number;
  /** Long words. */
  wordLength: number;
  /** Nouns (German) or names (English). */
  capital: number;
  figures: number;
  address: number;
  question: number;
  invitation: number;
  firstPerson: number;
  informal: number;
  /** Things near at hand, and what one has seen oneself. */
  everyday: number;
  /** Half sentences in a row: *Train late, coffee cold, boss away.* And entries of a log. */
  notes: number;
  /** Emoji and emoticons. */
  emoji: number;
  exclamation: number;
  /** Mentions and hashtags. */
  network: number;
}

export type FeatureName = keyof ToneFeatures;

/** What the features were counted from, for the reasons and for the rules of this family. */
export interface ToneEvidence {
  features: ToneFeatures;
  /** Lexicon points by class. */
  points: Record<ToneClass, number>;
  /** Of each entry of the lexicon the first one that counts. */
  hits: readonly Hit<ToneEntry>[];
  /** Spans behind the features, for the words of a reason. */
  spans: Partial<Record<FeatureName, readonly Span[]>>;
}

const hundred = 100;
/** Shorter texts count as if they had this many words. */
const fewestWords = 40;
/** Word shapes say little about fewer words, and nothing in a language that we do not know. */
const steadyWords = 20;
/** Points per 100 words of announcing and praise at which *we*, emoji and hashtags are decoration more than a voice. */
const stagedPoints = 40;
/** Words for *I, we, you* per 100 from which on a text is not impersonal; one word is enough in a text of up to 50. */
const fewestOwn = 2;
/** Words of a sentence that few read to its end. */
const longSentence = 30;

export function toneEvidence(analysis: ToneAnalysis, grammar?: GrammarFeatures): ToneEvidence {
  const { hits, entities, quotes } = analysis;
  const words = Math.max(1, analysis.wordCount - wordsIn(entities.urls, analysis));
  const per = hundred / Math.max(fewestWords, words);
  const shapes = wordShapes(analysis, sentencesWith(analysis.sentences, hits.werden));
  const shapeWords = Math.max(1, shapes.words);
  const launch = launchOf(analysis, hits);
  const lexicon = countingHits(analysis);
  const own = outsideLaunch(outsideQuotes(hits.firstPerson, quotes), launch);
  const addressed = launch.strength >= fullAdvert ? [] : outsideLaunch(hits.secondPerson, launch);
  const address = addressesOf(analysis, addressed);
  const distinct = firstOfEach(lexicon);
  const points = pointsByClass(analysis.text, distinct);
  const quotations = quotationsOf(analysis, hits.reporting, hits.title);
  const dateline = datelineOf(analysis);
  const endMarks = endMarksOf(analysis);
  const about = aboutCompany(analysis);
  const names = thirdPersonNames(analysis);
  const formatSpans = [...(dateline ? [dateline] : []), ...endMarks, ...(about ? [about] : [])];
  const formatPoints =
    points.format + 5 * formatSpans.length + (shapes.tradeMarks > 0 ? 2 : 0) + (analysis.text.includes('+++') ? 1 : 0);
  const praise =
    points.announcing + points.emotion + points.quote + points.superlative + points.boilerplate + points.buzzword;
  const bullets = emojiBullets(analysis);
  const rows = (bullets > 2 ? 2 : 0) + (shapes.dashes > 2 && words <= 80 ? 1 : 0);
  const questions = questionsOf(analysis);
  const isLog = isLogEntry(analysis.text);
  const said = [...hits.informal, ...contractionsOf(analysis)];
  const informalWords = said.length + (startsSmall(analysis.text) ? 2 : 0);
  const ownWords = own.length + address.length;
  const silence = isLog ? 0 : upTo(1, 1 - (ownWords * per) / fewestOwn);
  const meanSentence = shapeWords / Math.max(1, analysis.sentences.length);
  const figures = figuresOf(analysis.text, entities.numbers);
  const known = analysis.language !== 'unknown';
  const greets = hits.informal[0]?.wordStart === 0;
  const speaks = greets || ownWords + questions.length + shapes.exclamations > 0;
  const news = speaks ? undefined : newsLineOf(analysis, words, hits);
  const printed = 1 / (1 + (informalWords + entities.mentions.length) / 2);
  const advert = speaks ? 0 : launch.strength;
  const newsLine = Math.max(news?.strength ?? 0, advert) * printed;
  const headline = (news?.headline ?? 0) * printed;
  const reports = newsLine >= 0.5 || headline >= 0.6;
  const spoken = 1 - upTo(0.6, (praise * per) / stagedPoints + 0.6 * Math.max(newsLine, headline));
  const steady = known || reports ? upTo(1, shapeWords / steadyWords) : 0;
  return {
    features: {
      format: upTo(1, formatPoints / 5),
      announcing: upTo(1, ((points.announcing + points.emotion) * per) / 10),
      quote: upTo(
        1,
        (points.quote * per) / 10 +
          (quotations.templates.length > 0 ? 0.7 : 0) +
          (quotations.statements.length > 0 ? 0.6 : 0),
      ),
      impersonal: (known && words >= 8) || reports ? silence * upTo(1, 0.5 + words / 130) : 0,
      thirdPerson: upTo(
        1,
        (points.passive * per) / 8 + (hits.corporateVerb.length * per) / 10 + (names.length > 1 ? 0.6 : 0),
      ),
      newsLine,
      headline,
      superlative: upTo(1, ((points.superlative + points.boilerplate) * per) / 15),
      buzzword: upTo(1, ((points.buzzword + points.cliche + points.machine + points.advertising + rows) * per) / 15),
      nominal: upTo(
        1,
        (points.nominal * per) / 16 +
          (shapes.nominal * per) / 16 +
          (shapes.mostNominal > 2 ? 0.2 : 0) +
          (shapes.genitiveChains > 0 ? 0.1 : 0),
      ),
      passive: passiveShare(Math.max(shapes.passive, grammar?.passiveSentences ?? 0), analysis.sentences.length),
      sentenceLength: steady * upTo(1, (meanSentence - 8) / 20 + (shapes.longestSentence > longSentence ? 0.15 : 0)),
      wordLength: steady * upTo(1, shapes.long / shapeWords / 0.5),
      capital: steady * upTo(1, shapes.capital / shapeWords / 0.4),
      figures: steady * upTo(1, (figures.length * per) / 10),
      address: upTo(1, (address.length * per) / 6),
      question: questions.length > 0 ? 1 : 0,
      invitation: upTo(1, hits.invitation.length / 2),
      firstPerson: spoken * upTo(1, (outsidePhrases(own, lexicon).length * per) / 6),
      informal: upTo(1, (informalWords * per) / 8),
      everyday: upTo(1, (hits.everyday.length * per) / 6),
      notes: isLog ? 1 : (1 - 0.8 * advert) * notesOf(words, analysis.sentences.length + shapes.commas),
      emoji: spoken * upTo(1, (entities.emoji.length - bullets / 2) / 2 + emoticons(analysis) / 2),
      exclamation: spoken * upTo(1, shapes.exclamations / 2),
      network: spoken * upTo(1, (entities.mentions.length + entities.hashtags.length) / 3),
    },
    points,
    hits: distinct,
    spans: {
      format: formatSpans,
      quote: [...quotations.templates],
      thirdPerson: names.length > 1 ? names : hits.corporateVerb,
      newsLine: [...(news?.spans ?? []), ...(advert > 0 ? launch.spans : [])],
      question: questions,
      address,
      invitation: hits.invitation,
      firstPerson: own,
      informal: said,
      everyday: hits.everyday,
      emoji: entities.emoji,
      figures,
    },
  };
}

/** An address is no words of a person or a release. */
function wordsIn(urls: readonly Span[], { wordIndexAt }: Pick<Analysis, 'wordIndexAt'>): number {
  let words = 0;
  for (const { start, end } of urls) words += wordIndexAt(end) - wordIndexAt(start);
  return words;
}

function upTo(most: number, value: number): number {
  return value > most ? most : value < 0 ? 0 : value;
}

/** Three or more pieces of at most six words, all the more the shorter they are. */
function notesOf(words: number, pieces: number): number {
  return pieces < 3 ? 0 : upTo(1, (6 - words / pieces) / 2.5);
}

/** Words that come again say nothing new. */
function firstOfEach(hits: readonly Hit<ToneEntry>[]): readonly Hit<ToneEntry>[] {
  if (hits.length < 2) return hits;
  const seen = new Set<unknown>();
  return hits.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

/** Half in a hashtag. @param hits each entry once */
function pointsByClass(text: string, hits: readonly Hit<ToneEntry>[]): Record<ToneClass, number> {
  const points: Record<ToneClass, number> = {
    format: 0,
    announcing: 0,
    quote: 0,
    boilerplate: 0,
    superlative: 0,
    buzzword: 0,
    nominal: 0,
    passive: 0,
    cliche: 0,
    emotion: 0,
    machine: 0,
    advertising: 0,
  };
  for (const { entry, start } of hits) {
    points[entry.data.toneClass] += text.charCodeAt(start - 1) === 35 ? entry.data.weight / 2 : entry.data.weight;
  }
  return points;
}

/** Numbers without the time of day, which is in every invitation. */
function figuresOf(text: string, numbers: readonly Span[]): readonly Span[] {
  return numbers.length === 0 ? numbers : numbers.filter((number) => !isTimeOfDay(text, number));
}

/** *9:30*, *17 Uhr*, *5 p.m.* Most numbers are told by a look at the characters behind them. */
function isTimeOfDay(text: string, { start, end }: Span): boolean {
  const behind = end + 4;
  let mayBe = false;
  for (let offset = end; offset < behind; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 58) return true;
    if (code === 85 || code === 97 || code === 112) mayBe = true;
  }
  return mayBe && hourForm.test(text.slice(start, behind));
}

const hourForm = /^\S+\s?(?:Uhr|[ap]\.?m)/;

/** Share of passive sentences, from a quarter on. The grammar of the second stage finds more of the English ones. */
function passiveShare(passive: number, sentences: number): number {
  const share = passive / Math.max(1, sentences);
  return share > 0.25 ? upTo(1, share) : 0;
}

/** `:)`, `;-)`, `:D`, `<3`: two of them, and one more where somebody laughs. Only signs begin one. */
function emoticons({ text, folded }: Pick<Analysis, 'text' | 'folded'>): number {
  let smiles = 0;
  let loves = 0;
  let laughs = 0;
  for (const at of folded.signs) {
    const code = text.charCodeAt(at);
    if (code === 60) {
      if (text.charCodeAt(at + 1) === 51) loves = 1;
    } else if (code === 58 || code === 59) {
      const hasNose = text.charCodeAt(at + 1) === 45;
      const mouth = text.charCodeAt(hasNose ? at + 2 : at + 1);
      if (mouth === 41) smiles++;
      else if (mouth === 68 && (code === 58 || !hasNose)) laughs = 1;
    }
  }
  return Math.min(2, smiles + loves) + laughs;
}
