import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function isFlagged(text: string): boolean {
  return findingsOf(credentials, { text }).some(({ severity }) => severity !== 'info');
}

describe('combinations of key boxes and codes of SIM cards', () => {
  it.each([
    'Der Hausschlüssel hängt im Kasterl beim Gartentürl, Zahlenkombi 2784, danke fürs Blumengießen.',
    'Schlüssel liegt in der kleinen Box unter der Stiege, Ziffernkombi 9036.',
    'Kommt ruhig früher, der Schlüssel ist im Safe neben dem Carport, Kombi 6128.',
    'Fürs Ferienhaus: Schlüsseltresor rechts vom Eingang, Zahlenkombination 4095, Bettwäsche ist oben.',
    'Im Chalet liegt der Schlüssel im Kästli bei der Haustür, Zahlencode 7749.',
    'Der Skikeller geht mit der Nummernkombi 3851 auf.',
    'Schlüsselkasterl bei der Einfahrt, Zahlen sind 6 2 8 3.',
    "Key's in the little box behind the drainpipe, combination 7093.",
    'spare key in the safe by the back porch, combo 2846, let yourselves in',
    'The shed padlock combination is 4817, help yourself to the mower.',
    'Boat keys are in the lock box on the jetty post. Combination: 5-9-3-1.',
    'Der Tresor im Vereinsheim hat jetzt die Zahlenfolge 58-21-94.',
    "Number for the key box is 6072, it's left of the meter.",
    'handy wieder gesperrt, puk 58213907, bevor ich den zettel nochmal verliere',
    'neue sim, pin 7204 und puk 91837465, hab ich jetzt wenigstens irgendwo stehen',
    'sim-pin ist 8841, kannst das handy benutzen',
    'Mama hat die SIM gesperrt, der puk lautet 40718823.',
    'my puk code is 73920184 in case i lock it again',
    'locked out of my sim again. puk: 66120947 lol',
    'SIM PUK 31947720, notiert euch das mal für mich',
    "phone asks for the puk, it's 84017263",
    'Vignette liegt im Auto, Schlüssel im Schlüsselkästchen am Carport, Zahl 4471',
  ])('%s', (text) => {
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    'Puk ist eine Figur aus dem Sommernachtstraum, 1595 geschrieben.',
    'Unser neues Stück: Puk 2026, ab Oktober im Kinder-Theater.',
    'Das Zahlenkombi-Spiel hat 10000 Möglichkeiten.',
    'Kombi 2024 mit 4800 Kilometern zu verkaufen.',
    'Der Skoda Kombi 1998 hat Platz für fünf.',
    'The combination of 1500 g flour and 30 g salt makes a firm dough.',
    'A winning combination: 1200 visitors and sunshine.',
    'Die Zahlenkombi habe ich vergessen, weiß jemand, wie man das Schloss öffnet?',
    'Kasterl aus Zirbenholz, 4500 Stück verkauft.',
    'Im Kasterl neben der Tür liegen 2500 Flyer.',
    'Der puk ist schon wieder weg, wer kennt die Hotline?',
    'pukka pies since 1963',
    'Die Lottozahlen als Zahlenkombi: 3, 17, 22, 36, 41, 49.',
    'Wer die Kombination knackt, gewinnt 5000 Euro.',
    'Zahlenkombi 1234 ist die häufigste überhaupt, bitte nie benutzen.',
    'Das Menü Kombi 3 kostet 1290 Rappen.',
    'Combo 5 with fries is 1150 calories.',
    'Der Safe kam 1987 ins Haus.',
  ])('not %s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});
