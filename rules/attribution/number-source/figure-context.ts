/** What is looked for around a figure, and the words on either side of it. */
import type { Analysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { foldPhrase } from '../../text/normalise.ts';
import {
  generalWords,
  groups,
  hearsayWords,
  otherPercent,
  ownWords,
  shareWords,
  topics,
  topicTails,
} from './figure-lexicon.ts';
import { expertWords, factWords, figureSources, spelledShares, studyWords } from './figure-source-lexicon.ts';
import { riskWords, worldScopes } from './scope-lexicon.ts';
import { everybodys, manyThings, worldThings } from './world-lexicon.ts';

export const figureDictionaries = {
  share: shareWords,
  study: studyWords,
  expert: expertWords,
  fact: factWords,
  spelled: spelledShares,
  source: figureSources,
  other: otherPercent,
  general: generalWords,
  hearsay: hearsayWords,
  world: worldScopes,
  risk: riskWords,
};
export type FigureAnalysis = Analysis<typeof figureDictionaries>;

/** Figures of a text that are looked at. */
export const mostFigures = 50;

/** Words on either side of a figure that tell what it is about. */
const widerReach = 40;

export interface FoldedWord {
  folded: string;
  /** Offset behind it. */
  end: number;
}

export function isTopic(folded: string): boolean {
  return isIn(topics, folded) || topicTails.test(folded);
}

/** Also in the German dative: `von vier Angriffen`. */
export function isIn(words: { has(word: string): boolean }, folded: string): boolean {
  return words.has(folded) || (folded.endsWith('n') && words.has(folded.slice(0, -1)));
}

/** Words of the sentence before (-1) or behind (1) an offset, the nearest first. */
export function wordsIn(analysis: FigureAnalysis, offset: number, sentence: Span, step: 1 | -1): FoldedWord[] {
  const words: FoldedWord[] = [];
  const next = analysis.wordIndexAt(offset);
  for (let index = step === 1 ? next : next - 1; words.length < widerReach; index += step) {
    if (index < 0 || index >= analysis.wordCount) break;
    const word = analysis.word(index);
    if (word.end <= sentence.start || word.start >= sentence.end) break;
    words.push({ folded: foldPhrase(word.text), end: word.end });
  }
  return words;
}

export function isGroup({ folded }: FoldedWord): boolean {
  return isIn(groups, folded) || isTopic(folded);
}

/** `Die Hälfte der Kinder kam als Ninja`, `half the kids came as ninjas`: told of one evening. @param end offset behind the group */
export function isOfOneEvening(text: string, end: number): boolean {
  return cameThen.test(text.slice(end, end + 16));
}

const cameThen =
  /^ (?:kam(?:en)?|ging(?:en)?|saß(?:en)?|blieb(?:en)?|schlief(?:en)?|standen?|lag(?:en)?|wollten?|turned up|showed up|came|went|stayed|left|fell|slept|wore|ate|brought|cried)(?!\p{L})/u;

/** Counted for the whole world: `Plastikmüll`, and by the million `Plastikflaschen`. */
export function isOfTheWorld({ folded }: FoldedWord, byTheMillion: boolean): boolean {
  return isIn(worldThings, folded) || (byTheMillion && isIn(manyThings, folded));
}

/** Of the own house, of here and now. `in the us`, written small, is a country, and `our oceans` are everybody’s. */
export function isOwn(words: readonly FoldedWord[]): boolean {
  return words.some(({ folded }, index) => {
    if (!ownWords.has(folded)) return false;
    // The words may run from the figure to the start of the sentence.
    const beside = [words[index - 1]?.folded ?? '', words[index + 1]?.folded ?? ''];
    return !(folded === 'us' ? beside.includes('the') : beside.some((word) => everybodys.has(word)));
  });
}
