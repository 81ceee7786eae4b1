/** What is said about each problem of an imprint. */
import type { Language } from '../post.ts';
import type { Message } from '../rule.ts';
import type { Problem } from './imprint-check.ts';

const why = {
  de: 'Wer euch schreibt oder klagt, muss wissen, wer ihr seid und wie man euch schnell erreicht',
  en: 'Whoever writes to you must know who you are and how to reach you quickly',
};

type Text = Pick<Message, 'what' | 'instead'>;

const de = (what: string, instead: string): Text => ({ what, instead });
const en = de;

/** @param law in brackets, with a space in front */
export function imprintMessage(language: Language, problem: Problem, law: string): Message {
  return { ...texts[language][problem], why: `${why[language]}${law}.` };
}

const texts: Record<Language, Record<Problem, Text>> = {
  de: {
    'no-name': de(
      'Im Impressum fehlt der volle Name oder die Firma.',
      'Nenn die Firma mit Rechtsform, oder Vor- und Nachnamen.',
    ),
    'no-address': de('Im Impressum fehlt die Anschrift.', 'Nenn Straße, Hausnummer, Postleitzahl und Ort.'),
    'only-post-box': de('Ein Postfach allein ist keine Anschrift.', 'Nenn Straße und Hausnummer.'),
    'no-representative': de(
      'Im Impressum fehlt, wer die Firma vertritt.',
      'Nenn Geschäftsführung oder Vorstand mit Vor- und Nachnamen.',
    ),
    'short-first-name': de('Der Vorname ist abgekürzt.', 'Schreib ihn aus.'),
    'no-email': de('Im Impressum fehlt die E-Mail-Adresse.', 'Nenn eine Adresse, ein Formular allein reicht nicht.'),
    'hidden-email': de(
      'Die E-Mail-Adresse ist verschlüsselt geschrieben.',
      'Schreib sie mit @, damit alle sie benutzen können.',
    ),
    'no-second-contact': de(
      'Neben der E-Mail-Adresse fehlt ein zweiter schneller Weg.',
      'Nenn eine Telefonnummer, oder ein Formular, das schnell beantwortet wird.',
    ),
    'no-register': de(
      'Im Impressum fehlt das Register mit Nummer.',
      'Nenn Registergericht und Nummer, zum Beispiel „Amtsgericht Hamburg, HRB 12345“.',
    ),
    'register-without-court': de(
      'Beim Register fehlt das Gericht.',
      'Nenn das Registergericht, zum Beispiel „Amtsgericht Hamburg“.',
    ),
    'wrong-vat-id': de(
      'Die Umsatzsteuer-ID hat eine falsche Form.',
      'So sieht sie aus: DE123456789, ATU12345678, CHE-123.456.789.',
    ),
    'tax-number': de(
      'Im Impressum steht die Steuernummer.',
      'Nimm sie heraus: Verlangt ist nur die Umsatzsteuer-ID, und mit der Steuernummer lässt sich betrügen.',
    ),
    'no-business-object': de(
      'Im Impressum fehlt der Unternehmensgegenstand.',
      'Nenn ihn in wenigen Worten (§ 25 MedienG).',
    ),
  },
  en: {
    'no-name': en(
      'The imprint lacks the full name or firm.',
      'Give the firm with its legal form, or first and last name.',
    ),
    'no-address': en('The imprint lacks the address.', 'Give street, number, postcode and town.'),
    'only-post-box': en('A post box alone is no address.', 'Give street and number.'),
    'no-representative': en(
      'The imprint does not say who acts for the company.',
      'Name the directors or the board, first and last name.',
    ),
    'short-first-name': en('The first name is shortened.', 'Write it out.'),
    'no-email': en('The imprint lacks the e-mail address.', 'Give an address, a form alone is not enough.'),
    'hidden-email': en('The e-mail address is written in disguise.', 'Write it with @, so that everybody can use it.'),
    'no-second-contact': en(
      'A second quick way to reach you is missing.',
      'Give a phone number, or a form that is answered quickly.',
    ),
    'no-register': en(
      'The imprint lacks register and number.',
      'Give court and number, such as “Amtsgericht Hamburg, HRB 12345”.',
    ),
    'register-without-court': en('The register lacks its court.', 'Name the court, such as “Amtsgericht Hamburg”.'),
    'wrong-vat-id': en(
      'The VAT id has a wrong form.',
      'It looks like this: DE123456789, ATU12345678, CHE-123.456.789.',
    ),
    'tax-number': en(
      'The imprint shows the tax number.',
      'Take it out: only the VAT id is asked for, and the tax number can be misused.',
    ),
    'no-business-object': en('The imprint lacks the business object.', 'Name it in a few words (§ 25 MedienG).'),
  },
};
