/** A headline or lead: a short text that says what an organisation does, and speaks to nobody. */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { isCapital, isParticiple } from './word-forms.ts';

/** Up to here a text can be all headline; it is less of one with each word, and none from the second figure on. */
const shortest = 22;
const longest = 48;
/** Words at the head of the text in which subject and verb must stand. */
const headWords = 9;
/** Less than that is chance. */
const leastStrength = 0.4;

export interface NewsLine {
  /** 0 to 1. */
  strength: number;
  spans: readonly Span[];
}

export interface NewsHits {
  organisation: readonly Hit[];
  newsVerb: readonly Hit[];
  newsParticiple: readonly Hit[];
  newsUnit: readonly Hit[];
}

type Text = Pick<TextAnalysis, 'text' | 'sentences' | 'wordCount' | 'word'>;

const none: NewsLine = { strength: 0, spans: [] };

export function newsLineOf(analysis: Text, { organisation, newsVerb, newsParticiple, newsUnit }: NewsHits): NewsLine {
  const { text, sentences, wordCount } = analysis;
  const first = sentences[0];
  if (first === undefined || wordCount < 4 || wordCount >= longest) return none;
  const head = Math.min(first.wordEnd, first.wordStart + headWords);
  const acts =
    newsVerb.find((hit) => hit.wordStart < head && hit.wordEnd <= first.wordEnd) ??
    newsParticiple.find((hit) => hit.wordEnd === first.wordEnd);
  const subject = organisation.find(({ wordStart }) => wordStart < head);
  const form = formOf(analysis, first);
  const found =
    (acts ? 0.4 : form.subjectActs ? 0.25 : 0) +
    (subject ? 0.4 : form.named ? 0.35 : 0) +
    (newsUnit.length > 0 || /[%€$£]/.test(text) ? 0.2 : 0) +
    (form.bare ? 0.1 : 0) +
    (form.elliptic ? 0.15 : 0) +
    (form.colon ? 0.15 : 0);
  // The form alone is a headline's and a note's on the fridge alike.
  const strength = acts || subject ? Math.min(1, found) : found / 2;
  if (strength < leastStrength) return none;
  const room = Math.min(1, (longest - wordCount) / (longest - shortest));
  return { strength: strength * room, spans: [...(subject ? [subject] : []), ...(acts ? [acts] : [])] };
}

interface HeadlineForm {
  /** Two capitalised words in a row: *Nordmoor Energie eröffnet*, *Calder Bank raises*. */
  named: boolean;
  /** No article, pronoun or adverb in front. */
  bare: boolean;
  /** No article in the whole sentence. */
  elliptic: boolean;
  /** *Neuer Standort: Feinwerk …*, *Industry-first: Paloma …* */
  colon: boolean;
  /** A bare subject of capitalised words, and right behind it what may be its verb: *Halvor deploys*, *Halvor legt*. */
  subjectActs: boolean;
}

function formOf({ text, word }: Text, { wordStart, wordEnd }: Sentence): HeadlineForm {
  const words = wordEnd - wordStart;
  const first = word(wordStart);
  const second = words > 1 ? word(wordStart + 1) : first;
  const starts = isCapital(text.charCodeAt(first.start)) && !openers.has(first.text);
  const form: HeadlineForm = {
    named: starts && words > 2 && first.text.length > 2 && isCapital(text.charCodeAt(second.start)),
    bare: starts && first.text.length > 3,
    elliptic: starts && words > 4,
    colon: false,
    subjectActs: false,
  };
  let capitals = 1;
  for (let index = wordStart + 1; index < wordEnd; index++) {
    const { start, end, text: written } = word(index);
    if (articles.has(written)) form.elliptic = false;
    if (capitals === index - wordStart) {
      if (isCapital(text.charCodeAt(start))) capitals++;
      else form.subjectActs = starts && capitals < 5 && mayBeVerb(written) && !isParticiple(text, start, end);
    }
    if (
      index - wordStart < headWords &&
      text.charCodeAt(end) === colon &&
      index + 1 < wordEnd &&
      isCapital(text.charCodeAt(word(index + 1).start)) &&
      !openers.has(word(index + 1).text)
    )
      form.colon = starts;
  }
  return form;
}

const colon = 58;

/** *deploys, voices*; *legt, rät*. */
function mayBeVerb(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 2);
  return word.length > 3 && !weak.has(word) && ((last === 115 && before !== 115 && before !== 39) || last === 116);
}

const weak = new Set(
  'nicht jetzt selbst fast meist sonst erst längst this does says goes likes loves just that what'.split(' '),
);

const articles = new Set(
  'der die das dem den des ein eine einen einem einer eines the a an Der Die Das The A An'.split(' '),
);

const openers = new Set(
  'Jeder Jede Jedes Jeden Jedem Der Die Das Ein Eine Den Dem Des Mit Auf Bei Von Zum Zur Und Aber Nach Heute Gestern Morgen Jetzt Hier Dann Schon Noch Nur Auch Wenn Was Wer Wie Wo Warum Alle Kein Keine Diese Dieser Dieses The This That These Those There Here Then They She With From When What Where Why How And But Some Every Today Yesterday Tomorrow Just Now Got Been'.split(
    ' ',
  ),
);
