/** Whoever is upset wants to be heard first. */
import { defineRule } from '../rule.ts';
import { empathyWords } from './answer-lexicon.ts';
import { answeredDictionaries, isComplaint } from './answered.ts';
import { emergencyWords } from './complaint-lexicon.ts';

const late = { text: 'Mein Paket ist seit drei Wochen nicht da, ich bin stinksauer!' };
const broken = { text: 'The kettle arrived broken and nobody answers my mails!' };

export const empathy = defineRule({
  id: 'reply/empathy',
  severity: 'warn',
  kinds: ['reply', 'comment'],
  audiences: ['brand', 'community', 'employee'],
  dictionaries: { ...answeredDictionaries, empathy: empathyWords, emergency: emergencyWords },
  messages: {
    de: () => ({
      what: 'In der Antwort fehlt ein Satz über das, was schiefgelaufen ist.',
      why: 'Wer sich ärgert, will zuerst gehört werden, sonst hilft auch die beste Lösung wenig.',
      instead: 'Fang mit einem ehrlichen Satz über die Lage der Person an.',
    }),
    en: () => ({
      what: 'The answer has no word about what went wrong.',
      why: 'People who are upset want to be heard first; without that the best solution helps little.',
      instead: 'Start with one honest sentence about their situation.',
    }),
  },
  examples: {
    flag: [
      { text: 'Bitte schick uns deine Sendungsnummer per Direktnachricht.', kind: 'reply', replyTo: late },
      { text: 'Die Lieferzeit beträgt derzeit bis zu 20 Tage.', kind: 'comment', replyTo: late },
      { text: 'Please send us your tracking number in a direct message.', kind: 'reply', replyTo: broken },
      { text: 'Returns take up to 14 days.', kind: 'comment', replyTo: broken },
    ],
    pass: [
      {
        text: 'Drei Wochen sind viel zu lang, das tut mir leid. Schick uns kurz die Nummer per DM.',
        kind: 'reply',
        replyTo: late,
      },
      { text: 'Oje, das ist ärgerlich. Ich frage gleich im Lager nach.', kind: 'reply', replyTo: late },
      {
        text: 'Bitte sofort den Stecker ziehen und nicht mehr benutzen, Notruf 112, wenn es raucht.',
        kind: 'reply',
        replyTo: { text: 'Der Wasserkocher ist kaputt und qualmt!' },
      },
      {
        text: 'Wir öffnen um 9 Uhr.',
        kind: 'reply',
        replyTo: { text: 'Danke für den tollen Service, ich bin begeistert!' },
      },
      { text: 'Um 9 Uhr geht es los.', kind: 'reply', replyTo: { text: 'Wann macht ihr auf?' } },
      { text: 'Wir öffnen um 9 Uhr.', kind: 'reply' },
      {
        text: 'A broken kettle is a rough start, sorry about that. A new one is on its way.',
        kind: 'reply',
        replyTo: broken,
      },
      { text: 'We open at nine.', kind: 'reply', replyTo: { text: 'Great service, thank you so much!' } },
      { text: 'We open at nine.', kind: 'reply', replyTo: { text: 'When do you open?' } },
    ],
  },
  check({ hits, replyTo }, report) {
    if (replyTo === undefined || hits.empathy.length > 0 || hits.emergency.length > 0 || !isComplaint(replyTo)) return;
    report('post', undefined, { evidence: { complaint: replyTo.hits.complaint[0]?.text } });
  },
});
