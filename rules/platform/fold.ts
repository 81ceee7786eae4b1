/** What stands behind "more" is read by few: the first sentence should fit in front of it. */
import * as z from 'zod';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';

const options = z.strictObject({
  instagram: z.int().min(1).default(125).describe('Characters that are shown before “more”.'),
  facebook: z
    .int()
    .min(1)
    .optional()
    .describe('Characters that are shown before “more”; without a number the post is not looked at.'),
  linkedin: z
    .int()
    .min(1)
    .optional()
    .describe('Characters that are shown before “more”; without a number the post is not looked at.'),
});

/** Characters that a sentence may reach behind the fold: where it is depends on the width of the letters. */
const tolerance = 25;
/** Fewer words of its own in front of the fold say nothing. */
const fewestWords = 4;

const names = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook', instagram: 'Instagram' } as const;

export const fold = defineRule({
  id: 'platform/fold',
  severity: 'hint',
  networks: ['instagram', 'facebook', 'linkedin'],
  kinds: ['post', 'edit'],
  options,
  messages: {
    de: ({ shown, network, empty }: { shown: number; network: keyof typeof names; empty: boolean }) => ({
      what: empty
        ? `Die ersten ${shown} Zeichen sind fast nur Hashtags, Konten und Adressen.`
        : `Der erste Satz ist noch nicht zu Ende, wo ${names[network]} nach ${shown} Zeichen „mehr“ anzeigt.`,
      why: 'Die meisten lesen nur, was davor steht.',
      instead: empty ? 'Stell einen Satz voran, Hashtags können ans Ende.' : 'Beginn mit einem kurzen Satz.',
    }),
    en: ({ shown, network, empty }) => ({
      what: empty
        ? `The first ${shown} characters are nearly all hashtags, accounts and addresses.`
        : `The first sentence is not over where ${names[network]} shows “more” after ${shown} characters.`,
      why: 'Most people read only what stands before it.',
      instead: empty ? 'Put a sentence first; hashtags can go to the end.' : 'Begin with a short sentence.',
    }),
  },
  examples: {
    flag: [
      {
        text: 'Als wir im Frühling auf dem alten Hof hinter der Kirche angefangen haben, die Steine einzeln umzudrehen und zu waschen, da hat niemand geglaubt, dass es klappt. Es hat geklappt.',
        network: 'instagram',
      },
      {
        text: '#Werkstatt #Fahrrad #Herbst #Handwerk #Kornblumenblau @kornblum.raeder @hof.nord @verein.der.radfreunde @stadt.musterhausen @laden\nHeute zeigen wir euch die Räder.',
        network: 'instagram',
      },
      {
        text: 'When we began in spring on the old farm behind the church to turn each of the stones and wash them one by one in the cold, nobody thought that it could work. It did.',
        network: 'instagram',
      },
      {
        text: 'When we began in spring on the old farm behind the church to turn each of the stones, nobody thought it could work. It did.',
        network: 'linkedin',
        options: { linkedin: 80 },
      },
    ],
    pass: [
      {
        text: 'Der Hof ist fertig. Als wir im Frühling hinter der Kirche angefangen haben, die Steine einzeln umzudrehen und zu waschen, da hat niemand geglaubt, dass es klappt.',
        network: 'instagram',
      },
      { text: 'Der Hof ist fertig, kommt vorbei.', network: 'instagram' },
      {
        text: 'Als wir im Frühling auf dem alten Hof hinter der Kirche angefangen haben, die Steine einzeln umzudrehen und zu waschen, da hat niemand geglaubt, dass es klappt.',
        network: 'linkedin',
      },
      {
        text: 'The farm is done. When we began in spring behind the church to turn each of the stones and wash them, nobody thought that it could work.',
        network: 'instagram',
      },
      { text: 'The farm is done, come round.', network: 'instagram' },
    ],
  },
  check({ text, network, sentences, entities, wordIndexAt }, report, options) {
    const shown = network === undefined || network === 'x' ? undefined : options[network];
    if (network === undefined || shown === undefined) return;
    const first = sentences[0];
    const end = text.trimEnd().length;
    if (!first || end <= shown) return;
    const cut = wordBorder(text, shown);
    const others = [entities.hashtags, entities.mentions, entities.urls].flatMap((list) => before(list, cut));
    const covered = others.reduce((sum, { start, end }) => sum + wordIndexAt(end) - wordIndexAt(start), 0);
    const empty = others.length > 2 && wordIndexAt(cut) - covered < fewestWords;
    if (!empty && first.end <= shown + tolerance) return;
    report({ start: cut, end: empty ? end : first.end }, { shown, network, empty }, { evidence: { shown } });
  },
});

/** Those that end in front of the offset. @param spans sorted */
function before(spans: readonly Span[], offset: number): Span[] {
  const behind = spans.findIndex(({ end }) => end > offset);
  return spans.slice(0, behind === -1 ? spans.length : behind);
}

/** Longest word that is not cut in two. */
const longestWord = 40;

function wordBorder(text: string, offset: number): number {
  for (let index = offset; index > offset - longestWord && index > 0; index--) {
    if (/\s/.test(text.charAt(index))) return index + 1;
  }
  return offset;
}
