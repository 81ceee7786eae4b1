/** Marks officialese: nouns and set phrases where a verb would do. */
import * as z from 'zod';
import { defineRule } from '../rule.ts';
import { markedBy, markedDictionaries, severityOf } from './marked-words.ts';

export const nominalStyle = defineRule({
  id: 'tone/nominal-style',
  severity: 'hint',
  options: z.strictObject({
    hintFrom: z
      .number()
      .min(0)
      .max(200)
      .default(8)
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
      what: `„${words}“ klingt nach Amt.`,
      why: 'Hauptwörter machen Sätze schwer; ein Verb sagt, wer etwas tut.',
      instead: 'Sag es mit einem Verb: Wer macht was?',
    }),
    en: ({ words }: { words: string }) => ({
      what: `“${words}” sounds like an office.`,
      why: 'Nouns make sentences heavy; a verb says who does something.',
      instead: 'Say it with a verb: who does what?',
    }),
  },
  examples: {
    flag: [
      'Im Rahmen der Veranstaltung erfolgt die Durchführung einer Verlosung.',
      'Die Inanspruchnahme ist nunmehr diesbezüglich kostenfrei.',
      'Unter Berücksichtigung der Umstände stellen wir seitens der Leitung Parkplätze zur Verfügung.',
      'With regard to parking, implementation is subject to approval prior to the event.',
      'In order to facilitate the utilization of bikes, provision has been made for racks.',
    ],
    pass: [
      'Das Bild im Rahmen hängt schief.',
      'Die Feuerwehr kam zum Einsatz, zum Glück nur wegen Toast.',
      'Die Polizei hat das Fahrrad sichergestellt.',
      'Wir verlosen am Freitag drei Karten.',
      'Ich war nicht in der Lage, ohne Kaffee zu antworten.',
      'We raffle three tickets on Friday.',
      'The fire brigade came because of toast.',
      'I could not answer before my first coffee.',
    ],
  },
  check(analysis, report, { hintFrom, allow }) {
    const marked = markedBy('nominal-style', analysis, allow);
    if (marked.length === 0) return;
    const severity = severityOf(marked, analysis, hintFrom);
    for (const hit of marked) {
      const { suggestion, toneClass, weight } = hit.entry.data;
      report(hit, { words: hit.text }, { severity, suggestions: [suggestion], evidence: { class: toneClass, weight } });
    }
  },
});
