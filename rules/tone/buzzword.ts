/** Marks words that sound like something and say little. One is human, many in a short text are a brochure. */
import { defineMarkingRule } from './marking-rule.ts';

export const buzzword = defineMarkingRule({
  marker: 'buzzword',
  hintFrom: 8,
  messages: {
    de: (words) => ({
      what: `„${words}“ klingt nach viel und sagt wenig.`,
      why: 'Solche Wörter stehen überall; in Erinnerung bleibt, was man sich vorstellen kann.',
      instead: 'Nenn die Sache beim Namen, mit einem Beispiel.',
    }),
    en: (words) => ({
      what: `“${words}” sounds like a lot and says little.`,
      why: 'Such words are everywhere; readers remember what they can picture.',
      instead: 'Name the thing itself, with an example.',
    }),
  },
  examples: {
    flag: [
      'Unsere innovativen Lösungen bieten echten Mehrwert.',
      'Wir heben Synergien und setzen auf ganzheitliche Beratung.',
      'Nahtlos, skalierbar und kundenorientiert: unser neuer Shop.',
      'In der heutigen digitalen Welt ist ein guter Schraubenzieher wichtig.',
      'We leverage synergies for a holistic customer experience.',
      'Our seamless and scalable platform empowers your team.',
      "In today's fast-paced world a good screwdriver matters.",
    ],
    pass: [
      'Nach zwei Stunden hatten wir die Lösung des Rätsels.',
      'Wer hat eine Lösung für quietschende Türen?',
      'Der Dozent für wässrige Lösungen in der Chemie ist krank.',
      'Unser Agile Coach heißt Mia und backt Waffeln.',
      'Das Ökosystem im Wald hinter der Halle: 40 Vogelarten.',
      'Wir treffen uns im Innovation Hub am Hafen.',
      'Nahtlose Rohre in 12 Metern Länge, frisch vom Laster.',
      '„Synergien“, sagt er, und alle lachen. Buzzword-Bingo! #bullshitbingo',
      'Does anybody have a solution for squeaky doors?',
      'Robust regression explained with cats, in four minutes.',
      'We meet at the Innovation Hub by the harbour.',
      'Seamless pipe, 12 metres long, fresh off the truck.',
      'The forest ecosystem behind the hall: 40 kinds of birds.',
      'Messages are end-to-end encrypted, so not even we can read them.',
    ],
  },
});
