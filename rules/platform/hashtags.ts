/** Too many hashtags: the network drops them, or readers take the post for advertising. */
import * as z from 'zod';
import { defineRule } from '../rule.ts';

const options = z.strictObject({
  instagram: z
    .int()
    .min(0)
    .default(5)
    .describe('Most hashtags of a post. Instagram takes no more than five since 18 December 2025, thirty before.'),
  facebook: z.int().min(0).optional().describe('Most hashtags of a post; without a number they are not counted.'),
  linkedin: z.int().min(0).optional().describe('Most hashtags of a post; without a number they are not counted.'),
  x: z.int().min(0).optional().describe('Most hashtags of a post; without a number they are not counted.'),
});

const names = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook', instagram: 'Instagram' } as const;

export const hashtags = defineRule({
  id: 'platform/hashtags',
  severity: 'hint',
  kinds: ['post', 'thread', 'edit'],
  options,
  messages: {
    de: ({ count, most, network }: { count: number; most: number; network: keyof typeof names }) => ({
      what: `${count} Hashtags sind ${count - most} zu viel für ${names[network]}.`,
      why:
        network === 'instagram'
          ? `Instagram nimmt seit Dezember 2025 höchstens ${most}.`
          : 'So viele lesen sich wie Werbung und lenken vom Text ab.',
      instead: 'Behalte die, nach denen jemand wirklich sucht.',
    }),
    en: ({ count, most, network }) => ({
      what: `${count} hashtags are ${count - most} too many for ${names[network]}.`,
      why:
        network === 'instagram'
          ? `Instagram takes ${most} at most since December 2025.`
          : 'So many read like advertising and distract from the text.',
      instead: 'Keep those that somebody really searches for.',
    }),
  },
  source: { title: 'Instagram: five hashtags per post since December 2025, gradual roll-out', checked: '2026-11-21' },
  examples: {
    flag: [
      {
        text: 'Heute war Markttag. #Markt #Gemüse #Hof #Herbst #Kürbis #Suppe',
        network: 'instagram',
      },
      {
        text: 'Heute war Markttag und es gab Suppe. #Markt #Gemüse #Hof #Herbst',
        network: 'linkedin',
        options: { linkedin: 3 },
      },
      { text: 'The market was full today. #Market #Farm #Autumn #Soup #Pumpkin #Rain', network: 'instagram' },
      { text: 'The market was full today. #Market #Farm #Autumn', network: 'x', options: { x: 2 } },
    ],
    pass: [
      { text: 'Heute war Markttag. #Markt #Gemüse #Hof #Herbst #Kürbis', network: 'instagram' },
      { text: 'Heute war Markttag. #Markt #Gemüse #Hof #Herbst #Kürbis #Suppe', network: 'facebook' },
      'Heute war Markttag und es gab Suppe. #Markt #Gemüse #Hof #Herbst #Kürbis #Suppe',
      { text: 'The market was full today. #Market #Farm #Autumn #Soup #Pumpkin', network: 'instagram' },
      { text: 'We are number #1 and #2 and #3 and #4 and #5 and #6 in the queue.', network: 'instagram' },
    ],
  },
  check({ entities, network }, report, options) {
    const most = network === undefined ? undefined : options[network];
    if (network === undefined || most === undefined) return;
    const tags = entities.hashtags;
    const tooMany = tags[most];
    if (!tooMany) return;
    report(
      { start: tooMany.start, end: tags.at(-1)?.end ?? tooMany.end },
      { count: tags.length, most, network },
      { evidence: { hashtags: tags.length, most } },
    );
  },
});
