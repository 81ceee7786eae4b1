/**
 * What the shapes of words and sentences tell, counted in one pass over the characters. It looks at code units and makes no
 * object per word, because it runs on every key press.
 */
import type { Sentence, TextAnalysis } from '../../analysis.ts';

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
  /** German participles, per sentence: 1 where there is one. */
  participle: Uint8Array;
  /** Chains such as *des … der … des …*. */
  genitiveChains: number;
  exclamations: number;
  /** `–` and `—` with white space around. */
  dashes: number;
  /** `®`, `™`, `℠`. */
  tradeMarks: number;
}

export function wordShapes(analysis: Pick<TextAnalysis, 'text' | 'sentences' | 'entities' | 'language'>): WordShapes {
  const { text, sentences, entities } = analysis;
  const german = analysis.language !== 'en';
  const shapes: WordShapes = {
    words: 0,
    long: 0,
    capital: 0,
    nominal: 0,
    mostNominal: 0,
    longestSentence: 0,
    participle: new Uint8Array(sentences.length),
    genitiveChains: 0,
    exclamations: 0,
    dashes: 0,
    tradeMarks: 0,
  };
  let url = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    let nominal = 0;
    let first = true;
    let wordNumber = 0;
    let lastGenitive = -9;
    let start = -1;
    for (let offset = sentence.start; offset <= sentence.end; offset++) {
      const code = offset < sentence.end ? text.charCodeAt(offset) : 0;
      if (isLetter(code)) {
        if (start < 0) start = offset;
        continue;
      }
      if (start >= 0) {
        const sign = start > 0 ? text.charCodeAt(start - 1) : 0;
        while (url < entities.urls.length && (entities.urls[url]?.end ?? 0) <= start) url++;
        if (sign !== 35 && sign !== 64 && (entities.urls[url]?.start ?? text.length) > start) {
          const length = offset - start;
          const capital = isCapital(text.charCodeAt(start));
          shapes.words++;
          wordNumber++;
          if (length > 6) shapes.long++;
          if (capital && !first && length > 1) shapes.capital++;
          if (length > 5 && (german ? capital && isGermanNominal(text, offset) : isEnglishNominal(text, offset)))
            nominal++;
          if (german) {
            if (!capital && length > 4 && shapes.participle[index] === 0 && isParticiple(text, start, offset)) {
              shapes.participle[index] = 1;
            }
            if (length === 3 && isGenitiveArticle(text, start)) {
              if (wordNumber - lastGenitive <= 3 && wordNumber - lastGenitive > 1) shapes.genitiveChains++;
              lastGenitive = wordNumber;
            }
          }
          first = false;
        }
        start = -1;
      }
      if (code === 33) shapes.exclamations++;
      else if (code === 0x2013 || code === 0x2014) {
        if (code === 0x2014 || text.charCodeAt(offset - 1) === 32) shapes.dashes++;
      } else if (code === 0xae || code === 0x2122 || code === 0x2120) shapes.tradeMarks++;
    }
    shapes.nominal += nominal;
    if (nominal > shapes.mostNominal) shapes.mostNominal = nominal;
    if (wordNumber > shapes.longestSentence) shapes.longestSentence = wordNumber;
  }
  return shapes;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

function endsIn(text: string, suffix: string, end: number): boolean {
  return text.startsWith(suffix, end - suffix.length);
}

/** Short words such as *Zeitung* or *Übung* are common ones; only longer ones count (more than eight letters on *-ung*). */
function isGermanNominal(text: string, end: number): boolean {
  switch (text.charCodeAt(end - 1)) {
    case 103: // g
      return endsIn(text, 'ung', end) && !endsIn(text, 'eitung', end) && !endsIn(text, 'bung', end);
    case 116: // t
      return (
        endsIn(text, 'keit', end) ||
        endsIn(text, 'heit', end) ||
        endsIn(text, 'ität', end) ||
        endsIn(text, 'schaft', end)
      );
    case 110: // n
      return (
        endsIn(text, 'ungen', end) ||
        endsIn(text, 'ion', end) ||
        endsIn(text, 'keiten', end) ||
        endsIn(text, 'heiten', end) ||
        endsIn(text, 'ionen', end)
      );
    case 115: // s
      return endsIn(text, 'ismus', end) || endsIn(text, 'ions', end);
    case 122: // z
      return endsIn(text, 'enz', end) || endsIn(text, 'anz', end);
    default:
      return false;
  }
}

function isEnglishNominal(text: string, end: number): boolean {
  switch (text.charCodeAt(end - 1)) {
    case 110: // n
      return endsIn(text, 'tion', end) || endsIn(text, 'sion', end);
    case 116: // t
      return endsIn(text, 'ment', end);
    case 121: // y
      return endsIn(text, 'ity', end);
    case 101: // e
      return endsIn(text, 'ance', end) || endsIn(text, 'ence', end);
    case 115: // s
      return (
        endsIn(text, 'tions', end) ||
        endsIn(text, 'ments', end) ||
        endsIn(text, 'ities', end) ||
        endsIn(text, 'ness', end)
      );
    default:
      return false;
  }
}

/** *gemacht, geschrieben, eingeführt, eröffnet, verkauft, realisiert*; infinitives such as *verkaufen* are left out. */
function isParticiple(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const onT = last === 116;
  if (!onT && !endsIn(text, 'en', end)) return false;
  if (text.startsWith('ge', start) && end - start > 5) return true;
  if (onT) {
    if (endsIn(text, 'iert', end)) return true;
    for (const prefix of ['be', 'ver', 'er', 'ent', 'zer', 'über', 'unter']) {
      if (text.startsWith(prefix, start) && end - start > prefix.length + 3) return true;
    }
  }
  for (let offset = start + 2; offset <= start + 5 && offset < end - 4; offset++) {
    if (text.charCodeAt(offset) === 103 && text.charCodeAt(offset + 1) === 101) return true;
  }
  return false;
}

/** *des* or *der*. */
function isGenitiveArticle(text: string, start: number): boolean {
  if (text.charCodeAt(start) !== 100 || text.charCodeAt(start + 1) !== 101) return false;
  const last = text.charCodeAt(start + 2);
  return last === 115 || last === 114;
}
