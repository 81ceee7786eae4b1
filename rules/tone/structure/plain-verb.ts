/**
 * What somebody does in a headline, by the ending of the word: *Calder Water lifts the ban*, *Nordmoor Energie hebt Preise an*,
 * *Trees planted along the canal*. It finds the verbs that no list has.
 */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { joining } from './headline.ts';
import { isCapital } from './word-forms.ts';

/** Words of the subject and its verb. */
const longestName = 6;

/** @param isLine the sentence has the form of a headline, so that a participle in it has no *was* in front */
export function plainVerbOf(
  { text, language, word }: Pick<TextAnalysis, 'text' | 'language' | 'word'>,
  { wordStart, wordEnd }: Sentence,
  subject: Hit | undefined,
  isLine: boolean,
): Span | undefined {
  const german = language === 'de';
  const last = Math.min(wordEnd - 1, Math.max(wordStart + longestName, (subject?.wordEnd ?? 0) + 1));
  for (let index = wordStart + 1; index < last; index++) {
    const { start, end, text: written } = word(index);
    if (written.length < 4 || isCapital(text.charCodeAt(start))) continue;
    if (isLine && !german && written.endsWith('ed') && joining.has(word(index + 1).text)) return { start, end };
    const behindName =
      index === subject?.wordEnd ||
      (isCapital(text.charCodeAt(word(index - 1).start)) && text.charCodeAt(start - 1) === space);
    if (behindName && (german ? written.endsWith('t') && !notVerbs.has(written) : presentEnding.test(written)))
      return { start, end };
  }
  return undefined;
}

const presentEnding = /[^us'’]s$/;

/** German words on *-t* that are no verbs in the present. */
const notVerbs = new Set(
  'jetzt nicht selbst sonst meist fast erst zuletzt zuerst seit bereit dort vielleicht statt samt leicht recht acht'.split(
    ' ',
  ),
);

const space = 32;
