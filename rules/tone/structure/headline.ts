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
/** Less than that is chance. */
const leastStrength = 0.35;

export function headlineFormOf({ text, word, language }: Text, { wordStart, wordEnd, end }: Sentence): HeadlineForm {
  const first = word(wordStart);
  const opens = language === 'de' ? openers.de : openers.en;
  const full = language === 'de' ? fullWords.de : fullWords.en;
  const second = wordEnd - wordStart > 1 ? word(wordStart + 1) : first;
  const both = isCapital(text.charCodeAt(second.start));
  const leavesOutI = language !== 'de' && !both && first.text.endsWith('ing');
  const capital = isCapital(text.charCodeAt(first.start));
  const inTitleCase = language !== 'de' && capital && isTitleCase({ text, word }, wordStart, wordEnd);
  const starts = inTitleCase || (capital && !opens.has(first.text) && !leavesOutI);
  const form: HeadlineForm = {
    strength: 0,
    named: starts && wordEnd - wordStart > 2 && first.text.length > 2 && both,
    bare: starts && first.text.length > 2,
    colon: false,
  };
  const framed = !starts && capital && frames.has(first.text);
  if (!starts && !framed && !isDigit(text, first.start)) return form;
  let ellipsis = true;
  let small = 0;
  let clause = wordStart;
  let hasArticle = false;
  let joints = 0;
  let letters = 0;
  for (let index = wordStart; index < wordEnd; index++) {
    const { start, end: wordEnds, text: written } = word(index);
    const isLast = index + 1 === wordEnd;
    letters += written.length;
    if (index > wordStart && text.charCodeAt(start - 1) !== hyphen) {
      if (joining.has(written)) joints++;
      else if (smallWords.has(written)) small++;
      else if (articles.has(written)) hasArticle = true;
      else if (full.has(written) && !inTitleCase)
        ellipsis &&= isLast ? written === 'da' : times.has(word(index + 1).text);
    }
    const sign = text.charCodeAt(wordEnds);
    if (sign === comma && !isLast && index - clause + 1 < longClause) ellipsis &&= isDigit(text, wordEnds + 1);
    if (sign === colon && !isLast && index - wordStart < headWords) {
      clause = index + 1;
      const next = word(index + 1);
      form.colon ||= isCapital(text.charCodeAt(next.start)) && !opens.has(next.text);
    }
  }
  const words = wordEnd - wordStart;
  const letter = letters + words - 1;
  if (!ellipsis || words < fewestWords || letter < fewestCharacters) return form;
  if (!form.colon && (framed || (hasArticle && !inTitleCase))) return form;
  const mean = letters / words;
  const stops = text.charCodeAt(end - 1) === fullStop;
  const strength =
    0.45 +
    (joints > 0 ? 0.15 : 0) +
    (mean > 5.5 ? 0.2 : 0) +
    (inTitleCase ? 0.2 : 0) +
    (stops ? (end < text.length ? -0.35 : 0) : 0.2) -
    0.2 * small;
  form.strength = strength < leastStrength ? 0 : Math.min(1, strength);
  return form;
}

/** *A Night Of New Music At The Harbour Hall*: every word of more than three letters has a capital, and the text does not shout. */
function isTitleCase({ text, word }: Pick<Text, 'text' | 'word'>, wordStart: number, wordEnd: number): boolean {
  let capitals = 0;
  let shouted = 0;
  for (let index = wordStart; index < wordEnd; index++) {
    const { start, text: written } = word(index);
    const code = text.charCodeAt(start);
    if (isCapital(code)) {
      capitals++;
      if (written.length > 1 && isCapital(text.charCodeAt(start + 1))) shouted++;
    } else if (written.length > 3 && code >= 97 && !joining.has(written)) return false;
  }
  return capitals > 3 && capitals * 2 > wordEnd - wordStart && shouted * 2 < capitals;
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
const fullWords = {
  de: set(
    'ist sind war waren bin bist seid sein hat haben hatte habe habt es er sie man da so nicht kein keine schon doch wie wenn dass weil aber oder mal immer alles viel ganz sehr heute gestern morgen gerade diese dieser dieses diesen jeden jede jeder',
  ),
  en: set(
    'is are was were be been am has have had will would can could should do does did it this that these those there he she they him her them his who what when where why how if but or so just not no yes still some any very really too here then than today yesterday tomorrow tonight',
  ),
};

/** A headline of one part leaves them out, one of two parts need not. */
const articles = set('die das ein eine einen einem einer eines a an A An The');

/** Headlines can do without them, and have them now and then. */
const smallWords = set('auch wieder nur noch alle als the all every their now');

/** *this weekend* is a date. */
const times = set('week weekend month year spring summer autumn fall winter season Woche Monat Jahr');

/** Prepositions and the *to* of a plan: what holds a headline together. */
export const joining = set(
  'mit für gegen bei durch wegen nach über zu zum zur im in am an auf aus von vom vor bis um unter zwischen beim ins ans trotz dank rund ab seit ohne nahe neben hinter entlang zugunsten anlässlich außerhalb innerhalb ' +
    'for of to on at by with after over from into against amid as under between across ahead through following during since until along near outside inside beyond despite without around within behind via',
);

/** Words with which people begin a sentence, and headlines hardly ever. */
const openers = {
  de: set(
    'Jeder Jede Jedes Jeden Jedem Der Die Das Ein Eine Einen Den Dem Des Mit Auf Bei Beim Von Vom Am Im In Ab Seit Bis Um Für Zum Zur Und Aber Nach Heute Gestern Morgen Jetzt Hier Dann Danach Schon Noch Nur Auch Wenn Was Wer Wie Wo Warum Alle Kein Keine Diese Dieser Dieses Endlich Wieder Immer Gerade Gesucht Danke Grüße Gruß Liebe Lieber Hallo Guten Gute Schönen Viel Viele Unser Unsere Mein Meine Manchmal Manche Man Es Er Sie Ich Wir Du Ihr Letzten Letzte Letztes Nächsten Nächste Nächstes Wegen Trotz Dank Während Nachdem Weil Da Falls Ob Als So Sonst Damit Dabei Dafür Damals Früher Später Leider Bitte Vielleicht Eigentlich Plötzlich Zuerst Zuletzt Komm Kommt Mach Macht Lass Lasst Bleibt Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  ),
  en: set(
    'The A An This That These Those There Here Then They She He It With From When What Where Why How And But Or So Some Every Today Yesterday Tomorrow Just Now Got Been Back Still Not No Yes My Our Your Their His Her In On At For To If Can Could Do Does Did Is Are Was Were Has Have Had Please Thanks Thank Wanted Happy Lovely Good Great Best Another Watching Loving Looking Reading Trying Thinking Feeling Big Found Lost Last All Most Never Always Because Although While Before Once Maybe Perhaps Suddenly Finally Sadly Luckily Apparently Come Bring Take Make Let Keep Go Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ),
};

/** Those of them with which a headline of two parts may begin: *Mit vereinten Kräften: Abschluss der …* */
const frames = set(
  'Wegen Trotz Dank Mit Auf Bei Von Vom Zum Zur Für In Im Am Ab Seit Nach Ein Eine Der Die Das Kein Keine From In On For At With The A An',
);
