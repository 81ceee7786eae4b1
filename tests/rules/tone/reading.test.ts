import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../rules/compile.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { languages } from '../../../rules/post.ts';
import { announcement } from '../../../rules/tone/announcement.ts';
import { boilerplate } from '../../../rules/tone/boilerplate.ts';
import { toneGroups } from '../../../rules/tone/groups.ts';
import { pressRelease } from '../../../rules/tone/press-release.ts';
import { conversationSamples, pressSamples } from './samples.ts';

const pack = packSchema.parse({
  schema: 1,
  id: 'tone',
  version: 1,
  title: 'Tone',
  languages: ['de', 'en'],
  company: { names: ['Nordwind'] },
});
const reviewer = compilePack(pack, [pressRelease as never, announcement as never, boilerplate as never]);
const toneOf = (text: string) => reviewer.review({ text }).tone;

describe.each(languages)('the tone (%s)', (language) => {
  test.each(pressSamples[language])('hears the press office: %s', (text) => {
    const { score, label, reasons } = toneOf(text);
    expect(score).toBeGreaterThan(0.8);
    expect(label).toBe('press-release');
    expect(reasons[0]?.points).toBeGreaterThan(0);
  });

  test.each(conversationSamples[language])('hears a conversation: %s', (text) => {
    const { score, label } = toneOf(text);
    expect(score).toBeLessThan(0.3);
    expect(label).toBe('conversation');
  });
});

describe('the reasons', () => {
  it('name known groups, strongest first, and their shares add up to one', () => {
    for (const text of [...pressSamples.de, ...conversationSamples.en]) {
      const { reasons } = toneOf(text);
      const shares = reasons.map(({ points }) => Math.abs(points));
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.85);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1.01);
      for (const { group, words } of reasons) {
        expect([...toneGroups]).toContain(group);
        expect(words.length).toBeLessThan(6);
        for (const word of words) expect(text).toContain(word.replace(/…$/, ''));
      }
    }
  });

  it('show the words behind an announcement', () => {
    const reason = toneOf(pressSamples.de[1]!).reasons.find(({ group }) => group === 'announcing');
    expect(reason?.words.join(' ')).toContain('freuen uns');
  });
});

describe('what must not tip the tone', () => {
  it('is the length alone', () => {
    const long = conversationSamples.de.join('\n\n');
    expect(toneOf(long).label).toBe('conversation');
    expect(toneOf('Die Muster AG gibt die Übernahme der Beispiel GmbH bekannt.').label).toBe('press-release');
    expect(toneOf('Acme Inc. today announced the acquisition of Sample Ltd.').label).toBe('press-release');
  });

  it('is praise in the mouth of a customer', () => {
    const text = (mark: string) =>
      `Unsere Kundin Frau Abel ${mark}: „Einzigartig, innovativ, führender Anbieter, revolutionär!“ Hat uns den Tag gerettet.`;
    expect(toneOf(text('schreibt')).score).toBeLessThan(0.3);
  });

  it('is a hashtag as much as the word', () => {
    const plain = 'Wir haben am Montag etwas gebaut, das wir Innovation nennen.';
    const tagged = 'Wir haben am Montag etwas gebaut, das wir #Innovation nennen.';
    const buzz = (text: string) => toneOf(text).reasons.find(({ group }) => group === 'buzzword')?.points ?? 0;
    expect(buzz(tagged)).toBeLessThan(buzz(plain));
  });

  it('is a text in a language that we do not read', () => {
    const french =
      'La nouvelle usine de la société a été inaugurée vendredi par le maire de la ville en présence de nombreux invités.';
    expect(toneOf(french).label).toBe('conversation');
  });

  it('is an empty text', () => {
    expect(toneOf('')).toEqual({ score: 0, label: 'conversation', reasons: [] });
    expect(toneOf('😀😀').label).toBe('conversation');
  });
});

describe('the company as a stranger', () => {
  it('moves the tone when its name takes the place of we', () => {
    const stranger = toneOf('Nordwind hat am Montag die Halle bezogen. Ab Mai fertigt Nordwind dort Segel.');
    const own = toneOf('Wir haben am Montag die Halle bezogen. Ab Mai fertigen wir dort Segel.');
    expect(stranger.score).toBeGreaterThan(own.score);
    expect(stranger.reasons.find(({ group }) => group === 'third-person')?.words).toContain('Nordwind');
  });
});

describe('any text', () => {
  it('gets a score between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { score, reasons } = toneOf(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons.every(({ points }) => Number.isFinite(points))).toBe(true);
      }),
    );
  }, 60_000);
});

describe('the second stage', () => {
  it('counts the passive of English sentences', async () => {
    const text = 'The hall was built on Monday. The keys were given away by the mayor. The bridge was shut for a day.';
    const first = reviewer.review({ text });
    const refined = await reviewer.refine({ text }, first);
    expect(refined.tone.score).toBeGreaterThan(first.tone.score);
  });

  it('leaves a German review as it is', async () => {
    const first = reviewer.review({ text: pressSamples.de[0]! });
    expect(await reviewer.refine({ text: pressSamples.de[0]! }, first)).toBe(first);
  });
});
