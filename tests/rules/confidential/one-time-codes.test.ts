import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('codes that came with a message', () => {
  it.each([
    ['the text says 902 417 and it runs out in ten mins, what next', '902 417'],
    ['In der SMS steht 551 903, was jetzt?', '551 903'],
    ['ok got a message, 730 118, valid for 5 minutes', '730 118'],
    ['Der Code aus der SMS: 48 20 91', '48 20 91'],
    ['Ich hab 662 940 bekommen, gültig 10 Minuten, bitte schnell machen', '662 940'],
    ['They texted 440 917 to me and then rang', '440 917'],
    ['the code u sent is 88 14 05, is that what you need', '88 14 05'],
    ['it texted me 381204 and says don’t share', '381204'],
  ])('%s', (text, code) => {
    expect(found(text)).toContain(code);
  });

  it.each([
    'The text says 500 000 people are affected',
    'In der SMS steht, dass 250 000 Euro weg sind',
    'The offer expires in 5 days, 150 000 items left',
    'Die Gutscheine sind gültig 10 Tage, 120 300 Stück gedruckt',
    'Der Code aus der SMS kommt nicht an, seit 2 Stunden',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('lists of codes for the second step', () => {
  it.each([
    ['Die 2-Schritt-Codes fürs Vereinskonto:\n8842 1907\n5531 2290', '8842 1907\n5531 2290'],
    ['zwei faktor codes falls ich mein handy verliere: 3920 1184, 5571 0937', '3920 1184, 5571 0937'],
    ['She set up the two step login, never lose these\n9a3f1-22c0d\n7be41-90a1c', '9a3f1-22c0d\n7be41-90a1c'],
    ['Google-Backup: 8831 0092, 4410 7731', '8831 0092, 4410 7731'],
    ['2fa backup\n1) h7k2-99qp\n2) m3xz-40ad', '1) h7k2-99qp\n2) m3xz-40ad'],
  ])('%s', (text, list) => {
    expect(found(text)).toContain(list);
  });

  it.each([
    'Turn on two step verification, it takes 5 minutes and stops 99 percent of this',
    'Recipe in two steps: 1) 200g flour 2) 100g butter',
    'Two-step plan: 2025-2026, 2027-2028',
    'Zwei-Faktor-Login: 1. App laden 2. QR-Code scannen 3. fertig',
    'Hilfe zur 2FA:\n030 1234 567\n030 1234 568',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('codes of gates and alarms', () => {
  it.each([
    ['Das Hoftor geht mit 6628 Raute auf, immer gleich', '6628'],
    ['Schranke zur Anlage: 4407 Raute, bitte wieder schließen', '4407'],
    ['Am Schranken 2281 und grüner Knopf, gilt für alle Lieferanten', '2281'],
    ['Tastatur am Seiteneingang: 6-0-3-8 und dann Glocke', '6-0-3-8'],
    ['Scharf/unscharf schalten ab heute mit 381975 (vorher anders)', '381975'],
    ['Die Alarmanlage ist jetzt mit 590233 scharf zu stellen', '590233'],
    ['Alarm panel is inside on the right, 6093 then unset', '6093'],
    ['If the door sticks the code is 7 then 4 then 0 then 9', '7 then 4 then 0 then 9'],
    ['Whoever is closing tonight arm with 4-4-0-8 then hit away', '4-4-0-8'],
    ['Router steht im Flur, Schlüssel hinten drauf: 7718 2290 4451 3308 6612', '7718 2290 4451 3308 6612'],
    ['Zugangscode fürs Treppenhaus 2580# ab Montag', '2580'],
    ['Barrier code’s the same, 6158, wait for the light', '6158'],
  ])('%s', (text, code) => {
    expect(found(text)).toContain(code);
  });

  it.each([
    'Die Schranke geht nach 3355 Metern auf den Parkplatz',
    'Neue Tastatur für 149 Euro, Modell K-7190, sehr leise',
    'Die Alarmanlage kostet mit Einbau jetzt 1290 Euro',
    'Schranken am Bahnhof seit 1998 defekt, Geduld',
    'The code is 12 then 4 lines, then 3 more, nothing fancy',
    'Arm with arm, 2500 people stood on the bridge',
    'Das Bild ist unscharf mit 1600 ISO',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
