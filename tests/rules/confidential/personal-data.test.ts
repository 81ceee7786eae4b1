import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import type { Post } from '../../../rules/post.ts';
import { findingsOf } from '../one-rule.ts';

/** What holds the post, as `kind: the text it stands at`. */
function held(post: Post | string): string[] {
  const text = typeof post === 'string' ? post : post.text;
  return findingsOf(personalData, post)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ evidence, start, end }) => `${evidence.data}: ${text.slice(start, end)}`);
}

describe('data of a person', () => {
  it('in an answer that a reader gives, a whole address is theirs', () => {
    const text = 'Still nothing. 14B Victoria Terrace, Aberdeen AB10 1XT';
    expect(held({ text, kind: 'reply' })).toEqual(['address: 14B Victoria Terrace, Aberdeen AB10 1XT']);
    expect(held({ text, kind: 'reply', author: { kind: 'brand' } })).toEqual([]);
  });

  it('numbers are looked up until the text is covered', () => {
    const found = held('0171 2345678, '.repeat(1_000));
    expect(found.length).toBeGreaterThan(40);
    expect(found.length).toBeLessThan(1_000);
  });

  it.each([
    ['überwies es auf at61 1904 3002 3457 3201, danke', 'iban: at61 1904 3002 3457 3201'],
    ['Erstattung auf DE89\n3704 0044 0532 0130 00', 'iban: DE89\n3704 0044 0532 0130 00'],
    ['IBAN GB29-NWBK-6016-1331-9268-19, cheers', 'iban: GB29-NWBK-6016-1331-9268-19'],
    ['Zahl mit meiner: 5500 0000 0000 0004 09/29, Code 417', 'card: 5500 0000 0000 0004'],
    ['Meine Karte 4111–1111–1111–1111 ist weg', 'card: 4111–1111–1111–1111'],
    ['Frau Jansen, 0441 384729, hat die Wohnung', 'phone: 0441 384729'],
    ['Give Martha a bell on 01865 384729', 'phone: 01865 384729'],
    ['Paul is looking for a flat, text him at 646-384-7291', 'phone: 646-384-7291'],
    ['Schreibt mir an lena.hofmann92@gmx.de!', 'email: lena.hofmann92@gmx.de'],
    ['erreichbar unter nina.wolf (at) posteo.de', 'email: nina.wolf (at) posteo.de'],
    ['Herr Weber wohnt in der Goethestr. 7a, 80336 München.', 'address: Goethestr. 7a, 80336 München'],
    ['Meine neue Adresse:\nTina Kraus\nAm Mühlbach 3\n97070 Würzburg', 'address: Am Mühlbach 3\n97070 Würzburg'],
    ['Sie wohnt in der Lessingstraße 41.', 'address: Lessingstraße 41'],
    ['We moved! Home address: 27 Elm Grove, London SE15 5DB.', 'address: 27 Elm Grove, London SE15 5DB'],
    ['He lives at 77 Hillcrest Drive, Denver, CO 80203.', 'address: 77 Hillcrest Drive, Denver, CO 80203'],
    ['Kennzeichen: B-MW 2017, parkt wieder zu', 'plate: B-MW 2017'],
    ['Wem gehört der rote Golf, HH KL 392?', 'plate: HH KL 392'],
    ['White van, reg BD23 XKL, hit my bike', 'plate: BD23 XKL'],
    ['Mein Perso (L01X00T47) ist weg', 'id-card: L01X00T47'],
    ['Reisepass mit der Nummer C4VK9HTM1 verloren', 'passport: C4VK9HTM1'],
    ['Versichertennummer von Lena Kurz: B498109638', 'health-insurance: B498109638'],
    ['meine St.-Nr.: 143/262/10471', 'tax-number: 143/262/10471'],
    ['Unsere Kundin Maria Stein, Kundennummer 48392017, rief an', 'customer: 48392017'],
    ['My booking reference is QX7R2M and nobody answers', 'customer: QX7R2M'],
    ['Mein Geburtsdatum ist der 3. Mai 1987', 'birth-date: 3. Mai 1987'],
    ['Full name Sean Doyle, born May 9, 1993.', 'birth-date: May 9, 1993'],
    ['Meine Eltern wohnen Am Hirschgraben 9, schaut mal rein.', 'address: Am Hirschgraben 9'],
    ['She still lives at 12 Quarry Close, ring twice.', 'address: 12 Quarry Close'],
    ['Kuchen bei Ingrid, Ahornweg 5, 24103 Kiel!', 'address: Ahornweg 5, 24103 Kiel'],
    ['Our new flat: 410 W 7th Street, Dayton, OH 45402', 'address: 410 W 7th Street, Dayton, OH 45402'],
    ['Ukulele abzugeben, meldet euch bei Hedda unter 05121 448291', 'phone: 05121 448291'],
    ['Im Hotel verloren, bitte meine Nummer anrufen: 0160 4482917', 'phone: 0160 4482917'],
    ['mail to tom dot weaver at yahoo dot com', 'email: tom dot weaver at yahoo dot com'],
    ['My boss, nina.brooks@company.example, decides that.', 'email: nina.brooks@company.example'],
    ['Schon wieder der SUV mit S-KL 4471 auf dem Gehweg', 'plate: S-KL 4471'],
    ['Passport handed in at gate 4: number 533849201', 'passport: 533849201'],
    ['Meine Schadennummer ist 2025-KFZ-44817', 'customer: 2025-KFZ-44817'],
    ['Kreditkarte 4111.1111.1111.1111, Prüfnummer 551', 'card: 4111.1111.1111.1111'],
  ])('%s', (text, expected) => {
    expect(held(text)).toContain(expected);
  });

  it('shows of none more than its beginning and end', () => {
    for (const [text, secret] of [
      ['Kundennummer 48392017 von Maria Stein', '392'],
      ['Ich wohne in der Lindenstraße 14, 50674 Köln', 'straße 14'],
      ['Kennzeichen M-AB 4839', 'AB'],
    ] as const) {
      const [finding] = findingsOf(personalData, text);
      expect(JSON.stringify(finding)).not.toContain(secret);
    }
  });
});

describe('what is for everybody, or nobody’s', () => {
  it.each([
    'Impressum: Holz Adler GmbH, Auenweg 12, 88131 Lindau, Geschäftsführer Karl Adler, Tel. 08382 4410 29',
    'Unsere Werkstatt erreicht ihr unter 04131 558-0',
    'Max Mustermann, Musterweg 1, 12345 Musterstadt: so füllt man es aus',
    'Live at the Forum, 253 West 125th Street, New York, NY 10027. Doors 7 pm.',
    'David Bowie, geboren am 8. Januar 1947, fehlt.',
    'Unsere neue Filiale: Lindenstraße 14, 50674 Köln. Kommt vorbei!',
    'Das Konzert ist in der Stadthalle, Am Ring 3, 70173 Stuttgart.',
    'The gallery at 482 Maple Avenue, Portland, OR 97205 opens on Friday.',
    'Concert at St Mary’s Church, 5 Station Road, York YO24 1AB.',
    'Angaben gemäß § 5 DDG\nMuster AG\nHauptstraße 1\n10115 Berlin\nSteuernummer 12/345/67890',
    'Bestellnr. 2026110412 im Shop eingeben und 10 % sparen.',
    'Kundennummern stellen wir im Januar auf 10 Stellen um.',
    'Part number 839-2017-4839 fits all 2024 models.',
    'Telefonnummern schreibt man nach DIN 5008 so: 030 12345-67.',
    'Use 4242 4242 4242 4242 for testing.',
    'Der neue BMW M 850i und der VW ID. 3 im Test, dazu der Golf GTI.',
    'RE 4839 fällt aus, auf der A 8 bei km 48,3 steht alles.',
    'Unser Sohn ist da! Geboren am 18.11.2026, 3.480 g.',
    'Passport renewal took 11 weeks, be early.',
    'Führerschein seit 1998, unfallfrei.',
    'webmaster@acme.example, abuse@acme.example, still the classics',
    'Giftnotruf Bonn: 0228 19240, Bereitschaftsdienst 116 117.',
  ])('%s', (text) => {
    expect(held({ text, now: '2026-11-21T10:00:00Z' })).toEqual([]);
  });
});
