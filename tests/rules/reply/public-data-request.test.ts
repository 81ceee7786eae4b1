import { describe, expect, it } from 'vitest';
import { publicDataRequest } from '../../../rules/reply/public-data-request.ts';
import { findingsOf } from '../one-rule.ts';

const asks = (text: string): boolean => findingsOf(publicDataRequest, { text, kind: 'reply' }).length > 0;

describe('asking for data in public', () => {
  it.each([
    'Schreiben Sie uns bitte Ihre Vertragsnummer in die Kommentare.',
    'Lass uns doch deine Handynummer da, wir rufen an.',
    'Kundennr. und Geburtsdatum gleich hier drunter, dann geht es weiter.',
    'Ohne Kundennummer finde ich dich nicht, schreib sie einfach hier drunter.',
    'Könnten Sie uns die Zählernummer durchgeben?',
    'Pop your booking ref and surname below and we will look.',
    'Leave us a contact number in this thread.',
    'Just answer under this tweet, we need the account no. and date of birth.',
    'Our DMs are closed today, so post your order number here.',
    'What email did you order with?',
  ])('%s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'Bitte schreiben Sie Ihre Vertragsnummer nicht in die Kommentare.',
    'Schick uns die Bestellnummer per PN, nicht hier drunter.',
    'Please do not leave your booking ref in this thread.',
    'The order number is best sent as a DM.',
    'Which colour would you like? Tell us below!',
    'Welche Sorte magst du? Schreib es hier drunter.',
    'Nenn uns bitte die PLZ oder die Vorwahl.',
  ])('not %s', (text) => {
    expect(asks(text)).toBe(false);
  });
});
