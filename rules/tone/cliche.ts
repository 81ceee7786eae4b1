/** Marks worn images and set phrases. One is human, three are a speech. */
import { defineMarkingRule } from './marking-rule.ts';

export const cliche = defineMarkingRule({
  marker: 'cliche',
  hintFrom: 6,
  messages: {
    de: (words) => ({
      what: `„${words}“ hat man schon oft gelesen.`,
      why: 'Bei abgegriffenen Bildern liest man weiter, ohne etwas zu behalten.',
      instead: 'Erzähl, was wirklich passiert ist.',
    }),
    en: (words) => ({
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
});
