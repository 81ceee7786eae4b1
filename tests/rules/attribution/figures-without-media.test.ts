import { describe, expect, it } from 'vitest';
import { numberSource } from '../../../rules/attribution/number-source.ts';
import { quoteSource } from '../../../rules/attribution/quote-source.ts';
import { findingsOf } from '../one-rule.ts';

/** Posts as people write them, with nothing known to be attached. */
const count = (rules: readonly unknown[], text: string) =>
  rules.reduce((sum: number, rule) => sum + findingsOf(rule, text).length, 0);

describe('figures and quotations', () => {
  it.each([
    'Hardly anyone knows: 4 out of 5 back problems start at the desk.',
    'A staggering 68% of shoppers abandon their basket. Don’t let them.',
    'They say a third of all food never gets eaten.',
    'Roughly one bee colony in three didn’t make it through the winter.',
    'Women are 47% more likely to be injured in a car crash.',
    'The average office worker gets 121 emails a day.',
    'Food waste causes about 8% of greenhouse gas emissions worldwide.',
    'Half of marriages end in divorce, so book the good photographer.',
    'Nine out of ten accidents on farms could have been avoided.',
    'Das Risiko für Stürze sinkt um 40 %, wenn man zweimal die Woche trainiert.',
    'Nur 3 % der Väter nehmen mehr als zwei Monate Elternzeit.',
    'Wir Deutschen werfen pro Kopf 11 Kilo Brot im Jahr weg.',
    'Über die Hälfte der Pflegekräfte denkt ans Aufhören.',
    'Erwiesen ist: Wer singt, lebt länger und hat 20 % weniger Stress.',
    'Kaum zu glauben, aber 9 von 10 Passwörtern sind in einer Minute geknackt.',
    'Frauen verdienen noch immer 18 % weniger als Männer.',
    'Drei von vier Hecken in Bayern sind verschwunden.',
    'Jedes dritte Kind kann nicht sicher schwimmen.',
    'Laut neuesten Zahlen fehlen 400.000 Fachkräfte.',
    'Jährlich sterben 100.000 Meeressäuger an Plastik.',
    'Zwei Drittel der Haushalte heizen falsch. Wir zeigen, wie es geht.',
    'Experten schätzen, dass 70 % der Jobs sich ändern.',
    'Neue Zahlen belegen: Mieten sind in zehn Jahren um 50 % gestiegen.',
  ])('figures need a source: %s', (text) => {
    expect(count([numberSource], text)).toBe(1);
  });

  it.each([
    'Fact: nobody makes better coffee than Jens.',
    'Die Bauzeit ist seit 2019 um 30 % gestiegen, bei uns im Haus aber gesunken.',
    'Fakt ist: ohne Ehrenamt läuft hier nichts.',
    'Our membership has grown by 20% since 2020.',
    'Twenty percent of the raffle money goes to the hospice.',
  ])('figures of the own house need none: %s', (text) => {
    expect(count([numberSource], text)).toBe(0);
  });

  it.each([
    'Painted on the wall of our gym: "The body achieves what the mind believes."',
    'Saw it on a tote bag at the market: "Grow through what you go through, one day at a time."',
    'My tea bag this morning: "The universe gives to those who leave the door a little open."',
    '"You miss one hundred percent of the shots you never take." Season tickets on sale now!',
    'Sticky note on my monitor since 2019: "Done is better than perfect and slow is better than never."',
    'Gestern auf einer Tasse: „Wer den Tag mit einem Lachen beginnt, hat ihn bereits gewonnen.“',
    'Auf dem Geschirrtuch meiner Schwiegermutter: „Eine gute Küche ist das Fundament allen Glücks im Haus.“',
    'Stand heute auf meinem Kalenderblatt: „Nur wer sein Ziel kennt, findet auch im Nebel den Weg.“',
    '„Jeder Tag, an dem du nicht lächelst, ist ein verlorener Tag.“ Euer Zahnarztteam',
    'Wandspruch im Wartezimmer: „Gesundheit ist nicht alles, aber ohne Gesundheit ist alles nichts.“',
  ])('quotations need an author: %s', (text) => {
    expect(count([quoteSource], text)).toBe(1);
  });
});
