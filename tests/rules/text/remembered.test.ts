import { expect, it } from 'vitest';
import { rememberedFor } from '../../../rules/text/remembered.ts';

it('asks once for a piece, for each key, and again when there were very many others', () => {
  const asked: string[] = [];
  const answers = rememberedFor((key: { name: string }) => (piece: string) => {
    asked.push(`${key.name} ${piece}`);
    return piece.length;
  });
  const one = { name: 'one' };
  expect([answers(one)('tag'), answers(one)('tag'), answers({ name: 'two' })('tag')]).toEqual([3, 3, 3]);
  expect(asked).toEqual(['one tag', 'two tag']);
  for (let index = 0; index < 600; index++) answers(one)(`other ${index}`);
  expect(answers(one)('tag')).toBe(3);
  expect(asked.filter((question) => question === 'one tag')).toHaveLength(2);
});
