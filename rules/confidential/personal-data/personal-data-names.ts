/** What belongs to a person, and what the finding calls each kind of it. */
import type { Severity, Span } from '../../review.ts';
import type { IdentityNumber } from './identity-number.ts';
import type { PersonNumber } from './person-number-lexicon.ts';

export type Data =
  | 'iban'
  | 'card'
  | 'phone'
  | 'email'
  | 'birth-date'
  | 'health'
  | 'money'
  | 'address'
  | 'plate'
  | IdentityNumber
  | PersonNumber;

/** Something in a text that belongs to a person. */
export interface PersonalDatum {
  data: Data;
  where: Span;
  severity: Severity;
  /** The e-mail address as it is meant: in the text it may be disguised. */
  address?: string;
}

export const names = {
  de: {
    iban: 'eine Kontonummer (IBAN)',
    card: 'eine Kartennummer',
    phone: 'eine Telefonnummer',
    email: 'eine persönliche E-Mail-Adresse',
    'tax-id': 'eine Steuernummer',
    'social-insurance': 'eine Sozialversicherungsnummer',
    'birth-date': 'ein Geburtsdatum',
    'id-card': 'eine Ausweisnummer',
    passport: 'eine Passnummer',
    'driving-licence': 'eine Führerscheinnummer',
    'health-insurance': 'eine Versichertennummer',
    'tax-number': 'eine Steuernummer',
    customer: 'eine Kunden-, Vertrags- oder Bestellnummer',
    address: 'eine private Adresse',
    plate: 'ein Autokennzeichen',
    health: 'etwas über die Gesundheit eines Menschen',
    money: 'etwas über das Geld eines Menschen',
  },
  en: {
    iban: 'a bank account number (IBAN)',
    card: 'a card number',
    phone: 'a phone number',
    email: 'somebody’s e-mail address',
    'tax-id': 'a tax number',
    'social-insurance': 'a social insurance number',
    'birth-date': 'a date of birth',
    'id-card': 'the number of an identity card',
    passport: 'a passport number',
    'driving-licence': 'the number of a driving licence',
    'health-insurance': 'a health insurance number',
    'tax-number': 'a tax number',
    customer: 'a customer, contract or order number',
    address: 'a private address',
    plate: 'the number plate of a car',
    health: 'something about a person’s health',
    money: 'something about a person’s money',
  },
};
