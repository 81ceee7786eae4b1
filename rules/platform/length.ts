/** A text that the network will not take, or will only just take. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { limitOf } from './limits.ts';
import { xLength } from './x-length.ts';

/** Share of the limit from which on there is a hint. */
const near = 0.95;

const options = z.strictObject({
  x: z
    .int()
    .min(1)
    .default(280)
    .describe('Longest post on X in weighted characters: 25,000 for accounts with Premium.'),
});

const names = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook', instagram: 'Instagram' } as const;

interface Measured extends Span {
  length: number;
  /** Offset of the first character that is too much. */
  fits: number;
}

export const length = defineRule({
  id: 'platform/length',
  // The network counts itself and takes no longer post: nothing has to be held for it, and accounts with more room are not bothered.
  severity: 'hint',
  options,
  messages: {
    de: ({
      length,
      limit,
      network,
      part,
    }: {
      length: number;
      limit: number;
      network: keyof typeof names;
      part: number | undefined;
    }) => ({
      what:
        length > limit
          ? `${part ? `Teil ${part}` : 'Der Text'} ist ${length - limit} Zeichen zu lang für ${names[network]} (${length} von ${limit}).`
          : `${part ? `Teil ${part}` : 'Der Text'} ist fast am Limit: ${length} von ${limit} Zeichen.`,
      why:
        length > limit
          ? `${names[network]} nimmt ihn so nicht an oder schneidet ihn ab.`
          : 'Ein Wort mehr, und er passt nicht mehr.',
      instead: 'Streich, was niemandem fehlt, oder mach zwei Beiträge daraus.',
    }),
    en: ({ length, limit, network, part }) => ({
      what:
        length > limit
          ? `${part ? `Part ${part}` : 'The text'} is ${length - limit} characters too long for ${names[network]} (${length} of ${limit}).`
          : `${part ? `Part ${part}` : 'The text'} is close to the limit: ${length} of ${limit} characters.`,
      why:
        length > limit
          ? `${names[network]} will not take it, or will cut it off.`
          : 'One more word, and it no longer fits.',
      instead: 'Cut what nobody would miss, or make two posts of it.',
    }),
  },
  source: {
    title: 'twitter-text configuration v3',
    url: 'https://github.com/twitter/twitter-text/blob/master/config/v3.json',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      { text: `${'Heute war ein langer Tag am Stand. '.repeat(8)}Und morgen geht es weiter.`, network: 'x' },
      { text: 'Wir sagen es noch einmal, damit es alle lesen. '.repeat(30), network: 'linkedin', kind: 'comment' },
      { text: `${'It was a long day at the booth today. '.repeat(8)}And tomorrow we go on.`, network: 'x' },
      {
        text: `Short first part.\n\n${'And then a part that never ends at all. '.repeat(8)}`,
        network: 'x',
        kind: 'thread',
      },
      { text: 'We say it once more so that everybody reads it. '.repeat(50), network: 'instagram' },
    ],
    pass: [
      { text: 'Heute war ein langer Tag am Stand.', network: 'x' },
      {
        text: `${'Heute war ein langer Tag am Stand. '.repeat(6)}\n\n${'Und morgen geht es weiter. '.repeat(8)}`,
        network: 'x',
        kind: 'thread',
      },
      { text: 'Heute war ein langer Tag am Stand. '.repeat(20), network: 'x', options: { x: 25_000 } },
      { text: 'Heute war ein langer Tag am Stand. '.repeat(20), network: 'linkedin' },
      { text: `Alles dazu hier: https://firma.example/${'seite/'.repeat(60)}`, network: 'x' },
      { text: 'It was a long day at the booth today.', network: 'x' },
      { text: 'It was a long day at the booth today. '.repeat(20), network: 'facebook' },
      'It was a long day at the booth today. '.repeat(20),
    ],
  },
  check(analysis, report, options) {
    const { network, kind } = analysis;
    if (network === undefined) return;
    const limit = network === 'x' ? options.x : limitOf(network, kind);
    const parts = kind === 'thread' ? partsOf(analysis.text) : [{ start: 0, end: analysis.text.trimEnd().length }];
    parts.forEach((part, index) => {
      const measured = measure(analysis, part, limit);
      if (measured.length <= limit * near) return;
      const isOver = measured.length > limit;
      report(
        isOver ? { start: measured.fits, end: part.end } : 'post',
        { length: measured.length, limit, network, part: parts.length > 1 ? index + 1 : undefined },
        {
          severity: isOver ? 'hint' : 'info',
          evidence: { length: measured.length, limit, ...(parts.length > 1 ? { part: index + 1 } : {}) },
        },
      );
    });
  },
});

function measure({ text, network, kind, entities }: Analysis, part: Span, limit: number): Measured {
  if (network !== 'x') return { ...part, length: part.end - part.start, fits: Math.min(part.end, part.start + limit) };
  const start = kind === 'reply' ? behindLeadingMentions(text, entities.mentions) : part.start;
  const { length, fits } = xLength(text, entities.urls, limit, { start, end: part.end });
  return { ...part, length, fits };
}

/** X fills in the accounts that a reply goes to and does not count them. */
function behindLeadingMentions(text: string, mentions: readonly Span[]): number {
  let start = 0;
  for (const mention of mentions) {
    if (text.slice(start, mention.start).trim() !== '') break;
    start = mention.end;
  }
  while (start > 0 && /\s/.test(text.charAt(start))) start++;
  return start;
}

/** The posts of a thread stand one after the other with an empty line in between. */
function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n', start)) {
    if (end > start) parts.push({ start, end });
    start = end + 2;
    while (text.charAt(start) === '\n') start++;
  }
  const end = text.trimEnd().length;
  if (end > start) parts.push({ start, end });
  return parts;
}
