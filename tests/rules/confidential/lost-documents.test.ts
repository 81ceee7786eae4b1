import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function isFlagged(text: string): boolean {
  return findingsOf(personalData, { text }).some(({ severity }) => severity !== 'info');
}

describe('documents with their number in brackets, and whose car it is', () => {
  it.each([
    'Found a wallet in Tucson, AZ license inside (D08412279), belongs to a Hector Salcido.',
    "My driver's license (F7720415) was in the purse, please call if you find it.",
    'lost my passport (X4471902) somewhere near Gate 14 - Renata Oyelaran',
    'Reisepass (C7VK2L9T4) von Jana Obermeier beim Fundbüro abgegeben.',
    'NY license is gone (552 810 447), name is Dominic Farrelly, dm me',
    'Perso (L8K41TZ92) von Selim Aydin im Bus 12 gefunden.',
    'Führerschein (B072RRE2I55) gefunden, gehört Tobias Rehm.',
    'her green card (A 204 771 338) fell out on the train, Marisol Vega if anyone knows her',
    'The blue Corolla, Ohio plate JHK 4410, belongs to Mrs. Denise Albright.',
    'White Tahoe with Florida plates QLT-R82 belongs to the new coach, Brian Metz.',
    "NJ plate D34-KLM is Mr. Petrosyan's, he always parks on the grass.",
    'HOA notice: California plate 8XKR204 belongs to Kyle Brandt in unit 12.',
    'The Subaru with Colorado plate BKT-881 is owned by Ms. Hannah Reese.',
    'Das graue Auto mit der Nummer W-48213 K gehört Herrn Brandstätter von Stiege 2.',
    'Der Wagen ZH 482 109 gehört Herrn Zollinger vom dritten Stock.',
    'Der weiße Golf B-KT 4410 gehört Frau Sandra Peukert.',
  ])('%s', (text) => {
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    'Texas plate design 2026: bluebonnets and a star.',
    'It is a KX-8702, the serial plate says made in 1987, 240 V.',
    'My first Texas plate read BLUEBON and I loved it.',
    'Ohio plate tectonics lecture, room JHK 4410.',
    'Apache License (version 2.0) applies to this repository.',
    'Our software license (MIT-2024) is free.',
    "A driver's license (Class B) is required for this job.",
    'Reisepass (biometrisch) und Führerschein (Klasse B) mitbringen.',
    'My passport (issued 2019) runs out in May.',
    'Passport fee ($130) is going up.',
    'The license (no. 1 priority for food trucks) came through!',
    "Liquor license (Type 47) hearing tonight for Joe Brandt's bar.",
    'The gray Chevy C-10 belongs to Mr. Dale Hutch, he restored it himself.',
    'The F-150 belongs to Mr. Harlan and wins every show.',
    'Der Führerschein (ab 17) wird beliebter, sagt Max Weber vom ADAC.',
    'Contractor license (CSLB 884012) on file, Harlow Roofing LLC.',
  ])('not %s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});
