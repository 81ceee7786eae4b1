import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function money(text: string) {
  return findingsOf(personalData, { text }).filter(({ evidence }) => evidence?.data === 'money');
}

describe('debts and pay of somebody with a name', () => {
  it.each([
    'Offene Beiträge:\nBox 3 Heike Mandel, 96,00 €, letzte Mahnung\nBox 7 Uwe Tillmann, 310,00 €, liegt beim Anwalt',
    'Dues in arrears: Slip 6 Carla Mott ($720, lien filed), Slip 22 Ed Varney ($415, on a payment plan).',
    'Matthias Holl aus dem Einkauf liegt bei 5.100 brutto, Steuerklasse 1, und jeden Monat wird ihm etwas gepfändet.',
    'Frau Weber aus dem zweiten Stock ist drei Monate mit der Miete im Rückstand, die Räumungsklage läuft.',
    'Unser Kollege Tom verdient 5.200 Euro brutto, und wofür?',
    "Mr Chaudry failed the referencing, there's a CCJ from 2022.",
    'Did you know Dana in accounts earns £52,000? She does half of it.',
    'Bei Jens war gestern der Gerichtsvollzieher, das Auto ist weg.',
    'Sandra Pohl hat übrigens Privatinsolvenz angemeldet, nur damit ihr es wisst.',
    'Our tenant Rick Doyle is two months behind on the rent again.',
    "The bank foreclosed on Peggy Strong's house, the whole street is talking.",
    'Kevin from the warehouse gets his wages garnished, child support, poor lad.',
    'Familie Kornat (Whg. 17) ist mit drei Monatsmieten im Rückstand, 2.340 €.',
    'Elternbeirat: Familie Simsek hat das Essensgeld noch nicht bezahlt, 84 Euro.',
    'Bewerberin Frau Kern: negative Schufa, deshalb Absage.',
    'Payslip left in the printer: Dana Holt from logistics, £1,870 a month gross.',
    'Nachbar Kurt lebt von Bürgergeld und fährt trotzdem in Urlaub.',
    'Ms Pell in flat 4 is on universal credit and behind with the rent.',
    'Kursgebühr noch offen bei: Lena Brandt (80 €), Sven Kurz (120 €)',
    'Ruth Pell was made bankrupt last year and now she runs our PTA money.',
    'The Hendersons at no 9 had their car repossessed lol',
  ])('%s', (text) => {
    expect(money(text)).toMatchObject([{ severity: 'warn' }]);
  });
});

describe('the own pay, and criticism of whoever pays it, is free', () => {
  it.each([
    'Ich verdiene 3.200 Euro brutto und rede darüber.',
    'My salary is £32,000 and my colleague Tom agrees we should talk about pay.',
    'I earn 41k, Tom in sales earns 52k for the same job. Pay transparency now!',
    'Herr Weber zahlt seinen Leuten 12,82 Euro brutto, das ist alles.',
    'Mr Hale pays his drivers $9 gross an hour and fires whoever asks.',
    'Unser Chef Herr Weber verdient 20.000 Euro brutto im Monat, wir kriegen Mindestlohn.',
    'Der Vorstand Herr Blume bekommt 9 Millionen Euro im Jahr, das Werk wird geschlossen.',
    'Tim schuldet mir noch 20 Euro für die Pizza, ich vergesse nichts.',
  ])('%s', (text) => {
    expect(money(text)).toEqual([]);
  });
});

describe('money that is no secret of a person', () => {
  it.each([
    'Lionel Messi earns $40 million a year, Harry Kane £400k a week.',
    'Die Weber GmbH hat Insolvenz angemeldet, 200 Leute sind betroffen.',
    'Firma Huber, Inhaber Josef Huber, hat Insolvenz angemeldet, 40 Leute verlieren den Job.',
    'Tipps von Schuldnerberaterin Anna Vogt: Was tun bei Lohnpfändung?',
    'Maria Weber leitet das Inkasso bei uns im Haus, sie hat nie Zeit.',
    'Der Gerichtsvollzieher Herr Kern ging gestern nach 40 Jahren in Pension.',
    'The late fee is $25 for overdue books, says librarian Karen.',
    'Anna from HR: payslips are online now, gross and net on page 2.',
    'We pay interns £12 an hour, says Amy from HR, gross of course.',
    'Michael ist im Rückstand, aber auf der Zielgeraden holt er auf.',
    'Kollege Tom ist mit seinen Aufgaben im Rennen um Platz 3 im Rückstand.',
    'Tom from sales makes 200 calls a day.',
    'Tom owes his success to hard work since 1998.',
    'Sarah is on £5 off this week in our shop.',
    'Bernd verdient mehr Respekt von uns allen, 100 Prozent!',
    'Jana aus dem Einkauf bekommt zum Jubiläum 100 Euro Gutschein.',
  ])('%s', (text) => {
    expect(money(text)).toEqual([]);
  });
});

it('says why, and what to do instead, in both languages', () => {
  const [german] = money('Unsere Mieterin Frau Kolb ist mit zwei Mieten im Rückstand.');
  const [english] = money('Our tenant Rick Doyle is two months behind on the rent again.');
  expect(german?.message).toBe('Hier steht etwas über das Geld eines Menschen.');
  expect(english?.instead).toContain('in private');
});
