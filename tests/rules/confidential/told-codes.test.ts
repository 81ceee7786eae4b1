import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('codes of locks and alarms', () => {
  it.each([
    ['The key safe by the hose takes 6620, push down', '6620'],
    ['Keypad at the back: 8 then 2 then 5 then 1', '8 then 2 then 5 then 1'],
    ['Zahlenschloss am Schuppen, dreh auf 7-2-9-4', '7-2-9-4'],
    ['Stell das Schloss auf 3-1-8 und zieh', '3-1-8'],
    ['shop alarm is 5093 from tonight', '5093'],
    ['Die Alarmanlage geht mit 70412 aus.', '70412'],
    ['the gate code was changed last week, it’s K3391 now', 'K3391'],
    ['Türcode neu! Ab heute gilt 7408', '7408'],
    ['Der Code am Schuppen wurde auf 6612 geändert', '6612'],
    ['die pin vom tablet ist 5082', '5082'],
    ['Die Handy-PIN ist drei sieben null vier', 'drei sieben null vier'],
    ['Kenncode 47Birne für das Treffen', '47Birne'],
  ])('%s', (text, code) => {
    expect(found(text)).toContain(code);
  });

  it.each([
    'Safe to say 2500 people came.',
    'Gate opens with 3000 fans waiting.',
    'The alarm goes off at 0600.',
    'Schlüsselkasten aus Eiche, 1290 Gramm schwer.',
    'Vintage padlock, brass, 1930s, no key.',
    'Our keypad supplier is now 1400 units behind.',
    'Enamel pin is now 1500 pieces strong.',
    'pin it to the board, it needs 1200 votes',
    'Der Tresor wiegt 1240 kg und kostet 3100 Euro.',
    'Das Schloss ist seit 1872 in Familienbesitz.',
    'The code for the app is 4200 lines now.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what opens an account when all else is lost', () => {
  it.each([
    'My seed phrase: cactus lamp river stone apple motor violin candy tower jelly orbit maple',
    'Wallet-Wörter 1. cactus 2. lamp 3. river 4. stone 5. apple 6. motor 7. violin 8. candy 9. tower 10. jelly 11. orbit 12. maple',
    'Backup codes: 7f3k-88aa, 9xq2-41zz',
    'Notfallcodes für das Konto\n4410 8832\n1907 5521',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    'My wallet was stolen when the train left and nobody saw who took it from the bag.',
    'Seed sowing this week: carrots, beans, peas, kale.',
    'Zwölf Wörter für den Sommer: Eis, See, Rad, Boot, Zelt, Gras, Mond, Buch, Tee, Kuss, Sand, Wind.',
    'Recovery codes belong in a drawer, far away from the laptop.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('keys of programs, passwords in sentences', () => {
  it.each([
    ['Old Windows, still works: RT4QW-9MKP2-XV7HB-6DJF3-CY8GN', 'RT4QW-9MKP2-XV7HB-6DJF3-CY8GN'],
    ['Lizenzschlüssel liegt bei, 7HJK-QW2E-9PLM-44RT, viel Freude', '7HJK-QW2E-9PLM-44RT'],
    ['Passphrase “four red kites 88” for the server', 'four red kites 88'],
    ['Das Kennwort dafür lautet teller4000', 'teller4000'],
    ['Hinterm Sofa klebt mein Passwort, Pantoffel_903', 'Pantoffel_903'],
    ['Zugangsdaten: u: m.roth p: Gurke-Salz-7', 'Gurke-Salz-7'],
    ['root:Teekanne#51 auf dem Testrechner', 'Teekanne#51'],
    ['WLAN-Schlüssel unter dem Router: 4410 8832 1907 5521', '4410 8832 1907 5521'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'Part XXXXX-XXXXX-XXXXX-XXXXX-XXXXX is a placeholder.',
    'The password policy is NIST800-63B now.',
    'Mein Passwort ist „total sicher und geheim“.',
    'Passwort mit 12-stelliger Länge, bitte.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
