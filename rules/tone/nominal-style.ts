/** Marks officialese: nouns and set phrases where a verb would do. */
import { defineMarkingRule } from './marking-rule.ts';

export const nominalStyle = defineMarkingRule({
  marker: 'nominal-style',
  hintFrom: 8,
  messages: {
    de: (words) => ({
      what: `„${words}“ klingt nach Amt.`,
      why: 'Hauptwörter machen Sätze schwer; ein Verb sagt, wer etwas tut.',
      instead: 'Sag es mit einem Verb: Wer macht was?',
    }),
    en: (words) => ({
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
});
