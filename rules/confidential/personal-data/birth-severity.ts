/** How serious it is that a date of birth stands here. */
import type { Severity, Span } from '../../review.ts';
import { startsIn } from '../../text/near.ts';
import { followsAName, isOfAReader, namesSomebody, type PersonalText } from './personal-words.ts';

/** `Our company was born …`, `our patron was born …`: no name, and not of the family. */
const ofUs = /(?<!\p{L})our\s(?:\p{L}+\s){1,2}(?:was|were)\s$/iu;

const twoNames =
  /\p{Lu}[\p{L}’'.-]+\s\p{Lu}[\p{L}’'.-]+\s(?:(?:was|wurde|ist|war)\s)?(?:(?:heute|today)\s)?(?:(?:vor|am|on|in|im)\s[^.!?\n]{0,40})?$/u;
/** `born on this day`, `vor 80 Jahren geboren`, `happy birthday to the queen` */
const celebrated =
  /(?<![\p{L}\d])(?:on this day|this day in|an diesem Tag|heute vor \d+ Jahren|vor \d+ Jahren|years ago|happy (?:heavenly )?birthday|legend|icon|queen|king|songs?|albums?|films?|movies?|singt|sings?|sang|spielte|played|careers?|Karriere|Band|Nobel\p{L}*|Oscar\p{L}*|Grammy\p{L}*|Olympi\p{L}*|Weltmeister\p{L}*|champion|president|Präsident\p{L}*|Kanzler\p{L}*|author|novels?|Romane?|Bücher|wrote|schrieb|invented|erfand|discovered|entdeckte|composer|Komponist\p{L}*|Schauspieler\p{L}*|actor|actress|Maler\p{L}*|painter)(?!\p{L})/iu;
/** Born later, most people whose birth is told are no stars yet. */
const latestOfFame = 1985;
/** Characters around the date in which a text tells what somebody is known for. */
const aroundFame = 200;

/** `Dolly Parton was born January 19, 1946`: two names, and a word for what everybody knows them for. */
function isOfAFamousPerson(text: string, birth: Span, date: string): boolean {
  if (Number(/\d{4}/.exec(date)?.[0] ?? latestOfFame) >= latestOfFame) return false;
  if (!twoNames.test(text.slice(Math.max(0, birth.start - 90), birth.start))) return false;
  return celebrated.test(text.slice(Math.max(0, birth.start - aroundFame), birth.end + aroundFame));
}

/** Of a person with a name, or in a form: `geb. 12.03.2007`. The own birthday is the author's to tell, the date of a form is not. */
export function severityOfBirth(analysis: PersonalText, birth: Span, date: string): Severity | undefined {
  if (/datum|date of|dob|d\.?o\.?b|birth ?date/i.test(analysis.slice(birth))) return 'warn';
  const sentence = analysis.sentenceOf(birth);
  const inForm = /^\d{1,2}\D\d{1,2}\D\d{4}$|^\d{4}-/.test(date) && /^geb\W*$/i.test(analysis.slice(birth));
  if (inForm || (isOfAReader(analysis) && /\d{4}/.test(date) && !/geboren|born/i.test(analysis.slice(birth))))
    return 'warn';
  if (startsIn(analysis.hits.own, sentence) || startsIn(analysis.hits.family, sentence)) return 'hint';
  if (ofUs.test(analysis.text.slice(Math.max(0, birth.start - 50), birth.start)) && !namesSomebody(analysis, sentence))
    return undefined;
  // `David Bowie, geboren am 8. Januar 1947`: a date in words is told of those whom everybody knows, but not in a form.
  if (
    /\p{L}{3}/u.test(date) &&
    /geboren|born/i.test(analysis.slice(birth)) &&
    !startsIn(analysis.hits.person, sentence) &&
    !/name/i.test(analysis.slice(sentence))
  )
    return isOfAFamousPerson(analysis.text, birth, date) ? undefined : 'hint';
  return namesSomebody(analysis, sentence) ||
    (isOfAReader(analysis) && !/\p{L}/u.test(date)) ||
    followsAName(analysis.text, birth) ||
    /geb\b|geburtstag|birthday/i.test(analysis.slice(birth))
    ? 'warn'
    : 'hint';
}
