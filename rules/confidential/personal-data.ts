/** Account, card, phone and identity numbers, e-mail addresses, birth dates, illnesses and debts of people. */

import { personalDataLaw } from '../data-protection-law.ts';
import { defineRule } from '../rule.ts';
import { masked, maskedEmail } from './mask.ts';
import { personalDataIn } from './personal-data/personal-data-in.ts';
import { type Data, names } from './personal-data/personal-data-names.ts';
import { reasonsOf } from './personal-data/personal-data-reasons.ts';
import { personalWords } from './personal-data/personal-words.ts';

export const personalData = defineRule({
  id: 'confidential/personal-data',
  severity: 'warn',
  dictionaries: personalWords,
  yieldsTo: ['reply/public-data'],
  messages: {
    de: ({ data }: { data: Data }, law) => ({ what: `Hier steht ${names.de[data]}.`, ...reasonsOf(data).de(law) }),
    en: ({ data }, law) => ({ what: `This shows ${names.en[data]}.`, ...reasonsOf(data).en(law) }),
  },
  source: personalDataLaw,
  examples: {
    flag: [
      'Überweis die Miete bitte auf DE89 3704 0044 0532 0130 00.',
      'Kontonummer von Frau Weber: AT611904300234573201',
      'Meine Kreditkarte 4111 1111 1111 1111 ist weg, hat sie jemand gesehen?',
      'Ruf Jana einfach an: 0171 2345678',
      'Meine private Handynummer ist +49 151 23456789.',
      'Schick es an jana.weber@gmx.de, sie kümmert sich.',
      'Meine Steuer-ID ist 86 095 742 719, reicht das fürs Amt?',
      'Versicherungsnummer 15 070649 C 103 steht auf dem Ausweis.',
      'Azubi Weber, geb. 12.03.2007, fehlt heute.',
      'Herr Weber wohnt in der Lindenstraße 14, 50674 Köln.',
      'Wem gehört der Wagen mit dem Kennzeichen K-XY 839?',
      'Unsere Kundin Maria Stein, Kundennummer 48392017, hat angerufen.',
      'Frau Weber aus der Buchhaltung hat Krebs, deshalb dauert es.',
      'Unser Mieter Herr Kolb ist mit zwei Mieten im Rückstand.',
      'Der Typ aus der Lindenstraße 14 – Marco Brandt – klaut hier Pakete.',
      'My national insurance number is AB 12 34 56 C, what now?',
      'SSN 536-22-8174 belongs to our new intern.',
      'New client Emily Carter, date of birth 03/12/1985.',
      'My colleague Peter is off because he suffers from depression.',
      'Please pay to GB29 NWBK 6016 1331 9268 19 by Friday.',
      'She lives at 14 Rowan Close, Bristol BS8 2LN.',
      'Kevin from the warehouse gets his wages garnished again.',
      'Our receptionist Beverley is pregnant, not even her mum knows.',
      'Policy number POL-48392017 of Mrs Carter was renewed.',
      'My card 5500 0000 0000 0004 was declined again.',
      'Call Peter on his mobile: +44 7700 900123',
      'Write to her directly: emily.carter@company.example',
    ],
    pass: [
      'Unsere Hotline erreichst du unter 0800 330 1000, rund um die Uhr.',
      'Schreib an info@firma.example, wir antworten am selben Tag.',
      'Deine Bestellnummer 4111 1111 1111 1111 ist unterwegs.',
      'Beispielnummer im Formular: 0171 2345678. So sieht das Feld aus.',
      'Artikel 4711-2345-99 ist wieder da.',
      'Neue Filiale: Lindenstraße 14, 50674 Köln. Kommt vorbei!',
      'Der BMW M 850i und der VW ID. 3 im Vergleich.',
      'Am 01.02.2026 um 10 Uhr geht es los, wir sind 1.200 Leute.',
      'Unser Umsatz lag bei 12.345.678,90 Euro.',
      'Bei Fragen zur Anmeldung: 030 1234567 oder anmeldung@verein.example',
      { text: 'Ruf uns an, 040 1234567, wir sind bis 20 Uhr da.', author: { kind: 'brand' } },
      'Sendung 12345678901 ist unterwegs, Artikel 86-095-742-718 auch.',
      'Goethe wurde am 28. August 1749 geboren.',
      'Heute ist mein Geburtstag, danke für 34 Torten.',
      'Ich habe Depressionen und rede darüber, weil es hilft.',
      'Frau Dr. Weber forscht seit Jahren zu Krebs.',
      'Kollegin Jana hat keine Angst vor Spinnen.',
      'I have diabetes and I talk about it.',
      'Our new office is at 27 Elm Grove, London SE15 5DB.',
      'Professor Emily Carter talks about depression tonight.',
      'Our customer service is at +1 800 555 0100 day and night.',
      'Press questions go to press@company.example, thanks!',
      'A sample number for the form: +44 7700 900123',
      'Order 4111111111111111 has left the warehouse.',
      'Version 10.0.0.1 of the firmware is out, 2026-11-21.',
      'My pay is 3,200 euros a month and I talk about it.',
      'I earn 41k, Tom in sales earns 52k for the same job. Pay transparency now!',
      'Herr Weber zahlt seinen Leuten 12,82 Euro brutto, das ist alles.',
      'Im Formular steht Erika Mustermann, Heidestraße 17, 51147 Köln.',
    ],
  },
  check(analysis, report) {
    for (const { data, where, severity, address } of personalDataIn(analysis)) {
      const excerpt = address === undefined ? masked(analysis.slice(where)) : maskedEmail(address);
      report(where, { data }, { severity, excerpt, evidence: { data } });
    }
  },
});
