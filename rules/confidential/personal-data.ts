/** Account, card, phone and identity numbers, e-mail addresses, birth dates and illnesses of people. */

import { personalDataLaw } from '../data-protection-law.ts';
import type { Severity, Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { masked, maskedEmail } from './mask.ts';
import { birthDateBehind } from './personal-data/birth-date.ts';
import { birthsInList, starredBirthAt } from './personal-data/birth-list.ts';
import { severityOfBirth } from './personal-data/birth-severity.ts';
import { ownerOfEmail } from './personal-data/email-owner.ts';
import { homeAt } from './personal-data/home-address.ts';
import { illnessesTold } from './personal-data/illness/illnesses.ts';
import { isDonationAccount } from './personal-data/open-account.ts';
import {
  announcedNumbers,
  cardAt,
  ibanAt,
  identityAt,
  isBritishAccount,
  mayBeOfSomebody,
  plateAt,
  stateNumbers,
} from './personal-data/person-numbers.ts';
import { type Data, names } from './personal-data/personal-data-names.ts';
import { followsAName, isNear, type PersonalText, personalWords } from './personal-data/personal-words.ts';
import { dictatedPhoneAt, isPersonsPhone, spokenPhones } from './personal-data/persons-phone.ts';
import { mostLookups, piecesOfNumber } from './personal-data/phone-number.ts';
import { disguisedEmails } from './personal-data/written-email.ts';

/** Words for lists that are looked behind: in a text with more, the first show what it is. */
const mostLists = 20;

export const personalData = defineRule({
  id: 'confidential/personal-data',
  severity: 'warn',
  dictionaries: personalWords,
  yieldsTo: ['reply/public-data'],
  messages: {
    de: ({ data }: { data: Data }, law) => ({
      what: `Hier steht ${names.de[data]}.`,
      why:
        data === 'health'
          ? `Ob und wem man das erzählt, entscheidet jeder Mensch selbst${law ? `; das Gesetz schützt es besonders${law}` : ''}.`
          : 'Alle können es lesen, kopieren und missbrauchen, auch wenn du es später löschst.',
      instead:
        data === 'health'
          ? 'Lass den Namen oder die Krankheit weg, oder frag die Person, ob das hier stehen soll.'
          : 'Gib es per Direktnachricht weiter, oder nenn eine Adresse, die für alle gedacht ist.',
    }),
    en: ({ data }, law) => ({
      what: `This shows ${names.en[data]}.`,
      why:
        data === 'health'
          ? `Everybody decides for themselves whom they tell${law ? `, and the law protects it strongly${law}` : ''}.`
          : 'Everybody can read, copy and misuse it, even if you delete it later.',
      instead:
        data === 'health'
          ? 'Leave out the name or the illness, or ask the person whether this should stand here.'
          : 'Pass it on in a direct message, or give an address that is meant for everybody.',
    }),
  },
  source: personalDataLaw,
  examples: {
    flag: [
      'Überweis die Miete bitte auf DE89 3704 0044 0532 0130 00.',
      'Kontonummer von Frau Weber: AT611904300234573201',
      'Meine Kreditkarte 4111 1111 1111 1111 ist weg, hat sie jemand gesehen?',
      'Ruf Jana einfach an: 0171 2345678',
      'Meine private Handynummer ist +49 151 23456789.',
      'Schick es an jana.weber@gmx.de, sie kümmert sich.',
      'Meine Steuer-ID ist 86 095 742 719, reicht das fürs Amt?',
      'Versicherungsnummer 15 070649 C 103 steht auf dem Ausweis.',
      'Azubi Weber, geb. 12.03.2007, fehlt heute.',
      'Herr Weber wohnt in der Lindenstraße 14, 50674 Köln.',
      'Wem gehört der Wagen mit dem Kennzeichen K-XY 839?',
      'Unsere Kundin Maria Stein, Kundennummer 48392017, hat angerufen.',
      'Frau Weber aus der Buchhaltung hat Krebs, deshalb dauert es.',
      'My national insurance number is AB 12 34 56 C, what now?',
      'SSN 536-22-8174 belongs to our new intern.',
      'New client Emily Carter, date of birth 03/12/1985.',
      'My colleague Peter is off because he suffers from depression.',
      'Please pay to GB29 NWBK 6016 1331 9268 19 by Friday.',
      'She lives at 14 Rowan Close, Bristol BS8 2LN.',
      'Policy number POL-48392017 of Mrs Carter was renewed.',
      'My card 5500 0000 0000 0004 was declined again.',
      'Call Peter on his mobile: +44 7700 900123',
      'Write to her directly: emily.carter@company.example',
    ],
    pass: [
      'Unsere Hotline erreichst du unter 0800 330 1000, rund um die Uhr.',
      'Schreib an info@firma.example, wir antworten am selben Tag.',
      'Deine Bestellnummer 4111 1111 1111 1111 ist unterwegs.',
      'Beispielnummer im Formular: 0171 2345678. So sieht das Feld aus.',
      'Artikel 4711-2345-99 ist wieder da.',
      'Neue Filiale: Lindenstraße 14, 50674 Köln. Kommt vorbei!',
      'Der BMW M 850i und der VW ID. 3 im Vergleich.',
      'Am 01.02.2026 um 10 Uhr geht es los, wir sind 1.200 Leute.',
      'Unser Umsatz lag bei 12.345.678,90 Euro.',
      'Bei Fragen zur Anmeldung: 030 1234567 oder anmeldung@verein.example',
      { text: 'Ruf uns an, 040 1234567, wir sind bis 20 Uhr da.', author: { kind: 'brand' } },
      'Sendung 12345678901 ist unterwegs, Artikel 86-095-742-718 auch.',
      'Goethe wurde am 28. August 1749 geboren.',
      'Heute ist mein Geburtstag, danke für 34 Torten.',
      'Ich habe Depressionen und rede darüber, weil es hilft.',
      'Frau Dr. Weber forscht seit Jahren zu Krebs.',
      'Kollegin Jana hat keine Angst vor Spinnen.',
      'I have diabetes and I talk about it.',
      'Our new office is at 27 Elm Grove, London SE15 5DB.',
      'Professor Emily Carter talks about depression tonight.',
      'Our customer service is at +1 800 555 0100 day and night.',
      'Press questions go to press@company.example, thanks!',
      'A sample number for the form: +44 7700 900123',
      'Order 4111111111111111 has left the warehouse.',
      'Version 10.0.0.1 of the firmware is out, 2026-11-21.',
      'My pay is 3,200 euros a month and I talk about it.',
    ],
  },
  check(analysis, report) {
    const found = (data: Data, where: Span, severity: Severity, excerpt: string): void => {
      report(where, { data }, { severity, excerpt, evidence: { data } });
    };
    const lookups = { left: mostLookups };
    const accounts: Span[] = [];
    let taken = 0;
    for (const [index, number] of analysis.entities.numbers.entries()) {
      if (number.start < taken) continue;
      const dictated = dictatedPhoneAt(analysis, index, lookups);
      if (dictated) {
        taken = dictated.end;
        found('phone', dictated, 'warn', masked(analysis.slice(dictated)));
        continue;
      }
      if (!mayBeOfSomebody(analysis, number)) continue;
      const birth = starredBirthAt(analysis.text, number, analysis.now);
      if (birth) {
        found('birth-date', birth, 'warn', masked(analysis.slice(birth)));
        continue;
      }
      const iban = ibanAt(analysis, number);
      if (iban) {
        taken = iban.end;
        accounts.push(iban);
        if (isNear(analysis, 'sample', iban) || isDonationAccount(analysis, iban)) continue;
        found('iban', iban, isNear(analysis, 'donation', iban) ? 'hint' : 'stop', masked(analysis.slice(iban)));
        continue;
      }
      if (isBritishAccount(analysis.slice(number))) {
        taken = number.end;
        accounts.push(number);
        if (isNear(analysis, 'sample', number) || isDonationAccount(analysis, number)) continue;
        found('iban', number, 'stop', masked(analysis.slice(number)));
        continue;
      }
      const identity = identityAt(analysis, number);
      if (identity) {
        taken = identity.end;
        found(identity.kind, identity, 'warn', masked(analysis.slice(identity)));
        continue;
      }
      const plate = plateAt(analysis, number);
      if (plate) {
        found('plate', plate, 'warn', masked(analysis.slice(plate)));
        continue;
      }
      for (const piece of piecesOfNumber(analysis.text, number)) {
        const card = cardAt(analysis, piece);
        if (card) found('card', card, 'stop', masked(analysis.slice(card)));
        else if (isPersonsPhone(analysis, piece, lookups)) found('phone', piece, 'warn', masked(analysis.slice(piece)));
      }
      const home = homeAt(analysis, number);
      if (home && home.start >= taken) {
        taken = home.end;
        found('address', home, 'warn', masked(analysis.slice(home)));
      }
    }
    const ofTheState = stateNumbers(analysis);
    for (const number of ofTheState) found(number.kind, number, 'warn', masked(analysis.slice(number)));
    const known = [...ofTheState, ...accounts];
    for (const number of announcedNumbers(analysis)) {
      if (known.some(({ start, end }) => start < number.end && number.start < end)) continue;
      found(number.kind, number, 'warn', masked(analysis.slice(number)));
    }
    for (const phone of spokenPhones(analysis)) found('phone', phone, 'warn', masked(analysis.slice(phone)));
    for (const address of analysis.entities.emails) {
      const written = analysis.slice(address);
      if (isNear(analysis, 'sample', address)) continue;
      const severity = severityOfEmail(analysis, address, written);
      if (severity) found('email', address, severity, maskedEmail(written));
    }
    for (const disguised of disguisedEmails(analysis.text, analysis.folded.signs, analysis.hits.dot)) {
      const severity = severityOfEmail(analysis, disguised, disguised.address);
      if (severity) found('email', disguised, severity, maskedEmail(disguised.address));
    }
    for (const list of analysis.hits.birthList.slice(0, mostLists)) {
      for (const birth of birthsInList(analysis.text, list.end, analysis.now))
        found('birth-date', birth, 'warn', masked(analysis.slice(birth)));
    }
    for (const birth of analysis.hits.birth) {
      const date = birthDateBehind(analysis.text, birth.end, analysis.now, followsAName(analysis.text, birth));
      if (date && !isNear(analysis, 'sample', date))
        found('birth-date', date, severityOfBirth(analysis, birth, analysis.slice(date)), masked(analysis.slice(date)));
    }
    for (const { where, severity } of illnessesTold(analysis))
      found('health', where, severity, masked(analysis.slice(where)));
  },
});

/** The author's own address at work is the author's to tell; a private mailbox is worth a second look. */
function severityOfEmail(analysis: PersonalText, where: Span, address: string): Severity | undefined {
  const { hits, sentenceOf } = analysis;
  const owner = ownerOfEmail(address);
  if (owner === 'role') return undefined;
  if (owner === 'private') return 'warn';
  // Whoever answers questions about a job is named for that.
  if (owner === 'person' && hits.job.length > 0 && !isNear(analysis, 'private', where)) return undefined;
  return owner === 'person' && !startsIn(hits.ownMail, sentenceOf(where)) ? 'warn' : 'hint';
}
