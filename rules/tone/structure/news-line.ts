/** A headline or lead: a short text that says what an organisation does, and speaks to nobody. */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { headlineFormOf } from './headline.ts';
import { hasInitials, hasName, isBehindColon, isNamedBehindColon } from './names.ts';
import { plainVerbOf } from './plain-verb.ts';

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
  /** Forms of *werden*: with one in front a participle is a passive. */
  werden: readonly Hit[];
}

const none: NewsLine = { strength: 0, headline: 0, spans: [] };

/** @param wordCount without those of addresses */
export function newsLineOf(
  analysis: Pick<TextAnalysis, 'text' | 'language' | 'sentences' | 'entities' | 'word' | 'wordIndexAt'>,
  wordCount: number,
  { organisation, newsVerb, newsParticiple, newsUnit, werden }: NewsHits,
): NewsLine {
  const { text } = analysis;
  const first = wordCount < 4 || wordCount >= longest ? undefined : leadOf(analysis);
  if (first === undefined) return none;
  const head = Math.min(first.wordEnd, first.wordStart + headWords);
  const form = headlineFormOf(analysis, first);
  const isLine = form.strength > 0;
  const isPassive = (hit: Hit) => werden[0] !== undefined && werden[0].wordStart < hit.wordStart;
  const acts =
    newsVerb.find((hit) => hit.wordStart < head && hit.wordEnd <= first.wordEnd) ??
    newsParticiple.find(
      (hit) => endsSentence(analysis, hit, first) || (isLine && !isPassive(hit) && endsClause(analysis, hit, head)),
    );
  const subject = organisation.find(({ wordStart }) => wordStart < head && wordStart !== acts?.wordStart);
  const later = acts && !subject && organisation.some(({ wordEnd }) => wordEnd <= first.wordEnd);
  const initials = !subject && hasInitials(analysis, first.wordStart, head);
  const named = form.named || initials || isNamedBehindColon(analysis, first);
  const mayAct = (form.bare && isLine) || initials || (subject && isBehindColon(text, subject));
  const speaker = subject && text.charCodeAt(subject.end) === colon ? subject : undefined;
  const verb = acts || (mayAct ? plainVerbOf(analysis, first, subject, isLine) : undefined) || speaker;
  const found =
    (acts ? 0.35 : verb ? 0.25 : 0) +
    (subject ? 0.35 : named ? 0.25 : later ? 0.2 : 0) +
    (newsUnit.length > 0 || quantity.test(text) ? 0.2 : 0) +
    (form.bare ? 0.1 : 0) +
    (form.colon ? 0.1 : 0);
  const isNamed = !acts && subject !== undefined && hasName(analysis, subject);
  const strength = Math.min(1, verb ? found : subject ? found + (isNamed ? 0.1 : -0.1) : found / 2);
  const room = Math.min(1, (longest - wordCount) / (longest - shortest));
  return {
    strength: strength < leastStrength ? 0 : strength * room,
    headline: form.strength * room,
    spans: strength < leastStrength ? [] : [...(subject ? [subject] : []), ...(verb && verb !== subject ? [verb] : [])],
  };
}

/** The first sentence, up to the address that a link to the article adds. */
function leadOf({
  text,
  sentences,
  entities,
  wordIndexAt,
}: Pick<TextAnalysis, 'text' | 'sentences' | 'entities' | 'wordIndexAt'>) {
  const first = sentences[0];
  const link = entities.urls[0];
  if (first === undefined || link === undefined || link.start >= first.end) return first;
  const wordEnd = wordIndexAt(link.start);
  return { ...first, end: first.start + text.slice(first.start, link.start).trimEnd().length, wordEnd };
}

/** *Grundschule eingeweiht*, *Ein Betrieb ist ausgezeichnet worden*. */
function endsSentence({ word }: Pick<TextAnalysis, 'word'>, { wordEnd }: Hit, sentence: Sentence): boolean {
  if (wordEnd === sentence.wordEnd) return true;
  return wordEnd + 1 === sentence.wordEnd && word(wordEnd).text === 'worden';
}

/** *Antrag abgelehnt, Frist verlängert*; *Man charged after …*, which is English only: there the participle stands where the verb does. */
function endsClause({ text, language }: Pick<TextAnalysis, 'text' | 'language'>, hit: Hit, head: number): boolean {
  return text.charCodeAt(hit.end) === comma || (language === 'en' && hit.wordEnd < head);
}

/** A currency, per cent, or a figure at the head: *Over 300 trees …*, *85 neue Wohnungen …* */
const quantity = /[%€$£]|^(?:(?:Over|Nearly|More than|Up to|Über|Rund|Mehr als|Fast|Bis zu) )?\d/;

const comma = 44;
const colon = 58;
