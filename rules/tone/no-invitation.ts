/** Says when a long post ends without a question, an invitation or a word to the reader. Who tells a story of their own need not ask. */
import * as z from 'zod';
import { type Dictionary, words } from '../dictionary.ts';
import { defineRule } from '../rule.ts';
import { invitation, secondPerson, single } from './dialogue.ts';
import { addressesOf } from './structure/address.ts';

/** Calls for a click are no invitation to talk. */
const bait: Dictionary<undefined> = words({
  de: [
    '(liked|like|liken) wenn',
    'markiere jemanden',
    'teilen nicht vergessen',
    'kommentiere ja',
    'folge uns für mehr',
  ],
  en: ['like if', 'tag someone who', 'comment yes', 'share if you agree', 'follow (us)? for more'],
});

export const noInvitation = defineRule({
  id: 'tone/no-invitation',
  severity: 'hint',
  kinds: ['post', 'thread'],
  options: z.strictObject({
    words: z.int().min(10).default(60).describe('Texts of fewer words are left alone.'),
  }),
  dictionaries: { invitation, secondPerson, single, bait },
  messages: {
    de: ({ baited }: { baited: boolean }) => ({
      what: baited
        ? 'Hier wird um Klicks gebeten, aber niemand etwas gefragt.'
        : 'Am Ende weiß niemand, was man darauf antworten könnte.',
      why: 'Ein Gespräch beginnt mit einer Frage, auf die man wirklich eine Antwort möchte.',
      instead: 'Stell zum Schluss eine ehrliche Frage, oder lade zum Antworten ein.',
    }),
    en: ({ baited }: { baited: boolean }) => ({
      what: baited
        ? 'This asks for clicks, but asks nobody anything.'
        : 'At the end nobody knows what there is to answer.',
      why: 'A conversation starts with a question to which you really want an answer.',
      instead: 'End with an honest question, or invite people to answer.',
    }),
  },
  examples: {
    flag: [
      'Die neue Werkstatt der Muster AG in Gera wurde am Freitag eröffnet. Sie umfasst drei Hebebühnen, ein Lager für Ersatzteile und eine Lackierkabine. Die Arbeiten dauerten acht Monate und wurden vollständig von Betrieben aus der Region ausgeführt. Zur Eröffnung kamen rund 80 Gäste aus der Nachbarschaft, darunter der Bürgermeister. Der Betrieb startet am Montag um acht Uhr mit zwölf Angestellten und vier Auszubildenden aus drei Ländern.',
      'The new workshop of Acme in Leeds was opened on Friday. It has three lifts, a store for spare parts and a paint booth. The work took eight months and was carried out entirely by businesses from the region. About 80 guests from the neighbourhood came to the opening, among them the mayor. Operations start on Monday at eight with twelve employees and four apprentices from three countries.',
    ],
    pass: [
      'Die neue Werkstatt in Gera ist offen. Drei Bühnen, ein Lager, eine Kabine zum Lackieren, gebaut von Leuten aus der Region. Am Freitag war die halbe Nachbarschaft da, der Bürgermeister hat sich am Kuchen verbrannt. Am Montag um acht geht es los, mit zwölf Leuten und vier Azubis. Welchen Wagen würdet ihr zuerst auf die Bühne stellen? Der erste Ölwechsel geht auf uns, versprochen.',
      'Die neue Werkstatt ist offen. Am Montag um acht geht es los.',
      {
        text: 'Danke für den Hinweis. Die Werkstatt in Gera öffnet am Montag um acht. Das Lager für Ersatzteile ist schon ab sieben besetzt, die Lackierkabine erst ab neun. Parkplätze liegen hinter dem Haus, die Einfahrt ist neben der Bäckerei. Der Bus 12 hält direkt davor und fährt alle zehn Minuten, am Wochenende alle zwanzig. Die Schlüssel für alte Spinde liegen noch im Büro bereit.',
        kind: 'reply',
      },
      'Ich habe heute meinen letzten Tag in der Werkstatt. Acht Jahre, drei Chefs, ein Brand, zwei Hochzeiten. Am meisten werde ich den Geruch am Montagmorgen vermissen, wenn der Ofen noch kalt ist und der Kaffee schon läuft. Gelernt habe ich hier, dass man Fehler zugibt, bevor sie jemand findet. Danke an Kira, Tom und den Rest der Bande, macht es gut, und lasst die Bühne heil.',
      'The new workshop in Leeds is open. Three lifts, a store, a paint booth, all of it made by people from the region. Half the neighbourhood was here on Friday and the mayor burned his tongue on the soup. We start on Monday at eight, twelve people and four apprentices. Which car would you put on the lift first? The first oil change is on us, promised.',
      'The new workshop is open. We start on Monday at eight.',
    ],
  },
  check(analysis, report, options) {
    const { hits, sentences, wordCount, tone } = analysis;
    if (wordCount < options.words || sentences.some(({ question }) => question)) return;
    const isConversation = tone.label === 'conversation';
    const baited = hits.bait.length > 0;
    const invites = hits.invitation.length > 0 || addressesOf(analysis, hits.secondPerson).length > 0;
    if (!baited && (invites || (isConversation && hits.single.length > 0))) return;
    report('post', { baited }, { severity: isConversation ? 'info' : 'hint' });
  },
});
