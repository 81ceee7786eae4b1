/**
 * What the shapes of words and sentences tell, counted in one pass over the characters. It looks at code units and makes no
 * object per word, because it runs on every key press.
 */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
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

/** @param auxiliary 1 for each sentence that holds a form of *werden* */
export function wordShapes(
  analysis: Pick<TextAnalysis, 'text' | 'sentences' | 'entities' | 'language'>,
  auxiliary: Uint8Array,
): WordShapes {
  const { text, sentences, entities } = analysis;
  const german = analysis.language !== 'en';
  const shapes: WordShapes = {
    words: 0,
    long: 0,
    capital: 0,
    nominal: 0,
    mostNominal: 0,
    longestSentence: 0,
    passive: 0,
    genitiveChains: 0,
    exclamations: 0,
    commas: 0,
    dashes: 0,
    tradeMarks: 0,
  };
  let url = 0;
  let nextUrl = entities.urls[0]?.start ?? text.length;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    let nominal = 0;
    let mayBePassive = !german || auxiliary[index] === 1;
    let lastBe = -9;
    let wordNumber = 0;
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
      while (nextUrl <= start && url < entities.urls.length) {
        if ((entities.urls[url]?.end ?? 0) > start) break;
        nextUrl = entities.urls[++url]?.start ?? text.length;
      }
      const sign = start > 0 ? text.charCodeAt(start - 1) : 0;
      if (nextUrl > start && sign !== 35 && sign !== 64) {
        const length = end - start;
        const capital = kind === capitalLetter;
        shapes.words++;
        wordNumber++;
        if (length > 6) shapes.long++;
        if (capital && wordNumber > 1 && length > 1) shapes.capital++;
        if (length > 5 && (german ? capital && isGermanNominal(text, end) : isEnglishNominal(text, end))) nominal++;
        if (german) {
          if (mayBePassive && !capital && length > 4 && isParticiple(text, start, end)) {
            shapes.passive++;
            mayBePassive = false;
          }
          if (length === 3 && isGenitiveArticle(text, start)) {
            if (wordNumber - lastGenitive <= 3 && wordNumber - lastGenitive > 1) shapes.genitiveChains++;
            lastGenitive = wordNumber;
          }
        } else if (mayBePassive && length < 6 && isFormOfBe(text, start, end)) {
          lastBe = wordNumber;
        } else if (mayBePassive && length > 4 && wordNumber - lastBe <= 2 && isRegularParticiple(text, end)) {
          shapes.passive++;
          mayBePassive = false;
        }
      }
      start = end;
    }
    shapes.nominal += nominal;
    if (nominal > shapes.mostNominal) shapes.mostNominal = nominal;
    if (wordNumber > shapes.longestSentence) shapes.longestSentence = wordNumber;
  }
  return shapes;
}
