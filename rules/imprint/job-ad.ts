/** A job is open to everybody who can do it: gender, age and origin have no place in its ad. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import type { RuleSource } from '../law.ts';
import { defineRule } from '../rule.ts';
import { ageWords, genderedTitles, jobWords, neutralMarks } from './job-lexicon.ts';

const dictionaries = { job: jobWords, title: genderedTitles, neutral: neutralMarks, age: ageWords };

const checked = '2026-11-21';

const equalityLaw: readonly RuleSource[] = [
  {
    in: ['DE'],
    title: {
      de: '§§ 11, 15 AGG; LAG Baden-Württemberg, 7. November 2024, 17 Sa 2/24',
      en: '§§ 11, 15 AGG; LAG Baden-Württemberg, 7 Nov 2024, 17 Sa 2/24',
    },
    url: 'https://www.gesetze-im-internet.de/agg/__11.html',
    checked,
  },
  {
    in: ['AT'],
    title: '§§ 9, 23 GlBG',
    url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395',
    checked,
  },
  { in: ['UK'], title: 'Equality Act 2010', url: 'https://www.legislation.gov.uk/ukpga/2010/15/contents', checked },
];

export const jobAd = defineRule({
  id: 'imprint/job-ad',
  severity: 'hint',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries,
  options: z.strictObject({
    mark: z.string().min(1).max(30).default('(m/w/d)').describe('What is put behind a title that names one gender.'),
  }),
  messages: {
    de: ({ word, kind }: { word: string; kind: 'title' | 'age' }, law) => ({
      what:
        kind === 'title'
          ? `„${word}“ nennt nur ein Geschlecht.`
          : `„${word}“ klingt, als wäre Alter oder Herkunft wichtig.`,
      why: `Wer sich deshalb nicht bewirbt, fehlt euch${law ? `, und abgelehnte Leute können Entschädigung verlangen${law}` : ''}.`,
      instead:
        kind === 'title'
          ? 'Setz (m/w/d) dahinter, oder nimm eine Bezeichnung für alle.'
          : 'Schreib, was die Person können soll.',
    }),
    en: ({ word, kind }, law) => ({
      what: kind === 'title' ? `“${word}” names one gender only.` : `“${word}” sounds as if age or origin mattered.`,
      why: `You miss those who do not apply because of it${law ? `, and those turned down may claim compensation${law}` : ''}.`,
      instead:
        kind === 'title'
          ? 'Use a title for everybody, such as “salesperson”.'
          : 'Say what the person should be able to do.',
    }),
  },
  source: equalityLaw,
  examples: {
    flag: [
      'Wir suchen einen Verkäufer für unseren Laden in Bremen.',
      'Sekretärin gesucht, Bewerbung an unser Büro!',
      'Wir suchen dich (m/w/d) für unser junges Team.',
      'Digital Native gesucht: Komm in unser Team (m/w/d)!',
      'We are hiring a salesman for our shop in Leeds.',
      'Join our team: young and dynamic people wanted, apply now!',
    ],
    pass: [
      'Wir suchen einen Verkäufer (m/w/d) für unseren Laden in Bremen.',
      'Wir suchen Verkäufer*innen für unseren Laden.',
      'Wir suchen eine Fachkraft für den Verkauf, bewirb dich!',
      'Unser Fahrer ist heute krank, es dauert etwas länger.',
      'Wir suchen noch Ideen für den Sommer, wer macht mit?',
      'Das junge Team hat gestern 3:1 gewonnen.',
      'We are hiring a salesperson for our shop in Leeds.',
      'The waiter was so kind, we will be back.',
      'Our young team won three to one yesterday.',
    ],
  },
  onlyWith: ['job'],
  check(analysis, report, { mark }) {
    const { hits } = analysis;
    if (hits.job.length === 0 || hits.title.length + hits.age.length === 0) return;
    const title = hits.neutral.some((one) => isMark(analysis, one))
      ? undefined
      : hits.title.find((one) => !isForEverybody(analysis, one));
    if (title) {
      report(
        title,
        { word: title.text, kind: 'title' },
        { evidence: { word: title.text }, suggestions: analysis.language === 'en' ? [] : [`${title.text} ${mark}`] },
      );
    }
    const age = hits.age[0];
    if (age) report(age, { word: age.text, kind: 'age' }, { evidence: { word: age.text } });
  },
});

/** `(a)` and `(gn)` only in brackets. */
function isMark({ text }: Analysis, { start, end, text: written }: Hit): boolean {
  return (
    written.length > 2 ||
    (/[([]$/.test(text.slice(Math.max(0, start - 1), start)) && /^[)\]]/.test(text.slice(end, end + 1)))
  );
}

/** `Verkäufer*innen`, `Verkäufer:in`, `Verkäufer/-in`, `VerkäuferIn`, `Verkäuferinnen und Verkäufer`. */
function isForEverybody({ text }: Analysis, { start, end }: Hit): boolean {
  return (
    /^(?:[*:_/·-]{1,2}(?:in|r|frau)|In\b|\s(?:oder|und|or|and)\s\p{Lu}?\p{L}+(?:in|innen|frau)\b)/u.test(
      text.slice(end, end + 30),
    ) || /in(?:nen)?\s(?:oder|und)\s$/.test(text.slice(Math.max(0, start - 12), start))
  );
}
