import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packToUse } from '../../../rules/cli/pack-files.ts';

const packs = {
  starter: packToUse(undefined).reviewer,
  example: packToUse(fileURLToPath(new URL('../../../assets/packs/example.yaml', import.meta.url))).reviewer,
};

/** Kornblum is the company of the example pack. */
const kinds: Record<string, Record<'de' | 'en', readonly string[]>> = {
  'criticism of the employer': {
    de: [
      'Kornblum hat die Orientierung verloren, und die Geschäftsführung merkt es nicht einmal.',
      'So ein Saftladen! Seit dem Umbau bei Kornblum weiß die Linke nicht, was die Rechte tut.',
      'Unser Vorstand redet von Werten und streicht die Weihnachtsfeier. Unfassbar!!!',
      'Ich kann Kornblum als Arbeitgeber gerade niemandem empfehlen.',
    ],
    en: [
      'Kornblum has lost its way and management does not even notice.',
      'What a clown show Kornblum has become since the rebuild. I am DONE.',
      'Our board talks about values and cancels the Christmas party. Unbelievable!!!',
      'I cannot recommend Kornblum as an employer at the moment.',
    ],
  },
  'own pay': {
    de: [
      'Ich bekomme bei Kornblum 2.750 Euro brutto im Monat, mein Kollege 3.100 für dieselbe Arbeit.',
      'Mein Gehalt: 38.400 Euro im Jahr. Schreibt eures dazu.',
      'Kein Bonus in diesem Jahr, obwohl der Umsatz um 12 % gestiegen ist. Danke für nichts, Kornblum.',
      'Wir Monteure bei Kornblum haben 14,20 Euro Stundenlohn. Das ist kein Geheimnis.',
    ],
    en: [
      'I make 2,750 a month at Kornblum, my colleague makes 3,100 for the same work.',
      'My salary is 38,400 a year. Add yours.',
      'No bonus this year although revenue is up 12%. Thanks for nothing, Kornblum.',
      'We mechanics at Kornblum get 14.20 an hour. That is no secret.',
    ],
  },
  'working conditions': {
    de: [
      'In unserer Halle bei Kornblum sind es 9 Grad, und wir sollen Handschuhe selbst kaufen.',
      'Zwölf Tage am Stück gearbeitet. Die Schichtpläne bei Kornblum machen krank.',
      'Wir sind auf der Station wieder zu zweit für 40 Menschen. Das ist gefährlich.',
      'Schulungsbudget gestrichen, Stelle nicht nachbesetzt, Überstunden Pflicht. So geht das nicht.',
    ],
    en: [
      'It is 9 degrees in our hall at Kornblum and we are told to buy our own gloves.',
      'Worked twelve days in a row. The shifts at Kornblum make people ill.',
      'Two of us for 40 patients on the ward again. That is dangerous.',
      'Training budget cut, position not filled, overtime mandatory. This is not right.',
    ],
  },
  'union matters': {
    de: [
      'Am Dienstag streiken wir bei Kornblum. Kommt mit ans Tor!',
      'Wir gründen bei Kornblum einen Betriebsrat, auch wenn die Geschäftsführung droht.',
      'Die Gewerkschaft verhandelt morgen über 6,5 Prozent. Unser Gewinn gibt das her.',
      'Mein Chef wollte wissen, ob ich in der Gewerkschaft bin. Bin ich.',
    ],
    en: [
      'We strike at Kornblum on Tuesday. Join us at the gate!',
      'We are founding a works council at Kornblum although management threatens us.',
      'The union negotiates 6.5 percent tomorrow. Our profit allows it.',
      'My boss wanted to know whether I am in the union. I am.',
    ],
  },
  'whistle-blowing': {
    de: [
      'Kornblum hat Prüfprotokolle gefälscht. Ich habe es im Mai der Aufsichtsbehörde gemeldet.',
      'Bei uns wurde ein Datenleck verschwiegen, darum habe ich die Datenschutzbehörde informiert.',
      'Die Meldestelle hat meinen Hinweis auf die Abgaswerte ein Jahr lang liegen lassen.',
      'Der Missstand mit den Bremsen war intern bekannt, und Kornblum hat geschwiegen.',
    ],
    en: [
      'Kornblum forged test reports. I reported it to the regulator in May.',
      'They covered up a data leak at our site, so I reported it to the authority.',
      'The hotline sat on my report about the exhaust values for a year.',
      'Everybody inside knew about the brakes, and Kornblum kept quiet.',
    ],
  },
};

describe.each(Object.entries(packs))('with the %s pack', (_name, reviewer) => {
  describe.each(Object.entries(kinds))('%s is never stopped', (_kind, texts) => {
    it.each([...texts.de, ...texts.en])('%s', (text) => {
      for (const kind of ['employee', 'private'] as const) {
        const { findings } = reviewer.review({ text, network: 'linkedin', author: { kind } });
        expect(findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
      }
    });
  });

  it('but a password is', () => {
    const { findings } = reviewer.review({ text: 'Das Passwort ist Sommer!2026x', author: { kind: 'employee' } });
    expect(findings.some(({ severity }) => severity === 'stop')).toBe(true);
  });
});
