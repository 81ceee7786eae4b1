/** Account, card, phone and identity numbers, e-mail addresses, birth dates and illnesses of people. */
import type { Analysis } from '../analysis.ts';
import { firstNames } from '../names.ts';
import type { Severity, Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { birthDateBehind } from './birth-date.ts';
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
import { isFollowedByName, personWithIllness } from './health.ts';
import { ibanLengthAt, longestWrittenIban } from './iban.ts';
import { type IdentityNumber, identityNumberAt } from './identity-number.ts';
import { masked, maskedEmail } from './mask.ts';
import {
  birthWords,
  familyWords,
  healthTopics,
  healthWords,
  personWords,
  socialInsuranceWords,
  taxWords,
} from './person-lexicon.ts';
import { isPhoneNumber, piecesOfNumber } from './phone-number.ts';

const dictionaries = {
  phone: phoneWords,
  business: businessWords,
  card: cardWords,
  item: itemWords,
  sample: sampleWords,
  donation: donationWords,
  own: ownWords,
  tax: taxWords,
  insurance: socialInsuranceWords,
  birth: birthWords,
  person: personWords,
  name: firstNames,
  family: familyWords,
  health: healthWords,
  topic: healthTopics,
};

type Data = 'iban' | 'card' | 'phone' | 'email' | 'birth-date' | 'health' | IdentityNumber;
type Found = Analysis<typeof dictionaries>;

const names = {
  de: {
    iban: 'eine Kontonummer (IBAN)',
    card: 'eine Kartennummer',
    phone: 'eine Telefonnummer',
    email: 'eine persönliche E-Mail-Adresse',
    'tax-id': 'eine Steuernummer',
    'social-insurance': 'eine Sozialversicherungsnummer',
    'birth-date': 'ein Geburtsdatum',
    health: 'etwas über die Gesundheit eines Menschen',
  },
  en: {
    iban: 'a bank account number (IBAN)',
    card: 'a card number',
    phone: 'a phone number',
    email: 'somebody’s e-mail address',
    'tax-id': 'a tax number',
    'social-insurance': 'a social insurance number',
    'birth-date': 'a date of birth',
    health: 'something about a person’s health',
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
      why:
        data === 'health'
          ? 'Ob und wem man das erzählt, entscheidet jeder Mensch selbst; das Gesetz schützt es besonders (Art. 9 DSGVO).'
          : 'Alle können es lesen, kopieren und missbrauchen, auch wenn du es später löschst.',
      instead:
        data === 'health'
          ? 'Lass den Namen oder die Krankheit weg, oder frag die Person, ob das hier stehen soll.'
          : 'Gib es per Direktnachricht weiter, oder nenn eine Adresse, die für alle gedacht ist.',
    }),
    en: ({ data }) => ({
      what: `This shows ${names.en[data]}.`,
      why:
        data === 'health'
          ? 'Everybody decides for themselves whom they tell, and the law protects it strongly (Art. 9 GDPR).'
          : 'Everybody can read, copy and misuse it, even if you delete it later.',
      instead:
        data === 'health'
          ? 'Leave out the name or the illness, or ask the person whether this should stand here.'
          : 'Pass it on in a direct message, or give an address that is meant for everybody.',
    }),
  },
  source: {
    title: 'Art. 4, 6, 9 GDPR / DSGVO',
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
      'Meine Steuer-ID ist 86 095 742 719, reicht das fürs Amt?',
      'Versicherungsnummer 15 070649 C 103 steht auf dem Ausweis.',
      'Azubi Weber, geb. 12.03.2007, fehlt heute.',
      'Frau Weber aus der Buchhaltung hat Krebs, deshalb dauert es.',
      'My national insurance number is AB 12 34 56 C, what now?',
      'SSN 536-22-8174 belongs to our new intern.',
      'New client Emily Carter, date of birth 03/12/1985.',
      'My colleague Peter is off because he suffers from depression.',
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
      'Sendung 12345678901 ist unterwegs, Artikel 86-095-742-718 auch.',
      'Goethe wurde am 28. August 1749 geboren.',
      'Heute ist mein Geburtstag, danke für 34 Torten.',
      'Ich habe Depressionen und rede darüber, weil es hilft.',
      'Frau Dr. Weber forscht seit Jahren zu Krebs.',
      'Kollegin Jana hat keine Angst vor Spinnen.',
      'I have diabetes and I talk about it.',
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
      const identity = identityAt(analysis, number);
      if (identity) {
        taken = identity.end;
        found(identity.kind, identity, 'warn', masked(analysis.slice(identity)));
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
    for (const birth of analysis.hits.birth) {
      const date = birthDateBehind(analysis.text, birth.end);
      if (date && !isNear(analysis, 'sample', date))
        found('birth-date', date, severityOfBirth(analysis, birth), masked(analysis.slice(date)));
    }
    for (const illness of analysis.hits.health) {
      const person = personWithIllness(analysis.text, analysis.sentenceOf(illness), illness, analysis.hits);
      if (person) found('health', person.where, person.severity, masked(analysis.slice(person.where)));
    }
  },
});

/** Digits in front of the letter of an insurance number, the shortest there is. */
const shortestIdentity = 6;

/** A tax or insurance number; one that no word announces is none when it counts orders or parcels. */
function identityAt(analysis: Found, number: Span): (Span & { kind: IdentityNumber }) | undefined {
  const { text, hits } = analysis;
  if (number.end - number.start < shortestIdentity) return undefined;
  const first = number.start + text.slice(number.start, number.start + 4).search(/\d/);
  const reach = { start: number.start - reachBefore, end: number.start };
  const announced = startsIn(hits.insurance, reach)
    ? 'social-insurance'
    : startsIn(hits.tax, reach)
      ? 'tax-id'
      : undefined;
  const identity = identityNumberAt(
    text.slice(first, first + 24),
    text.slice(Math.max(0, first - 4), first),
    announced,
  );
  if (!identity) return undefined;
  const span = { start: first - identity.lead, end: first + identity.length, kind: identity.kind };
  if (isNear(analysis, 'sample', span)) return undefined;
  return identity.certain || !(isNear(analysis, 'item', span) || isNear(analysis, 'phone', span)) ? span : undefined;
}

/** Of a person with a name, or in a form: `geb. 12.03.2007`. The own birthday is the author's to tell. */
function severityOfBirth(analysis: Found, birth: Span): Severity {
  const sentence = analysis.sentenceOf(birth);
  if (startsIn(analysis.hits.own, sentence) || startsIn(analysis.hits.family, sentence)) return 'hint';
  const named =
    startsIn(analysis.hits.name, sentence) ||
    analysis.hits.person.some(
      (word) => word.start >= sentence.start && word.end <= sentence.end && isFollowedByName(analysis.text, word),
    );
  return named || /datum|geb\b|^d|date/i.test(analysis.slice(birth)) ? 'warn' : 'hint';
}

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
