/** Open cases of the own company: what is said outside can be read out in court. */
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { legalMatters, otherLaw } from './legal-lexicon.ts';
import { companyWords, ownSideWords } from './own-side-lexicon.ts';
import { whistleBlowing } from './whistle-blowing.ts';

const acme = { company: { names: ['ACME'], products: [], domains: [], accounts: [] } };

export const legalMatter = defineRule({
  id: 'confidential/legal-matter',
  severity: 'warn',
  dictionaries: (_options: Record<string, never>, pack) => ({
    matter: legalMatters,
    other: otherLaw,
    disclosing: whistleBlowing,
    own: ownSideWords,
    company: companyWords(pack.company),
  }),
  messages: {
    de: ({ matter }: { matter: string }) => ({
      what: `Das klingt nach einem Rechtsfall eurer Firma: ${matter}.`,
      why: 'Was draußen steht, kann im Verfahren gegen euch verwendet werden.',
      instead: 'Dazu spricht nur die Pressestelle. Frag dort nach, oder lass diesen Teil weg.',
    }),
    en: ({ matter }) => ({
      what: `This sounds like a legal case of your company: ${matter}.`,
      why: 'What stands outside can be used against you in the case.',
      instead: 'Only the press office speaks about cases. Ask there, or leave this part out.',
    }),
  },
  examples: {
    flag: [
      'Unser Anwalt sagt, die Gegenseite hat keine Chance. Wir sehen uns vor Gericht!',
      'Die Klage gegen uns ist lächerlich.',
      { text: 'Die Staatsanwaltschaft war heute bei ACME im Büro.', pack: acme },
      'Wir haben außergerichtlich mit der Gegenseite verhandelt, das wird teuer.',
      'Our lawyers say the other side has no chance.',
      'The lawsuit against us is a joke, we will win.',
      { text: 'ACME is under investigation, and the office is full of boxes.', pack: acme },
    ],
    pass: [
      'Ich klage gegen meinen Arbeitgeber, weil mein Lohn fehlt.',
      'Der BGH hat entschieden: Was bedeutet das Urteil für uns?',
      'Im Vergleich zu gestern ist es bei uns warm.',
      'Als Kanzlei beraten wir Mandanten vor Gericht.',
      'Die Staatsanwaltschaft ermittelt gegen einen Minister.',
      'Unser Betriebsrat zieht vor Gericht, und das ist gut so.',
      'I am suing my employer for unpaid wages, and my lawyer is great.',
      'The Supreme Court ruling changes our whole field.',
      'We visited an old settlement on our trip.',
      'The movie is about a lawsuit, and we loved it.',
    ],
  },
  onlyWith: ['matter'],
  check(analysis, report) {
    const { hits } = analysis;
    if (hits.matter.length === 0 || hits.other.length > 0 || hits.disclosing.length > 0) return;
    for (const matter of hits.matter) {
      const sentence = analysis.sentenceOf(matter);
      const isOwn =
        /^(?:unser|our\b)|\b(?:uns|us)$/i.test(matter.text) ||
        startsIn(hits.own, sentence) ||
        startsIn(hits.company, sentence);
      if (!isOwn || sentence.question) continue;
      report(matter, { matter: matter.text }, { evidence: { matter: matter.text } });
      return;
    }
  },
});
