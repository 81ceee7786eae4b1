/** A headline or lead: a short text that says what an organisation does, and speaks to nobody. */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { isCapital } from './word-forms.ts';

/** Up to here a text can be all headline; it is less of one with each word, and none from the second figure on. */
const shortest = 22;
const longest = 48;
/** Words at the head of the text in which subject and verb must stand. */
const headWords = 9;

export interface NewsLine {
  /** 0 to 1. */
  strength: number;
  spans: readonly Span[];
}

export interface NewsHits {
  organisation: readonly Hit[];
  newsVerb: readonly Hit[];
  newsUnit: readonly Hit[];
}

const none: NewsLine = { strength: 0, spans: [] };

export function newsLineOf(
  analysis: Pick<TextAnalysis, 'text' | 'sentences' | 'wordCount' | 'word'>,
  { organisation, newsVerb, newsUnit }: NewsHits,
): NewsLine {
  const { text, sentences, wordCount } = analysis;
  const first = sentences[0];
  if (first === undefined || wordCount < 4 || wordCount >= longest) return none;
  const verb = newsVerb.find((hit) => hit.wordEnd <= first.wordEnd && hit.wordStart < first.wordStart + headWords);
  const lastWord = first.wordEnd;
  const participle = newsVerb.find((hit) => hit.wordEnd === lastWord);
  const acts = verb ?? participle;
  const subject = organisation.find(({ wordStart }) => wordStart < first.wordStart + headWords);
  const named = startsWithName(analysis, first);
  const quantity = newsUnit.length > 0 || /[%€$£]/.test(text);
  const strength =
    (acts ? 0.45 : 0) +
    (subject ? 0.45 : named ? 0.35 : 0) +
    (quantity ? 0.2 : 0) +
    (startsBare(analysis, first) ? 0.1 : 0);
  if (strength < 0.4) return none;
  const room = Math.min(1, (longest - wordCount) / (longest - shortest));
  return { strength: Math.min(1, strength) * room, spans: [...(subject ? [subject] : []), ...(acts ? [acts] : [])] };
}

/** Two capitalised words in a row: *Nordmoor Energie eröffnet*, *Calder Bank raises*. */
function startsWithName(
  { text, word }: Pick<TextAnalysis, 'text' | 'word'>,
  { wordStart, wordEnd }: Sentence,
): boolean {
  if (wordEnd - wordStart < 3) return false;
  const [one, two] = [word(wordStart), word(wordStart + 1)];
  return (
    isCapital(text.charCodeAt(one.start)) &&
    isCapital(text.charCodeAt(two.start)) &&
    one.text.length > 2 &&
    !articles.has(one.text)
  );
}

/** No article, pronoun or adverb in front. */
function startsBare({ text, word }: Pick<TextAnalysis, 'text' | 'word'>, { wordStart }: Sentence): boolean {
  const first = word(wordStart);
  return isCapital(text.charCodeAt(first.start)) && first.text.length > 3 && !articles.has(first.text);
}

const articles = new Set(
  'Der Die Das Ein Eine Den Dem Des Mit Auf Bei Von Zum Zur Und Aber Nach Heute Gestern Morgen Jetzt Hier Dann Schon Noch Nur Auch Wenn Was Wer Wie Wo Warum Alle Kein Keine Diese Dieser Dieses The This That These Those There Here Then They She With From When What Where Why How And But Some Every Today Yesterday Tomorrow Just Now Got Been'.split(
    ' ',
  ),
);
