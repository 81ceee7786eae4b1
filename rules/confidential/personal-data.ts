/** Account, card and phone numbers and e-mail addresses of people. */
import type { Analysis } from '../analysis.ts';
import type { Severity, Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { isCardNumber, isGroupedLikeACard } from './card-number.ts';
import {
  businessWords,
  cardWords,
  donationWords,
  itemWords,
  ownWords,
  phoneWords,
  sampleWords,
} from './contact-lexicon.ts';
import { ownerOfEmail } from './email-owner.ts';
import { ibanLengthAt, longestWrittenIban } from './iban.ts';
import { masked, maskedEmail } from './mask.ts';
import { isPhoneNumber, piecesOfNumber } from './phone-number.ts';

const dictionaries = {
  phone: phoneWords,
  business: businessWords,
  card: cardWords,
  item: itemWords,
  sample: sampleWords,
  donation: donationWords,
  own: ownWords,
};

type Data = 'iban' | 'card' | 'phone' | 'email';
type Found = Analysis<typeof dictionaries>;

const names = {
  de: {
    iban: 'eine Kontonummer (IBAN)',
    card: 'eine Kartennummer',
    phone: 'eine Telefonnummer',
    email: 'eine persönliche E-Mail-Adresse',
  },
  en: {
    iban: 'a bank account number (IBAN)',
    card: 'a card number',
    phone: 'a phone number',
    email: 'somebody’s e-mail address',
  },
};

/** Characters before and behind a number in which a word still speaks of it. */
const reachBefore = 80;
const reachBehind = 40;

export const personalData = defineRule({
  id: 'confidential/personal-data',
  severity: 'warn',
  dictionaries,
  messages: {
    de: ({ data }: { data: Data }) => ({
      what: `Hier steht ${names.de[data]}.`,
      why: 'Alle können sie lesen, kopieren und missbrauchen, auch wenn du sie später löschst.',
      instead: 'Gib sie per Direktnachricht weiter, oder nenn eine Adresse, die für alle gedacht ist.',
    }),
    en: ({ data }) => ({
      what: `This shows ${names.en[data]}.`,
      why: 'Everybody can read, copy and misuse it, even if you delete it later.',
      instead: 'Pass it on in a direct message, or give an address that is meant for everybody.',
    }),
  },
  source: {
    title: 'Art. 4, 6 GDPR / DSGVO',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      'Überweis die Miete bitte auf DE89 3704 0044 0532 0130 00.',
      'Kontonummer von Frau Weber: AT611904300234573201',
      'Meine Kreditkarte 4111 1111 1111 1111 ist weg, hat sie jemand gesehen?',
      'Ruf Jana einfach an: 0171 2345678',
      'Meine private Handynummer ist +49 151 23456789.',
      'Schick es an jana.weber@gmx.de, sie kümmert sich.',
      'Please pay to GB29 NWBK 6016 1331 9268 19 by Friday.',
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
      'Am 01.02.2026 um 10 Uhr geht es los, wir sind 1.200 Leute.',
      'Unser Umsatz lag bei 12.345.678,90 Euro.',
      'Bei Fragen zur Anmeldung: 030 1234567 oder anmeldung@verein.example',
      { text: 'Ruf uns an, 040 1234567, wir sind bis 20 Uhr da.', author: { kind: 'brand' } },
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
    let taken = 0;
    for (const number of analysis.entities.numbers) {
      if (number.start < taken) continue;
      const iban = ibanAt(analysis, number);
      if (iban) {
        taken = iban.end;
        if (isNear(analysis, 'sample', iban)) continue;
        found('iban', iban, isNear(analysis, 'donation', iban) ? 'hint' : 'stop', masked(analysis.slice(iban)));
        continue;
      }
      for (const piece of piecesOfNumber(analysis.text, number)) {
        if (isCard(analysis, piece)) found('card', piece, 'stop', masked(analysis.slice(piece)));
        else if (isPersonsPhone(analysis, piece)) found('phone', piece, 'warn', masked(analysis.slice(piece)));
      }
    }
    for (const address of analysis.entities.emails) {
      const written = analysis.slice(address);
      const owner = ownerOfEmail(written);
      if (owner === 'role' || isNear(analysis, 'sample', address)) continue;
      const certain = owner === 'person' && !startsIn(analysis.hits.own, analysis.sentenceOf(address));
      found('email', address, certain ? 'warn' : 'hint', maskedEmail(written));
    }
  },
});

/** The digits of an IBAN come behind its country, with or without a space. */
function ibanAt({ text }: Found, number: Span): Span | undefined {
  const gap = text.charAt(number.start - 1) === ' ' ? 1 : 0;
  const start = number.start - 2 - gap;
  if (start < 0 || !/^[A-Za-z]{2}$/.test(text.slice(start, start + 2)) || /[\p{L}\p{N}]/u.test(text.charAt(start - 1)))
    return undefined;
  const length = ibanLengthAt(text.slice(start, start + longestWrittenIban));
  return length === 0 ? undefined : { start, end: start + length };
}

function isCard(analysis: Found, number: Span): boolean {
  const written = analysis.slice(number);
  if (!isCardNumber(written.replace(/\D/g, ''))) return false;
  if (isNear(analysis, 'item', number) || isNear(analysis, 'sample', number)) return false;
  return isGroupedLikeACard(written) || isNear(analysis, 'card', number);
}

function isPersonsPhone(analysis: Found, number: Span): boolean {
  const written = analysis.slice(number);
  const author = analysis.post.author?.kind;
  if (author === 'brand' || author === 'community') return false;
  if (!isPhoneNumber(written, isNear(analysis, 'phone', number))) return false;
  return (
    !isNear(analysis, 'business', number) && !isNear(analysis, 'sample', number) && !isNumberOfAThing(analysis, number)
  );
}

/** The word next in front of it speaks of an order, an article, a ticket. */
function isNumberOfAThing({ hits }: Found, number: Span): boolean {
  const before = { start: number.start - reachBefore, end: number.start };
  const lastEnd = (words: readonly Span[]): number => startingIn(words, before).at(-1)?.end ?? -1;
  const item = lastEnd(hits.item);
  return item >= 0 && item >= lastEnd(hits.phone);
}

/** A word that is a part of the number or of another address does not speak about it. */
function isNear(analysis: Found, about: keyof typeof dictionaries, span: Span): boolean {
  const around = { start: span.start - reachBefore, end: span.end + reachBehind };
  return startingIn(analysis.hits[about], around).some(
    (word) => (word.end <= span.start || word.start >= span.end) && !/[.@]/.test(analysis.text.charAt(word.start - 1)),
  );
}
