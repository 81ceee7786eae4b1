import { describe, expect, it } from 'vitest';
import { AnalysedText } from '../../../rules/text/analyse.ts';

const sentences = (text: string): string[] => {
  const analysed = new AnalysedText(text);
  return analysed.sentences.map((sentence) => analysed.slice(sentence));
};

describe('sentences', () => {
  it.each([
    ['Das ist z. B. ein Test. Und noch einer!', ['Das ist z. B. ein Test.', 'Und noch einer!']],
    ['Am 3. März geht es los. Kommst du?', ['Am 3. März geht es los.', 'Kommst du?']],
    ['Dr. Müller und Prof. Schmidt reden. Punkt.', ['Dr. Müller und Prof. Schmidt reden.', 'Punkt.']],
    ['Open till 8. Bring the kids.', ['Open till 8.', 'Bring the kids.']],
    ['She is 12. Great kid.', ['She is 12.', 'Great kid.']],
    ['Gesperrt bis 11. Montag fährt die Bahn.', ['Gesperrt bis 11.', 'Montag fährt die Bahn.']],
    ['Wir treffen uns am 8. Bitte kommt alle.', ['Wir treffen uns am 8.', 'Bitte kommt alle.']],
    ['Im 19. Jahrhundert war das so.', ['Im 19. Jahrhundert war das so.']],
    ['Schüler ab 8. Klasse. Frei ab 6. März.', ['Schüler ab 8. Klasse.', 'Frei ab 6. März.']],
    ['Feiert 3. Geburtstag und den 2. Sieg.', ['Feiert 3. Geburtstag und den 2. Sieg.']],
    ['Am 3. 5. geht es los, zum 15. Mal.', ['Am 3. 5. geht es los, zum 15. Mal.']],
    ['1. FC Kleinstadt\n2. Alles andere', ['1. FC Kleinstadt', '2. Alles andere']],
    ['ACME Inc. said so, e.g. today. OK?', ['ACME Inc. said so, e.g. today.', 'OK?']],
    ['Version 2.0 ist da. Mehr auf acme.example.', ['Version 2.0 ist da.', 'Mehr auf acme.example.']],
    ['„Toll!“ Das sagte sie.', ['„Toll!“', 'Das sagte sie.']],
    ['Erste Zeile\nZweite Zeile\n\nAbsatz', ['Erste Zeile', 'Zweite Zeile', 'Absatz']],
    ['Eine umgebrochene\nzeile geht weiter.', ['Eine umgebrochene\nzeile geht weiter.']],
    ['Wow … das war was! 🎉 Danke', ['Wow …', 'das war was!', 'Danke']],
    ['', []],
    ['🎉🎉🎉', []],
  ])('%s', (text, expected) => {
    expect(sentences(text).map((sentence) => sentence.replace(/^🎉 /u, ''))).toEqual(expected);
  });

  it('knows questions', () => {
    expect(new AnalysedText('Kommst du? Ja.').sentences.map(({ question }) => question)).toEqual([true, false]);
  });
});

describe('language', () => {
  it.each([
    ['Heute war der erste Tag im neuen Büro, und der Kaffee war gut.', 'de'],
    ['Today was the first day in the new office and the coffee was good.', 'en'],
    ['Kommt ihr auch?', 'de'],
    ['Our new espresso machine is a hero.', 'en'],
    ['Bonjour à tous, nous sommes très heureux de vous annoncer', 'unknown'],
    ['Ik ben heel blij met het resultaat van ons team', 'unknown'],
    ['Hoy estamos muy felices de anunciar que el equipo', 'unknown'],
    ['今日はいい天気ですね。', 'unknown'],
    ['OK 🎉 #team', 'unknown'],
    ['', 'unknown'],
  ])('%s', (text, expected) => {
    expect(new AnalysedText(text).language).toBe(expected);
  });

  it('is what the author says, if they say it', () => {
    expect(new AnalysedText('Hello there, how are you?', 'de').language).toBe('de');
  });
});

describe('quotes', () => {
  it.each([
    ['Sie sagte: „Wir fangen heute an.“', ['„Wir fangen heute an.“']],
    ['He said “we start today” and left', ['“we start today”']],
    ['He said "we start today" and left', ['"we start today"']],
    ['« Salut » et »Hallo du«', ['« Salut »', '»Hallo du«']],
    ['Ein „vergessenes Zeichen\n\nNeuer Absatz', []],
    ['5" breit', []],
  ])('%s', (text, expected) => {
    const analysed = new AnalysedText(text);
    expect(analysed.quotes.map((quote) => analysed.slice(quote))).toEqual(expected);
  });
});

describe('entities', () => {
  it('have their own form', () => {
    const analysed = new AnalysedText(
      'Mehr auf https://acme.example/a?b=1. Oder acme.de/x, www.acme.com! Mail max.muster@acme.example, an @acme und #ProjektPhönix. Tel. +49 (0) 30 / 901820-0, 1.000,50 Euro 👨‍👩‍👧 🇩🇪',
    );
    const text = (kind: keyof typeof analysed.entities) => analysed.entities[kind].map((span) => analysed.slice(span));
    expect(text('urls')).toEqual(['https://acme.example/a?b=1', 'acme.de/x', 'www.acme.com']);
    expect(text('emails')).toEqual(['max.muster@acme.example']);
    expect(text('mentions')).toEqual(['@acme']);
    expect(text('hashtags')).toEqual(['#ProjektPhönix']);
    expect(text('numbers')).toEqual(['+49 (0) 30 / 901820-0', '1.000,50']);
    expect(text('emoji')).toEqual(['👨‍👩‍👧', '🇩🇪']);
  });

  it.each([
    ['Heute auf 3sat.de und bei 1822direkt.de/konto', ['3sat.de', '1822direkt.de/konto']],
    ['Mehr bei www.4-gewinnt.de', ['www.4-gewinnt.de']],
    ['Seit 1998 gibt es 123.com', ['123.com']],
    ['Wir waren 2.In Berlin', []],
    ['Um 14.30.In Köln', []],
  ])('an address may begin with digits: %s', (text, urls) => {
    const analysed = new AnalysedText(text);
    expect(analysed.entities.urls.map((url) => analysed.slice(url))).toEqual(urls);
    const covered = analysed.entities.numbers.filter((number) =>
      analysed.entities.urls.some((url) => number.start < url.end && number.end > url.start),
    );
    expect(covered).toEqual([]);
  });

  it('letters on buttons stay emoji', () => {
    const analysed = new AnalysedText('Blutgruppe 🅰️ oder 🅾, Parken 🅿️');
    expect(analysed.entities.emoji.map((emoji) => analysed.slice(emoji))).toEqual(['🅰️', '🅾', '🅿️']);
  });

  it('a full stop without a space is no address', () => {
    expect(new AnalysedText('Das war.Dann kam was').entities.urls).toEqual([]);
  });
});
