import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function isFlagged(text: string): boolean {
  return [personalData, credentials].some((rule) =>
    findingsOf(rule, { text }).some(({ severity }) => severity !== 'info'),
  );
}

describe('papers, plates, homes and codes, as people tell them when something is lost or left', () => {
  it.each([
    'Lost on the ferry: Washington driver license (WDL7K2X9B41C), name of Leigh Anders, thanks.',
    'Mein Ausweis ist im Taxi liegengeblieben (L7ZX40KTP), falls ihn wer abgibt.',
    'Identitätskarte (E1294775) von Reto Gehrig beim Bahnhof Olten gefunden.',
    'My state ID (S530-4410-2298) was in the stolen bag.',
    'Der schwarze Tesla, Kontrollschild AG 482 119, gehört Frau Zumsteg aus dem Block 4.',
    'The white van, reg WN68 KLO, belongs to Mr Baxter and blocks the gate every day.',
    "Ontario plate CKTR 482 is Ms. Duval's, she cut me off twice today.",
    'Bitte Päckchen beim Herrn Wukovits abgeben, Neustiftgasse 101/4/22, 1070 Wien, er ist immer daheim.',
    'Frau Gschwandtner, Pichlergasse 3/Stiege 2/Tür 9, 1090 Wien, hat schon wieder die Mülltonne blockiert.',
    'Das Wohnmobil steht offen, Schlüssel in der Magnetbox, Schlosskombi 3-8-1-5.',
    'Ferienwohnung: Keybox Code auf 4079 stellen, Hebel runter.',
    'Bankomatkarte liegt im Handschuhfach, PIN 6084.',
    'Alarmanlage daheim geht mit 7 3 9 1 aus, falls die Katze sie auslöst.',
    'wlan im ferienhaus: Seeblick-Gast, passwort Forelle!77',
    'unser tresor in der werkstatt: 48 links, 12 rechts, 77 links',
    'eSIM activation: confirmation code 4471-92, PUK1 80219944',
    'the iPad passcode for the kids is 290417',
    'Meine Kollegin Sabine Trost, geboren am 14.02.1979, sucht eine Wohnung.',
    "My son's social: 412-68-9031, can somebody check the form?",
    'Handy vom Chef: 0664 48 27 193, ruft ihn halt an.',
    'Fundsache: Kinderausweis (F20481937) von Lina Reuter am Spielplatz.',
    "He's at Number 9 The Mews, Back Hill, Frome BA11 1NH, go tell him what you think.",
  ])('%s', (text) => {
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    'Mein Ausweis (gültig bis 2031) ist endlich da.',
    'Driver license office opens at 9 (take a number).',
    'The plate, a 1998 Wedgwood, belongs to Mrs Baxter.',
    'ID required (over 21).',
    'Magnetbox 40 x 30 cm, Farbe schwarz, 1290 Stück auf Lager.',
    'Der Bankomat gibt 4000 Euro pro Tag.',
    'Unsere Tonnen in der Neustiftgasse 101, 1070 Wien: Recyclinghof mit Kasse.',
    'Passcode für den Film ist erfunden.',
    'Die Katze löst die Alarmanlage um 7 aus.',
    'Die Stadt liegt 482 km weit, mit Wohnmobil 5 Stunden.',
    'Ab 2027 neue Kontrollschilder im Aargau.',
    'Identitätskarte kostet 70 Franken, gültig 10 Jahre.',
  ])('not %s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});
