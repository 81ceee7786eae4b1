/** Words beside which a company shows what it knows of the person it answers. */
import { words } from '../dictionary.ts';

/** The number or address beside it stands in the company's files. */
export const onFileWords = words({
  de: [
    '(hinterlegten|hinterlegte|hinterlegter|hinterlegt|gespeicherten|gespeicherte|gespeichert)',
    '(Sie|dich|euch) unter … (erreichen|erreicht|angerufen|angeschrieben|kontaktiert)',
    '(angegebenen|angegebene|angegeben|notierten|notierte|notiert|vorliegenden|genannten)',
  ],
  en: [
    '(reach|call|ring|phone|contact|text|tried) you (on|at|under)',
    'on (file|record)',
    'you (gave|left|provided|registered)',
    "you've (given|left|provided)",
    'we have (for you|listed)',
  ],
});

/** The last digits of a card or an account stand in it or behind it. */
export const lastDigitsWords = words({
  any: [
    'ending (in|with)? #',
    'ends (in|with) #',
    'last (four|4) (digits)? #',
    'auf # (endet|endend)',
    '(endet|endend|enden) auf #',
    '(Endziffern|Endziffer|Endung) #',
  ],
});

/** A medical test of the person. */
export const testWords = words({
  de: [
    '(Blutwerte|Laborwerte|Blutbild|Befund|Befunde|Abstrich|Röntgenbild|Röntgenbilder|Biopsie|Gewebeprobe|Ultraschall|MRT|Mammografie|Cholesterinwert|Urinprobe|Stuhlprobe|Leberwerte|Schilddrüsenwerte|Blutzucker|Laborergebnis|Laborergebnisse|Schwangerschaftstest|HIV Test|Drogentest)',
  ],
  en: [
    '(bloods|blood test|blood tests|blood results|smear test|smear|biopsy|X ray|X rays|MRI|CT scan|ultrasound|mammogram|swab|urine test|urine sample|stool sample|cholesterol|thyroid|liver function|lab results|pregnancy test|HIV test|drug test)',
  ],
});

/** A child of the person, whose name follows. */
export const childWords = words({
  de: [
    '(dein|Ihr|euer) (Sohn|Kind)',
    '(deine|Ihre|eure) Tochter',
    '(deinem|Ihrem|deinen|Ihren) (Sohn|Kind)',
    '(deiner|Ihrer) Tochter',
  ],
  en: ['your (son|daughter|child|boy|girl)'],
});

/** Nobody else's business, whatever else the sentence says. */
export const privateMatterWords = words({
  de: [
    'Termin (beim|in der|bei der|bei Ihrem) (Onkologen|Psychiater|Therapeuten|Urologen|Frauenarzt|Onkologie|Psychiatrie|Suchtberatung|Schuldnerberatung|Therapeutin|Psychiaterin)',
    '(dein|deinem|Ihr|Ihrem) (Konto|Kundenkonto|Mietkonto) … (im Rückstand|im Minus|gepfändet|überzogen)',
    '(Mietrückstand|Zahlungsrückstand|Zahlungsverzug|Mahnbescheid|Pfändung|Lohnpfändung|Ratenrückstand)',
    '(offener|offene|offenen|ausstehender|ausstehende|ausstehenden|zwei|drei|vier) (Abschläge|Abschlag|Raten|Rate|Mieten|Rechnungen|Rechnung|Beiträge|Monatsbeiträge|Mahnungen)',
    '(zur Sperrung vorgemerkt|in Verzug|gemahnt|Lastschrift … (geplatzt|zurückgegeben|zurückgebucht)|Schufa)',
    '(Sie|du) … (Blutverdünner|Antidepressiva|Insulin|Kortison|Betablocker|Medikament|Medikamente|Tabletten|Methadon) … (nehmen|nimmst|einnehmen|bekommen|bekommst|brauchen|brauchst)',
    '(Sie|du|Ihnen|dir|Ihre|deine) … (Wurzelbehandlung|Zahnimplantat|Implantat|Entbindung|Fehlgeburt|Fruchtbarkeitsbehandlung|Kinderwunschbehandlung|Chemotherapie|Bestrahlung|Darmspiegelung|Magenspiegelung|Entzug|Therapiesitzung|Therapiesitzungen|Schwangerschaft) … (hatten|hattest|gemacht|bekommen|durchgeführt|abgebrochen|versäumt|begonnen)',
    '(Kontrolltermin|Kontrolltermine|Nachsorgetermin|Nachsorgetermine|Therapietermin|Therapietermine|Behandlungstermin) … (versäumt|nicht erschienen|nicht wahrgenommen|verpasst)',
  ],
  en: [
    'appointment with (the|your|our) (oncologist|psychiatrist|therapist|urologist|gynaecologist|cardiologist|counsellor)',
    'your (account|rent|loan|card) … (in arrears|overdrawn|defaulted)',
    'your prescription for',
    '(two|three|four|several|your) (missed|overdue|unpaid|outstanding|open) (instalments|instalment|installments|payments|premiums|rent payments|direct debits)',
    '(you|your account) … (in arrears|months behind|behind on (your|the) (rent|payments|loan|mortgage))',
    'your (direct debit|card|cheque|check) … (bounced|was declined|got declined|was returned)',
    'you (are|were|have been) (on|taking|prescribed|put on) … (blood thinners|antidepressants|insulin|medication|methadone|steroids|beta blockers|antibiotics|statins|tablets)',
    'you (take|took|need|needed) (blood thinners|antidepressants|insulin|methadone|steroids|beta blockers|statins)',
    'you (had|have had|underwent|are having|were having|came in for|were in for|were seen for) … (root canal|implant|implants|extraction|biopsy|scan|colonoscopy|miscarriage|termination|chemo|chemotherapy|radiotherapy|surgery|operation|IVF|dialysis|detox|hysterectomy|vasectomy)',
    '(missed|did not attend|skipped) … (follow up|therapy|counselling|treatment) (appointment|appointments|session|sessions)',
  ],
});

/** Illnesses; `your` in front of one and words of a visit in the same sentence make it one from the files. */
export const yourIllnessWords = words({
  de: [
    '(Episode|Depression|Depressionen|Angststörung|Panikattacken|Essstörung|Sucht|Alkoholsucht|Spielsucht|Erkrankung|Krebserkrankung|Psychose|Zwangsstörung|Inkontinenz|Hämorrhoiden|Krampfadern|Geschlechtskrankheit|Pilzinfektion|Erektionsstörung|Borreliose|Diabetes|Epilepsie|Demenz|Bandscheibe|Migräne|Endometriose|Zyste|Zysten|Warzen|Nagelpilz|Wechseljahre|Unfruchtbarkeit|Adipositas)',
  ],
  en: [
    '(episode|depression|anxiety|panic attacks|eating disorder|addiction|drinking|psychosis|OCD|incontinence|haemorrhoids|hemorrhoids|piles|infection|yeast infection|STI|STD|erectile dysfunction|diabetes|epilepsy|dementia|slipped disc|migraines|endometriosis|cyst|cysts|warts|fungal nails|menopause|infertility|obesity|herpes|chlamydia|gum disease|bipolar)',
  ],
});
