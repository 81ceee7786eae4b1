/** A customer's own data, said back in public. */

import type { Analysis } from '../analysis.ts';
import { masked, maskedEmail } from '../confidential/mask.ts';
import { numberAnnouncedBy } from '../confidential/personal-data/announced-number.ts';
import { isOfACompany } from '../confidential/personal-data/company-number.ts';
import { personNumberWords } from '../confidential/personal-data/person-number-lexicon.ts';
import { isPhoneNumber, mostLookups, piecesOfNumber } from '../confidential/personal-data/phone-number.ts';
import { dataSecurityLaw } from '../data-protection-law.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { ownAddress, yourWords } from './address-lexicon.ts';
import { customerData, reachingYou } from './customer-data-lexicon.ts';
import { isGivenOut, isOfACustomer, isOrderOfACustomer, nounBefore } from './own-case.ts';
import { guestAt } from './public-data-guest.ts';
import { guestWords } from './public-data-guest-lexicon.ts';
import { childAt, findingAt, isOnFile, isToldOfYou, isTreatedOfYou, lastDigitsAt } from './shown-data.ts';
import {
  childWords,
  lastDigitsWords,
  onFileWords,
  privateMatterWords,
  testWords,
  yourIllnessWords,
} from './shown-data-lexicon.ts';

const dictionaries = {
  data: customerData,
  your: yourWords,
  own: ownAddress,
  you: reachingYou,
  number: personNumberWords,
  onFile: onFileWords,
  lastDigits: lastDigitsWords,
  test: testWords,
  child: childWords,
  matter: privateMatterWords,
  illness: yourIllnessWords,
  guest: guestWords,
};
type Found = Analysis<typeof dictionaries>;

const asked = { text: 'Wo bleibt meine Bestellung 20481173? Meine Nummer ist 0171 2345678.' };
const askedInEnglish = { text: 'Where is my order 20481173? My number is +44 7700 900123.' };

/** Fewer digits are counts, prices, times. */
const shortest = 5;
/** Characters of a number that a word announces. */
const longestNumber = 60;

export const publicData = defineRule({
  id: 'reply/public-data',
  severity: 'stop',
  kinds: ['reply', 'comment'],
  audiences: ['brand', 'community', 'employee'],
  dictionaries,
  messages: {
    de: ({ repeated, told }: { repeated: boolean; told?: boolean }) => ({
      what: repeated
        ? 'Hier wiederholst du Daten, die zu einer Person gehören.'
        : 'Hier stehen Daten, die zu einer Person gehören.',
      why: 'Alle lesen mit, und mit solchen Angaben gibt sich schnell jemand anders als die Person aus.',
      instead: told
        ? 'Sag das nur der Person selbst, per Direktnachricht oder am Telefon.'
        : 'Lass die Nummer weg und klär den Rest per Direktnachricht.',
    }),
    en: ({ repeated, told }) => ({
      what: repeated ? 'This repeats data that belong to one person.' : 'This shows data that belong to one person.',
      why: 'Everybody reads it, and somebody else can pose as that person with it.',
      instead: told
        ? 'Tell only the person concerned, in a direct message or on the phone.'
        : 'Leave the number out and settle the rest in a direct message.',
    }),
  },
  source: dataSecurityLaw,
  examples: {
    flag: [
      { text: 'Deine Kundennummer 4711-88231 haben wir gefunden.', kind: 'reply' },
      { text: 'Wir rufen dich gleich unter 0171 2345678 an.', kind: 'reply', replyTo: asked },
      { text: 'Die Bestellung 20481173 geht heute raus.', kind: 'comment', replyTo: asked },
      { text: 'Your account number 4471-88231 is active again.', kind: 'reply' },
      { text: 'Hallo Frau Berger, Ihre Bestellung 4839-201-77 ist unterwegs.', kind: 'reply' },
      { text: 'Wir rufen Sie heute unter 0172 9384756 zurück.', kind: 'reply' },
      { text: 'Hi Claire, booking reference QX7R2M is confirmed again.', kind: 'reply' },
      { text: 'Order 20481173 ships today.', kind: 'comment', replyTo: askedInEnglish },
      { text: 'Wir buchen von deiner Karte mit der Endung 5520 ab.', kind: 'reply' },
      { text: 'Ihr Blutbild ist unauffällig, Frau Berger.', kind: 'reply' },
      { text: 'The refund goes to the Visa ending 5520 today.', kind: 'reply' },
      { text: 'Good news, your biopsy came back benign.', kind: 'reply' },
      { text: 'We will call you on +44 7700 900123 right away.', kind: 'reply', replyTo: askedInEnglish },
    ],
    pass: [
      { text: 'Die Bestellung geht heute raus, mehr per Direktnachricht.', kind: 'reply', replyTo: asked },
      { text: 'Ruf uns gern an: 030 1234567, bis 20 Uhr.', kind: 'reply', replyTo: asked },
      { text: 'Der Zug RE 12345 fährt wieder.', kind: 'reply', replyTo: { text: 'Was ist mit RE 12345?' } },
      { text: 'Das kostet 12.999 Euro im Jahr.', kind: 'reply', replyTo: { text: 'Sind es 12.999 Euro?' } },
      { text: 'Deine Kundennummer steht oben rechts auf der Rechnung.', kind: 'reply' },
      { text: 'Das Blutbild erklären wir dir gern in der Praxis.', kind: 'reply' },
      { text: 'Call us about your smear test, we are here until five.', kind: 'reply' },
      { text: 'Your order ships today, more in a direct message.', kind: 'reply', replyTo: askedInEnglish },
      { text: 'Call us on 020 7946 0000 until eight.', kind: 'reply', replyTo: askedInEnglish },
      { text: 'It costs 12,999 dollars a year.', kind: 'reply', replyTo: { text: 'Is it 12,999 dollars?' } },
    ],
  },
  check(analysis, report) {
    const { entities, replyTo, hits } = analysis;
    const theirs = new Set(replyTo?.entities.numbers.map((span) => digitsOf(replyTo.slice(span))).filter(isLong) ?? []);
    const mails = new Set(replyTo?.entities.emails.map((span) => replyTo.slice(span).toLowerCase()) ?? []);
    const show = (where: Span, repeated: boolean): void =>
      report(where, { repeated }, { excerpt: masked(analysis.slice(where)), evidence: { repeated } });
    const shown: Span[] = [];
    const lookups = { left: mostLookups };
    for (const hit of hits.number) {
      const number = numberAnnouncedBy(analysis.text, hit, hit.entry.data);
      if (number === undefined) continue;
      shown.push(number);
      if (isOfACompany(analysis.text, number)) continue;
      if (hit.entry.data.ofThings && (isGivenOut(analysis, hit) || isOrderOfACustomer(analysis, hit))) continue;
      show(number, theirs.has(digitsOf(analysis.slice(number))));
    }
    for (const run of entities.numbers) {
      if (run.end - run.start < shortest) continue;
      for (const number of piecesOfNumber(analysis.text, run)) {
        const near = { start: number.start - longestNumber, end: number.end };
        if (startingIn(shown, near).some(({ end }) => end > number.start)) continue;
        const digits = digitsOf(analysis.slice(number));
        if (!isLong(digits) || isAmountOrDate(analysis, number)) continue;
        const before = { start: number.start - 40, end: number.start };
        const isFiled =
          digits.length > shortest && isOnFile(analysis.text, hits.onFile, number, analysis.sentenceOf(number));
        if (!isFiled && startsIn(hits.own, before)) continue;
        const repeated = theirs.has(digits) && (digits.length > shortest || startsIn(hits.data, before));
        const announced =
          startsIn(hits.data, before) && startsIn(hits.your, { start: number.start - 60, end: number.start });
        if (repeated || announced || isFiled || isTheirPhone(analysis, number, lookups)) show(number, repeated);
      }
    }
    let told = -1;
    const tell = (where: Span | undefined): void => {
      if (where === undefined || where.start < told) return;
      told = where.end;
      report(
        where,
        { repeated: false, told: true },
        { excerpt: masked(analysis.slice(where)), evidence: { told: true } },
      );
    };
    for (const word of hits.lastDigits) {
      const digits = lastDigitsAt(analysis.text, word);
      if (digits === undefined || startsIn(hits.own, { start: word.start - 40, end: word.start })) continue;
      if (!isOfACustomer(analysis, nounBefore(analysis.text, word.start))) show(digits, false);
    }
    for (const test of hits.test) tell(findingAt(analysis.text, test, analysis.sentenceOf(test)));
    for (const matter of hits.matter) if (isToldOfYou(analysis.text, analysis.sentenceOf(matter))) tell(matter);
    for (const illness of hits.illness)
      if (isTreatedOfYou(analysis.text, illness, analysis.sentenceOf(illness))) tell(illness);
    for (const guest of hits.guest) tell(guestAt(analysis.text, guest, analysis.sentenceOf(guest)));
    for (const child of hits.child) tell(childAt(analysis.text, child, analysis.sentenceOf(child)));
    for (const mail of entities.emails) {
      const repeated = mails.has(analysis.slice(mail).toLowerCase());
      const before = { start: mail.start - 60, end: mail.start };
      if (!repeated && !(startsIn(hits.data, before) && startsIn(hits.your, before))) continue;
      if (startsIn(hits.own, before)) continue;
      report(mail, { repeated: true }, { excerpt: maskedEmail(analysis.slice(mail)), evidence: { repeated: true } });
    }
  },
});

/** `Wir rufen dich unter 0172 … zurück`: the sentence reaches out to the person, the number is not ours. */
function isTheirPhone(analysis: Found, number: Span, lookups: { left: number }): boolean {
  if (!startsIn(analysis.hits.you, analysis.sentenceOf(number))) return false;
  return isPhoneNumber(analysis.slice(number), true, analysis.language, lookups);
}

function digitsOf(written: string): string {
  return written.length > 60 ? '' : written.replace(/\D/g, '');
}

function isLong(digits: string): boolean {
  return digits.length >= shortest;
}

/** Money, counts with separators, dates. */
function isAmountOrDate({ text, slice }: Found, number: Span): boolean {
  const written = slice(number).trim();
  return (
    /^\d{1,2}[./]\d{1,2}[./]\d{0,4}/.test(written) ||
    /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(written) ||
    /^\s?(?:€|\$|£|%|Euro|EUR|dollars?|pounds?)/i.test(text.slice(number.end, number.end + 8)) ||
    /[€$£]\s?$/.test(text.slice(Math.max(0, number.start - 2), number.start))
  );
}
