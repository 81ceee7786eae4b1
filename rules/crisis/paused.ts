/** While the company's crisis mode is on, campaigns and jokes wait. Answers to people go on. */
import type { Analysis } from '../analysis.ts';
import { type Dictionary, words } from '../dictionary.ts';
import { textIn } from '../localised.ts';
import type { Pack } from '../pack/schema.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { escapePattern, hasWord } from '../text/pattern.ts';
import { campaignWords, humourWords, laughing, type Paused, pauseNames } from './pause-lexicon.ts';

type PauseDictionaries = { campaign: Dictionary; humour: Dictionary; word: Dictionary };
type Kind = Paused | 'word';

const crisis = (active: boolean, pause: string[] = ['campaign', 'humour']) => ({
  crisis: { active, topics: [], pause },
});

export const paused = defineRule({
  id: 'crisis/paused',
  severity: 'stop',
  kinds: ['post', 'thread', 'repost'],
  audiences: ['employee', 'community', 'brand'],
  dictionaries: (_options: Record<string, never>, { crisis }): PauseDictionaries => ({
    campaign: isPaused(crisis, 'campaign') ? campaignWords : {},
    humour: isPaused(crisis, 'humour') ? humourWords : {},
    word: crisis.active ? words({ any: otherWords(crisis) }) : {},
  }),
  messages: {
    de: ({ kind, message }: { kind: Kind; message: Pack['crisis']['message'] }) => ({
      what: {
        campaign: 'Das ist Werbung, und die macht gerade Pause.',
        humour: 'Das ist lustig gemeint, und dafür ist gerade nicht der Moment.',
        word: 'Beiträge dazu machen gerade Pause.',
      }[kind],
      why: message
        ? textIn('de', message)
        : 'In einer Krise wirkt so etwas schnell kalt, auch wenn es nicht so gemeint ist.',
      instead: 'Heb den Beitrag auf. Antworten an Menschen, die Hilfe brauchen, gehen weiter.',
    }),
    en: ({ kind, message }) => ({
      what: {
        campaign: 'This is advertising, and that is paused right now.',
        humour: 'This is meant to be funny, and this is not the moment.',
        word: 'Posts about this are paused right now.',
      }[kind],
      why: message ? textIn('en', message) : 'In a crisis this soon seems cold, even if it is not meant like that.',
      instead: 'Keep the post for later. Answers to people who need help go on.',
    }),
  },
  examples: {
    flag: [
      { text: 'Nur heute: Rabatt auf alle Lastenräder, jetzt sichern!', pack: crisis(true) },
      { text: 'Kennt ihr den? Treffen sich zwei Bremsen. 😂', pack: crisis(true) },
      { text: 'Wir verlosen zwei Karten für das Fest.', pack: crisis(true, ['Kampagne']) },
      { text: 'Unser Sommerfest steht vor der Tür, und wir freuen uns.', pack: crisis(true, ['Sommerfest']) },
      { text: 'Today only: 20 % off all cargo bikes, shop now!', pack: crisis(true) },
      { text: 'A joke from the workshop: two brakes meet in a bar.', pack: crisis(true) },
    ],
    pass: [
      { text: 'Nur heute: Rabatt auf alle Lastenräder, jetzt sichern!', pack: crisis(false) },
      { text: 'Nur heute: Rabatt auf alle Lastenräder, jetzt sichern!', pack: crisis(true, ['humour']) },
      { text: 'Dein Rabattcode gilt weiter, gib ihn an der Kasse ein 😅', kind: 'reply', pack: crisis(true) },
      { text: 'Heute haben wir die Werkstatt aufgeräumt, und das hat gutgetan.', pack: crisis(true) },
      { text: 'Treffen sich zwei Bremsen. 😂', author: { kind: 'private' }, pack: crisis(true) },
      'Nur heute: Rabatt auf alle Lastenräder, jetzt sichern!',
      { text: 'Today only: 20 % off all cargo bikes, shop now!', pack: crisis(false) },
      { text: 'Your discount is still valid, we are happy to help.', kind: 'comment', pack: crisis(true) },
      { text: 'We cleaned the workshop today and that was good.', pack: crisis(true) },
    ],
  },
  check(analysis, report, _options, { crisis }) {
    if (!crisis.active) return;
    const found = firstOf(analysis, crisis);
    if (!found) return;
    report(
      found.span,
      { kind: found.kind, message: crisis.message },
      { evidence: { paused: found.kind }, ...(crisis.contact ? { contact: crisis.contact } : {}) },
    );
  },
});

function firstOf(
  analysis: Analysis<PauseDictionaries>,
  crisis: Pack['crisis'],
): { kind: Kind; span: Span } | undefined {
  const { hits, entities } = analysis;
  for (const kind of ['campaign', 'humour', 'word'] as const) {
    const hit = hits[kind].find((one) => !analysis.isQuoted(one));
    if (hit) return { kind, span: { start: hit.start, end: hit.end } };
  }
  const laugh = isPaused(crisis, 'humour')
    ? entities.emoji.find((one) => laughing.test(analysis.slice(one)))
    : undefined;
  return laugh && { kind: 'humour', span: laugh };
}

function isPaused({ active, pause }: Pack['crisis'], kind: Paused): boolean {
  const names: readonly string[] = pauseNames[kind];
  return active && pause.some((one) => names.includes(one.toLowerCase()));
}

function otherWords({ pause }: Pack['crisis']): string[] {
  const names: readonly string[] = Object.values(pauseNames).flat();
  return pause
    .filter((one) => !names.includes(one.toLowerCase()) && hasWord(one))
    .map((one) => `${escapePattern(one)}~`);
}
