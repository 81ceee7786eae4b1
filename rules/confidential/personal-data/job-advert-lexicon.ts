/** Words of a job advert: the number beside the name of whoever answers questions is one at work, and printed on purpose. */
import { words } from '../../dictionary.ts';

export const jobAdvertWords = words({
  any: ['(m w d|w m d|m f d|f m d|d m w|w d m|m f x|m w x|gn|all genders)'],
  de: [
    '(Stellenangebot|Stellenangebote|Stellenanzeige|Stellenausschreibung|Jobangebot|Ausbildungsplatz|Ausbildungsplätze|Ausbildungsstelle|Praktikumsplatz|Minijob|Teilzeit|Vollzeit|unbefristet|Festanstellung|Quereinsteiger|Werkstudentenstelle|TVöD|Tarifvertrag|Verstärkung gesucht|Aushilfe gesucht|Azubi gesucht|Azubis gesucht)',
    '(Bewerbung|Bewerbungen|Bewerbungsunterlagen|bewirb dich|bewerbt euch|bewerben Sie sich|jetzt bewerben)',
    '(Personalleiter|Personalleiterin|Personalleitung|Personalabteilung|Personalreferent|Personalreferentin|Personalchef|Personalchefin|Personalbüro|Personalwesen|Ausbildungsleiter|Ausbildungsleiterin|Ausbildungsleitung)',
    '(suchen|sucht) … (zum nächstmöglichen Zeitpunkt|ab sofort)',
  ],
  en: [
    '(job advert|job alert|job opening|job vacancy|vacancy|vacancies|we are hiring|we’re hiring|now hiring|hiring|full time|part time|apply (by|now|today|online|to|via)|to apply|applications (to|by|close)|closing date|salary|pro rata|job description)',
    '(HR manager|HR team|HR department|human resources|recruitment|recruiter|recruiting|hiring manager|talent partner|talent acquisition)',
    'informal (chat|discussion|enquiries)',
  ],
});
