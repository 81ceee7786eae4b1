import { describe, expect, it } from 'vitest';
import { hashtagCase } from '../../../rules/accessibility/hashtag-case.ts';
import { wordsOfTag } from '../../../rules/accessibility/hashtag-split.ts';
import { findingsOf } from '../one-rule.ts';

const names = new Map([
  ['kornblum', 'Kornblum'],
  ['lastesel', 'LastEsel'],
]);

describe('words of a hashtag', () => {
  it.each([
    ['reisenfüralle', 'Reisen Für Alle'],
    ['wirsindmehr', 'Wir Sind Mehr'],
    ['thankyouforyoursupport', 'Thank You For Your Support'],
    ['womenintech', 'Women In Tech'],
    ['mondaymotivation', 'Monday Motivation'],
    ['wirsindkornblum', 'Wir Sind Kornblum'],
    ['lastesellove', 'LastEsel Love'],
    ['wirsindbuxtehude', 'Wir Sind Buxtehude'],
  ])('%s', (tag, expected) => {
    expect(wordsOfTag(tag, names)?.join(' ')).toBe(expected);
  });

  it.each([
    'weihnachtsmarkt',
    'nachhaltigkeit',
    'wirtschaftsministerium',
    'zusammenarbeit',
    'digitalisierungsstrategie',
    'photography',
    'together',
    'understanding',
    'istanbulderby',
    'unterwegsimnirgendwo',
    'werkstatttag',
  ])('%s is left as it is', (tag) => {
    expect(wordsOfTag(tag, names)).toBeUndefined();
  });
});

describe('accessibility/hashtag-case', () => {
  it('marks the tag and shows how to write it', () => {
    const [finding] = findingsOf(hashtagCase, 'Danke! #thankyouforyoursupport und Tschüss');
    expect(finding).toMatchObject({
      severity: 'hint',
      excerpt: '#thankyouforyoursupport',
      suggestions: ['#ThankYouForYourSupport'],
    });
    expect(finding?.fix).toBeUndefined();
  });

  it('leaves short tags and those that a pack allows', () => {
    expect(findingsOf(hashtagCase, 'We are here #foryou')).toEqual([]);
    expect(findingsOf(hashtagCase, 'We are here #foryou', { options: { letters: 6 } })).toHaveLength(1);
    expect(findingsOf(hashtagCase, '#makeyourday', { options: { allow: ['makeyourday'] } })).toEqual([]);
  });

  it('stays quick however many tags there are', () => {
    const text = `#${'inderund'.repeat(7)} `.repeat(1_000);
    const started = performance.now();
    findingsOf(hashtagCase, text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
