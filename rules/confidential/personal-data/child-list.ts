/** Lists of children with their dates of birth where no word says birth: `Mila Brenner 04.06.2014`, one below the other. */
import { isFirstName } from '../../names.ts';
import type { Span } from '../../review.ts';
import { type BirthOfSomebody, datesBehindNames } from './birth-list.ts';
import type { PersonalText } from './personal-words.ts';

/** Fewer are told of something else: two concerts, two terms of office. */
const fewest = 3;
/** Dates that are looked at: in a longer list, the first show what it is. */
const mostDates = 60;

const oldestChild = 18;
/** A date of the last years may as well be one of a match or a course. */
const youngestChild = 3;

/** Characters in front of the first name and behind the last date in which the list tells what it is. */
const aroundList = 170;
/** Characters from one entry to the next. */
const farthestNext = 90;

const ofChildren =
  /(?<!\p{L})(?:kids?|child(?:ren)?|[Kk]ind(?:er|ern|s)?|[Kk]inder\p{L}+|[Jj]ugend\p{L}*|[Nn]achwuchs\p{L}*|[Jj]unior\p{L}*|[Jj]uniors?|[Uu](?:nder)?-?\s?\d{1,2}s?|squads?|[Rr]osters?|[Tt]eams?|players?|[Ss]pieler\p{L}*|[Mm]annschaft\p{L}*|[Kk]ader|coach\p{L}*|[Tt]rainer\p{L}*|leagues?|cards?|passports?|trip|camp|scouts?|cubs|beavers|brownies|rainbows|guides|[Pp]fadi\p{L}*|Wölflinge|Jungschar\p{L}*|Ministrant\p{L}*|Firmling\p{L}*|Kommunion\p{L}*|Konfirmand\p{L}*|[Ss]ternsinger\p{L}*|[Rr]egist\p{L}+|enrol\p{L}*|signed up|[Aa]nmeld\p{L}*|[Aa]ngemeldet\p{L}*|[Ll]agers?|\p{L}+lager|\p{L}*[Kk]lasse|[Cc]lass|[Gg]ruppe\p{L}*|pupils?|school|nursery|[Ss]chüler\p{L}*|[Kk]ita\p{L}*|[Tt]urnier\p{L}*|[Ss]tartliste|[Vv]erband|[Ss]wim\p{L}*|spell\p{L}*)(?!\p{L})/u;

/** What else happens on a day: somebody plays, reads, starts, marries, dies. */
const ofEvents =
  /(?<!\p{L})(?:[Kk]onzert\p{L}*|concerts?|gigs?|[Tt]our(?:nee|daten| dates?)?|[Ll]esung\p{L}*|readings?|[Vv]ortr\p{L}+|talks?|speakers?|keynotes?|[Tt]ermine?|dates? for|fixtures?|results?|[Ee]rgebnisse?|[Mm]edaill\p{L}*|medals?|records?|[Rr]ekord\p{L}*|[Ss]ieger\p{L}*|winners?|champions?|[Vv]erstorben\p{L}*|gestorben|died|in memor\p{L}+|[Gg]edenk\p{L}*|†|[Hh]ochzeit\p{L}*|weddings?|married|getraut\p{L}*|seit|since|joined|hired|im Amt|in office|[Pp]räsident\p{L}*|presidents?|[Aa]ntritt\p{L}*|releases?|[Pp]remier\p{L}*|[Ff]olgen?|episodes?|[Ss]taffel|season|[Aa]usstellung\p{L}*|exhibit\p{L}*|[Gg]eschichte|history|[Ii]nterviews?|[Gg]astspiel\p{L}*|[Aa]uftritte?|debuts?|[Dd]eb[uü]t\p{L}*|transfers?|unterschrieb\p{L}*|signed on|elected|gewählt|ordained|geweiht)(?!\p{L})/u;

/** Dates behind the names of children, where at least three stand one after the other. */
export function childrenInLists(analysis: PersonalText): Span[] {
  const { text, entities } = analysis;
  const dates = entities.numbers.filter((number) => mayEndADate(text, number)).slice(0, mostDates);
  if (dates.length < fewest) return [];
  const year = new Date(analysis.now).getUTCFullYear();
  return rowsOf(dates)
    .flatMap((row) => (row.length < fewest ? [] : rowsOf(birthsIn(text, row))))
    .filter((row) => row.length >= fewest && isOfChildren(text, row, year))
    .flat()
    .map(({ start, end }) => ({ start, end }));
}

/** The names and dates of a part of the text, in which dates follow each other closely. */
function birthsIn(text: string, dates: readonly Span[]): BirthOfSomebody[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  return datesBehindNames(text, { start: Math.max(0, first.start - farthestNext), end: last.end + 1 });
}

function isOfChildren(text: string, row: readonly BirthOfSomebody[], year: number): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (row.some((birth) => year - birth.year < youngestChild || year - birth.year > oldestChild)) return false;
  const before = text.slice(Math.max(0, first.nameStart - aroundList), first.nameStart);
  const behind = text.slice(last.end, last.end + aroundList);
  if (ofEvents.test(before) || ofEvents.test(behind)) return false;
  const known = row.filter(({ names }) => names.some(isFirstName)).length;
  if (ofChildren.test(before) || ofChildren.test(behind)) return known * 3 >= row.length;
  if (row.every(({ nameStart, start }) => familyNameFirst.test(text.slice(nameStart, start)))) return known > 0;
  // What happened is listed in its order, and mostly in one year.
  return known * 3 >= row.length * 2 && !isInOrder(row) && row.some((birth) => birth.year !== first.year);
}

/** `Brenner, Mila`: as registers have it. */
const familyNameFirst = /^[\p{L}’'-]+,\s/u;

/** Whether no date is earlier, or none is later, than the one in front of it. */
function isInOrder(row: readonly BirthOfSomebody[]): boolean {
  const steps = row.slice(1).map(({ year }, index) => Math.sign(year - (row[index]?.year ?? year)));
  return !(steps.includes(1) && steps.includes(-1));
}

/** Those that follow each other closely. */
function rowsOf<S extends Span>(entries: readonly S[]): S[][] {
  const rows: S[][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    const previous = row?.at(-1);
    if (row && previous && entry.start - previous.end < farthestNext) row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

/** `04.06.2014`, `2014-06-04`, or the year behind the name of a month: told without a pattern. */
function mayEndADate(text: string, number: Span): boolean {
  const { end } = number;
  const start = text.charCodeAt(number.start) === 40 ? number.start + 1 : number.start;
  const length = end - start;
  if (length === 4)
    return text.charCodeAt(start) === 50 && text.charCodeAt(start + 1) === 48 && text.charCodeAt(start - 1) === 32;
  if (length < 6 || length > 11) return false;
  return [1, 2, 4].some((index) => isSeparator(text.charCodeAt(start + index)));
}

/** A full stop, a hyphen or a slash. */
function isSeparator(code: number): boolean {
  return code >= 45 && code <= 47;
}
