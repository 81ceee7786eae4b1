/** A share of people or a study needs its source and year: readers want to know who asked whom, and when. */
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { unsourcedChange } from './number-source/figure-change.ts';
import { type FigureAnalysis, figureDictionaries } from './number-source/figure-context.ts';
import { unsourcedGeneral } from './number-source/figure-general.ts';
import { namesOrigin } from './number-source/figure-origin.ts';
import { unsourcedEffect, unsourcedRisk } from './number-source/figure-risk.ts';
import { unitBehind, unsourcedShare } from './number-source/figure-share.ts';
import { unsourcedWorld } from './number-source/figure-world.ts';

export const numberSource = defineRule({
  id: 'attribution/number-source',
  severity: 'hint',
  dictionaries: figureDictionaries,
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
      'Laut einer Umfrage würde jeder dritte Beschäftigte lieber heute als morgen gehen.',
      'Der Markt für Lastenräder ist 2025 um 14 Prozent gewachsen.',
      '86% of companies mainly want to be better known.',
      'Studies show that breaks make you faster.',
      'According to a survey, two thirds of parents sleep badly.',
      'The market for cargo bikes grew by 14 percent last year.',
    ],
    pass: [
      '86 % der Unternehmen wollen bekannter werden (Quelle: Bitkom, 2026).',
      'Laut Destatis arbeiten 24 % der Beschäftigten zu Hause.',
      '40 % Rabatt auf alle Taschen, nur heute!',
      'Wir haben 120 Leute befragt: 60 % der Befragten mögen Montage nicht.',
      '86 % der Firmen, mehr dazu: https://acme.example/studie',
      'Mein Akku hat noch 12 %.',
      'Wir haben 30 % mehr Bewerbungen von Frauen bekommen.',
      '24 % der Beschäftigten arbeiten zu Hause (BIBB-Datenreport 2025).',
      '86% of companies want to be better known, according to a 2026 survey by Bitkom.',
      'Get 40% off all bags, today only!',
      'My battery is at 12 percent.',
      'We received 30% more applications from women.',
      'The WHO reports that one in six people is affected.',
    ],
  },
  check(analysis, report) {
    const { hits, entities, text } = analysis;
    if (hits.source.length > 0 || entities.urls.length > 0) return;
    const percents: Span[] = entities.numbers.filter((number) => unitBehind(text, number) !== undefined);
    for (const { start, text: words } of hits.spelled)
      percents.push({ start, end: start + words.replace(/\s(?:percent|per cent|prozent)$/i, '').length });
    const told = hits.share.length + hits.study.length + hits.expert.length + hits.general.length + hits.fact.length;
    if (percents.length + told + hits.world.length + hits.risk.length === 0) return;
    const figure =
      unsourcedStudy(analysis) ??
      unsourcedShare(analysis, percents) ??
      unsourcedGeneral(analysis) ??
      unsourcedChange(analysis, percents) ??
      unsourcedWorld(analysis) ??
      unsourcedRisk(analysis) ??
      unsourcedEffect(analysis, percents) ??
      unsourcedFact(analysis);
    if (!figure) return;
    report(figure, { figure: analysis.slice(figure) }, { evidence: { figure: analysis.slice(figure) } });
  },
});

function unsourcedStudy(analysis: FigureAnalysis): Span | undefined {
  const { hits, text } = analysis;
  return (
    hits.study.find((study) => {
      const sentence = analysis.sentenceOf(study);
      return !sentence.question && !namesOrigin(text, sentence);
    }) ??
    hits.expert.find((expert) => {
      const sentence = analysis.sentenceOf(expert);
      if (
        !(
          startsIn(analysis.entities.numbers, sentence) ||
          startsIn(hits.share, sentence) ||
          numeral.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)))
        ) ||
        namesOrigin(text, sentence)
      )
        return false;
      return !ofOurs.test(sentence.text.slice(0, 600));
    })
  );
}

/** `It’s a fact that people with a garden sleep 40 minutes longer`: a number, and what it is compared with. */
function unsourcedFact(analysis: FigureAnalysis): Span | undefined {
  const { hits, text, entities } = analysis;
  return hits.fact.find((fact) => {
    const sentence = analysis.sentenceOf(fact);
    // `Fact: …`: what is told may be a sentence of its own.
    const end = Math.min(text.length, sentence.end + (/:$/.test(sentence.text.trimEnd()) ? reachOfFact : 0));
    const told = text.slice(fact.end, Math.min(end, fact.end + longestFact));
    if (!compared.test(told) || ofOurs.test(told) || namesOrigin(text, sentence)) return false;
    return startsIn(entities.numbers, { start: fact.end, end }) || numeral.test(told);
  });
}

/** Characters behind the word in which it is told. */
const longestFact = 400;
const reachOfFact = 160;
const compared =
  /%|(?<!\p{L})(?:prozent|percent|per cent|more|less|fewer|better|worse|\p{Ll}{3,}er than|longer|higher|faster|happier|healthier|likely|times|average|mehr|weniger|länger|höher|besser|schlechter|häufiger|seltener|öfter|gesünder|doppelt|schnitt|von zehn|out of|in ten)(?!\p{L})/iu;

/** A number in words. */
const numeral =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|doppelt|dreimal|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|twice|double|half)(?!\p{L})/iu;
const ofOurs = /(?<!\p{L})(?:wir|unser\p{Ll}*|eigene\p{Ll}*|we|our|my|mein\p{Ll}*)(?!\p{L})/iu;
