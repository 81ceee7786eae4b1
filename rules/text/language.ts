/**
 * German or English? Counts function words among the first words of the text. Choosing between the two languages that we review,
 * with words of their neighbours counted against them, beats general detectors on short posts (research: 105 of 112, no load time).
 * A short text without function words, such as a headline, is told by the endings and letters of its words.
 * Answers `unknown` when the two are close, or when another language fits better.
 */
import type { Language } from '../post.ts';
import { FoldedWords } from './folded-words.ts';
import { functionWords } from './function-words.ts';
import type { FoldedText } from './normalise.ts';

/** Words and characters that are looked at from the start. More do not change the answer. */
export const judgedWords = 160;
export const judgedCharacters = 1_000;

export function detectLanguage(folded: FoldedText, text: string): Language | 'unknown' {
  let german = 0;
  let english = 0;
  let other = 0;
  const words = Math.min(folded.wordCount, judgedWords);
  for (let word = 0; word < words; word++) {
    const weights = functionWordsOfText.at(folded, word);
    if (weights === undefined) continue;
    german += weights.de;
    english += weights.en;
    other += weights.other;
    if (word % checkEvery === 0 && isDecided(Math.max(german, english), Math.min(german, english) + other))
      return german > english ? 'de' : 'en';
  }
  const umlauts = countUmlauts(text);
  if (other === 0 || german > other) german += Math.min(umlauts, mostUmlauts);
  if (other === 0 && words <= fewWords && words > 2 && Math.max(german, english) < clear) {
    const { de, en } = wordForms(folded, words);
    german += de;
    english += en;
  }
  const best = Math.max(german, english);
  if (best < 1 || other >= best || Math.abs(german - english) < Math.max(0.9, best * 0.25)) return 'unknown';
  return german > english ? 'de' : 'en';
}

/** More of them say nothing more. */
const mostUmlauts = 3;

/** Words after which it is asked whether more could change the answer. */
const checkEvery = 32;

/** One language has a dozen words, and all others together a quarter of that: what letters add changes nothing then. */
function isDecided(best: number, others: number): boolean {
  return best >= 12 && 4 * others <= best;
}

const functionWordsOfText = new FoldedWords(functionWords.map((weights) => [weights.word, weights] as const));

/** Texts of at most so many words are asked for the forms of their words. */
const fewWords = 20;
/** So many function words need no help. */
const clear = 2;
/** What the form of one word says. Two of them and a word of the language, or three, make an answer. */
const formWeight = 0.4;

/** Endings and letters that one of the two languages has and its neighbours rarely do. */
function wordForms({ codes, wordFrom, wordTo }: FoldedText, words: number): { de: number; en: number } {
  let de = 0;
  let en = 0;
  for (let word = 0; word < words; word++) {
    const from = wordFrom[word] as number;
    const to = wordTo[word] as number;
    if (to - from < 4) continue;
    const written = String.fromCharCode(...codes.subarray(from, Math.min(to, from + longestForm)));
    if (germanForm.test(written)) de += formWeight;
    else if (englishForm.test(written)) en += formWeight;
  }
  return { de, en };
}

/** Longer words are cut. */
const longestForm = 40;
const germanForm =
  /(?:ungen?|[hk]eit(?:en)?|schaft(?:en)?|lich(?:e[nrs]?)?|isch(?:e[nrs]?)?|zeug|werke?|iert|ieren|tz(?:t|en)?)$|^ge.{3,}t$|sch[aeiou]|[^s]ch[tsn]|pf[aeiluor]|^zw/;
const englishForm =
  /(?:ings?|[^e]ed|ship|ness|less|[lrt]y|ght|wn|sh|ck|th|ough|wards?)$|^wh|^th|sh(?:i|o|a|e)|ea[rdmkt]|[^s]ee|oo[kdlm]|[bdfgprst]oa|ow[ens]|wh|ough/;

/** ä ö ü ß among the first characters. */
function countUmlauts(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length && index < judgedCharacters; index++) {
    const code = text.charCodeAt(index);
    if (
      code === 0xe4 ||
      code === 0xf6 ||
      code === 0xfc ||
      code === 0xdf ||
      code === 0xc4 ||
      code === 0xd6 ||
      code === 0xdc
    )
      count++;
  }
  return count;
}
