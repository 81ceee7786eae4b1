/** Whether a number with a full stop is a German ordinal (*am 3. März*) or the end of a sentence (*open till 8. Bring cake*). */
import { isDigit } from './digit.ts';

/** Characters that are looked at in front of the number and behind the full stop. */
export const reachOfOrdinal = 24;

/**
 * `from` and `stop` are where the number starts and its full stop stands, `next` is where the next word starts: a capital, a digit or
 * a sign. A number at the head of its sentence is an item of a list or an ordinal. Decided by the words next to it alone, so that a
 * border stays where it is while something else in the text changes.
 */
export function isOrdinal(text: string, start: number, from: number, stop: number, next: number): boolean {
  let end = next;
  while (end < text.length && end - next < reachOfOrdinal && isLetter(text.charCodeAt(end))) end++;
  if (end === next) return isDigit(text.charCodeAt(next));
  const following = text.slice(next, end);
  if (counted.test(following)) return true;
  let last = from;
  while (last > start && stop - last < reachOfOrdinal && isSpaceOrOpener(text.charCodeAt(last - 1))) last--;
  if (last === start) return true;
  let first = last;
  while (first > start && stop - first < reachOfOrdinal && isLetter(text.charCodeAt(first - 1))) first--;
  return counting.test(text.slice(first, last)) && !beginnings.has(following);
}

/** What German counts: months, parts of a year, of a house, of a match, of a book. */
const counted =
  /^(?:jan(?:uar)?|jänner|feb(?:ruar)?|märz|april?|mai|jun[io]?|jul[io]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?|fc|sc|sv|tsv|vfb|tag|tages|woche|monats?|jahr|jahres|schritt|teil|reihe|[\p{L}]*(?:jahrhunderts?|jahrtausends?|jahrestags?|geburtstags?|hochzeitstags?|spieltags?|werktags?|todestags?|klassen?|klässler(?:in|innen)?|jahrgangs?|jahrgangsstufe|semesters?|quartals?|halbjahrs?|halbjahres|lebensjahrs?|lebensjahres|schuljahrs?|stock(?:s|werks?)?|etage|obergeschoss|platz(?:es)?|rang|runde|minute|halbzeit|liga|bundesliga|mannschaft|herren|damen|auflage|ausgabe|folge|kapitels?|bandes?|akts?|advents?|weltkriegs?|weltkrieges|wahlgangs?|bezirks?|mals?|versuchs?|anlaufs?|platzierten?|vorsitzenden?|bürgermeister(?:s|in)?|meisterschaft(?:en)?|senats?|gebots?|jubiläums?))$/iu;

/** In front of an ordinal: articles, and prepositions that have swallowed one. */
const counting =
  /^(?:d(?:er|ie|as|en|em|es)|am|im|beim|vom|zum|zur|jede[rnms]?|diese[rnms]?|(?:unser|euer|eur|mein|dein|sein|ihr)(?:e[rnms]?)?)$/iu;

/** After one of these words no noun is left out: a new sentence starts. */
const beginnings = new Set(
  (
    'Bitte Danke Wer Was Wann Wo Wie Warum Wir Ich Du Ihr Sie Er Es Der Die Das Dann Danach Da Dort Hier Heute Morgen Jetzt Kommt Komm Bringt Bring Meldet Melde Schreibt Schreib Ein Eine Und Aber Also Ab Am Im In Mit Auf Bei Bis Für Nach Von Vor Zum Zur Alle Alles Auch Wenn Weil Nur Noch So Schon ' +
    'The We You He She They It This That There Please Thanks Bring Come And But So If'
  ).split(' '),
);

function isSpaceOrOpener(code: number): boolean {
  return code <= 32 || spacesAndOpeners.includes(String.fromCharCode(code));
}

const spacesAndOpeners = '\u00a0\u202f\u2009\u2028\u2029(["\'„“»«';

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
}
