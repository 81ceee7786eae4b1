/** Words that make a text speak about one person: roles, forms of address, and what is nobody else's business. */
import { words } from '../dictionary.ts';

/** Stand in front of a name or for a person whom others recognise. English and German are mixed in offices. */
export const personWords = words({
  de: [
    'Herr',
    'Herrn',
    'Frau',
    'Kollege',
    'Kollegen',
    'Kollegin',
    'Mitarbeiter',
    'Mitarbeiterin',
    'Azubi',
    'Auszubildende~',
    'Praktikant~',
    'Praktikantin',
    'Werkstudent~',
    'Patient',
    'Patientin',
    'Patienten',
    'Klient~',
    'Klientin',
    'Kundin',
    'Bewerber',
    'Bewerberin',
    'Teamleiter~',
    'Teamleiterin',
    'Sekretärin',
    'Assistentin',
    'Chefin',
  ],
  en: [
    'Mr',
    'Mrs',
    'Ms',
    'Miss',
    'colleague',
    'coworker',
    'co worker',
    'teammate',
    'patient',
    'client',
    'intern',
    'applicant',
    'assistant',
    'employee',
  ],
});

/** The own family. */
export const familyWords = words({
  de: [
    'mein Sohn',
    'meine Tochter',
    'mein Kind',
    'meine Kinder',
    'unser Sohn',
    'unsere Tochter',
    'mein Mann',
    'meine Frau',
    'mein Vater',
    'meine Mutter',
    'meine Mama',
    'mein Papa',
    'meine Schwester',
    'mein Bruder',
    'meine Oma',
    'mein Opa',
    'meine Oma',
    'meine Partnerin',
    'mein Partner',
    'unser Baby',
  ],
  en: [
    'my son',
    'my daughter',
    'my kid',
    'our son',
    'our daughter',
    'my husband',
    'my wife',
    'my father',
    'my dad',
    'my mother',
    'my mum',
    'my mom',
    'my sister',
    'my brother',
    'my grandma',
    'my grandpa',
    'my partner',
    'our baby',
  ],
});

/** Frequent first names of adults in Germany, Austria, Switzerland, Britain and the USA. */
export const firstNames = words({
  any: (
    'Anna Anja Andrea Angelika Anke Antje Barbara Bettina Birgit Brigitte Carina Carolin Christian Christina Christine Claudia Cornelia Daniel Daniela ' +
    'Dennis Dirk Elke Erik Eva Fabian Felix Florian Franziska Gabi Gabriele Hanna Hannah Heike Heiko Helga Ines Ingrid Jan Jana Janina Jens Jessica Jonas ' +
    'Jörg Julia Julian Jürgen Karin Katharina Kathrin Katja Kerstin Klaus Lars Laura Lea Lena Leon Linda Lisa Lukas Manuela Marco Maria Marie Marion ' +
    'Martin Martina Matthias Max Melanie Michael Michaela Miriam Monika Nadine Nicole Nina Oliver Petra Philipp Ralf Regina Renate Sabine Sandra Sara ' +
    'Sarah Sebastian Silke Silvia Simone Sonja Stefan Stefanie Steffen Susanne Svenja Sven Tanja Thomas Tim Tina Tobias Tom Torsten Ulrike Uwe Vanessa ' +
    'Verena Wolfgang Yvonne Aisha Ali Ayse Mehmet Fatma Mustafa Alex Emma Emily Oliver Jack Harry George James William Charlotte Amelia Olivia Jessica ' +
    'John Peter Paul David Robert Richard Susan Karen Nancy Lisa Margaret Betty Sandra Ashley Kim Donna Michelle Carol Amanda Melissa Deborah Stephanie ' +
    'Rebecca Sharon Cynthia Kathleen Amy Angela Brenda Pamela Emma Nicole Helen Samantha Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary ' +
    'Eric Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Patrick Raymond Dennis Jerry Sophie Lucy Grace Chloe Megan Hannah Priya Raj Omar'
  )
    .split(' ')
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((name) => `=${name}`),
});

/** Illness that is said of somebody: the wording carries the verb, so that a star sign or a hospital is none. */
export const healthWords = words({
  de: [
    '(hat|habe|hatte) (wieder)? (einen|eine)? (Krebs|Brustkrebs|Leukämie|Depressionen|Depression|Burnout|Burn Out|HIV|Aids|Diabetes|Epilepsie|Multiple Sklerose|MS|Parkinson|Demenz|Alzheimer|Schlaganfall|Herzinfarkt|Bandscheibenvorfall|Fehlgeburt|Tumor|Hirntumor|Panikattacken|Angststörung|Essstörung|Bulimie|Magersucht|Hepatitis|Corona|Covid|Borderline|ADHS)',
    'leidet (unter|an)',
    '(an|gegen|wegen|mit) (den|dem|seinem|ihrem)? (Krebs|Brustkrebs|Leukämie|Depressionen|Depression|Burnout|Burn Out|HIV|Diabetes|Epilepsie|Multipler Sklerose|MS|Parkinson|Demenz|Bandscheibenvorfall|Schlaganfall|Herzinfarkt|Fehlgeburt|Tumor|Covid)',
    '(Krebsdiagnose|Krebserkrankung|Chemotherapie|Strahlentherapie|Alkoholproblem|Alkoholsucht|Alkoholiker|Alkoholikerin|Suchtklinik|Entzug|Psychiatrie|Schwerbehinderung|Schwerbehindertenausweis|Suizidversuch)',
    'ist (wieder|schon)? (wegen … )?(krankgeschrieben|depressiv|HIV positiv|schwer krank|psychisch krank|alkoholkrank|suchtkrank|magersüchtig)',
    '(ist|war) … (an … erkrankt)',
    'in der (Psychiatrie|Entzugsklinik|Reha|Chemo)',
  ],
  en: [
    '(has|have|had) (a|been diagnosed with)? (cancer|breast cancer|leukemia|leukaemia|depression|burnout|HIV|AIDS|diabetes|epilepsy|MS|multiple sclerosis|Parkinson|dementia|a stroke|a heart attack|a miscarriage|a tumor|a tumour|bipolar|anorexia|hepatitis|covid|ADHD)',
    'diagnosed with',
    'suffers from',
    'suffering from',
    '(is|was) (clinically)? (depressed|HIV positive|an alcoholic|suicidal)',
    '(is|was) off sick with',
    '(is|was) on sick leave (with|because of|for)',
    '(in|into) rehab',
    'in a psychiatric',
    '(her|his|their) (chemo|chemotherapy|cancer diagnosis|depression|miscarriage|disability|addiction|burnout)',
  ],
});

/** Somebody speaks about the subject, not about a person's body; or gives the own name to it. */
export const healthTopics = words({
  de: [
    'forscht',
    'Forschung',
    'Studie',
    'Vortrag',
    'spricht über',
    'schreibt über',
    'Expert~',
    'Fachärztin',
    'Facharzt',
    'Professor~',
    'Professorin',
    'Prof',
    'Dr',
    'Podcast',
    'Interview',
    'Buch',
    'Film',
    'Serie',
    'Roman',
    'Spenden~',
    'Schauspieler~',
    'Sänger~',
    'Politiker~',
    'Präsident~',
    'König~',
    'erzählt selbst',
    'mit Erlaubnis',
    'Einverständnis',
    'behandelt',
    'hilft',
    'Selbsthilfe~',
    'berät',
    'keine Angst',
  ],
  en: [
    'research~',
    'study',
    'studies',
    'talk',
    'talks about',
    'speaks about',
    'writes about',
    'expert',
    'professor',
    'Dr',
    'podcast',
    'interview',
    'book',
    'film',
    'movie',
    'series',
    'actor',
    'actress',
    'singer',
    'president',
    'senator',
    'king',
    'treats',
    'helps',
    'charity',
    'with permission',
    'with her permission',
    'with his permission',
    'fundraiser',
    'tree',
  ],
});

/** Says that a birth date follows. */
export const birthWords = words({
  de: ['geboren am', 'geb', 'geb am', 'Geburtsdatum', 'Geb Datum'],
  en: ['born on', 'date of birth', 'birth date', 'birthdate', 'DOB', 'D O B'],
});

/** Says that a tax number follows. */
export const taxWords = words({
  de: [
    'Steuer ID',
    'Steuer Id Nr',
    'SteuerID',
    'Steueridentifikationsnummer',
    'Steuer Identifikationsnummer',
    'steuerliche Identifikationsnummer',
    'Identifikationsnummer',
    'IdNr',
    'Id Nr',
    'Steuernummer',
    'TIN',
  ],
  en: ['tax id', 'tax ID number', 'tax identification number', 'tax number', 'TIN', 'Steuer ID', 'IdNr'],
});

/** Says that a social insurance number follows. */
export const socialInsuranceWords = words({
  de: [
    'Sozialversicherungsnummer',
    'SV Nummer',
    'SVNR',
    'SV Nr',
    'SVN',
    'Rentenversicherungsnummer',
    'RV Nummer',
    'RVNR',
    'Versicherungsnummer',
    'AHV Nummer',
    'AHV Nr',
    'AHV',
    'SSN',
  ],
  en: [
    'SSN',
    'social security',
    'social security number',
    'social security no',
    'national insurance',
    'national insurance number',
    'NI number',
    'NINO',
    'insurance number',
    'my social',
  ],
});
