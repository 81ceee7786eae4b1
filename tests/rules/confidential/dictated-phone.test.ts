import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function phones(text: string): string[] {
  return findingsOf(personalData, text)
    .filter(({ evidence }) => evidence.data === 'phone')
    .map(({ start, end }) => text.slice(start, end));
}

describe('phone numbers that are told in groups', () => {
  it.each([
    ['Den Trainer Marek erreicht ihr privat: 0160, dann 9-4-4, dann 17 38 2', '0160, dann 9-4-4, dann 17 38 2'],
    ['Handy von Leonie: 0170 (Pause) 68 21 (Pause) 443, es eilt.', '0170 (Pause) 68 21 (Pause) 443'],
    ['Schreib Kathi ne SMS: 0157 . 733 . 8 . 42 . 96', '0157 . 733 . 8 . 42 . 96'],
    ['Meldet euch bei Herrn Kessler, (0049) 1 7 2 danach 60 61 und 62 08.', '(0049) 1 7 2 danach 60 61 und 62 08'],
    ['Erreichen könnt ihr Frau Adler über die 0431 und danach 56 93 12.', '0431 und danach 56 93 12'],
    [
      'Er ist privat unter null-eins-sieben-sechs, 44 dann 81 dann 20 97 da',
      'null-eins-sieben-sechs, 44 dann 81 dann 20 97',
    ],
    ['call my landlord Greg, its 07911 and then 40 22 38', '07911 and then 40 22 38'],
    ['My sister’s new cell: 503, then 741, then 90 26. Spam her!', '503, then 741, then 90 26'],
    ['The seller is Alan, 01482 followed by 61 07 34, ask for the bike.', '01482 followed by 61 07 34'],
    ['Text Marcus, 0 7 7 then 83 then 619 then 204, he has the keys.', '0 7 7 then 83 then 619 then 204'],
  ])('%s', (text, number) => {
    expect(phones(text)).toEqual([number]);
  });

  it.each([
    'Her personal line is 0 1 9 0 4 / 61-33 07, she said.',
    'Opa Helmut hat im Zimmer einen Anschluss, 0 7 11 / 2 84-65 93.',
    'Tante Inge hat jetzt ein Handy 0175/ 20 44 - 81 3',
  ])('signs mixed as they come: %s', (text) => {
    expect(phones(text)).toHaveLength(1);
  });

  it.each([
    'Erst 200 g Mehl, dann 80 g Butter, dann 3 Eier. Ruf Oma an, wenn es klebt.',
    'Unser Störungsdienst: 0800, dann 44 55, dann 660. Rund um die Uhr.',
    'PLZ 01067 und dann 01099, das sind die zwei Bezirke. Nummer zwei ist meiner.',
    'Wir rechnen mit 0,8 dann 1,2 dann 2,4 Prozent. Die Nummer eins bleibt München.',
    'The raffle numbers are 0412, then 88 and then 153. Call at the bar.',
    'Call our box office on 0161 then 496 then 0144 for tickets.',
    'First lap 07:21, then 44 flat, then 61. Text me your times!',
  ])('not %s', (text) => {
    expect(phones(text)).toEqual([]);
  });
});
