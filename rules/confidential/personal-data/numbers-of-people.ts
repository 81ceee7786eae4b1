/** The numbers of a text, one after the other: which of them are the account, phone, plate or home of a person. */
import type { Span } from '../../review.ts';
import { britishAccountAt } from './british-account.ts';
import { isNextInReach } from './dictated-phone.ts';
import { homeAt } from './home-address.ts';
import { isDonationAccount } from './open-account.ts';
import { cardAt, ibanAt, identityAt, shortNumbersOf } from './person-numbers.ts';
import type { PersonalDatum } from './personal-data-names.ts';
import { isNear, isSample, type PersonalText } from './personal-words.ts';
import { dictatedPhoneAt, isPersonsPhone } from './persons-phone.ts';
import { plateAt } from './persons-plate.ts';
import { mostLookups, piecesOfNumber } from './phone-number.ts';
import { starredBirthAt } from './starred-birth.ts';

/** What the numbers of a text are, and all its bank accounts, those of everybody as well. */
export function numbersOfPeople(analysis: PersonalText): { found: PersonalDatum[]; accounts: Span[] } {
  const lookups = { left: mostLookups };
  const found: PersonalDatum[] = [];
  const accounts: Span[] = [];
  let taken = 0;
  const { numbers } = analysis.entities;
  const mayBeOfSomebody = shortNumbersOf(analysis);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as Span;
    if (number.start < taken) continue;
    const dictated = isNextInReach(numbers, index) ? dictatedPhoneAt(analysis, index, lookups) : undefined;
    if (dictated) {
      taken = dictated.end;
      found.push({ data: 'phone', where: dictated, severity: 'warn' });
      continue;
    }
    if (!mayBeOfSomebody(number)) continue;
    const account = accountAt(analysis, number);
    if (account) {
      taken = account.where.end;
      accounts.push(account.where);
      if (!isForEverybody(analysis, account.where)) found.push(account);
      continue;
    }
    const whole = wholeNumberAt(analysis, number);
    if (whole) {
      if (whole.data !== 'birth-date' && whole.data !== 'plate') taken = whole.where.end;
      found.push(whole);
      continue;
    }
    for (const piece of piecesOfNumber(analysis.text, number)) {
      const card = cardAt(analysis, piece);
      if (card) found.push({ data: 'card', where: card, severity: 'stop' });
      else if (isPersonsPhone(analysis, piece, lookups)) found.push({ data: 'phone', where: piece, severity: 'warn' });
    }
    const home = homeAt(analysis, number);
    if (home && home.start >= taken) {
      taken = home.end;
      found.push({ data: 'address', where: home, severity: 'warn' });
    }
  }
  return { found, accounts };
}

function accountAt(analysis: PersonalText, number: Span): PersonalDatum | undefined {
  const iban = ibanAt(analysis, number);
  if (iban) return { data: 'iban', where: iban, severity: isNear(analysis, 'donation', iban) ? 'hint' : 'stop' };
  const british = britishAccountAt(analysis.text, number);
  return british ? { data: 'iban', where: british, severity: 'stop' } : undefined;
}

function isForEverybody(analysis: PersonalText, account: Span): boolean {
  return isSample(analysis, account) || isDonationAccount(analysis, account);
}

/** What is told of the run of digits as a whole, before it is taken apart. */
function wholeNumberAt(analysis: PersonalText, number: Span): PersonalDatum | undefined {
  const birth = starredBirthAt(analysis.text, number, analysis.now);
  if (birth) return { data: 'birth-date', where: birth, severity: 'warn' };
  const identity = identityAt(analysis, number);
  if (identity) return { data: identity.kind, where: identity, severity: 'warn' };
  const plate = plateAt(analysis, number);
  return plate ? { data: 'plate', where: plate, severity: 'warn' } : undefined;
}
