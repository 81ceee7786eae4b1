import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';

const reviewer = compilePack(
  packSchema.parse({ schema: 1, id: 'acme', version: 1, title: 'ACME', languages: ['de', 'en'] }),
  [personalData],
);
const dataOf = (text: string) => reviewer.review({ text }).findings.map(({ evidence }) => evidence.data);

describe('numbers of the state', () => {
  it.each([
    ['Steuer-ID: 86095742719', 'tax-id'],
    ['Steuer-ID 86 095 742 719', 'tax-id'],
    ['Meine Steuer-ID 860 957 427 19 wird nicht erkannt.', 'tax-id'],
    ['IdNr. 86-095-742-719 steht oben', 'tax-id'],
    ['Meine Steueridentifikationsnummer lautet 65929970489.', 'tax-id'],
    ['Nummer 47 036 892 816, mehr habe ich nicht.', 'tax-id'],
    ['steuerliche Identifikationsnummer:\n86 095\n742 719', 'tax-id'],
    ['RV-Nummer 15070649C103', 'social-insurance'],
    ['15 070649 C 103', 'social-insurance'],
    ['65 170839 J 003 ist meine Nummer', 'social-insurance'],
    ['Meine SVNR: 1237 010180', 'social-insurance'],
    ['AHV-Nr. 756.9217.0769.85', 'social-insurance'],
    ['756 9217 0769 85', 'social-insurance'],
    ['National Insurance number QQ 12 34 56 C, sorry, mine is AB123456C', 'social-insurance'],
    ['NI: JG 10 37 59 A', 'social-insurance'],
    ['My SSN is 536-22-8174.', 'social-insurance'],
    ['social security number 536 22 8174', 'social-insurance'],
  ])('%s', (text, data) => {
    expect(dataOf(text)).toEqual([data]);
  });

  it.each([
    'Bestellnummer 12345678901',
    'Sendung 86095742718',
    'Steuernummer 12/345/67890 steht im Impressum.',
    'ISBN 978-3-16-148410-0',
    'EAN 4006381333931',
    'Auflage 2026-11-21, Seite 123-45-678',
    'Rechnung 536-22-8174 ist bezahlt.',
    '10.000.000.000 Euro kostet der Umbau.',
    'Wir haben 12 345 678 Schritte gesammelt, 10 345 678 901 wären es mit euch.',
    'Flug AB 12 geht um 34:56, Tor C.',
    'Teil 15 070649 C 104 liegt im Lager.',
    'Call 12345678901 times a day, that is how it feels.',
  ])('is none: %s', (text) => {
    expect(dataOf(text).filter((data) => data === 'tax-id' || data === 'social-insurance')).toEqual([]);
  });

  it('shows no more of a number than needed', () => {
    const [finding] = reviewer.review({ text: 'Steuer-ID: 86 095 742 719' }).findings;
    expect(finding!.excerpt).toBe('860…');
    expect(finding!.severity).toBe('warn');
  });
});

describe('dates of birth', () => {
  it.each([
    'Jana Weber, geb. 12.03.1985',
    'Geburtsdatum: 12. März 1985',
    'Herr Weber, geboren am 3.4.1979 in Ulm',
    'Date of birth: 12 March 1985',
    'DOB 1985-03-12',
    'Emily was born on March 12, 1985.',
  ])('%s', (text) => {
    expect(dataOf(text)).toEqual(['birth-date']);
  });

  it.each([
    'Goethe, geboren am 28.08.1749',
    'Ich feiere Geburtstag. Am 12.03.2026 ist Party.',
    'Der Verein, gegründet am 12.03.1985, feiert.',
    'Geburtstag im Team, es gibt Kuchen um 12.30 Uhr.',
  ])('is none: %s', (text) => {
    expect(dataOf(text)).toEqual([]);
  });
});

describe('health of others', () => {
  const severityOf = (text: string) =>
    reviewer.review({ text }).findings.find(({ evidence }) => evidence.data === 'health')?.severity;
  it('with a name it stops', () => {
    for (const text of [
      'Unser Kollege Tom liegt in der Psychiatrie.',
      'Herr Weber ist wegen Depressionen krankgeschrieben.',
      'Patientin Schulz leidet an Epilepsie.',
      'Jana aus dem Vertrieb hat Burnout.',
      'Mrs Carter has cancer, so the desk is empty.',
      'Our intern Emily was diagnosed with diabetes.',
    ])
      expect(severityOf(text), text).toBe('stop');
  });

  it('the own body, the own family, the subject and the news do not', () => {
    for (const text of [
      'Ich habe Krebs und arbeite weiter.',
      'Meine Tochter Lena hat Diabetes, und wir lernen dazu.',
      'Eine Kollegin hat Burnout, und niemand redet darüber.',
      'Podcast: Frau Weber spricht über Depressionen.',
      'Michael Mustermann hat Parkinson, melden die Agenturen.',
      'I was diagnosed with depression at 30.',
      'Grace Example, the actress, has breast cancer.',
    ])
      expect(severityOf(text) ?? 'hint', text).toBe('hint');
  });
});
