import { describe, expect, it } from 'vitest';
import { numberSource } from '../../../rules/attribution/number-source.ts';
import { quoteSource } from '../../../rules/attribution/quote-source.ts';
import { findingsOf } from '../one-rule.ts';

const found = (rule: unknown, text: string) => findingsOf(rule, text).length;

describe('figures', () => {
  it.each([
    'Jeder dritte Azubi bricht ab.',
    '9 von 10 Käuferinnen lesen Bewertungen.',
    'Drei Viertel der Verbraucher würden mehr zahlen.',
    'Jedes Jahr landen in Deutschland 11 Millionen Tonnen Lebensmittel im Müll.',
    'Unternehmen mit gemischten Teams sind 35 % profitabler.',
    'Der Fachkräftemangel kostet die Wirtschaft 49 Milliarden Euro im Jahr.',
    'Experten schätzen, dass 2030 rund 5 Millionen Fachkräfte fehlen.',
    'One in three employees sleeps badly.',
    '9 out of 10 customers read reviews.',
    'Three in four cyberattacks start with an email.',
    'Researchers found that laughing is good for the heart.',
    'Women in Germany still earn 16 percent less than men.',
    'Die Zahl der Cyberangriffe hat sich verdoppelt.',
    'Im Schnitt stehen Pendler 40 Stunden im Jahr im Stau.',
    '31 % der Bäckereien finden keine Lehrlinge.',
    'One manager in four is thinking of leaving.',
    '31% of bakeries find no apprentices.',
    'Commuters lose 40 hours a year in traffic.',
  ])('about the world need a source: %s', (text) => {
    expect(found(numberSource, text)).toBe(1);
  });

  it.each([
    'Laut Eurostat sind es 24 % der Beschäftigten.',
    '62 % der Beschäftigten denken an Wechsel (Gallup 2024).',
    'Der DAK-Gesundheitsreport zeigt: 54 Prozent der Beschäftigten waren krank.',
    'Laut einer Studie der Uni Köln schlafen 54 Prozent der Eltern schlecht.',
    'Unsere Quote bei den Azubis: 60 % Frauen.',
    'Ich arbeite 80 %, und unsere Kinder finden das gut.',
    'Heute 20 % Rabatt für alle Kunden!',
    'Schon 70 % der Karten sind weg.',
    'Zwei von fünf Sternen, und das ist nett gemeint.',
    'Pew Research found that 54% of adults read news online.',
    'Women earn 16 percent less, the WHO reports.',
    'We asked 400 customers: 67% want less packaging.',
    'The hall was 90% full.',
    'Our team: 48% of managers are women.',
    'Almost half of our apprentices live nearby.',
    'Die Lieferung dauert 3 bis 5 Tage, für Kunden in Österreich 7.',
    'Im Schnitt warten unsere Kunden 40 Sekunden.',
    '44 % der Städte fahren elektrisch, so der VDV.',
  ])('with a source, of the own house or of everyday life do not: %s', (text) => {
    expect(found(numberSource, text)).toBe(0);
  });
});

describe('quotations', () => {
  const words = {
    de: 'Wer den ganzen Tag nur rennt, der sieht am Ende nichts.',
    en: 'Those who only ever run will not see anything at all.',
  };

  it.each([
    `„${words.de}“ Guten Morgen!`,
    `Mein Motto: „${words.de}“`,
    `Ein kluger Mensch hat mal gesagt: „${words.de}“`,
    `Habe ich heute gelesen: „${words.de}“`,
    `“${words.en}” Do you agree?`,
    `Quote of the day: “${words.en}”`,
    `Best line of the panel: “${words.en}”`,
    `A thought that stuck with me: “${words.en}”`,
  ])('without a name are found: %s', (text) => {
    expect(found(quoteSource, text)).toBe(1);
  });

  it.each([
    `„${words.de}“ Jana Weber`,
    `„${words.de}“, so unsere Gründerin.`,
    `„${words.de}“, Jana Weber beim Abendessen`,
    `Ein Satz von Loriot: „${words.de}“`,
    `Auf dem Schild am Tor steht: „${words.de}“`,
    `Unsere Dreijährige beim Frühstück: „${words.de}“`,
    `Ich: „${words.de}“`,
    `„Mama, ${words.de}“`,
    `Die Reihe „${words.de}“ startet heute.`,
    `“${words.en}” Jana Weber`,
    `“${words.en}” Me, last week`,
    `Boss: “${words.en}”`,
    `On the phone: “${words.en}”`,
    `Reminder from my coach: “${words.en}”`,
    `My talk “${words.en}” is online.`,
  ])('with a name, a scene or a title are not: %s', (text) => {
    expect(found(quoteSource, text)).toBe(0);
  });
});
