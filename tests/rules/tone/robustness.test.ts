/** Texts that make the tone stumble: releases of one line, and conversations with the words of press offices. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../rules/compile.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { languages } from '../../../rules/post.ts';
import { everyday, impersonalChat } from './everyday.ts';
import { headlines } from './headlines.ts';
import { passages, workplace } from './workplace.ts';

const pack = packSchema.parse({ schema: 1, id: 'tone', version: 1, title: 'Tone', languages: ['de', 'en'] });
const reviewer = compilePack(pack, []);
const labelOf = (text: string) => reviewer.review({ text }).tone.label;

describe.each(languages)('the tone (%s)', (language) => {
  it('hears a release in at least nine of ten headlines and leads', () => {
    const missed = headlines[language].filter((text) => labelOf(text) !== 'press-release');
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(headlines[language].length / 10);
  });

  it('hears no release in a post with a few words of the press office', () => {
    const held = everyday[language].filter((text) => labelOf(text) === 'press-release');
    expect(held).toEqual([]);
  });

  it('hears a release in at most one of twenty short posts that name nobody', () => {
    const held = impersonalChat[language].filter((text) => labelOf(text) === 'press-release');
    expect(held.length, held.join('\n')).toBeLessThanOrEqual(1);
  });

  it('hears no release in a story from work life', () => {
    expect(workplace[language].filter((text) => labelOf(text) !== 'conversation')).toEqual([]);
  });

  it('hears a release in passages without its form, nearly always', () => {
    const missed = passages[language].filter((text) => labelOf(text) !== 'press-release');
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
  });

  it('does not take length for tone', () => {
    const chat = everyday[language].slice(0, 8).join('\n\n');
    const release = headlines[language].slice(0, 3).join('. ');
    expect(labelOf(chat)).toBe('conversation');
    expect(labelOf(release)).toBe('press-release');
  });
});
