/** Tells the world that somebody with a name is a guest, a patient or a customer: `your wife, Mrs Pike, checked in on Friday`. */
import type { Span } from '../review.ts';

const name = "\\p{Lu}[\\p{Ll}’'-]+(?:\\s\\p{Lu}\\.?)?";
const lastName = "\\p{Lu}[\\p{L}’'-]+";
const title = '(?:Mrs?|Ms|Miss|Herrn?|Frau)\\.?';
const kin =
  '(?:[Yy]our|[Dd]eine?[rmn]?|[Ii]hre?[rmn]?|[Ee]ure?[rmn]?)\\s(?:\\p{Ll}+\\s)?(?:wife|husband|partner|fianc[ée]e?|girlfriend|boyfriend|mum|mom|mother|dad|father|son|daughter|sister|brother|nan|gran|grandmother|grandfather|colleague|boss|friend|ex|Frau|Mann|Ehefrau|Ehemann|Gattin|Gatte|Partnerin|Partner|Freundin|Freund|Mutter|Vater|Tochter|Sohn|Schwester|Bruder|Oma|Opa|Kollegin|Kollege|Chefin|Chef|Nachbarin|Nachbar)';
/** First and last name behind a title, or any name of somebody close to the person who is answered. */
const guest = new RegExp(
  `(?<!\\p{L})(?:${kin},?\\s(?:${title}\\s${lastName}(?:\\s${lastName})?|${name}(?:\\s${lastName})?)|${title}\\s${name}\\s${lastName})`,
  'u',
);
/** The company speaks of its own people, or supposes something. */
const ofTheHouse =
  /(?<!\p{L})(?:our|unsere?[rmn]?|if|when|whether|falls|wenn|ob|sollte|manager\p{L}*|Mitarbeiter\p{L}*|Kolleg\p{L}* aus|team|chef|Küchenchef\p{L}*|Leiter\p{L}*|concert|Konzert|Lesung|speaker|guest speaker|artist|band|author)(?!\p{L})/iu;
/** History and films. */
const ofAStory =
  /(?<![\p{L}\d])(?:films?|movies?|sang|gesungen|concerts?|Konzerte?|tour|Tournee|Premiere|1[89]\d\d|20[01]\d)(?![\p{L}\d])/iu;
/** Nouns that many sentences have: somebody has to have what they stand for. */
const noun =
  /^(?:Termin|Behandlung|Buchung|Reservierung|Therapie|Konto|Girokonto|Depot|Sparbuch|Vertrag|appointment|booking|reservation|treatment)$/i;
const has = /(?<!\p{L})(?:hat|hatte|haben|has|had)(?!\p{L})|[’']s(?!\p{L})/u;
/** Characters in front of the word in which the name stands, and behind it. */
const reach = 90;

/** @param word what is said of a guest */
export function guestAt(text: string, word: Span, sentence: Span): Span | undefined {
  const from = Math.max(sentence.start, word.start - reach);
  const lead = text.slice(from, word.start);
  const match = guest.exec(lead);
  if (match === null || text.charCodeAt(Math.min(text.length, sentence.end) - 1) === 63) return undefined;
  if (ofTheHouse.test(lead) || ofAStory.test(text.slice(from, sentence.end))) return undefined;
  if (noun.test(text.slice(word.start, word.end)) && !has.test(lead.slice(match.index))) return undefined;
  return { start: from + match.index, end: word.end };
}
