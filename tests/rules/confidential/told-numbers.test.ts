import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(personalData, { text }).map(({ start, end }) => text.slice(start, end));
}

describe('numbers of people, however they are written', () => {
  it.each([
    ['Do not pay Colin Marsh, 20-45-84, 66111953, he never comes back.', '20-45-84, 66111953'],
    ["Mum's bank: 11-22-33, acc no. 44556677, she prefers a transfer", '11-22-33, acc no. 44556677'],
    ['Refund please to Dana Holt, 55120984, sort code 30-41-77', '55120984, sort code 30-41-77'],
    ['found a slip in the seat, guy tremblay, sin 654 966 704, come get it', '654 966 704'],
    ['He ripped me off, his personal line is 9856798656.', '9856798656'],
    ["Ricky's cell 2146643177, ring him all night", '2146643177'],
    [
      'schreibts der Resi, resi punkt maier minus lang (ät) gmx punkt at',
      'resi punkt maier minus lang (ät) gmx punkt at',
    ],
    ['mail tom underscore reeves at gmail dot com please', 'tom underscore reeves at gmail dot com'],
    ['erreichbar unter p punkt krause klammeraffe web punkt de', 'p punkt krause klammeraffe web punkt de'],
    ['Stuck in Denver, record locator HXTRQM, Ben Ashworth, nobody answers.', 'HXTRQM'],
    ['MileagePlus NZ131946 is Stephanie Okonjo, please rebook her', 'NZ131946'],
  ])('%s', (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  it.each([
    'The window is 10-12-24, 45 people came.',
    'It would be a sin to miss batch 1234 of this cheese.',
    'Order 4155238890 shipped. Call the store for details.',
    'Ruf mich an am Punkt null, at home dot.',
    'confirmation HXTRQM of the booking was nice to get',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('people whom forms invent, and those whom everybody knows', () => {
  it.each([
    'Der Ausdruck: Erika Mustermann, Heidestraße 17, 51147 Köln, geb. 12.08.1964. Niemand hat das getauscht.',
    'In der Vorlage steht Max Mustermann, Lindenweg 4, 50674 Köln, Telefon 0221 1234567',
    'use the specimen number 943 476 5919 for your NHS check',
    'Freddie Mercury was born on 5 September 1946. Legend.',
    'Herbert Grönemeyer wurde am 12. April 1956 geboren und singt immer noch.',
    'Find me under my trading name, Oakline Tuning: 01632 960 418',
    'Phone bids through the auction house on 01423 709118 please.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Our colleague Emily Carter was born on March 12, 1985.',
    'Frau Weber, Heidestraße 17, 51147 Köln, öffnet nie die Tür.',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});
