import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  const now = '2026-11-22T12:00:00+01:00';
  return findingsOf(personalData, { text, now }).map(({ start, end }) => text.slice(start, end));
}

describe('birth dates with an asterisk', () => {
  it.each([
    ['Passliste:\nEnie Brockhoff *03.04.2015\nLuzie Schmalz *19.12.2014', ['03.04.2015', '19.12.2014']],
    ['Meldung E-Jugend: Leander Voß (*17.08.2014)', ['17.08.2014']],
    ['Neu im Team: Fritzi Lohmann * 09.06.2013, Torwart', ['09.06.2013']],
    ['Geburtsdaten fürs Camp: Nele Hartwich 03.05.2014, Suna Aydin 22.01.2014', ['03.05.2014', '22.01.2014']],
    ['Class list with DOBs: Ivy Holt 12/3/17', ['12/3/17']],
    ['Squad list: Alfie Marsden * 12/04/2014', ['12/04/2014']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  it.each([
    'Johann Sebastian Bach (*31.03.1685 in Eisenach) war Thomaskantor',
    'Hannah Arendt, *14.10.1906 in Linden, Philosophin',
    'Angebot gültig ab *01.12.2025, nur solange der Vorrat reicht',
    '*11.11.2025 Karnevalsauftakt! *24.12.2025 Bescherung!',
    'The squad list is out: Marcus Reid 23 goals, cup final 03/05/26',
    'Meldeliste offen bis 03.05.2026, Start 09.06.2026',
    'Prinz Oskar Ludwig *04.05.2015 steht an dritter Stelle',
    'Für immer im Herzen: Lotta Kern *03.04.2015 †09.02.2020',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('homes', () => {
  it.each([
    ['Could someone fetch Dora after choir? She’s at 14c Hollin Rise, Otley LS21.', '14c Hollin Rise, Otley'],
    ['He’s at 3a Quarry Mount, Leeds LS6, on his own since the fall', '3a Quarry Mount, Leeds'],
    ['Bring den Kinderwagen bitte zu Silke, Fichtenweg 12b in Herford', 'Fichtenweg 12b'],
    [
      'Familie Gernot Haslacher, Sonnleite 45, 94078 Freyung zahlt nicht, 900 € offen. Finger weg!',
      'Sonnleite 45, 94078 Freyung',
    ],
    [
      'DO NOT rent from Glen Arkwright, 9 Tansy Street, Bolton BL1 3QT. Kept my whole deposit.',
      '9 Tansy Street, Bolton BL1 3QT',
    ],
    ['Vorsicht vor Marlene Zbinden, Hubel 12, 3112 Allmendingen, 80 Franken weg', 'Hubel 12, 3112 Allmendingen'],
  ])('%s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  it.each([
    'Zimmerei Josef Huber, Gewerbering 5, 83646 Bad Tölz sucht Lehrlinge',
    'Great service from Arkwright & Sons, 9 Tansy Street, Bolton BL1 3QT',
    'I’m at 4 Broad Street, Ludlow with my stall on Saturday, jams £4',
    'Galerie Anna Bergmann, Lange Reihe 9, 20099 Hamburg zeigt Fotos',
    'The exhibition is at 12 Castle Street, Edinburgh EH2 until May',
    'She’s at number 3 in the charts and 14 weeks in a row',
    'He’s at 9a in the seating plan, I’m at 12c',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('illnesses in lists behind a name', () => {
  it.each([
    'My bravest patient of the year Harlan Mikkelsen (bay 2, kidney failure, 9) rang the bell today',
    'Night shift done. Odette Farquhar, room 11, dementia plus a broken hip, sang to us all night',
    'Ja, bei mir in der 3c: Jascha Wendorff, Legasthenie und Verdacht auf ADHS, bekommt keine Förderung',
    'Mein kleiner Held Levin Brammer (Station 4, Leukämie) hat mir ein Bild gemalt',
    'Same here, little Ottoline Barr in my Year 3, autism and suspected epilepsy, no EHCP yet',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    'Ich, Karla Brendt, MS seit 2011, laufe morgen den Halbmarathon',
    'My name is Tess Holloway, epilepsy warrior, and this is my story',
    'Sophie Kramer (Autistin, 34) erzählt in ihrem Buch von der Diagnose',
    'Workshops: Anke Brandt (ADHS), Jörn Petersen (Autismus), Eintritt frei',
    'Speakers: Naomi Trent, dementia care lead, and Paul Osei, stroke researcher',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
