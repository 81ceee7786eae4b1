import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function held(text: string): string[] {
  return findingsOf(personalData, text).map(
    ({ evidence, start, end }) => `${evidence.data}: ${text.slice(start, end)}`,
  );
}

describe('numbers with a check digit', () => {
  it.each([
    ['Grandma needs her NHS number for the jab, so: 943 476 5919', 'health-insurance: 943 476 5919'],
    ['This is the SIN my old boss still has, he wrote it on a mug, 518 820 709', 'social-insurance: 518 820 709'],
    ['A new job means a tax file number form. Mine: 123 456 782', 'tax-id: 123 456 782'],
    ['For the wages office, my PPSN: 1234567T', 'social-insurance: 1234567T'],
    ['KV-Nr. A123456780 liegt der Kasse vor', 'health-insurance: A123456780'],
    ['Den Perso hat mein Hund gefressen. Es war die T220001293', 'id-card: T220001293'],
    ['UTR 1123456789 and still no refund', 'tax-id: 1123456789'],
  ])('%s', (text, expected) => {
    expect(held(text)).toContain(expected);
  });

  it.each([
    'This is the SIN my old boss still has, 518 820 700',
    'For the wages office, my PPSN: 1234567A',
    'UTR 2123456789 and still no refund',
    'The NHS turned 75 and treats 1 300 000 people a day.',
    'Perso beantragt, 37 Euro, Termin 4711 im Bürgerbüro.',
    'A sample NHS number for the form is 943 476 5919.',
  ])('not %s', (text) => {
    expect(held(text)).toEqual([]);
  });
});

describe('abbreviated words for a number', () => {
  it.each([
    ['Herr Thoma, Pat.-Nr. 7730129, wartet im Gang', 'customer: 7730129'],
    ['Matr.-Nr. 5512043: bestanden', 'customer: 5512043'],
    ['Geld bitte auf Konto 70 118 233, danke', 'customer: 70 118 233'],
    ['Mein Führerschein! Die Nr. 20 418 377 gilt jetzt', 'driving-licence: 20 418 377'],
  ])('%s', (text, expected) => {
    expect(held(text)).toContain(expected);
  });

  it('a ledger has accounts with four digits', () => {
    expect(held('Buchung von Konto 1400 an Konto 8300, fertig.')).toEqual([]);
  });
});

describe('phone numbers in words', () => {
  it.each([
    'Ruft die Petra an: null eins sieben sechs, drei drei eins, acht null acht vier.',
    'his number is oh seven seven double five, six hundred, one two four',
    'Text Mo on plus four four seven nine one one, two two three, eight one five',
  ])('%s', (text) => {
    expect(held(text).some((one) => one.startsWith('phone'))).toBe(true);
  });

  it.each([
    'Zehn, neun, acht, sieben, sechs, fünf, vier, drei, zwei, eins, los!',
    'one two three four and the band is off',
    'Our hotline for everybody: oh eight hundred, five five five, one two one two. Lines are open.',
  ])('not %s', (text) => {
    expect(held(text)).toEqual([]);
  });
});

describe('the home of a person', () => {
  it.each([
    ['she lives at 4 tinker lane, come and see', 'address: 4 tinker lane'],
    [
      'Mein Onkel wohnt in der Schule nebenan? Nein: er wohnt jetzt im Birkengrund 9, Besuch mag er',
      'address: im Birkengrund 9',
    ],
    ['Auf dem Zettel steht Wulfhild Kranz, Ulmenweg 6, 82140 Olching', 'address: Ulmenweg 6, 82140 Olching'],
    ['Parcel for Mrs Ada Pym, 30 Otter Road, ended up with us', 'address: 30 Otter Road'],
  ])('%s', (text, expected) => {
    expect(held(text)).toContain(expected);
  });

  it('where somebody of the company was, in an answer', () => {
    const text = 'Our fitter called at 12 Linnet Drive, Corby this morning.';
    expect(findingsOf(personalData, { text, kind: 'reply' })).toHaveLength(1);
    expect(findingsOf(personalData, { text, kind: 'post' })).toEqual([]);
  });
});

describe('patients with a name', () => {
  it.each([
    'Patientin Roswitha Klee hat sich nach dem Herzinfarkt gut erholt.',
    'Bed 3, Walter Finch, was admitted with sepsis and walked home today.',
    'Hausbesuch bei Frau Lorenz, Demenz im Anfangsstadium, sehr herzlich.',
  ])('%s', (text) => {
    expect(held(text).some((one) => one.startsWith('health'))).toBe(true);
  });

  it.each([
    'Patienten mit Diabetes beraten wir am Dienstag.',
    'Room 3 of the gallery shows Walter Finch, who painted through his depression.',
    'Unser Pflegedienst sucht Verstärkung, Schwerpunkt Demenz.',
  ])('not %s', (text) => {
    expect(held(text)).toEqual([]);
  });
});

it('a child with first and last name has a date of birth from the first day', () => {
  expect(held('Lotte Marie Sander, geboren am 3. Mai 2026 um 4 Uhr')).toContain('birth-date: 3. Mai 2026');
  expect(held('Unsere Kleine ist da, geboren am 3. Mai 2026')).toEqual([]);
});
