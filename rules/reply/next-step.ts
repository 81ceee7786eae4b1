/** An answer to a problem says what happens now, and until when. */
import { defineRule } from '../rule.ts';
import { stepWords, thanksWords, timeWords } from './answer-lexicon.ts';
import { answeredDictionaries, isComplaint } from './answered.ts';

const late = { text: 'Mein Paket ist seit drei Wochen nicht da, das nervt!' };
const broken = { text: 'The app is not working again, so annoying!' };

export const nextStep = defineRule({
  id: 'reply/next-step',
  severity: 'hint',
  kinds: ['reply', 'comment'],
  audiences: ['brand', 'community', 'employee'],
  dictionaries: { ...answeredDictionaries, step: stepWords, time: timeWords, thanks: thanksWords },
  messages: {
    de: () => ({
      what: 'In der Antwort steht nicht, wie es weitergeht.',
      why: 'Wer nicht weiß, was passiert, fragt nach oder gibt auf.',
      instead: 'Sag, was du tust und bis wann: „Ich frage im Lager nach und melde mich bis 16 Uhr.“',
    }),
    en: () => ({
      what: 'The answer does not say what happens next.',
      why: 'People who do not know what happens ask again, or give up.',
      instead: 'Say what you do and until when: “I am asking the warehouse and will be back by 4 pm.”',
    }),
  },
  examples: {
    flag: [
      { text: 'Das ist wirklich ärgerlich, da verstehe ich deinen Frust.', kind: 'reply', replyTo: late },
      { text: 'Oje, so war das nicht gedacht.', kind: 'comment', replyTo: late },
      { text: 'Oh no, that is really frustrating.', kind: 'reply', replyTo: broken },
      { text: 'We understand how annoying that is.', kind: 'comment', replyTo: broken },
    ],
    pass: [
      { text: 'Das ist ärgerlich. Ich frage im Lager nach und melde mich bis 16 Uhr.', kind: 'reply', replyTo: late },
      { text: 'Das ist ärgerlich. Mehr dazu: https://acme.example/stoerung', kind: 'reply', replyTo: late },
      { text: 'Danke dir, schönes Wochenende!', kind: 'reply', replyTo: late },
      { text: 'Wie schön, das freut uns.', kind: 'reply', replyTo: { text: 'Euer Service ist großartig!' } },
      { text: 'Ärgerlich! Welche Strecke fährst du denn?', kind: 'reply', replyTo: late },
      {
        text: 'That is frustrating. We are working on it and the app is back by 4 pm.',
        kind: 'reply',
        replyTo: broken,
      },
      { text: 'Thanks, have a good weekend!', kind: 'reply', replyTo: broken },
      { text: 'So good to hear.', kind: 'reply', replyTo: { text: 'Your service is great!' } },
    ],
  },
  check({ hits, replyTo, entities, sentences }, report) {
    if (replyTo === undefined || hits.step.length > 0 || hits.time.length > 0 || hits.thanks.length > 0) return;
    if (entities.urls.length > 0 || entities.emails.length > 0 || sentences.some(({ question }) => question)) return;
    if (!isComplaint(replyTo)) return;
    report('post', undefined);
  },
});
