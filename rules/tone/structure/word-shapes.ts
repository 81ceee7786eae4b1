/**
 * What the shapes of words and sentences tell, counted in one pass over the characters. It looks at code units and makes no
 * object per word, because it runs on every key press.
 */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import { startingIn } from '../../text/near.ts';
import { PerSentence } from '../../text/per-sentence.ts';
import {
  capitalLetter,
  isEnglishNominal,
  isFormOfBe,
  isGenitiveArticle,
  isGermanNominal,
  isParticiple,
  isRegularParticiple,
  kindOf,
} from './word-forms.ts';

export interface WordShapes {
  words: number;
  /** Words of more than six letters. */
  long: number;
  /** Words with a capital first letter that do not start a sentence: nouns in German, names in English. */
  capital: number;
  /** Abstract nouns by their suffix: *-ung, -keit, -ion*; *-tion, -ment, -ity*. */
  nominal: number;
  /** Most abstract nouns in one sentence. */
  mostNominal: number;
  /** Words of the longest sentence. */
  longestSentence: number;
  /** Sentences with a form of *werden* and a participle, or of *be* and a regular one right behind. */
  passive: number;
  /** Chains such as *des … der … des …*. */
  genitiveChains: number;
  exclamations: number;
  /** Without those of numbers. */
  commas: number;
  /** `–` and `—` with white space around. */
  dashes: number;
  /** `®`, `™`, `℠`. */
  tradeMarks: number;
}

type SentenceShapes = Omit<WordShapes, 'mostNominal' | 'longestSentence'>;

/** @param auxiliary 1 for each sentence that holds a form of *werden* */
export function wordShapes(
  analysis: Pick<TextAnalysis, 'text' | 'sentences' | 'entities' | 'language'>,
  auxiliary: Uint8Array,
): WordShapes {
  const { sentences } = analysis;
  const german = analysis.language !== 'en';
  // One variable each: fields of an object would be written for every sentence.
  let words = 0;
  let long = 0;
  let capital = 0;
  let nominal = 0;
  let passive = 0;
  let genitiveChains = 0;
  let exclamations = 0;
  let commas = 0;
  let dashes = 0;
  let tradeMarks = 0;
  let mostNominal = 0;
  let longestSentence = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    const shapes = (german ? (auxiliary[index] === 1 ? withAuxiliary : inGerman) : inEnglish).of(analysis, sentence);
    words += shapes.words;
    long += shapes.long;
    capital += shapes.capital;
    nominal += shapes.nominal;
    passive += shapes.passive;
    genitiveChains += shapes.genitiveChains;
    exclamations += shapes.exclamations;
    commas += shapes.commas;
    dashes += shapes.dashes;
    tradeMarks += shapes.tradeMarks;
    if (shapes.nominal > mostNominal) mostNominal = shapes.nominal;
    if (shapes.words > longestSentence) longestSentence = shapes.words;
  }
  return {
    words,
    long,
    capital,
    nominal,
    passive,
    genitiveChains,
    exclamations,
    commas,
    dashes,
    tradeMarks,
    mostNominal,
    longestSentence,
  };
}

type Context = Pick<TextAnalysis, 'text' | 'entities'>;
const inEnglish = new PerSentence((context: Context, sentence) => shapesOf(context, sentence, false, false));
const inGerman = new PerSentence((context: Context, sentence) => shapesOf(context, sentence, true, false));
const withAuxiliary = new PerSentence((context: Context, sentence) => shapesOf(context, sentence, true, true));

const noShapes: SentenceShapes = {
  words: 0,
  long: 0,
  capital: 0,
  nominal: 0,
  passive: 0,
  genitiveChains: 0,
  exclamations: 0,
  commas: 0,
  dashes: 0,
  tradeMarks: 0,
};

function shapesOf(
  { text, entities }: Context,
  sentence: Sentence,
  german: boolean,
  auxiliary: boolean,
): SentenceShapes {
  const shapes = { ...noShapes };
  const urls = entities.urls.length === 0 ? entities.urls : startingIn(entities.urls, sentence);
  let url = 0;
  let mayBePassive = !german || auxiliary;
  let lastBe = -9;
  let lastGenitive = -9;
  let start = sentence.start;
  while (start < sentence.end) {
    const code = text.charCodeAt(start);
    const kind = kindOf[code];
    if (kind === 0) {
      if (code === 44) {
        if (text.charCodeAt(start + 1) === 32) shapes.commas++;
      } else if (code === 33) shapes.exclamations++;
      else if (code === 0x2013 || code === 0x2014) {
        if (code === 0x2014 || text.charCodeAt(start - 1) === 32) shapes.dashes++;
      } else if (code === 0xae || code === 0x2122 || code === 0x2120) shapes.tradeMarks++;
      start++;
      continue;
    }
    let end = start + 1;
    while (end < sentence.end && kindOf[text.charCodeAt(end)] !== 0) end++;
    while (url < urls.length && (urls[url]?.end ?? 0) <= start) url++;
    const inUrl = (urls[url]?.start ?? text.length) <= start;
    const sign = start > 0 ? text.charCodeAt(start - 1) : 0;
    if (!inUrl && sign !== 35 && sign !== 64) {
      const length = end - start;
      const capital = kind === capitalLetter;
      const number = ++shapes.words;
      if (length > 6) shapes.long++;
      if (capital && number > 1 && length > 1) shapes.capital++;
      if (length > 5 && (german ? capital && isGermanNominal(text, end) : isEnglishNominal(text, end)))
        shapes.nominal++;
      if (german) {
        if (mayBePassive && !capital && length > 4 && isParticiple(text, start, end)) {
          shapes.passive++;
          mayBePassive = false;
        }
        if (length === 3 && isGenitiveArticle(text, start)) {
          if (number - lastGenitive <= 3 && number - lastGenitive > 1) shapes.genitiveChains++;
          lastGenitive = number;
        }
      } else if (mayBePassive && length < 6 && isFormOfBe(text, start, end)) {
        lastBe = number;
      } else if (mayBePassive && length > 4 && number - lastBe <= 2 && isRegularParticiple(text, end)) {
        shapes.passive++;
        mayBePassive = false;
      }
    }
    start = end;
  }
  return shapes;
}
