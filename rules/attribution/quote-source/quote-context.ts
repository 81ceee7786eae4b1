/** What is looked for around a quotation, and how far away from it. */
import type { Analysis } from '../../analysis.ts';
import { firstNames } from '../../names.ts';
import { famousLines, knownAuthors } from './famous-lexicon.ts';
import { publicFigures } from './public-figure-lexicon.ts';
import { findWords, nobodyWords, officialWords } from './quote-find-lexicon.ts';
import { proverbs, quotationWords, titleWords } from './quote-lexicon.ts';
import { askedOfReaders, speakers } from './quote-speaker-lexicon.ts';
import { speaking } from './speaking-lexicon.ts';

export const quoteDictionaries = {
  speaking,
  asked: askedOfReaders,
  title: titleWords,
  proverb: proverbs,
  nobody: nobodyWords,
  official: officialWords,
  figure: publicFigures,
  quotation: quotationWords,
  speaker: speakers,
  find: findWords,
  famous: famousLines,
  author: knownAuthors,
  first: firstNames,
};

export type QuoteAnalysis = Analysis<typeof quoteDictionaries>;

/** Characters before and behind a quotation in which a source is looked for, by kind of source. */
export const reachOf = {
  source: 120,
  /** `the book` and the like. */
  title: 40,
  /** Who speaks, before a colon. */
  speaker: 60,
  /** Where it was found. */
  find: 100,
  /** A name in the sentence before a colon. */
  name: 160,
  /** Who is asked, before the first answer. */
  interview: 300,
};

export const endsInColon = /:\s*$/;

/** Whether a colon and nothing but white space stands in front of an offset. */
export function isLedByColon(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return text.charCodeAt(at) === colon;
}

const colon = 58;

/** White space as people type it. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;
}
