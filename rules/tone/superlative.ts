/** Marks praise of the own thing in the highest degree, where a figure or an example would say more. */
import { defineMarkingRule } from './marking-rule.ts';

export const superlative = defineMarkingRule({
  marker: 'superlative',
  hintFrom: 6,
  messages: {
    de: (words) => ({
      what: `„${words}“ ist Lob in der höchsten Stufe.`,
      why: 'Eigenlob glaubt kaum jemand; eine Zahl, ein Beispiel oder ein Beleg überzeugt.',
      instead: 'Sag, was daran anders ist, oder lass das Wort weg.',
    }),
    en: (words) => ({
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
});
