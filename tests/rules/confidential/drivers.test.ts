import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(personalData, { text }).map(({ start, end }) => text.slice(start, end));
}

describe('the plate of a driver who is spoken to or blamed', () => {
  it.each([
    [
      'An den Fahrer des blauen Golf mit RE-MK 418: Der Behindertenparkplatz ist keiner für kurz mal Brötchen.',
      'RE-MK 418',
    ],
    ['Liebe Dame im weißen Polo, MG-TK 77, das war meine Vorfahrt und fast mein Knie.', 'MG-TK 77'],
    ['S-RT 4711, du hast meinen Spiegel mitgenommen. Melde dich, der Wagen stand vor Nr. 3.', 'S-RT 4711'],
    ['Wer kennt den Raser im grauen Kombi, GT-HL 902? Hat an der Schule niemanden gesehen.', 'GT-HL 902'],
    ["Whoever keeps blocking our ambulance bay: silver Juke, LV19 XKD. It's Denise from the flats.", 'LV19 XKD'],
    ['KX64 ZPL, you clipped a cyclist on the roundabout and drove off. Disgusting.', 'KX64 ZPL'],
    ['Yellow moped, thief drove off, BD51 SMR, call 101 please.', 'BD51 SMR'],
  ])('%s', (text, plate) => {
    expect(found(text)).toEqual([plate]);
  });

  it.each([
    "Lovely new Qashqai test in this month's issue, 1.3 litre, 19 inch wheels.",
    'Der RE 635 nach Köln fällt aus, die Fahrer streiken.',
    'Der Golf GTI von 2019 mit RS-Paket 3 im Test.',
    'Our postcode is LV19 3XK, parking is free.',
    'They said order HP15 DQX would follow in the queue.',
    'Part number AB12 CDE is back in stock.',
    'Bitte beachten: MG-Treffen 12, Parkplatz frei.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
