/** Numbers that a word tells: of documents, contracts and the state. */
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { announcedReach, numberAnnouncedBy } from './announced-number.ts';
import { isOfACompany } from './company-number.ts';
import { isDonationAccount } from './open-account.ts';
import { isOwnOrderAt } from './own-order.ts';
import { isOwnTicketAt } from './own-ticket.ts';
import type { Announced, PersonNumber } from './person-number-lexicon.ts';
import { answersForCompany, isOfAReader, isSample, namesSomebody, type PersonalText } from './personal-words.ts';
import { stateNumberAt } from './state-number.ts';
import type { StateNumber } from './state-number-lexicon.ts';
import { standsInAnImprint } from './thing-numbers.ts';

/** Numbers of documents and contracts, which a word announces. */
export function announcedNumbers(analysis: PersonalText): (Span & { kind: PersonNumber })[] {
  const { hits, text } = analysis;
  return hits.announced.flatMap((hit) => {
    const { kind, ofThings } = hit.entry.data;
    if (!mayAnnounce(analysis, hit, hit.entry.data)) return [];
    const number = numberAnnouncedBy(text, hit, hit.entry.data);
    if (number === undefined || isSample(analysis, number)) return [];
    if (kind === 'tax-number' && standsInAnImprint(text, number)) return [];
    if (kind === 'customer' && isDonationAccount(analysis, number)) return [];
    if (kind === 'customer' && isOfACompany(text, number)) return [];
    if (ofThings && isOwnOrderAt(text, hit) && !answersForCompany(analysis)) return [];
    const sentence = analysis.sentenceOf(hit);
    if (ofThings && isOwnTicketAt(text, hit) && !startsIn(hits.own, sentence)) return [];
    const ofSomebody =
      !ofThings || isOfAReader(analysis) || namesSomebody(analysis, sentence) || startsIn(hits.own, sentence);
    return ofSomebody || answersForCompany(analysis) ? [{ ...number, kind }] : [];
  });
}

/** Whether digits follow within reach, or the letters of a booking. Most such words announce nothing: told before any pattern. */
function mayAnnounce({ entities, text }: PersonalText, word: Span, { kind, ofThings }: Announced): boolean {
  const reach = { start: word.start, end: word.end + announcedReach };
  const shortest = shortestAnnounced[kind] ?? 1;
  if (startingIn(entities.numbers, reach).some(({ start, end }) => end - start >= shortest)) return true;
  return kind === 'customer' && !ofThings && hasCapitalsBehind(text, word.end);
}

/** Characters of the shortest run of digits that such a number has, with its separators. */
const shortestAnnounced: Partial<Record<PersonNumber, number>> = { 'health-insurance': 9, 'tax-number': 9 };

/** Capitals in a row, as the code of a booking has them. */
const capitalsOfCode = 6;

function hasCapitalsBehind(text: string, from: number): boolean {
  const end = Math.min(text.length, from + announcedReach);
  let row = 0;
  for (let index = from; index < end && row < capitalsOfCode; index++) {
    const code = text.charCodeAt(index);
    row = code >= 65 && code <= 90 ? row + 1 : 0;
  }
  return row >= capitalsOfCode;
}

/** Numbers that a word announces somewhere near and that a check digit proves. One number may have several words. */
export function stateNumbers(analysis: PersonalText): (Span & { kind: StateNumber['kind'] })[] {
  const found: (Span & { kind: StateNumber['kind'] })[] = [];
  for (const hit of analysis.hits.state.slice(0, mostWords)) {
    const number = stateNumberAt(analysis.text, hit, hit.entry.data);
    if (number === undefined || found.some(({ start }) => start === number.start)) continue;
    if (!isSample(analysis, number)) found.push({ ...number, kind: hit.entry.data.kind });
  }
  return found;
}

/** Words of one kind that are looked behind: in a text with more, the first show what it is. */
const mostWords = 100;
