/** How serious it is that a date of birth stands here. */
import type { Severity, Span } from '../../review.ts';
import { startsIn } from '../../text/near.ts';
import { followsAName, isOfAReader, namesSomebody, type PersonalText } from './personal-words.ts';

/** `Our company was born …`, `our patron was born …`: no name, and not of the family. */
const ofUs = /(?<!\p{L})our\s(?:\p{L}+\s){1,2}(?:was|were)\s$/iu;

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
    return 'hint';
  return namesSomebody(analysis, sentence) ||
    (isOfAReader(analysis) && !/\p{L}/u.test(date)) ||
    followsAName(analysis.text, birth) ||
    /geb\b|geburtstag|birthday/i.test(analysis.slice(birth))
    ? 'warn'
    : 'hint';
}
