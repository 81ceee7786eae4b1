import { describe, expect, it, test } from 'vitest';
import { grammarOf } from '../../../rules/text/grammar.ts';

describe('the grammar of English sentences', () => {
  test.each([
    'The new plant was opened by the mayor on Monday.',
    'The results are expected to be published in May.',
    'Our team has been awarded a prize.',
    'It was recently announced that we moved.',
  ])('passive: %s', async (sentence) => {
    expect(await grammarOf([sentence])).toEqual({ sentences: 1, passiveSentences: 1 });
  });

  test.each([
    'We opened the plant on Monday.',
    'I was tired and we were happy.',
    'She is working on it.',
    'Are you coming along?',
  ])('active: %s', async (sentence) => {
    expect(await grammarOf([sentence])).toEqual({ sentences: 1, passiveSentences: 0 });
  });

  it('answers for no sentence at all', async () => {
    expect(await grammarOf([])).toEqual({ sentences: 0, passiveSentences: 0 });
  });

  it('remembers sentences, also when there are more of them than it keeps', async () => {
    const many = Array.from({ length: 2_100 }, (_, index) => `Box ${index} was opened.`);
    const started = performance.now();
    expect(await grammarOf(many)).toEqual({ sentences: 2_100, passiveSentences: 2_100 });
    const tagging = performance.now() - started;
    const again = performance.now();
    expect(await grammarOf(many.slice(-1_500))).toEqual({ sentences: 1_500, passiveSentences: 1_500 });
    expect(performance.now() - again).toBeLessThan(tagging / 4);
    expect(await grammarOf(many.slice(0, 3))).toEqual({ sentences: 3, passiveSentences: 3 });
  }, 60_000);
});
