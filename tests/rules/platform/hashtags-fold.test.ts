import { describe, expect, it } from 'vitest';
import { fold } from '../../../rules/platform/fold.ts';
import { hashtags } from '../../../rules/platform/hashtags.ts';
import { findingsOf } from '../one-rule.ts';

const tags = (count: number) => Array.from({ length: count }, (_, index) => `#Tag${'abcdefghijkl'[index]}`).join(' ');

describe('platform/hashtags', () => {
  it('marks those that are too many on Instagram', () => {
    expect(findingsOf(hashtags, { text: tags(5), network: 'instagram' })).toEqual([]);
    expect(findingsOf(hashtags, { text: tags(7), network: 'instagram' })).toMatchObject([
      { severity: 'hint', excerpt: '#Tagf #Tagg', evidence: { hashtags: 7, most: 5 } },
    ]);
  });

  it('looks at other networks only where the pack sets a number', () => {
    for (const network of ['x', 'linkedin', 'facebook'] as const) {
      expect(findingsOf(hashtags, { text: tags(9), network })).toEqual([]);
      expect(findingsOf(hashtags, { text: tags(9), network }, { options: { [network]: 3 } })).toHaveLength(1);
    }
    expect(findingsOf(hashtags, tags(9))).toEqual([]);
  });
});

describe('platform/fold', () => {
  const long = `${'Als wir damals im alten Hof '.repeat(7)}ankamen. Dann kam Regen.`;

  it('marks what stands behind the fold, from a whole word on', () => {
    const [finding] = findingsOf(fold, { text: long, network: 'instagram' });
    expect(finding?.severity).toBe('hint');
    expect(finding?.start).toBeLessThanOrEqual(125);
    expect(finding?.start).toBeGreaterThan(110);
    expect(long.slice(finding?.start, finding?.end)).toMatch(/^\S.*ankamen\.$/);
  });

  it('gives a few letters of room, since wide letters take more', () => {
    expect(
      findingsOf(fold, { text: `${'a'.repeat(60)} ${'b'.repeat(80)}. Dann kam Regen.`, network: 'instagram' }),
    ).toEqual([]);
  });

  it('looks at posts of networks that have a number', () => {
    expect(findingsOf(fold, { text: long, network: 'linkedin' })).toEqual([]);
    expect(findingsOf(fold, { text: long, network: 'linkedin' }, { options: { linkedin: 140 } })).toHaveLength(1);
    expect(findingsOf(fold, { text: long, network: 'instagram', kind: 'comment' })).toEqual([]);
    expect(findingsOf(fold, long)).toEqual([]);
  });
});
