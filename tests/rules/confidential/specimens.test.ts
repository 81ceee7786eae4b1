import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { isSpecimen } from '../../../rules/confidential/specimens.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return [credentials, personalData].flatMap((rule) =>
    findingsOf(rule, text)
      .filter(({ severity }) => severity !== 'info')
      .map(({ start, end }) => text.slice(start, end)),
  );
}

describe('cards that payment providers publish for tests', () => {
  it.each([
    'Für die Ablehnung nimm 4000 0000 0000 0002, steht in der Doku von Stripe.',
    'Every checkout developer knows 4111 1111 1111 1111 by heart.',
    'Jede Shop-Entwicklerin träumt von 4242 4242 4242 4242.',
    'A toast to 5555 5555 5555 4444, the fake Mastercard that paid for nothing in ten years of QA.',
    'Adyen sandbox: 3782 822463 10005 works as the Amex.',
    'In der PayPal-Sandbox tut es die 4111 1111 1111 1111 mit CVV 737.',
    'My PIN I forget, but 4242 4242 4242 4242 I will know on my deathbed, says every backend dev.',
    'Unit tests again: 5105 1051 0510 5100 passes Luhn, yours does not.',
    'Wer hat 4242 4242 4242 4242 in die Produktion gelassen? Die Bestellung kam wirklich an.',
    'Fun fact: 4111 1111 1111 1111 is a valid number by Luhn and belongs to nobody.',
    'the docs say 6011 1111 1111 1117 for Discover',
    'QA-Ticket: mit 4000 0025 0000 3155 kommt die 3DS-Abfrage nicht.',
    '4242424242424242 als Kartennummer im Staging, sonst nie.',
    'Demo-Checkout heute: bezahlt wird mit 4242 4242 4242 4242, CVC 123, Datum egal.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Meine Kreditkarte 4111 1111 1111 1111 ist weg, hat sie jemand gesehen?', '4111 1111 1111 1111'],
    ['My card 5500 0000 0000 0004 was declined again.', '5500 0000 0000 0004'],
    ['My card 4242 4242 4242 4242 was charged twice at the checkout of your shop.', '4242 4242 4242 4242'],
    ['Bezahl einfach mit 4242 4242 4242 4242, gültig bis 04/27', '4242 4242 4242 4242'],
    ['Pay with 4242 4242 4242 4242, valid until 04/27', '4242 4242 4242 4242'],
    ['Test dev here, my real card 4532 0151 1283 0366 got charged by Stripe', '4532 0151 1283 0366'],
    ['Habe im Checkout die Karte 4539 1488 0343 6467 getestet und wurde belastet', '4539 1488 0343 6467'],
    ['Visa mit CVC 390, gültig bis 07/29', '390'],
  ])('still %s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });
});

describe('samples of offices', () => {
  it.each([
    'The NHS specimen 943 476 5919 passes mod 11.',
    'NHS number 943 476 5919 is the test number in their data dictionary.',
    'Das Musterbild vom Ausweis zeigt die Ausweisnummer L01X00T471.',
    'The specimen passport number is 123456789 on the leaflet.',
    'IBAN DE02 1203 0000 0000 2020 51 ist die Testbank-IBAN für die Doku.',
    'Our textbook prints GB29 NWBK 6016 1331 9268 19, nobody wonders whose it is.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Her NHS number is 943 476 5870, can someone check?', '943 476 5870'],
    ['Please pay to GB29 NWBK 6016 1331 9268 19 by Friday.', 'GB29 NWBK 6016 1331 9268 19'],
  ])('still %s', (text, number) => {
    expect(found(text)).toContain(number);
  });
});

it('knows a sample however it is grouped', () => {
  const text = 'sandbox: 4242-4242-4242-4242';
  expect(isSpecimen(text, { start: 9, end: text.length })).toBe(true);
  expect(isSpecimen(text.replace('sandbox', 'meine'), { start: 7, end: text.length - 2 })).toBe(false);
});
