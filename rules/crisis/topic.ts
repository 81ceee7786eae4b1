/** While the company's crisis mode is on, a listed topic goes to those who speak about it. */
import { type Dictionary, words } from '../dictionary.ts';
import { textIn } from '../localised.ts';
import type { Pack } from '../pack/schema.ts';
import { defineRule } from '../rule.ts';
import { escapePattern, hasWord } from '../text/pattern.ts';

/** Shorter words stand in too many others to be looked for inside them. */
const shortestInCompounds = 6;

const recall = (active: boolean) => ({
  crisis: {
    active,
    topics: ['Rückruf', 'brake failure'],
    pause: [],
    message: {
      de: 'Zum Rückruf spricht nur die Pressestelle.',
      en: 'Only the press office speaks about the recall.',
    },
    contact: 'press',
  },
  contacts: [{ topic: 'press', name: 'Press office' }],
});

export const topic = defineRule({
  id: 'crisis/topic',
  severity: 'stop',
  audiences: ['employee', 'community', 'brand'],
  dictionaries: (_options: Record<string, never>, { crisis }): { topic: Dictionary<undefined> } => ({
    topic: crisis.active ? words({ any: crisis.topics.filter(hasWord).map(patternFor) }) : {},
  }),
  messages: {
    de: ({ message }: { message: Pack['crisis']['message'] }) => ({
      what: message ? textIn('de', message) : 'Zu diesem Thema schreiben gerade nur die, die dafür zuständig sind.',
      why: 'Gerade zählt jedes Wort, und alle sollen dasselbe hören.',
      instead:
        'Antworte nicht selbst, gib es weiter. Geht es um einen Missstand, ist die interne Meldestelle für dich da.',
    }),
    en: ({ message }) => ({
      what: message ? textIn('en', message) : 'Only those in charge write about this right now.',
      why: 'Every word counts right now, and everybody should hear the same.',
      instead:
        'Do not answer yourself, pass it on. If this is about wrongdoing, the internal reporting office is there for you.',
    }),
  },
  examples: {
    flag: [
      { text: 'Der Rückruf betrifft nur die alten Räder, keine Sorge.', pack: recall(true) },
      { text: 'Zum Bremsenrückruf kann ich dir sagen, woran es liegt.', kind: 'reply', pack: recall(true) },
      { text: 'The brake failure is not as bad as they say.', pack: recall(true) },
      { text: 'I know why the brake failures happened to us.', kind: 'comment', pack: recall(true) },
    ],
    pass: [
      { text: 'Der Rückruf betrifft nur die alten Räder, keine Sorge.', pack: recall(false) },
      { text: 'Dein Paket ist heute bei dir, wir rufen dich an.', kind: 'reply', pack: recall(true) },
      { text: 'Am Samstag ist die Werkstatt offen und es gibt Kuchen.', pack: recall(true) },
      { text: 'Der Rückruf betrifft mich selbst.', author: { kind: 'private' }, pack: recall(true) },
      'Der Rückruf betrifft nur die alten Räder, keine Sorge.',
      { text: 'The brake failure is not as bad as they say.', pack: recall(false) },
      { text: 'Your parcel is with you today and we will call you.', kind: 'reply', pack: recall(true) },
    ],
  },
  onlyWith: ['topic'],
  check({ hits }, report, _options, { crisis }) {
    for (const { start, end, text } of hits.topic) {
      report(
        { start, end },
        { message: crisis.message },
        { evidence: { topic: text }, ...(crisis.contact ? { contact: crisis.contact } : {}) },
      );
    }
  },
});

/** A long single word also inside compounds: `Bremsenrückruf`, `Rückrufaktion`. */
function patternFor(phrase: string): string {
  const isLongWord = /^[\p{L}]+$/u.test(phrase) && phrase.length >= shortestInCompounds;
  return isLongWord ? `*${phrase}*` : `${escapePattern(phrase)}~`;
}
