/** Everything in a text that belongs to a person, and how serious it is that it stands there. */
import type { Span } from '../../review.ts';
import { birthDateBehind } from './birth-date.ts';
import { birthsInLists } from './birth-list.ts';
import { severityOfBirth } from './birth-severity.ts';
import { childrenInLists } from './child-list.ts';
import { severityOfEmail } from './email-severity.ts';
import { illnessesTold } from './illness/illnesses.ts';
import { moneyTold } from './money/money-told.ts';
import { announcedNumbers, stateNumbers } from './numbers-by-words.ts';
import { numbersOfPeople } from './numbers-of-people.ts';
import type { PersonalDatum } from './personal-data-names.ts';
import { followsAName, isNear, type PersonalText } from './personal-words.ts';
import { spokenPhones } from './persons-phone.ts';
import { disguisedEmails } from './written-email.ts';

export function personalDataIn(analysis: PersonalText): PersonalDatum[] {
  const { found, accounts } = numbersOfPeople(analysis);
  const ofTheState = stateNumbers(analysis);
  for (const number of ofTheState) found.push({ data: number.kind, where: number, severity: 'warn' });
  const known = [...ofTheState, ...accounts];
  for (const number of announcedNumbers(analysis)) {
    if (known.some(({ start, end }) => start < number.end && number.start < end)) continue;
    found.push({ data: number.kind, where: number, severity: 'warn' });
  }
  for (const phone of spokenPhones(analysis)) found.push({ data: 'phone', where: phone, severity: 'warn' });
  found.push(...emails(analysis), ...births(analysis));
  for (const { where, severity } of illnessesTold(analysis)) found.push({ data: 'health', where, severity });
  const money = moneyTold(analysis);
  if (money) found.push({ data: 'money', where: money, severity: 'warn' });
  return found;
}

function emails(analysis: PersonalText): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const add = (where: Span, address: string): void => {
    const severity = severityOfEmail(analysis, where, address);
    if (severity) found.push({ data: 'email', where, severity, address });
  };
  for (const address of analysis.entities.emails)
    if (!isNear(analysis, 'sample', address)) add(address, analysis.slice(address));
  for (const disguised of disguisedEmails(analysis.text, analysis.folded.signs, analysis.hits.dot))
    add(disguised, disguised.address);
  return found;
}

function births(analysis: PersonalText): PersonalDatum[] {
  const { text, hits, now } = analysis;
  const children = childrenInLists(analysis).filter((date) => !isNear(analysis, 'sample', date));
  const listed = hits.birth.length + hits.birthList.length === 0 ? [] : birthsInLists(analysis);
  for (const child of children) if (!listed.some(({ start }) => start === child.start)) listed.push(child);
  const found: PersonalDatum[] = listed.map((where) => ({ data: 'birth-date', where, severity: 'warn' }));
  for (const birth of hits.birth) {
    const date = birthDateBehind(text, birth.end, now, followsAName(text, birth));
    if (!date || listed.some(({ start }) => start === date.start) || isNear(analysis, 'sample', date)) continue;
    const severity = severityOfBirth(analysis, birth, analysis.slice(date));
    if (severity) found.push({ data: 'birth-date', where: date, severity });
  }
  return found;
}
