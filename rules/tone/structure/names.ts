/** Names at the head of a text, told by their capitals. */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { isCapital } from './word-forms.ts';

type Text = Pick<TextAnalysis, 'text' | 'word'>;
type TextInLanguage = Pick<TextAnalysis, 'text' | 'word' | 'language'>;

/** Words at the head of a text in which the name behind a colon must stand. */
const headWords = 9;
/** Longer words in capitals are shouted. */
const longestInitials = 6;

/** *NABU*, *UNHCR* in these words of a text that does not shout. */
export function hasInitials({ text, word }: Text, from: number, to: number): boolean {
  let found = 0;
  for (let index = from; index < to; index++) {
    const { start, end } = word(index);
    if (end - start < 3 || end - start > longestInitials) continue;
    let at = start;
    while (at < end && isCapital(text.charCodeAt(at))) at++;
    if (at === end) found++;
  }
  return found > 0 && found * 3 <= to - from;
}

/** *Passing the baton: Grace Follman succeeds …*: an English name behind the colon. */
export function isNamedBehindColon({ text, language, word }: TextInLanguage, head: Sentence): boolean {
  if (language === 'de') return false;
  const capitalAt = (index: number) => index < head.wordEnd && isCapital(text.charCodeAt(word(index).start));
  const { wordStart } = head;
  for (let index = wordStart + 1; index < Math.min(head.wordEnd, wordStart + headWords); index++) {
    if (text.charCodeAt(word(index - 1).end) === colon) return capitalAt(index) && capitalAt(index + 1);
  }
  return false;
}

/** *From barn to stage: theatre reopens*. */
export function isBehindColon(text: string, { start }: Span): boolean {
  return text.charCodeAt(start - 1) === space && text.charCodeAt(start - 2) === colon;
}

/** *Flughafen Lahr*, *Harbour Trust*: what kind of organisation it is, and its name next to it. */
export function hasName({ text, language, word }: TextInLanguage, subject: Hit): boolean {
  if (language === 'de') return text.charCodeAt(subject.end) === space && isCapital(text.charCodeAt(subject.end + 1));
  if (subject.wordStart < 2 || !isCapital(text.charCodeAt(subject.start))) return false;
  return isCapital(text.charCodeAt(word(subject.wordStart - 1).start));
}

const space = 32;
const colon = 58;
