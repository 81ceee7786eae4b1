import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { groupsOf } from '../../quality/tone-groups.ts';

const reviewer = compilePack(packSchema.parse({ schema: 1, id: 'test', version: 1, title: 'Test', languages: ['en'] }));

function groups(tone: 'press' | 'social', text: string): string[] {
  const post = { text };
  return groupsOf({ language: 'en', tone, post }, reviewer.review(post));
}

describe('groups of texts', () => {
  test.each([
    ['press', 'Acme opens second plant in Leeds', ['en', 'en, < 25 words', 'en, press texts < 25 words']],
    ['social', 'We had soup today and it was fine.', ['en', 'en, < 25 words']],
    [
      'social',
      'My boss called lunch an innovative solution today.',
      ['en', 'en, < 25 words', 'en, posts with corporate words'],
    ],
    ['press', 'The plant has been running for a long time. '.repeat(8), ['en', 'en, ≥ 60 words']],
  ] as const)('%s: %s', (tone, text, expected) => {
    expect(groups(tone, text)).toEqual(expected);
  });
});
