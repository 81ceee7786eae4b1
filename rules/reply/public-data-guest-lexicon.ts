/** What a hotel, a clinic, a bank or a shop knows of somebody with a name. */
import { words } from '../dictionary.ts';

/** Said of a guest, a patient, a customer. */
export const guestWords = words({
  de: [
    '(eingecheckt|ausgecheckt|übernachtet|nächtigt|abgereist|angereist)',
    '(gebucht|reserviert|storniert|abgesagt|gekündigt|umgebucht)',
    '(hat|hatte|haben) … (Termin|Behandlung|Buchung|Reservierung|Therapie|Aufnahme)',
    '(Zimmer|Station|Bett) #',
    'bei uns (Patient|Patientin|Kunde|Kundin|Mitglied|Gast|in Behandlung|in Therapie)',
    '(ist|war) … (Patient|Patientin) bei uns',
    '(ihr|sein|Ihr) (Konto|Girokonto|Depot|Sparbuch|Vertrag) … (aufgelöst|eröffnet|gekündigt|gesperrt|überzogen)',
  ],
  en: [
    '(checked|checks|checking) (in|into|out)',
    '(is|was|are|were) (booked|checked|signed) (in|into|on)',
    '(is|was) (staying|admitted|discharged|registered) …',
    '(has|had) (booked|cancelled|canceled|reserved|missed)',
    '(closed|opened|cancelled|overdrew) (her|his|their) (account|membership|policy|booking|subscription)',
    '(in|on|into) (room|ward|bed|suite) #',
    '(ward|bed) #',
    '(has|had) (an|a|her|his|their|the) (appointment|booking|reservation|treatment|room|table)',
    '(her|his|their) (appointment|booking|reservation|treatment|stay|account) (is|was|has|with)',
  ],
});
