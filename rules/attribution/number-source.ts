/** A share of people or a study needs its source and year: readers want to know who asked whom, and when. */
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { figureSources, otherPercent, studyWords, surveyedWords } from './figure-lexicon.ts';

export const numberSource = defineRule({
  id: 'attribution/number-source',
  severity: 'hint',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries: { whom: surveyedWords, study: studyWords, source: figureSources, other: otherPercent },
  messages: {
    de: ({ figure }: { figure: string }) => ({
      what: `Woher kommt „${figure}“?`,
      why: 'Eine Zahl ohne Quelle und Jahr glaubt niemand, oder alle, und beides ist schlecht.',
      instead: 'Schreib dazu, wer wann wie viele gefragt hat, am besten mit Link.',
    }),
    en: ({ figure }) => ({
      what: `Where does “${figure}” come from?`,
      why: 'A figure without source and year is believed by nobody, or by everybody, and both are bad.',
      instead: 'Say who asked how many people and when, best with a link.',
    }),
  },
  examples: {
    flag: [
      '86 % der Unternehmen wollen vor allem bekannter werden.',
      'Wusstet ihr, dass 40 Prozent aller Beschäftigten schlecht schlafen?',
      'Studien zeigen, dass Pausen schneller machen.',
      '86% of companies mainly want to be better known.',
      'Studies show that breaks make you faster.',
    ],
    pass: [
      '86 % der Unternehmen wollen bekannter werden (Quelle: Bitkom, 2026).',
      'Laut Destatis arbeiten 24 % der Beschäftigten zu Hause.',
      '40 % Rabatt auf alle Taschen, nur heute!',
      'Wir haben 120 Leute befragt: 60 % der Befragten mögen Montage nicht.',
      '86 % der Firmen, mehr dazu: https://acme.example/studie',
      'Mein Akku hat noch 12 %.',
      '86% of companies want to be better known, according to a 2026 survey by Bitkom.',
      'Get 40% off all bags, today only!',
      'My battery is at 12 percent.',
    ],
  },
  check(analysis, report) {
    const { hits, entities, text } = analysis;
    if (hits.whom.length + hits.study.length === 0) return;
    if (hits.source.length > 0 || entities.urls.length > 0) return;
    for (const whom of hits.whom) {
      const sentence = analysis.sentenceOf(whom);
      if (startsIn(hits.other, sentence)) continue;
      const number = startingIn(entities.numbers, { start: whom.start - 24, end: whom.start }).find(({ end }) =>
        /^\s?(?:%|Prozent|percent|per cent)/i.test(text.slice(end, end + 10)),
      );
      if (!number) continue;
      const where = { start: number.start, end: whom.end };
      report(where, { figure: analysis.slice(where) }, { evidence: { figure: analysis.slice(where) } });
      return;
    }
    const study = hits.study[0];
    if (study && !analysis.sentenceOf(study).question)
      report(study, { figure: study.text }, { evidence: { figure: study.text } });
  },
});
