/** Marks shop-window calls: they push, where a post talks. */
import * as z from 'zod';
import { defineRule } from '../rule.ts';
import { markedBy, markedDictionaries, severityOf } from './marked-words.ts';

export const flatAd = defineRule({
  id: 'tone/flat-ad',
  severity: 'hint',
  options: z.strictObject({
    hintFrom: z
      .number()
      .min(0)
      .max(200)
      .default(5)
      .describe(
        'Points of the lexicon per 100 words from which on the words are a hint; below they are a note. Twice that in a conversation.',
      ),
    allow: z
      .array(z.string().min(1))
      .default([])
      .describe('Words that are fine here, as they stand in the text; upper and lower case are the same.'),
  }),
  dictionaries: markedDictionaries,
  messages: {
    de: ({ words }: { words: string }) => ({
      what: `„${words}“ ist ein Werbespruch.`,
      why: 'Werbesprüche überliest man hier; eine Auskunft hilft weiter.',
      instead: 'Sag nüchtern, was es gibt, was es kostet und bis wann.',
    }),
    en: ({ words }: { words: string }) => ({
      what: `“${words}” is an advertising slogan.`,
      why: 'People skip slogans here; a plain fact helps them.',
      instead: 'Say what there is, what it costs and until when.',
    }),
  },
  examples: {
    flag: [
      'Nur für kurze Zeit: unsere Wintermütze. Greifen Sie zu!',
      'Überzeugen Sie sich selbst und profitieren Sie von unseren Preisen.',
      'Worauf warten Sie noch? Sichern Sie sich jetzt Ihren Platz.',
      'Act now, limited time only: our winter hat.',
      'What are you waiting for? See for yourself.',
      'Your trusted partner for winter hats. Satisfaction guaranteed.',
    ],
    pass: [
      'Die Wintermütze gibt es bis Sonntag für 12 Euro im Laden.',
      'Sichern Sie sich beim Klettern immer gegen Stürze.',
      'Wir warten noch auf die Mützen, der Laster steht im Stau.',
      'The winter hat is 12 euros in the shop until Sunday.',
      'No hurry, we are open until nine.',
      'Sorry, delivery before Friday is not guaranteed.',
    ],
  },
  check(analysis, report, { hintFrom, allow }) {
    const marked = markedBy('flat-ad', analysis, allow);
    if (marked.length === 0) return;
    const severity = severityOf(marked, analysis, hintFrom);
    for (const hit of marked) {
      const { suggestion, toneClass, weight } = hit.entry.data;
      report(hit, { words: hit.text }, { severity, suggestions: [suggestion], evidence: { class: toneClass, weight } });
    }
  },
});
