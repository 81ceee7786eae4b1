import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): unknown[] {
  return findingsOf(personalData, text).map(({ evidence }) => evidence.data);
}

describe('published on purpose', () => {
  it.each([
    'We moved! Pickle & Rye, 22 Church Street, Ludlow SY8 1AP. Tuesday to Saturday, 10 til 4.',
    'Our new home: 9 Market Row, Saffron Walden CB10 1HB. Brownies £3, coffee £2.60.',
    'Wir sind umgezogen! Café Zimtstern, Lange Straße 44, 73033 Göppingen, Di bis So 9 bis 18 Uhr.',
    'Spendenkonto Tierschutzverein Oberlahn e.V., IBAN DE89 3704 0044 0532 0130 00. Danke!',
    'Kirchengemeinde Ahlbach, Konto DE89 3704 0044 0532 0130 00, danke für jede Gabe.',
    'Donate to the Hartwell Hedgehog Rescue: GB29 NWBK 6016 1331 9268 19. Thank you!',
    'Donate to the Hartwell Lifeboat Fund, sort code 30-96-26, account 25998280. Thank you!',
    'Stellenangebot: Elektroniker (m/w/d). Ansprechpartner Herr Lübke, Tel. 05251 690-312',
    'Wir stellen ein! Fragen an unsere Bereichsleiterin Frau Kuhn, Tel. 06131 887-42.',
    'We’re hiring a site manager. Talk to our HR manager Sue Lambert on 0115 496 0231 ext. 14.',
    'We are hiring a lab technician. Questions to Dr Moira Kean, moira.kean@acme.example, by 28 February.',
    'In films the number is always 212-555-0173. Nobody picks up.',
    'Im Hörspiel ruft Karla die 0171 39200 23 an, eine der Nummern für Film und Fernsehen.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Come see me and Josh at our new flat, 118 Wellington Road, Rotherham S65 1AA.', 'address'],
    ['Meine neue Adresse: Kirchweg 5, 31785 Hameln. Kommt So 14 bis 18 Uhr zum Kuchen!', 'address'],
    ['Frau Hagedorn wohnt jetzt in der Mühlgasse 3, 97070 Würzburg, über dem Café.', 'address'],
    ['Spenden für Lukas bitte an mich privat, DE89 3704 0044 0532 0130 00.', 'iban'],
    ['Trainer Ole sammelt das Trikotgeld: DE89 3704 0044 0532 0130 00.', 'iban'],
    ['Donate straight to his account GB29 NWBK 6016 1331 9268 19, Sam needs a van.', 'iban'],
    ['Unsere Personalleiterin Frau Ohl hat privat die 0176 4412 8830.', 'phone'],
    ['Coach Lyle, private cell 512-555-0160, hates voicemails.', 'phone'],
  ])('but not %s', (text, data) => {
    expect(found(text)).toContain(data);
  });
});
