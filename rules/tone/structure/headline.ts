/** The form of a headline, whatever it is about: no article, no pronoun, no *is* or *has*, one clause in one breath. */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import { isCapital } from './word-forms.ts';

type Text = Pick<TextAnalysis, 'text' | 'word' | 'language'>;

export interface HeadlineForm {
  /** 0 to 1. *Browsing …* and *Watching …* leave out an *I*: no headline. */
  strength: number;
  /** Two capitalised words in a row: *Nordmoor Energie eröffnet*, *Calder Bank raises*. */
  named: boolean;
  /** No article, pronoun or adverb in front. */
  bare: boolean;
  /** *Neuer Standort: Feinwerk …*, *Industry-first: Paloma …* */
  colon: boolean;
}

/** Fewer words, or fewer characters, are a note on the fridge. */
const fewestWords = 4;
const fewestCharacters = 30;
/** Words at the head in which a colon makes a headline of two parts. */
const headWords = 9;

export function headlineFormOf({ text, word, language }: Text, { wordStart, wordEnd, end }: Sentence): HeadlineForm {
  const first = word(wordStart);
  const second = wordEnd - wordStart > 1 ? word(wordStart + 1) : first;
  const both = isCapital(text.charCodeAt(second.start));
  const leavesOutI = language !== 'de' && !both && first.text.endsWith('ing');
  const starts = isCapital(text.charCodeAt(first.start)) && !openers.has(first.text) && !leavesOutI;
  const form: HeadlineForm = {
    strength: 0,
    named: starts && wordEnd - wordStart > 2 && first.text.length > 2 && both,
    bare: starts && first.text.length > 3,
    colon: false,
  };
  if (!starts) return form;
  let ellipsis = true;
  let joints = 0;
  let letters = 0;
  for (let index = wordStart; index < wordEnd; index++) {
    const { start, end: wordEnds, text: written } = word(index);
    letters += written.length;
    if (index > wordStart && text.charCodeAt(start - 1) !== hyphen) {
      if (joining.has(written)) joints++;
      else if (fullWords.has(written)) ellipsis &&= times.has(index + 1 < wordEnd ? word(index + 1).text : '');
    }
    const sign = text.charCodeAt(wordEnds);
    const isLast = index + 1 === wordEnd;
    if (sign === comma && !isLast && index - wordStart + 1 < longClause) ellipsis &&= isDigit(text, wordEnds + 1);
    if (sign === colon && !isLast && index - wordStart < headWords) {
      const next = word(index + 1);
      form.colon ||= isCapital(text.charCodeAt(next.start)) && !openers.has(next.text);
    }
  }
  const words = wordEnd - wordStart;
  if (!ellipsis || words < fewestWords || letters + words - 1 < fewestCharacters) return form;
  const mean = letters / words;
  form.strength =
    0.45 + (joints > 0 ? 0.15 : 0) + (mean > 5.5 ? 0.2 : 0) + (text.charCodeAt(end - 1) !== fullStop ? 0.2 : 0);
  return form;
}

function isDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= 48 && code <= 57;
}

/** Words in front of a comma that are a clause; after fewer of them it is a row of notes: *Train late, coffee cold*. */
const longClause = 5;
const hyphen = 45;
const comma = 44;
const colon = 58;
const fullStop = 46;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What a headline leaves out, and what is said rather than printed. */
const fullWords = set(
  'die das ein eine einen einem einer eines ist sind war waren bin bist seid sein hat haben hatte habe habt es er sie man da so nicht kein keine noch nur schon auch doch wie wenn als dass weil aber oder mal wieder immer alles alle viel ganz sehr heute gestern morgen gerade diese dieser dieses diesen jeden jede jeder ' +
    'the a an The A An is are was were be been am has have had will would can could should do does did it this that these those there he she they him her them his their who what when where why how if but or so just not no yes all still some any every very really too here then than today yesterday tomorrow tonight',
);

/** *this weekend* is a date. */
const times = set('week weekend month year spring summer autumn fall winter season Woche Monat Jahr');

/** Prepositions and the *to* of a plan: what holds a headline together. */
const joining = set(
  'mit für gegen bei durch wegen nach über zu zum zur im in am an auf aus von vom vor bis um unter zwischen beim ins ans trotz dank rund ab seit ohne ' +
    'for of to on at by with after over from into against amid as under between across ahead through following during since until',
);

const openers = set(
  'Jeder Jede Jedes Jeden Jedem Der Die Das Ein Eine Einen Den Dem Des Mit Auf Bei Von Zum Zur Und Aber Nach Heute Gestern Morgen Jetzt Hier Dann Schon Noch Nur Auch Wenn Was Wer Wie Wo Warum Alle Kein Keine Diese Dieser Dieses Endlich Wieder Immer Gerade Gesucht Danke Grüße Gruß Liebe Lieber Hallo Guten Gute Schönen Viel Viele Unser Unsere Mein Meine Manchmal Manche Man Es Er Sie Ich Wir Du Ihr The A An This That These Those There Here Then They She He It With From When What Where Why How And But Or So Some Every Today Yesterday Tomorrow Just Now Got Been Back Still Not No Yes My Our Your Their His Her In On At For To If Can Could Do Does Did Is Are Was Were Has Have Had Please Thanks Thank Wanted Happy Lovely Good Great Best Another Watching Loving Looking Reading Trying Thinking Feeling Big Found Lost Last All Most Never Always',
);
