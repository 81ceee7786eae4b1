import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function isFlagged(text: string): boolean {
  return findingsOf(personalData, { text }).some(({ severity }) => severity !== 'info');
}

describe('homes with doors, with names, and of people who are pointed at', () => {
  it.each([
    '@paketfuchs Mein Päckchen liegt laut Fahrer bei einem Herrn Anton Dvorak, Quellenstraße 88/2/14, 1100 Wien. Den kenn ich nicht.',
    'Ihr habt den Brief an Frau Elif Demirci, Gumpendorfer Straße 12/7, 1060 Wien zugestellt, ich wohn aber daneben.',
    'Unser Nachbar Herr Sedlacek wohnt Ottakringer Straße 133/2/9, 1160 Wien und füttert die Tauben.',
    'Einschreiben bitte an Gerlinde Haslauer, Schillerstraße 4/Top 11, 5020 Salzburg schicken.',
    'Das Packerl ging an Maria Huber, Landstraße 17/3. Stock, 4020 Linz.',
    'Die Lieferung wurde bei Frau Beatrix Nemec, Simmeringer Hauptstraße 45/3/2/8, 1110 Wien abgegeben.',
    'So ein Früchtchen: der Typ, der alle Lokale mit einem Stern bewertet, ist Holger Trautwein, Ahornweg 6, 73728 Esslingen.',
    'The person who keeps reporting our stall is Brenda Coyle, 17 Hawthorn Drive, Goole DN14 6TP. Say hello to her.',
    'the troll behind this account is Martin Fenwick, 8 Larch Road, Hexham NE46 2JB',
    'Der anonyme Anrufer heißt übrigens Uwe Seidler, Birkenweg 22, 04229 Leipzig.',
    'This rude customer: Carol Whitby, 5 Meadow View, Ripon HG4 1QD.',
    'He lives at Rose Cottage, Mill Lane, Alrewas, DE13 7BT, all alone.',
    'Granny lives at The Old Forge, Church Street, Bampton, OX18 2LJ.',
    "My aunt's address is Ivy House, The Green, Aldbourne SN8 2EN, she loves postcards.",
    "old Tom Carrick lives in Shepherd's Cottage, Back Lane, Kirkby Stephen CA17 4QN and has no phone",
    'Mrs Llewellyn is at Bryn Awel, Heol Fawr, Lampeter SA48 7AB and needs someone to check on her',
    "She's staying at Willow Barn, Station Road, Hemyock, EX15 3SE until her hip is better.",
    'Frau Amrein wohnt an der Seestrasse 14, 6353 Weggis, bitte klingeln.',
  ])('%s', (text) => {
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    'Our tearoom: Rose Cottage, Mill Lane, Alrewas, DE13 7BT. Open daily 10 to 4.',
    'Afternoon tea at Ivy House, The Green, Aldbourne SN8 2EN this Sunday.',
    'Meet us at the Old Forge, Church Street, Bampton, OX18 2LJ for the gallery opening.',
    'Wir sind umgezogen: Mariahilfer Straße 88/2/14, 1070 Wien, unser neues Büro.',
    'Ordination Dr. Sabine Neuner, Alser Straße 26/1/5, 1090 Wien, neue Öffnungszeiten.',
    'Die Anwältin ist Dr. Helga Moser, Rathausplatz 4/2, 1010 Wien.',
    'The new chair of the trust is Alan Webb, based at Community Hall, 8 Larch Road, Hexham NE46 2JB.',
    'The best bakery in town is Millers, 41 High Street, Ossett WF5 8QT.',
    'Der beste Friseur ist Salon Weber, Hauptstraße 6, 73728 Esslingen.',
    'Treffpunkt ist das Café Ritter, Ottakringer Straße 117, 1160 Wien.',
    'The venue is Prince Albert, 41 Marlborough Road, Leeds LS7 3AB, doors 7pm.',
    'Our head office is Beaumont House, Kensington Village, London W14 8TS.',
    "The National Trust's Quarry Bank is at Styal Road, Wilmslow, SK9 4LA.",
    'Das Ergebnis war 211/3/17, 1100 Zuschauer sahen zu.',
    'Thomas Hardy lived at Max Gate, Alington Avenue, Dorchester DT1 2AB; the house is open to visitors.',
  ])('not %s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});
