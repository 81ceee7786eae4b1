import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(personalData, { text }).map(({ start, end }) => text.slice(start, end));
}

function isSerious(text: string): boolean {
  return findingsOf(personalData, { text }).some(({ severity }) => severity === 'stop' || severity === 'warn');
}

describe('the plate of somebody whom others are warned of', () => {
  it.each([
    ['Neighbours, keep an eye out: white van, Texas plates KLM-2093, trying car doors on Birch Lane.', 'KLM-2093'],
    ['If you see a black Audi with Florida tag QX7 3KD, do not approach, call the police.', 'QX7 3KD'],
    ['Grey Civic, NJ plate V42-KHD, parks in the drop-off lane every morning. Who is she?', 'V42-KHD'],
    ['ZH 482 913, genau dieser BMW hat mich heute geschnitten.', 'ZH 482 913'],
  ])('%s', (text, plate) => {
    expect(found(text)).toEqual([plate]);
  });

  it.each([
    'Custom plates are fun. Saw one in Texas that read LUV 2 RUN and laughed all the way home.',
    'Heads up neighbours, a coyote has been circling the playground. Keep small dogs inside.',
    'Your number plate reads AB12 CDE in our sample form. Watch out for fake sites.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the home of somebody who is blamed', () => {
  it.each([
    'Debtors list: Simon Archer, 47 Wexford Road, owes us £860 since March.',
    'Oriane Delvaux, currently in unit 3C at 90 Willow Avenue, is two months behind. Do not rent to her.',
    'Achtung Vermieter: Familie Kovac, zuletzt Bahnhofstraße 22, hat uns mit Mietschulden sitzen lassen.',
    'Sandra Wirz aus der Birkenstrasse 31 lässt ihren Hund jeden Tag in unseren Garten machen.',
  ])('%s', (text) => {
    expect(isSerious(text)).toBe(true);
  });

  it.each([
    'Beware of the dog at 33 Maple Avenue! Just kidding, he is a pug and wants treats.',
    'Vorsicht vor Glatteis in der Bergstraße 12, da ist der Bach über die Straße gelaufen.',
    'Two months behind on marking and the coffee has run out.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('illness told without its name', () => {
  it.each([
    'Mr Okafor in room 12 got his results today, it has spread to his bones.',
    "Bed 3, Mr Hargreaves, the doctors say it's in his lungs now.",
    'Frau Seidl von Zimmer 12 ist jetzt palliativ, sie hat nach ihrer Katze gefragt.',
    'Bei Herrn Aigner hat es in die Leber gestreut.',
    'Frau Loibl aus der Buchhaltung ist seit gestern in der Entgiftung.',
    'My colleague Graham Tully is in inpatient treatment for alcohol addiction until May.',
  ])('%s', (text) => {
    expect(isSerious(text)).toBe(true);
  });

  it.each([
    'The fire spread to the roof before crews arrived, chief Dan Morris said.',
    'Mr Carter has gone to the kitchen to make tea for the whole ward.',
    'Mrs Lopez teaches drug abuse prevention at our school.',
    'Frau Huber hat heute früh um fünf schon den Gehweg gestreut.',
    'I checked into rehab for alcohol abuse in 2019. Best decision of my life.',
    "Mr Ahmed says it's stage 4 of the project and the bridge will open in June.",
  ])('not %s', (text) => {
    expect(isSerious(text)).toBe(false);
  });
});

describe('the contact of a press office', () => {
  it.each([
    'Media contact: Jane Morton, Director of Communications and Public Affairs, press@haldenfoods.com, +1 937-555-0142.',
    'Media enquiries: Helen Strand, helen.strand@northbank.com, +44 7700 900233',
    'Pressekontakt: Lukas Steiner, Leiter Kommunikation, presse@alpenwerk.at, Tel. +43 664 5550123',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('codes of alarms and doors', () => {
  it.each([
    ['Alarm am Kasten im Flur mit 55 31 12 ausschalten, bitte Licht aus.', '55 31 12'],
    ['Putzteam: Alarm beim Reinkommen mit 4902 entschärfen, Schlüssel hängt links.', '4902'],
    ['Für alle Trainer: Eingang Turnhalle Code 3471B. Bitte Licht aus.', '3471B'],
    ['Disarm with 6093 when you come in.', '6093'],
  ])('%s', (text, code) => {
    expect(findingsOf(credentials, { text }).map(({ start, end }) => text.slice(start, end))).toEqual([code]);
  });

  it.each([
    'Der Alarm wurde um 4:30 mit 12 Fahrzeugen abgearbeitet.',
    'Am Eingang Code SOMMER24 zeigen und einen Kaffee gratis bekommen.',
  ])('not %s', (text) => {
    expect(findingsOf(credentials, { text })).toEqual([]);
  });
});

describe('data of somebody with a name', () => {
  it.each([
    ['My daughter is Nora Feldkamp and her social is 536-22-8174, does that look right?', '536-22-8174'],
    [
      'Congratulations to Alan Firth of 14 Beech Grove, Otley LS21 3BD, who won the raffle.',
      '14 Beech Grove, Otley LS21 3BD',
    ],
    ['Eckart Lindholm, Birkenkamp 9, 29451 Dannenberg, zahlt seine Rechnung nicht.', 'Birkenkamp 9, 29451 Dannenberg'],
    ['Geburtstage unserer Gruppe für den Kalender:\nLeni Brandauer 05.02.2020', '05.02.2020'],
  ])('%s', (text, data) => {
    expect(found(text)).toEqual([data]);
  });

  it.each([
    'Our social is where you find us: follow along, 24 hours a day.',
    'Thanks to the Rotary Club of 7 Mill Close, Barnsley, S71 4QF.',
    'Geburtstage im November: Goethe 28.08.1749, Schiller 10.11.1759',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a login that has stayed the same', () => {
  it.each([
    'the login is still blumenladen / Rosen&Nelken22 , please keep it',
    'Der Login ist immer noch blumenladen / Rosen&Nelken22',
  ])('%s', (text) => {
    expect(findingsOf(credentials, { text })).toHaveLength(1);
  });
});
