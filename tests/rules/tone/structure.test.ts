import { describe, expect, it, test } from 'vitest';
import type { Language } from '../../../rules/post.ts';
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { aboutCompany, datelineOf, emojiBullets, endMarksOf } from '../../../rules/tone/structure/layout.ts';
import { thirdPersonNames } from '../../../rules/tone/structure/third-person.ts';
import { wordShapes } from '../../../rules/tone/structure/word-shapes.ts';

const analyse = (text: string, language?: Language) => new AnalysedText(text, language);

describe('the dateline', () => {
  test.each([
    ['Plauen, 3. Mai 2026 – Die neue Halle der Muster AG ist fertig und wird bezogen.', 'Plauen, 3. Mai 2026 –'],
    [
      'Bad Homburg, den 03.05.2026 - Die neue Halle der Muster AG ist fertig und wird bezogen.',
      'Bad Homburg, den 03.05.2026 -',
    ],
    [
      'Frankfurt am Main (ots) - Die neue Halle der Muster AG ist fertig und wird bezogen.',
      'Frankfurt am Main (ots) -',
    ],
    [
      'LEEDS, England, May 3, 2026 /PRNewswire/ -- The new hall of Acme is ready and in use.',
      'LEEDS, England, May 3, 2026 /PRNewswire/ --',
    ],
    [
      'The hall is ready\n\nLeeds, 3 May 2026 – The new hall of Acme is ready and will be in use.',
      'Leeds, 3 May 2026 –',
    ],
  ])('in %j', (text, expected) => {
    const found = datelineOf(analyse(text))!;
    expect(text.slice(found.start, found.end)).toBe(expected);
  });

  test.each([
    'Plauen, 3. Mai 2026, 18 Uhr: Sommerfest mit Kuchen, Musik und einer Hüpfburg für alle!',
    'Am 3. Mai 2026 – es regnete – haben wir die Halle bezogen und dann Kuchen gegessen.',
    'Heute, 12 Uhr – alle in die Kantine, es gibt Kuchen und Kaffee für das ganze Haus!',
    'May 2026 was loud – the new hall was built right next to our desks and it still is.',
  ])('not in %j', (text) => {
    expect(datelineOf(analyse(text))).toBeUndefined();
  });
});

describe('the closing company paragraph', () => {
  test.each([
    'Die Halle ist fertig.\n\nÜber die Muster AG\nDie Muster AG stellt seit vielen Jahren Schrauben her.',
    'Die Halle ist fertig.\n\nÜber uns:\nWir stellen seit vielen Jahren Schrauben und Muttern her.',
    'The hall is ready.\n\nAbout Acme Tools\nAcme has been making screws and bolts for many years.',
  ])('is found in %j', (text) => {
    const found = aboutCompany(analyse(text))!;
    expect(text.slice(found.start, found.end)).toMatch(/^(Über|About)[\s\S]*\.$/);
  });

  test.each([
    'Über die Messe reden wir am Freitag.\nBis dahin ist die neue Halle hoffentlich fertig, drückt uns die Daumen.',
    'About last night: the new hall is ready.\nWe moved all the machines until four in the morning.',
  ])('is not %j', (text) => {
    expect(aboutCompany(analyse(text))).toBeUndefined();
  });
});

it('finds end marks on lines of their own only', () => {
  const marks = (text: string) => endMarksOf(analyse(text)).map(({ start, end }) => text.slice(start, end));
  expect(marks('Fertig.\n  ###  \n- 30 -\n– Ende –\nENDS')).toEqual(['###', '- 30 -', '– Ende –', 'ENDS']);
  expect(marks('### Überschrift\nEnde gut, alles gut.\n---\n30')).toEqual([]);
});

it('counts emoji at the start of lines', () => {
  expect(emojiBullets(analyse('🚀 eins\n✅ zwei\n💡 drei 😀'))).toBe(3);
  expect(emojiBullets(analyse('Hallo 🚀\nschön ✅\nhier 💡'))).toBe(0);
});

describe('names in the third person', () => {
  const company = { names: ['Nordwind'], products: [], domains: [], accounts: [] };
  it('are those that stand for we', () => {
    const text = 'Nordwind baut. Wir bei Nordwind bauen. I work at Nordwind. @Nordwind';
    expect(thirdPersonNames({ text, company })).toEqual([{ start: 0, end: 8 }]);
  });
});

describe('the shapes of words', () => {
  const shapesOf = (text: string, language: Language) => {
    const analysed = analyse(text, language);
    return wordShapes(analysed, new Uint8Array(analysed.sentences.length).fill(1));
  };

  it('count abstract nouns, long words and capitals, but no addresses, tags or mentions', () => {
    const shapes = shapesOf(
      'Die Umsetzung der Digitalisierung braucht Geschwindigkeit, #Innovation @Mitteilung https://beispiel.example/Verwaltung.',
      'de',
    );
    expect(shapes.nominal).toBe(3);
    expect(shapes.mostNominal).toBe(3);
    expect(shapes.words).toBe(6);
    expect(shapes.capital).toBe(3);
    expect(shapesOf('The implementation needs commitment.', 'en').nominal).toBe(2);
  });

  it('know common words on -ung', () => {
    expect(shapesOf('In der Zeitung stand eine Übung mit Heizung und Leitung.', 'de').nominal).toBeLessThan(2);
  });

  test.each([
    ['Die Halle wurde gebaut.', 1],
    ['Die Halle wurde im Mai eröffnet.', 1],
    ['Die Maschine wird neu eingestellt und ausgeliefert.', 1],
    ['Ich werde morgen kochen.', 0],
    ['Es wird warm.', 0],
  ])('see the passive in %j: %d', (text, expected) => {
    expect(shapesOf(text, 'de').passive).toBe(expected);
  });

  it('see chains of genitives, dashes and trade marks', () => {
    expect(shapesOf('Der Vertreter des Leiters der Abteilung des Amtes kam.', 'de').genitiveChains).toBeGreaterThan(1);
    expect(shapesOf('Der Hund und der Kater sahen heute früh im Hof der Nachbarn aus.', 'de').genitiveChains).toBe(0);
    const shapes = shapesOf('Schrauben – Muttern – Nägel – alles von Muster® da!', 'de');
    expect([shapes.dashes, shapes.tradeMarks, shapes.exclamations]).toEqual([3, 1, 1]);
  });
});
