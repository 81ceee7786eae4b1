/** Marks worn images and set phrases. One is human, three are a speech. */
import * as z from 'zod';
import { defineRule } from '../rule.ts';
import { markedBy, markedDictionaries, severityOf } from './marked-words.ts';

export const cliche = defineRule({
  id: 'tone/cliche',
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
      what: `„${words}“ hat man schon oft gelesen.`,
      why: 'Bei abgegriffenen Bildern liest man weiter, ohne etwas zu behalten.',
      instead: 'Erzähl, was wirklich passiert ist.',
    }),
    en: ({ words }: { words: string }) => ({
      what: `“${words}” has been read many times.`,
      why: 'Readers skim worn images and keep nothing.',
      instead: 'Tell what really happened.',
    }),
  },
  examples: {
    flag: [
      'Damit setzen wir ein Zeichen für den Standort.',
      'Der Startschuss für das Leuchtturmprojekt ist gefallen.',
      'Wir sind gut aufgestellt und fit für die Zukunft.',
      'Bei uns steht der Mensch im Mittelpunkt.',
      'We raise the bar and push the boundaries.',
      'We are passionate about screws and take service to the next level.',
      'Stay tuned, big things are coming.',
    ],
    pass: [
      'Der Startschuss zum Lauf fällt um 10 Uhr.',
      'Der Leuchtturm am Hafen leuchtet wieder.',
      'Der Mensch vor mir in der Schlange hatte 14 Brötchen.',
      'Beim Lauf am Sonntag waren 80 von uns dabei.',
      'Drei neue Nägel mit Köpfen aus dem Baumarkt, mehr brauchte es nicht.',
      'Wir haben die Zelte gut aufgestellt, trotz Wind.',
      'The pub is at the heart of the village.',
      'The starting shot for the run is at ten.',
      'We ran out of screws at noon and closed early.',
      'Tonight we tune the old piano in the canteen.',
    ],
  },
  check(analysis, report, { hintFrom, allow }) {
    const marked = markedBy('cliche', analysis, allow);
    if (marked.length === 0) return;
    const severity = severityOf(marked, analysis, hintFrom);
    for (const hit of marked) {
      const { suggestion, toneClass, weight } = hit.entry.data;
      report(hit, { words: hit.text }, { severity, suggestions: [suggestion], evidence: { class: toneClass, weight } });
    }
  },
});
