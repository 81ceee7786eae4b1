import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { publicData } from '../../../rules/reply/public-data.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(personalData, text).map(({ start, end }) => text.slice(start, end));
}

describe('phone numbers for everybody', () => {
  it.each([
    'Sorry, Gavin. Call 0345 678 9012 (8am–8pm) and we will get it sorted.',
    'Medienanfragen an Tamara Rolfs, 0221 7788-214',
    'Presseinformation: Die Brücke ist fertig. Telefonisch erreichen Sie uns unter 02631 803-455',
    'Dienstlich bin ich unter 089 4412 7781 erreichbar',
    'New role, new desk: reach me at the office on 0161 496 0345',
    'Neuer Job, neue Nummer: Bei der Sparkasse erreicht ihr mich jetzt unter 04321 988-213',
    'Holzofenbrot am Freitag, vorbestellen bei Familie Huber, 08032 91 27',
    'Meine neue Durchwahl im Büro: 0511 76 22 418',
    'Open Tues–Sat, call ahead for cakes: (503) 741-9026',
    'Fresh eggs and honey, farm gate open Thu–Sun, ring first (315) 682-9934',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Privat erreicht ihr mich unter 0170 4455667', '0170 4455667'],
    ['Melissa from the office is on 07700 912 345 if you need her at home', '07700 912 345'],
    ['Der Pressefritze Harald ist privat unter 0171 5566778 zu erreichen', '0171 5566778'],
    ['We’ve moved! Mum’s new number is (828) 664-0193, ring her', '(828) 664-0193'],
    ['Call Dave ahead of Saturday on 07912 884 310, he has the keys', '07912 884 310'],
  ])('%s', (text, phone) => {
    expect(found(text)).toEqual([phone]);
  });
});

describe('accounts of clubs', () => {
  it.each([
    'Die Jungschar sammelt für neue Zelte. Vereinskonto: CH93 0076 2011 6238 5295 7, jeder Franken hilft',
    'Jahresbeitrag bitte auf das Konto des Turnvereins: DE89 3704 0044 0532 0130 00. Der Kassier',
    'Startgeld 25 Euro an den Laufverein, IBAN DE89 3704 0044 0532 0130 00, Meldeschluss Freitag',
    'Subs are due! Club account GB29 NWBK 6016 1331 9268 19, thanks, your treasurer',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Choir subs: transfer to Hanna’s please, GB29 NWBK 6016 1331 9268 19, she passes it on',
    'Beitrag: Das Vereinskonto ist gesperrt, bitte auf AT61 1904 3002 3457 3201 von Ralf',
    'Refund please to me, Lloyds 30-96-26 / 25998280, account name T Burrows',
    'Ich sammle für das Abschiedsgeschenk, bitte auf mein Konto DE89 3704 0044 0532 0130 00',
    'Treasurer here: pay me direct on GB29 NWBK 6016 1331 9268 19, my own account, club one is frozen',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('tickets that an organisation gives out', () => {
  const shown = (text: string) =>
    [...findingsOf(publicData, { text, kind: 'reply' }), ...findingsOf(personalData, { text, kind: 'reply' })].length;

  it.each([
    'Thanks for telling us! The pothole is logged as work order 77-31082 and the crew comes Tuesday.',
    'Danke fürs Melden! Der Baum ist als Auftrag 2025-88140 erfasst, der Bauhof kommt morgen.',
    'Die Störung läuft unter Ticket 5581203, wir halten dich auf dem Laufenden.',
  ])('not %s', (text) => {
    expect(shown(text)).toBe(0);
  });

  it.each([
    'Hi Mia, your order 4482017 leaves today',
    'Hallo Herr Jung, Ihr Auftrag 2025-88140 wird am Montag montiert',
    'Your case number is 20118834, Ms Reed, and the insurer has paid',
  ])('%s', (text) => {
    expect(shown(text)).toBeGreaterThan(0);
  });
});

describe('guests, patients and customers with a name', () => {
  const told = (text: string) =>
    findingsOf(publicData, { text, kind: 'reply' }).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Hi Jo, yes, your husband Mr Leo Brandt checked in on Thursday.', 'your husband Mr Leo Brandt checked in'],
    [
      'Ihr Mann, Herr Thomas Sommer, hat am Freitag in Zimmer 305 eingecheckt.',
      'Ihr Mann, Herr Thomas Sommer, hat am Freitag in Zimmer 305',
    ],
    ['Hi Rob, Mrs Alice Penn closed her account with us on Monday.', 'Mrs Alice Penn closed her account'],
  ])('%s', (text, excerpt) => {
    expect(told(text)).toEqual([excerpt]);
  });

  it.each([
    'Thanks for staying with us, room 214 will miss you!',
    'Hello Mr Brandt, thanks for your review. Our manager Mrs Lane checked the room herself.',
    'Mr Whippy is booked in for the summer fair at 3pm!',
    'Frau Maria Callas hat 1958 bei uns gesungen und in Zimmer 12 übernachtet',
    'Frau Dr. Wolter hat am Mittwoch noch Termine frei.',
  ])('not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
