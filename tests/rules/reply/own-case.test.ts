import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { publicData } from '../../../rules/reply/public-data.ts';
import { findingsOf } from '../one-rule.ts';

describe('numbers in an answer that are no data of a customer', () => {
  it.each([
    '@fixmybike order 5520184 was meant to be blue. I got green. Lovely green, but still.',
    '@paketdienst mein Paket 00340434161094 liegt seit Montag beim Nachbarn im Urlaub',
    '@bankhilfe auf meiner Karte mit der Endung 7731 sind 4 Euro abgebucht, was ist das',
    "charge on my debit card ending 2210 that I don't recognise, who do I ring?",
    'Unsere UID für die Rechnung: ATU12345675, danke!',
    'For the invoice our VAT number is GB123456789, thanks',
    'Ihre Anfrage läuft unter Ticketnummer 2025-88213, der Kollege meldet sich.',
  ])('%s', (text) => {
    expect(findingsOf(publicData, { text, kind: 'reply' })).toEqual([]);
    expect(findingsOf(personalData, { text, kind: 'reply' })).toEqual([]);
  });

  it.each([
    'Hi Claire, order 5520184 has left our warehouse.',
    '@claire Hi Claire, your order 5520184 left us, I checked.',
    'Wir buchen von deiner Karte mit der Endung 5520 ab.',
    'Die Kundennummer 4711-88231 haben wir gefunden, deine Karte auch.',
  ])('but those of a customer: %s', (text) => {
    expect(findingsOf(publicData, { text, kind: 'reply' })).toHaveLength(1);
  });

  it('never for whoever is known to answer for a company', () => {
    const text = '@claire I looked at order 5520184 for my colleague, it left today.';
    expect(findingsOf(publicData, { text, kind: 'reply', author: { kind: 'brand' } })).toHaveLength(1);
  });
});
