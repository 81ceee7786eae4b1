/** The line and mailbox of the author at work: of the own practice that opens, of whoever answers for a company from today. */
import type { Span } from '../../review.ts';

/** Characters around a number or an address in which the author tells of the own work. */
const reach = 280;

const place =
  '(?:[Pp]raxis|[Kk]anzlei|[Oo]rdination|[Bb]üro|[Ff]irma|[Aa]gentur|[Ss]tudio|[Ww]erkstatt|[Aa]telier|[Ll]aden|[Ss]alon|[Ss]teuerberatung|[Bb]eratung|Treuhand\\p{L}*|Hebammenpraxis|[Uu]nternehmen|[Bb]etrieb|practice|firm|shingle|business|company|studio|office|agency|chambers|clinic|consultancy|shop|salon|workshop|surgery|bakery|café)';
const opens = new RegExp(
  `(?<!\\p{L})(?:[Ee]igene[nrms]?\\s(?:\\p{L}+\\s){0,2}?${place}|(?:[Mm]y|[Oo]ur) own\\s(?:\\p{L}+\\s){0,2}?${place}|(?:[Oo]pen(?:ed|ing)?|[Ss]tart(?:ed|ing)?|[Ll]aunch(?:ed|ing)?|[Ff]ounded|set(?:ting)? up|hung out|hanging out)\\s(?:my|our)\\s(?:\\p{L}+\\s){0,3}?${place}|[Mm]eine?[nr]?\\s(?:\\p{Ll}+\\s)?${place}\\s[^.!?\\n]{0,40}?(?:öffnet|eröffnet|startet|ist offen)|(?:eröffne|gründe|starte)\\s(?:ich|wir)\\s[^.!?\\n]{0,40}?${place}|(?:eröffne|gründe)\\s[^.!?\\n]{0,40}?${place}|selbst(?:st)?ändig(?:keit)?\\s?(?:gemacht|\\p{L}*)|self-employed|open for business|\\p{Lu}\\p{L}+ (?:opens|öffnet|eröffnet)\\s(?:on |am |its doors |today|heute)?\\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|today|heute|\\d))(?!\\p{L})`,
  'u',
);
const role =
  '(?:Ansprech(?:partner|person)(?:in)?|Kontakt(?:person)?|\\p{L}*[Bb]erater(?:in)?|Betreuer(?:in)?|Kundenbetreuer(?:in)?|\\p{L}*[Ll]eiter(?:in)?|contact|adviser|advisor|account manager|key account|sales rep|representative|relationship manager|consultant|case manager|point of contact)';
const introduced = new RegExp(
  `(?<!\\p{L})(?:(?:[Ii]ch (?:bin|darf)|bin ich|I[’']m|I am|I[’']ve joined|[Ii]ch freue mich|freue ich mich)(?!\\p{L})[^.!?\\n]{0,60}?(?:neue[rs]?\\s)?${role}|(?:[Yy]our|[Ii]hr|[Ee]uer|[Dd]ein|[Ii]hre|[Ee]ure|[Dd]eine)\\s(?:new\\s|neue[rs]?\\s)?${role}[^.!?\\n]{0,60}?\\s(?:is me|bin ich|zu sein))(?!\\p{L})`,
  'u',
);
const kept = /(?<!\p{L})(?:privat\p{L}*|private|personal|at home|zuhause|daheim)(?!\p{L})/iu;

/** Whether the author opens a firm of the own, and the line is told beside it. */
export function isOfOwnFirm(text: string, span: Span): boolean {
  const near = textAround(text, span);
  return opens.test(near) && !kept.test(near);
}

/** Whether the author says to be the one whom customers of a company ask. */
export function introducesItself(text: string, span: Span): boolean {
  const near = textAround(text, span);
  return introduced.test(near) && !kept.test(near);
}

function textAround(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - reach), end + reach);
}
