/** What a hotel, a clinic, a bank or a shop knows of somebody with a name. */
import { words } from '../dictionary.ts';

/** Said of a guest, a patient, a customer. */
export const guestWords = words({
  de: [
    '(eingecheckt|ausgecheckt|übernachtet|nächtigt|abgereist|angereist)',
    '(gebucht|reserviert|storniert|abgesagt|gekündigt|umgebucht)',
    '(Termin|Behandlung|Buchung|Reservierung|Therapie)',
    '(Zimmer|Station|Bett) #',
    'bei uns (Patient|Patientin|Kunde|Kundin|Mitglied|Gast|in Behandlung|in Therapie)',
    '(Patient|Patientin) bei uns',
    '(Konto|Girokonto|Depot|Sparbuch|Vertrag)',
  ],
  en: [
    '(checked|checks|checking) (in|into|out)',
    '(booked|signed) (in|into|on)',
    '(staying|admitted|discharged)',
    '(booked|cancelled|canceled|reserved|missed) (a|an|her|his|their|the|for|with)',
    '(closed|opened|cancelled|canceled|overdrew) (her|his|their) (account|membership|policy|booking|subscription|contract)',
    '(room|ward|bed|suite) #',
    '(appointment|booking|reservation|treatment)',
  ],
});
