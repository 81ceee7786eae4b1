import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(personalData, { text }).map(({ start, end }) => text.slice(start, end).trim());
}

describe('the home of somebody who is blamed, with the name behind it', () => {
  it.each([
    [
      "It's the bloke at 14 Hazel Close, Leeds LS7 – Kevin Marsh – who keeps taking the parcels.",
      '14 Hazel Close, Leeds',
    ],
    ['The woman from number 9 Birch Lane (Sandra Pell) kicked my dog again.', '9 Birch Lane'],
    ['The couple in flat 3, 22 Marine Parade (Josh and Ellie) have been dumping bin bags.', '22 Marine Parade'],
    ['Der Typ aus der Lindenstraße 14 – Marco Brandt – klaut hier seit Wochen Pakete.', 'Lindenstraße 14'],
    ['In der Gartenstraße 3 wohnt der Spinner, der die Katzen vergiftet – Holger Benz.', 'Gartenstraße 3'],
    ['Die Familie aus der Ringstraße 8, Kowalski mit Namen, klaut Strom.', 'Ringstraße 8'],
    ['Besucht ihn doch mal zuhause: Eckhard Lohse, Birkenkamp 9, 29451 Dannenberg.', 'Birkenkamp 9, 29451 Dannenberg'],
  ])('%s', (text, home) => {
    expect(found(text)).toEqual([home]);
  });

  it.each([
    'The guy at 7 Elm Street Bakery makes great bread, says Kevin.',
    'The woman in 12 Years a Slave, Lupita, is a genius.',
    'The bloke at 14 Market Square – Bean & Co – keeps taking card only.',
    'Der Typ in der Lindenstraße 14 macht super Döner – Mehmet & Söhne, täglich ab 11 Uhr.',
    'Vor der Tür steht ein Kerl aus Köln, 45 Jahre, Marco, und lacht.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('lists of people and where they live', () => {
  it.each([
    [
      'Aunt Philippa Holt – The Old Mill, Church Lane, Great Barrow OX7 4AJ\nTobias & Wren Marsh – 6a Marine Parade, Whitstable CT5 2BE\nDr Femi Balogun – 31 Raven Gardens, London W6 0TU',
      ['6a Marine Parade, Whitstable CT5 2BE', '31 Raven Gardens, London W6 0TU'],
    ],
    [
      'Plakate kleben am Samstag:\nJana Vogt, Lindenweg 4\nPeter Roth, Am Kirchhang 12\nFamilie Simsek, Goethestr. 8',
      ['Lindenweg 4', 'Am Kirchhang 12', 'Goethestr. 8'],
    ],
    [
      'Einladungen gehen an:\n- Heidi Lang: Rosengasse 3, 8010 Graz\n- Kurt Bock: Hauptplatz 9, 8020 Graz',
      ['Rosengasse 3, 8010 Graz', 'Hauptplatz 9, 8020 Graz'],
    ],
    [
      'First sheet of signatures: Arthur Pell, 2 Chapel Row; Wendy Frost, 9 Back Lane; Tom Hale, 11 Quay St. More soon.',
      ['2 Chapel Row', '9 Back Lane', '11 Quay St.'],
    ],
  ])('%s', (text, homes) => {
    expect(found(text)).toEqual(homes);
  });

  it.each([
    'Unsere Filialen:\nCafé Morgenrot – Hauptstraße 5, 10115 Berlin\nCafé Abendrot – Lindenweg 4, 10117 Berlin',
    'Our shops:\nBean There – 6 Marine Parade, Whitstable CT5 2BE\nCrumb Club – 31 Raven Gardens, London W6 0TU',
    'Marathon results: Jana Vogt, 2:51:03; Peter Roth, 2:55:17; Anna Holt, 3:01:22',
    'Tourdaten:\nAnna Loos – Stadthalle, 12. März\nMax Raabe – Konzerthaus, 14. April',
    'Torjägerinnen: Jana Vogt, 12 Tore; Petra Holt, 9 Tore; Anna Lang, 7 Tore',
    'Historic plaques: Charles Dickens, 48 Doughty Street; Virginia Woolf, 29 Fitzroy Square',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a home that stands empty', () => {
  it.each([
    "Two weeks in Crete from tomorrow, who can feed the fish: 4418 Pebble Ln, Plano TX 75074, key's with the Hendersons.",
    'Ab Samstag sind wir auf Kreta, wer mag die Katze füttern? Lindenweg 4, 50674 Köln, Schlüssel liegt bei Petra.',
    'Off to Spain! Someone please water the tomatoes at 9 Birch Lane, spare key under the pot.',
    'Wir sind zwei Wochen verreist, das Haus steht so lange leer: Am Kirchhang 7.',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    'Feeding the cat costs 40 euros at the shop, 12 Church Street, open Mon to Fri 9-5.',
    'Wer kann unsere Blumen gießen? Es sind 14 Töpfe, der Schlüssel liegt bei Petra.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
