/** Bold or curly letters from Unicode are no font: screen readers skip or spell them, and a search does not find them. */
import type { TextAnalysis } from '../analysis.ts';
import { defineRule } from '../rule.ts';
import { wordKind } from '../text/normalise.ts';
import { hasWordOf, PerSentence } from '../text/per-sentence.ts';
import { findFakeWords } from './unicode-letters.ts';

const symbols = new PerSentence((analysis: TextAnalysis, sentence) => hasWordOf(analysis, sentence, wordKind.symbol));

export const fakeFont = defineRule({
  id: 'accessibility/fake-font',
  severity: 'hint',
  messages: {
    de: ({ plain }: { plain: string }) => ({
      what: `„${plain}“ steht in Zeichen, die nur wie eine Schrift aussehen.`,
      why: 'Vorleseprogramme überspringen oder buchstabieren sie, und die Suche findet sie nicht.',
      instead: 'Nimm gewöhnliche Buchstaben.',
    }),
    en: ({ plain }) => ({
      what: `“${plain}” is written in signs that only look like a font.`,
      why: 'Screen readers skip or spell them, and a search does not find them.',
      instead: 'Use plain letters.',
    }),
  },
  examples: {
    flag: [
      '𝗪𝗶𝗿 𝘀𝘂𝗰𝗵𝗲𝗻 𝗱𝗶𝗰𝗵 für unsere Werkstatt in der Stadt.',
      'Heute gibt es 𝓚𝓾𝓬𝓱𝓮𝓷 für alle, die da sind.',
      'Das ist ⓦⓘⓒⓗⓣⓘⓖ für euch, also lest es bitte.',
      'Die Tür ist 𝗳𝘂̈𝗿 𝗲𝘂𝗰𝗵 offen, und das bleibt so.',
      '𝐓𝐡𝐢𝐬 𝐢𝐬 𝐛𝐢𝐠 and I want you to know about it.',
      'We are ｏｐｅｎ again and the coffee is on us.',
      'The shop is 🅾🅿🅴🅽 again and we are happy to see you.',
    ],
    pass: [
      'Wenn 𝑓(𝑥) = 𝑎𝑥 + 𝑏 ist, dann ist das eine Gerade.',
      'Wir suchen dich für unsere Werkstatt in der Stadt.',
      'Die Schritte sind ① messen, ② sägen und ③ bohren.',
      'Der 🅿️ ist hinter dem Haus, die Einfahrt ist neu.',
      'The mean of 𝑥 and 𝑦 is what we want here.',
      'We met the team of ＮＨＫ ニュース in the hall and had tea.',
      'The ℝ and the ℂ on the board are from the last lesson.',
    ],
  },
  check(analysis, report) {
    if (!symbols.someOf(analysis, analysis.sentences)) return;
    for (const { start, end, plain } of findFakeWords(analysis.text)) {
      report({ start, end }, { plain: shortened(plain) }, { fix: plain, evidence: { plain: shortened(plain) } });
    }
  },
});

function shortened(plain: string): string {
  return plain.length <= 60 ? plain : `${plain.slice(0, 59)}…`;
}
