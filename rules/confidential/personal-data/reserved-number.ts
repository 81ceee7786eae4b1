/** Numbers that the authorities of a country keep free for films and samples: nobody has them. */

/**
 * Line numbers 555-0100 to 555-0199 of every North American area, drama numbers of Ofcom, film numbers of the Bundesnetzagentur.
 *
 * https://nationalnanpa.com, https://www.ofcom.org.uk (numbers for drama use), https://www.bundesnetzagentur.de (Drama-Rufnummern), 2026
 */
const reserved =
  /^(?:\+?1)?[2-9]\d{2}55501\d{2}$|^(?:\+44|0044|0)(?:7700900|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|1632960)\d{3}$|^(?:\+49|0049|0)(?:3023125|6990009|4066969|22143\d\d|8999998)\d{3}$|^(?:\+49|0049|0)1(?:5228817386|5228895456|5254599371|7139200\d\d|7204353\d{2}|7204354\d{2}|7649966\d{2})$/;

/** Whether this is one of them. @param compact digits, with a `+` in front of the country */
export function isReserved(compact: string): boolean {
  return reserved.test(compact);
}

/** `0123 456789`, `01234 567890`, `0987 654321`, `+49 123 456789`: what a form shows in place of a number. */
const countedUp = /^(?:0?1234567|0?987654|(?:\+|00)(?:49|43|41|44)(?:1234567|987654))/;

/** Whether the digits only count up or down. @param compact digits, with a `+` in front of the country */
export function isCountedUp(compact: string): boolean {
  return countedUp.test(compact);
}

/** Words that tell of the numbers themselves, of a film or a form. */
const fiction =
  /(?<!\p{L})(?:fiction\p{L}*|films?|movies?|sitcoms?|dramas?|novels?|screenplays?|scripts?|hero(?:ine)?|scenes?|episodes?|actors?|props?|mock-?ups?|placeholders?|reserved|set aside|nobody (?:owns|has)|docs|documentation|fiktiv\p{L}*|Filme?n?|Fernsehen|Kino|Serien?|Roman\p{L}*|Krimis?|Drehb\p{L}+|Hörspiel\p{L}*|Szenen?|Requisit\p{L}*|Platzhalter|gehör(?:t|en) niemandem|reserviert|gibt es nicht)(?!\p{L})/iu;

/** Characters around a number in which such a word speaks of it. */
const around = 220;

/** Whether the text around a reserved number tells that nobody has it. */
export function tellsOfFiction(text: string, start: number, end: number): boolean {
  return fiction.test(text.slice(Math.max(0, start - around), end + around));
}
