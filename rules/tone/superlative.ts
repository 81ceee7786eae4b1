/** Marks praise of the own thing in the highest degree, where a figure or an example would say more. */
import * as z from 'zod';
import { defineRule } from '../rule.ts';
import { markedBy, markedDictionaries, severityOf } from './marked-words.ts';

export const superlative = defineRule({
  id: 'tone/superlative',
  severity: 'hint',
  options: z.strictObject({
    hintFrom: z
      .number()
      .min(0)
      .max(200)
      .default(6)
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
      what: `„${words}“ ist Lob in der höchsten Stufe.`,
      why: 'Eigenlob glaubt kaum jemand; eine Zahl, ein Beispiel oder ein Beleg überzeugt.',
      instead: 'Sag, was daran anders ist, oder lass das Wort weg.',
    }),
    en: ({ words }: { words: string }) => ({
      what: `“${words}” is praise in the highest degree.`,
      why: 'Hardly anybody believes self-praise; a figure, an example or a proof convinces.',
      instead: 'Say what is different about it, or drop the word.',
    }),
  },
  examples: {
    flag: [
      'Unsere einzigartige Kaffeemühle ist da.',
      'Mit diesem bahnbrechenden Verfahren lacken wir Fahrräder.',
      'Die Werkstatt setzt neue Maßstäbe.',
      'Ein Quantensprung für den Ersatzteilhandel in Gera.',
      'Our groundbreaking coffee grinder is here.',
      'This revolutionary varnish is now on our bikes.',
      'A state-of-the-art workshop with unparalleled service.',
    ],
    pass: [
      'Die neue Kaffeemühle mahlt doppelt so schnell wie die alte.',
      'Einmalige Zahlung, danach kostet die App nichts mehr.',
      'Für die nächste Generation pflanzen wir Bäume, sagt meine Oma.',
      'Niemand ist perfekt, wir heute auch nicht.',
      'Die Bestellnummer steht auf der besten Seite: ganz hinten.',
      'Er kämpfte mit den revolutionären Garden, sagt das Schulbuch.',
      '#einzigartig steht auf jedem zweiten Becher hier.',
      'The new grinder is twice as fast as the old one.',
      "Nobody's perfect, and today that was us.",
      'We left the gold standard behind, says the history book.',
      'You must have been tired after the night shift.',
      'Groundbreaking ceremony on Friday, bring your own spade!',
    ],
  },
  check(analysis, report, { hintFrom, allow }) {
    const marked = markedBy('superlative', analysis, allow);
    if (marked.length === 0) return;
    const severity = severityOf(marked, analysis, hintFrom);
    for (const hit of marked) {
      const { suggestion, toneClass, weight } = hit.entry.data;
      report(hit, { words: hit.text }, { severity, suggestions: [suggestion], evidence: { class: toneClass, weight } });
    }
  },
});
