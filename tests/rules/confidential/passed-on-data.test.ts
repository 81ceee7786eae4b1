import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  const now = '2026-11-22T12:00:00+01:00';
  return findingsOf(personalData, { text, now }).map(({ start, end }) => text.slice(start, end));
}

describe('private lines beside words of work', () => {
  it.each([
    [
      'Übergabe: Vertretung ist Hanne Kolb, privat erreichbar 0176 41820733. Anmeldung im Büro wie immer.',
      '0176 41820733',
    ],
    ['Ask Mary Dunne on her private number 312-555-7741 about shifts, the front desk never answers.', '312-555-7741'],
    ['Cover for payroll is Emma Frost, personal cell (617) 482-3391, the office opens on Monday.', '(617) 482-3391'],
  ])('%s', (text, line) => {
    expect(found(text)).toEqual([line]);
  });

  it.each([
    'Private Feiern im Gasthof: 0664 1234567, Familie Huber freut sich.',
    'Kontakt für private Anfragen an unsere Werkstatt: 0171 5552211.',
    'My office line is (404) 555-0117 and my work email is dana.whitlock@harborpaper.com.',
    'Ab sofort erreichst du mich dienstlich unter jonas.brandt@kreisbau.example.',
    'Mein dienstliches Postfach: katrin.seiler@kreisbau-nord.de',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('still the mailbox of somebody else at work', () => {
    expect(found('Meine Kollegin ist dienstlich unter jana.weber@kreisbau-nord.de erreichbar.')).toEqual([
      'jana.weber@kreisbau-nord.de',
    ]);
  });
});

describe('names with dates of birth, line by line', () => {
  it.each([
    ['Please check the date of birth:\nDina Marsh 05/17/2015\nOmar Reid - 11/02/2014', ['05/17/2015', '11/02/2014']],
    ['Name und Geburtsdatum:\n- Hanna Feicht, 09.05.2012', ['09.05.2012']],
    ['Kinderlauf (Name, geboren):\nPia Vogt 19.08.2015', ['19.08.2015']],
    ['Gala entries, year of birth 2013:\nErin Galla (12 March 2013)', ['12 March 2013']],
    ['DOB for the payroll run: Marion Fisk 03/14/1979, Leroy Banks 11/30/1985', ['03/14/1979', '11/30/1985']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  it.each([
    'Age groups by year of birth. Fixtures: Oakfield Rovers 04/09/2026, Park Lane 11/09/2026',
    'Jahrgang 2015: Spieltag Borussia Dortmund 03.05.2025 gegen Schalke',
    'Das Geburtsdatum der Gründer: Carl Benz 25.11.1844',
    'Our company was born on 12/05/1975 in a garage.',
    'Our patron was born on 12 March 1948 and opens every match.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('plates of other countries', () => {
  it.each([
    ['Black Tacoma, Ohio plate JRX 4820, the driver drove off after he hit me', 'JRX 4820'],
    ['License plate: 8KLM392. He ran the red light', '8KLM392'],
    ['Reg is KP19 VXD, the driver shouted at the lollipop lady', 'KP19 VXD'],
    ['Irish reg 12-MN-3381 parked across the wheelchair ramp', '12-MN-3381'],
    ['Der Fahrer mit dem Kennzeichen W-48213 K hat mich abgedrängt', 'W-48213 K'],
    ['Schwarzer Audi, Nummernschild ZH 482 917, fährt hier jeden Tag mit 60', 'ZH 482 917'],
    ['Mein Kontrollschild BE 482917 wurde gestohlen', 'BE 482917'],
    ['Kombi, GU 284 KX, steht wieder quer, der Lenker grinst', 'GU 284 KX'],
  ])('%s', (text, plate) => {
    expect(found(text)).toEqual([plate]);
  });

  it.each([
    'My dream plate is FUN 1 but the office said no to the driver',
    'Licence plates from 1998 TO 2004 were blue, the driver said',
    'The plate is warm. 350 F for 20 min, driver needed for delivery',
    'Fahrer gesucht: A 320 B und A 380 C, Kurse ab März, Auto von Vorteil',
    'Registration opens 05/17/2026, drivers bring 2 forms',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses of winners and customers', () => {
  it.each([
    [
      'Our winner is... Odalys Dunmere! Your hamper is on its way to 7 Mill Lane, Ballater AB35 5RJ.',
      '7 Mill Lane, Ballater AB35 5RJ',
    ],
    [
      'Order for Janelle Whit: it left our shop today heading to 918 Cedar Hollow Ln, Boise, ID 83704',
      '918 Cedar Hollow Ln, Boise, ID 83704',
    ],
    [
      'Glückwunsch an unsere Gewinnerin Walburga Zeil! Der Korb ist unterwegs nach Lindenallee 14, 84028 Landshut.',
      'Lindenallee 14, 84028 Landshut',
    ],
  ])('%s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  it.each([
    'Congratulations Priya Raman! Your prize is on its way to our shop, 12 High Street, Ludlow SY8 1QT.',
    'Die Pakete gehen an die Tafel Linz, Rosenweg 8, 4030 Linz, danke an alle.',
    'Flowers go to St Mary’s Church, 12 Priory Road, Ludlow SY8 1QT at nine.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
