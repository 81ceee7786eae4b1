/** Birth dates in lists of names: `Lene Voss 03.04.2015`, `Dina Marsh - 05/17/2015`, one below the other, near a word for birth. */
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import type { PersonalText } from './personal-words.ts';

/** Words that are looked around: in a text with more, the first show what it is. */
const mostWords = 20;

/** Characters behind the word in which a date stands, and those in front of it. */
const behindWord = 400;
const inFrontOfWord = 250;

const month = '(?:Jan|Jän|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec)\\p{Ll}{0,6}\\.?';
const date = `\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s${month}\\s\\d{4}|${month}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}`;
const nameAndDate = new RegExp(
  "(?<!\\p{L})(?<name>\\p{Lu}[\\p{L}’'-]+,?(?:\\s(?:\\p{Lu}\\.?|van|von|de|der|den|el|al|bin|da|di)){0,2}\\s\\p{Lu}[\\p{L}’'-]+)" +
    '(?:[,:;]|\\s?[-–—|/])?\\s\\(?(?:geb(?:oren)?\\.?(?:\\sam)?\\s|born\\s|DOB:?\\s)?' +
    `(?<date>${date})(?!\\d)`,
  'gu',
);

/** Of children one does not know; adults are born in many texts of which everybody may read. */
const oldestChild = 19;
const oldestPerson = 100;
/** A date of the last years may as well be one of a match or a course. */
const youngestAtMatches = 3;

/** A column of a form: its dates are of birth, whoever it is. */
const column = /datum|dat$|date|dob|d\W?o\W?b/i;
const namesAList = /list|daten|dates|dobs/i;

/** Dates behind two names in a row, near a word for birth. */
export function birthsInLists(analysis: PersonalText): Span[] {
  const { hits, text } = analysis;
  const found = new Map<number, Span>();
  for (const word of [...hits.birthList.slice(0, mostWords), ...hits.birth.slice(0, mostWords)]) {
    const around = { start: Math.max(0, word.start - inFrontOfWord), end: word.end + behindWord };
    if (!startingIn(analysis.entities.numbers, around).some((number) => endsLikeADate(text, number))) continue;
    const said = text.slice(word.start, word.end);
    const youngest = column.test(said) || namesAList.test(said) ? 1 : youngestAtMatches;
    const oldest = column.test(said) ? oldestPerson : oldestChild;
    for (const birth of datesBehindNames(text, around)) {
      const age = new Date(analysis.now).getUTCFullYear() - birth.year;
      if (age >= youngest && age <= oldest) found.set(birth.start, { start: birth.start, end: birth.end });
    }
  }
  return [...found.values()];
}

/** The date behind two names in a row. */
export interface BirthOfSomebody extends Span {
  year: number;
  names: string[];
  nameStart: number;
}

export function datesBehindNames(text: string, around: Span): BirthOfSomebody[] {
  return [...text.slice(around.start, around.end).matchAll(nameAndDate)].map((match) => {
    const written = match.groups?.date ?? '';
    const nameStart = around.start + match.index;
    const end = nameStart + match[0].length;
    const names = (match.groups?.name ?? '').split(/,?\s/);
    return { start: end - written.length, end, year: yearOf(written), names, nameStart };
  });
}

function yearOf(written: string): number {
  return Number(/\d{4}/.exec(written)?.[0] ?? `20${/\d+$/.exec(written)?.[0] ?? ''}`);
}

/** Whether the number is a date or the year of one: told without a pattern. */
function endsLikeADate(text: string, { start, end }: Span): boolean {
  const length = end - start;
  if (length < 4 || length > 30) return false;
  if (length > 5) return true;
  return text.charCodeAt(start) === 49 || text.charCodeAt(start) === 50;
}
