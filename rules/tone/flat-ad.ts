/** Marks shop-window calls: they push, where a post talks. */
import { defineMarkingRule } from './marking-rule.ts';

export const flatAd = defineMarkingRule({
  marker: 'flat-ad',
  hintFrom: 5,
  messages: {
    de: (words) => ({
      what: `„${words}“ ist ein Werbespruch.`,
      why: 'Werbesprüche überliest man hier; eine Auskunft hilft weiter.',
      instead: 'Sag nüchtern, was es gibt, was es kostet und bis wann.',
    }),
    en: (words) => ({
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
});
