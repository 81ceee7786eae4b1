/** `npm start -- --headless` ends with status 1 when a network did not hold, or published something else than it should. */
import { expect, test } from 'vitest';
import type { Story } from './story.ts';
import { mistakesIn } from './verdict.ts';

const told = { severity: 'Please look', rule: 'tone/boilerplate', what: 'A form.', why: 'Nobody reads it.' };
const good: Story = { held: [told], fixes: ['Delete'], release: 'mended', shown: 'Hello!', published: ['Hello!'] };
const clean: Story = { held: undefined, fixes: [], release: undefined, shown: 'Hello!', published: ['Hello!'] };

test.each<[string, Story, { held: boolean; text?: string }]>([
  ['held, mended, published once', good, { held: true, text: 'Hello!' }],
  ['a clean text that went out at once', clean, { held: false }],
  ['a text of the person, published as the composer showed it', good, { held: true }],
])('nothing is wrong with %s', (_, story, expected) => {
  expect(mistakesIn(story, expected)).toEqual([]);
});

test.each<[string, Story, { held: boolean; text?: string }, string]>([
  ['a text that was not held', clean, { held: true }, 'not held'],
  ['a clean text that was held', good, { held: false }, 'nothing against it'],
  ['a post that never went out', { ...good, published: [] }, { held: true }, '0 times'],
  ['a post that went out twice', { ...good, published: ['Hello!', 'Hello!'] }, { held: true }, '2 times'],
  ['another text than the mended one', good, { held: true, text: 'Hello there!' }, 'another text'],
  ['another text than the composer showed', { ...good, published: ['Hello'] }, { held: true }, 'another text'],
])('%s is noticed', (_, story, expected, words) => {
  expect(mistakesIn(story, expected).join(' ')).toContain(words);
});
