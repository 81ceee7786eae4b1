/** Marks the phrase with which a post announces instead of telling. */
import { defineRule } from '../rule.ts';
import { countingHits } from './conditions.ts';
import { firstPerson } from './dialogue.ts';
import { toneLexicon } from './lexicon/index.ts';
import type { ToneEntry } from './lexicon/lexicon.ts';
import { strongerThan } from './right-of-way.ts';
import { customer, reporting, title } from './spokesperson.ts';
import { quotationsOf } from './structure/quotation.ts';

/** Weaker phrases move the tone but are not worth a mark. */
const leastWeight = 3;

export const announcement = defineRule({
  id: 'tone/announcement',
  severity: 'hint',
  yieldsTo: strongerThan('tone/announcement'),
  dictionaries: { lexicon: toneLexicon, firstPerson, customer, reporting, title },
  messages: {
    de: ({ phrase }: { phrase: string }) => ({
      what: `„${phrase}“ kündigt an, statt zu erzählen.`,
      why: 'Solche Wendungen kennt man aus Pressemitteilungen; im Gespräch sagt sie niemand.',
      instead: 'Fang mit der Neuigkeit an, in deinen Worten.',
    }),
    en: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” announces instead of telling.`,
      why: 'Phrases like this come from press releases; nobody says them in a conversation.',
      instead: 'Start with the news, in your own words.',
    }),
  },
  examples: {
    flag: [
      'Wir freuen uns, bekannt geben zu dürfen, dass Kira ab Mai das Lager leitet.',
      'Die Muster AG gibt die Eröffnung einer Filiale in Plauen bekannt.',
      'Das ist ein wichtiger Meilenstein für unser Team.',
      '„Wir sind bestens vorbereitet und blicken nach vorn“, sagt Jens Albers, Geschäftsführer.',
      'We are thrilled to announce that Kira will run the warehouse from May.',
      'Acme is pleased to announce a new office in Leeds.',
      'This award is a testament to our team.',
    ],
    pass: [
      'Ab Mai leitet Kira das Lager. Fragt sie gern nach den Gabelstaplern!',
      'Gibt es bekannte Probleme mit dem neuen Update?',
      'Was gibt es Neues bei euch?',
      'Ich freue mich, euch am Samstag zu sehen.',
      'From May on, Kira runs the warehouse. Ask her about the forklifts!',
      'We look forward to seeing you on Saturday.',
      'I read the Old Testament on the train.',
    ],
  },
  onlyWith: ['lexicon', 'reporting'],
  check(analysis, report) {
    const { hits } = analysis;
    let reach = -1;
    for (const hit of countingHits(analysis)) {
      if (!announces(hit.entry.data) || hit.end <= reach) continue;
      reach = hit.end;
      report(
        hit,
        { phrase: hit.text },
        {
          suggestions: [hit.entry.data.suggestion],
          evidence: { class: hit.entry.data.toneClass, weight: hit.entry.data.weight },
        },
      );
    }
    const german = analysis.language === 'de';
    for (const span of quotationsOf(analysis, hits.reporting, hits.title).templates) {
      if (!analysis.quotes.some(({ start, end, wordCount }) => wordCount > 4 && near(span, start, end))) continue;
      report(
        span,
        { phrase: analysis.slice(span) },
        {
          suggestions: [
            german ? 'Die Person selbst in der Ich-Form posten lassen' : 'Let the person post in the first person',
          ],
          evidence: { class: 'quote', weight: 4 },
        },
      );
    }
  },
});

/** Parts of a release's form, weight 4 and 5, are the business of `tone/boilerplate`. */
function announces({ toneClass, weight }: ToneEntry): boolean {
  if (toneClass === 'format') return weight === leastWeight;
  return weight >= leastWeight && (toneClass === 'announcing' || toneClass === 'quote' || toneClass === 'emotion');
}

/** Reporting verb right behind or in front of the quotation, in UTF-16 code units. */
const nearby = 60;

function near(span: { start: number; end: number }, start: number, end: number): boolean {
  return (span.start >= end && span.start - end < nearby) || (span.end <= start && start - span.end < nearby);
}
