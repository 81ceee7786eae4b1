/** A headline or lead: a short text that says what an organisation does, and speaks to nobody. */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { headlineFormOf } from './headline.ts';
import { isCapital } from './word-forms.ts';

/** Up to here a text can be all headline; it is less of one with each word, and none from the second figure on. */
const shortest = 22;
const longest = 48;
/** Words at the head of the text in which subject and verb must stand. */
const headWords = 9;
/** Less than that is chance. */
const leastStrength = 0.4;

export interface NewsLine {
  /** What it says is company news: who acts, which verb, which figure. 0 to 1. */
  strength: number;
  /** It has the form of a headline, whatever it is about. 0 to 1. */
  headline: number;
  spans: readonly Span[];
}

export interface NewsHits {
  organisation: readonly Hit[];
  newsVerb: readonly Hit[];
  newsParticiple: readonly Hit[];
  newsUnit: readonly Hit[];
}

const none: NewsLine = { strength: 0, headline: 0, spans: [] };

export function newsLineOf(
  analysis: Pick<TextAnalysis, 'text' | 'language' | 'sentences' | 'wordCount' | 'word'>,
  { organisation, newsVerb, newsParticiple, newsUnit }: NewsHits,
): NewsLine {
  const { text, sentences, wordCount } = analysis;
  const first = sentences[0];
  if (first === undefined || wordCount < 4 || wordCount >= longest) return none;
  const head = Math.min(first.wordEnd, first.wordStart + headWords);
  const acts =
    newsVerb.find((hit) => hit.wordStart < head && hit.wordEnd <= first.wordEnd) ??
    newsParticiple.find((hit) => hit.wordEnd === first.wordEnd);
  const subject = organisation.find(({ wordStart }) => wordStart < head);
  const later = acts && !subject && organisation.some(({ wordEnd }) => wordEnd <= first.wordEnd);
  const form = headlineFormOf(analysis, first);
  const found =
    (acts ? 0.35 : 0) +
    (subject ? 0.35 : form.named || isNamedBehindColon(analysis, first) ? 0.25 : later ? 0.2 : 0) +
    (newsUnit.length > 0 || /[%€$£]/.test(text) ? 0.2 : 0) +
    (form.bare ? 0.1 : 0) +
    (form.colon ? 0.1 : 0);
  const isNamed = !acts && subject !== undefined && hasName(analysis, subject);
  const strength = Math.min(1, acts || subject ? found + (isNamed ? 0.1 : 0) : found / 2);
  const room = Math.min(1, (longest - wordCount) / (longest - shortest));
  return {
    strength: strength < leastStrength ? 0 : strength * room,
    headline: form.strength * room,
    spans: strength < leastStrength ? [] : [...(subject ? [subject] : []), ...(acts ? [acts] : [])],
  };
}

/** *Passing the baton: Grace Follman succeeds …*: an English name behind the colon. */
function isNamedBehindColon(
  { text, language, word }: Pick<TextAnalysis, 'text' | 'language' | 'word'>,
  head: Sentence,
): boolean {
  if (language === 'de') return false;
  const capitalAt = (index: number) => index < head.wordEnd && isCapital(text.charCodeAt(word(index).start));
  const { wordStart } = head;
  for (let index = wordStart + 1; index < Math.min(head.wordEnd, wordStart + headWords); index++) {
    if (text.charCodeAt(word(index - 1).end) === colon) return capitalAt(index) && capitalAt(index + 1);
  }
  return false;
}

const colon = 58;

/** *Flughafen Lahr*, *Harbour Trust*: what kind of organisation it is, and its name next to it. */
function hasName({ text, language, word }: Pick<TextAnalysis, 'text' | 'language' | 'word'>, subject: Hit): boolean {
  if (language === 'de') return text.charCodeAt(subject.end) === space && isCapital(text.charCodeAt(subject.end + 1));
  if (subject.wordStart < 2 || !isCapital(text.charCodeAt(subject.start))) return false;
  return isCapital(text.charCodeAt(word(subject.wordStart - 1).start));
}

const space = 32;
