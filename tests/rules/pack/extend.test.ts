import { expect, test } from 'vitest';
import { extendPack, type PackLibrary } from '../../../rules/pack/extend.ts';
import type { PackSource } from '../../../rules/pack/schema.ts';

const base: PackSource = {
  ...{ schema: 1, id: 'base', version: 4, title: 'Base', languages: ['de', 'en'] },
  owner: { name: 'Somebody else' },
  company: { names: ['Base'], accounts: [{ network: 'x', handle: 'base' }] },
  guidance: { dos: ['Lies noch einmal.'], donts: ['Keine Interna.'] },
  contacts: [{ topic: 'press', name: 'Base press' }],
  gate: { warn: 'confirm', stop: 'reason' },
  rules: { 'tone/press-release': { severity: 'hint', options: { a: 1 } }, 'platform/length': true },
  terms: [
    { id: 'one', match: ['Eins'], severity: 'warn' },
    { id: 'two', match: ['Zwei'] },
  ],
  terminology: [{ prefer: 'Lastenrad', insteadOf: ['Cargobike'] }],
  crisis: { active: true, topics: ['Rückruf'] },
  tests: [{ text: 'Hallo', expect: [] }],
};

function extended(own: Partial<PackSource>, more: PackSource[] = []): PackSource {
  const library: PackLibrary = new Map([base, ...more].map((pack) => [pack.id, pack]));
  const source: PackSource = {
    schema: 1,
    id: 'own',
    version: 1,
    title: 'Own',
    languages: ['de'],
    extends: ['base'],
    ...own,
  };
  const result = extendPack(source, library);
  if (!result.ok) throw new Error(result.mistakes.map(({ says }) => says.en).join('\n'));
  return result.source;
}

test('who a pack is stays its own', () => {
  expect(extended({})).toMatchObject({ id: 'own', version: 1, title: 'Own', languages: ['de'] });
  expect(extended({}).owner).toBeUndefined();
  expect(extended({}).tests).toBeUndefined();
});

test('guidance is appended, companies are joined', () => {
  const whole = extended({
    guidance: { dos: ['Frag nach.'] },
    company: { names: ['Own', 'Base'], accounts: [{ network: 'x', handle: 'base', imprint: 'https://own.example' }] },
  });
  expect(whole.guidance).toEqual({ dos: ['Lies noch einmal.', 'Frag nach.'], donts: ['Keine Interna.'] });
  expect(whole.company?.names).toEqual(['Base', 'Own']);
  expect(whole.company?.accounts).toEqual([{ network: 'x', handle: 'base', imprint: 'https://own.example' }]);
});

test('the later setting of a rule replaces the earlier one as a whole', () => {
  expect(extended({ rules: { 'tone/press-release': { severity: 'warn' } } }).rules).toEqual({
    'tone/press-release': { severity: 'warn' },
    'platform/length': true,
  });
});

test('the later term of an id, and the later contact of a topic, replace the earlier one', () => {
  const whole = extended({ terms: [{ id: 'one', match: ['Uno'] }], contacts: [{ topic: 'press', name: 'Own press' }] });
  expect(whole.terms).toEqual([
    { id: 'two', match: ['Zwei'] },
    { id: 'one', match: ['Uno'] },
  ]);
  expect(whole.contacts).toEqual([{ topic: 'press', name: 'Own press' }]);
});

test('the gate is laid over field by field, the crisis as a whole', () => {
  expect(extended({ gate: { stop: 'block' } }).gate).toEqual({ warn: 'confirm', stop: 'block' });
  expect(extended({}).crisis).toEqual({ active: true, topics: ['Rückruf'] });
  expect(extended({ crisis: { active: false } }).crisis).toEqual({ active: false });
});

test('several packs are laid over each other from left to right, with what they build on', () => {
  const middle: PackSource = {
    ...base,
    id: 'middle',
    extends: ['base'],
    rules: { 'platform/length': 'off', 'tone/announcement': 'warn' },
  };
  const whole = extended({ extends: ['middle'], rules: { 'tone/announcement': 'info' } }, [middle]);
  expect(whole.rules).toMatchObject({ 'platform/length': 'off', 'tone/announcement': 'info' });
});

test('a circle is named', () => {
  const a: PackSource = { ...base, id: 'a', extends: ['b'] };
  const b: PackSource = { ...base, id: 'b', extends: ['a'] };
  const result = extendPack(
    { ...base, id: 'own', extends: ['base', 'a'] },
    new Map([base, a, b].map((pack) => [pack.id, pack])),
  );
  expect(result).toMatchObject({ ok: false, mistakes: [{ path: ['extends', 1] }] });
  expect(!result.ok && result.mistakes[0]?.says.en).toContain('own → a → b → a');
});

test('packs that are built on are not changed', () => {
  const before = structuredClone(base);
  extended({ guidance: { dos: ['Neu.'] }, rules: { 'platform/length': 'off' } });
  expect(base).toEqual(before);
});
