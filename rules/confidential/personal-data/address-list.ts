/** Lists of people and where they live: guests, volunteers, signatures, one entry below the other or parted by semicolons. */
import { isFirstName } from '../../names.ts';
import type { Span } from '../../review.ts';
import { startsIn } from '../../text/near.ts';
import type { PersonalText } from './personal-words.ts';

/** Characters of an entry in front of the house number, and of the whole of it. */
const reach = 90;
const longestEntry = 160;

const title =
  '(?:(?:Dr|Prof|Mrs?|Ms|Miss|Rev|Hr|Fr|Fam|Sr)\\.?|Frau|Herrn?|Familie|Eheleute|Ehepaar|Aunt(?:ie|y)?|Uncle|Tante|Onkel|Oma|Opa|Nan|Gran|Granny|Grandma|Grandpa|Sister|Deacon|Cousin|Cousine)\\s';
const name = "\\p{Lu}[\\p{L}.'’-]*";
/** `Aunt Philippa Marsh – `, `3. Tobias & Wren Kettering, `, `* Jana Vogt (`; a house may have a name as well. */
const entry = new RegExp(
  `^(?:[^:\\n]{3,70}:\\s)?[\\s\\d.)•*·✓☐>–-]{0,6}(?:(?<title>${title}){1,2})?(?<first>${name})(?:\\s(?:&|\\+|and|und)\\s${name})?(?:\\s${name}){0,3}\\s?(?:[–—:,;|(/-]|\\t)\\s?(?<rest>[^\\n;]*)$`,
  'u',
);
const hasHouse = /\d/;
/** A house number in front of a street, or a house with a name in one. */
const aHouse =
  /^\d{1,4}[a-z]?\s\p{Lu}|(?<!\p{L})(?:Street|St|Road|Rd|Lane|Row|Close|Drive|Avenue|Ave|Terrace|Cott|Cottage|Farm|House|Gasse|Weg|Straße|Hof)\.?$/u;

/** The list tells where everybody may go: a doctor on call, a garden that is open, a stone in the pavement. */
const forEverybody =
  /(?<!\p{L})(?:\p{L}*[Nn]otdienst\p{L}*|Bereitschaft\p{L}*|Ateliers?|Galerien?|Stolpersteine?|Gedenk\p{L}*|Denkm\p{L}+|Weing\p{L}+|Höfe|Hofläden|Praxen|Praxis|Ärzt\p{L}+|Zahnärzt\p{L}+|Tierärzt\p{L}+|Apotheken?|Kanzleien|Anwält\p{L}+|Notar\p{L}*|Hebammen|Geschäfte|Läden|Filialen|Standorte|Verkaufsstellen|Abholstellen|Annahmestellen|Flohm\p{L}+|Hofflohm\p{L}+|Rundgang|Stationen|Treffpunkte|Veranstaltungsorte|Termine|Wahll\p{L}+|offene[nrs]? (?:Gärten|Gartenpforte|Ateliers)|open (?:gardens?|studios?|houses?|doors)|studios|galleries|trail|plaques?|heritage|stockists|shops|stores|clinics|surgeries|dentists|doctors|vets|practices|solicitors|notaries|yard sales|garage sales|polling|venues|exhibitors|artists|vineyards|farms)(?!\p{L})/iu;
/** Characters in front of an entry in which the list says what it is. */
const headReach = 260;

/** Whether the number is that of a house behind a name, in an entry beside another of the same kind. */
export function isInAddressList({ hits, text }: PersonalText, { start, end }: Span): boolean {
  if (
    !startsIn(hits.name, { start: start - reach, end: start }) &&
    !startsIn(hits.person, { start: start - reach, end: start })
  )
    return false;
  const from = entryStart(text, start);
  const to = entryEnd(text, end);
  if (!isEntry(text.slice(from, to), isOfAPerson)) return false;
  if (forEverybody.test(text.slice(Math.max(0, from - headReach), from))) return false;
  return (
    isEntry(text.slice(entryStart(text, from - 1), Math.max(0, from - 1)), isAlike) ||
    isEntry(nextEntry(text, to), isAlike)
  );
}

function nextEntry(text: string, end: number): string {
  const next = text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  return text.slice(next, entryEnd(text, next));
}

type Entry = Readonly<Record<string, string | undefined>>;

function isEntry(written: string, isRight: (entry: Entry) => boolean): boolean {
  const match = entry.exec(written.replace(/[\n;]+$/, ''));
  return match?.groups !== undefined && isRight(match.groups);
}

function isOfAPerson({ title, first, rest }: Entry): boolean {
  return hasHouse.test(rest ?? '') && (title !== undefined || isFirstName(first ?? ''));
}

/** Beside the entry of a person, a name that no list has is one as well where a house follows. */
function isAlike(entry: Entry): boolean {
  return isOfAPerson(entry) || aHouse.test(entry.rest ?? '');
}

/** Behind the line break or semicolon in front of the offset. */
function entryStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < longestEntry && !parts(text.charCodeAt(start - 1))) start--;
  return start;
}

function entryEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && end - offset < longestEntry && !parts(text.charCodeAt(end))) end++;
  return end;
}

/** A line break or a semicolon. */
function parts(code: number): boolean {
  return code === 10 || code === 59;
}
