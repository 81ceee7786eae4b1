import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('digits that are typed at a thing', () => {
  it.each([
    ['Vor dem Lüften 6083 und Raute an der Alarmanlage, sonst heult sie', '6083'],
    ['An der Schranke 70412 tippen, dann hupen', '70412'],
    ['Zuerst beide Tasten halten, dann 5106 am Tastenfeld eingeben', '5106'],
    ['nach acht im Aufzug 7360 eintippen', '7360'],
    ['You have a minute to punch in 6083 then ENTER on the alarm', '6083'],
    ['hit 5106 and hold, then the garage opens', '5106'],
    ['the side gate’s 7360 this week', '7360'],
    ['the combo’s 11-30-7 on my bike', '11-30-7'],
    ['Alarm mit 6083 ausmachen, bitte zügig', '6083'],
    ['die Lampe am Tor 5106 und dann die grüne Taste', '5106'],
  ])('%s', (text, code) => {
    expect(found(text)).toContain(code);
  });

  it.each([
    'Punch 2790 tickets at the gate, a new record!',
    'The tower gate is 1842 brickwork and still stands.',
    'Auction lot: a padlock from the 1890s.',
    'Wählt im Aufzug die 4 und steigt aus.',
    'Press 3 for the garage, 4 for the workshop.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('turns of a dial', () => {
  it.each([
    'The safe: two turns right to 17, left past it to 5, right to 52. Then pull.',
    'Der Tresor geht mit 17 rechts, 5 links, 52 rechts auf.',
    'Clockwise to 17, anticlockwise to 5, clockwise to 52, done.',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    'From the safe house turn right at 41st, left after 8 blocks, right again.',
    'Rechts auf die A7, nach 12 km links, dann rechts: dort steht der Tresor.',
    'Turn it clockwise to 20, then let it rest.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('codes that came by message, codes of devices', () => {
  it.each([
    ['Eine SMS von der Bank, mein Code ist 480 226, gültig zehn Minuten', '480 226'],
    ['WhatsApp code 480-226 came at night, why', '480-226'],
    ['Das Diensthandy hat einen neuen Sperrcode, 7306, merkt ihn euch', '7306'],
    ['Zoom host key’s 806411, start without me', '806411'],
    ['Das Tablet entsperrt ihr mit 480226', '480226'],
    ['Packstation, Abholcode 80 64 11, bis sechs', '80 64 11'],
    ['Der Schlüssel liegt im Kästchen, code 7306', '7306'],
  ])('%s', (text, code) => {
    expect(found(text)).toContain(code);
  });

  it.each([
    'Mein Code ist 4200 Zeilen lang und läuft.',
    'My code is 619 lines long.',
    'Code 404 again, thank you very much.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('digits that are pressed one by one', () => {
  it.each([
    ['Für die Turnhalle: Code am Tor 5 8 1 3, danach Raute.', '5 8 1 3'],
    ['Alarm at the hall: tap in 3 9 0 5 and press unset.', '3 9 0 5'],
    ['Der Safe im Büro geht mit 88-14-62 auf, falls wer die Kasse braucht.', '88-14-62'],
    ['The code they texted me is 228-914, can you finish the login?', '228-914'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'Die Kombination 3-5-2 war gegen die Gäste goldrichtig, Endstand 4:1.',
    'We beat them with a 3-4-3 combination and 2 late goals.',
    'Tor in der 88. Minute, 4402 Zuschauer, Wahnsinn.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('passwords that are everyday words', () => {
  it.each([
    ['log in as quarry.club and the pw is pebblesforever, tell nobody', 'pebblesforever'],
    ['meldet euch mit chor_gast an, passwort ist bassschlüssel, ja wirklich', 'bassschlüssel'],
    ['WordPress-Admin ist jutta, Passwort rhabarberkuchen (ohne Leerzeichen)', 'rhabarberkuchen'],
    ['The password is walrusparade, all lower case', 'walrusparade'],
    ['IT set the login to Kettle-Marsh9 and left', 'Kettle-Marsh9'],
    ['Alle Laptops wurden auf Winter2031! zurückgesetzt', 'Winter2031'],
    ['The password of the shared drive was changed to Heron!Pond6 today', 'Heron!Pond6'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'The password is indestructible, said nobody ever.',
    'I log in as a guest, and the password is forgotten, of course.',
    'The heating was reset to 21 degrees in the computer room.',
    'Login to the webinar is free until Friday.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
