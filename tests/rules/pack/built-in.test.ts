import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtInPacks, loadPackFile } from '../../../rules/cli/pack-files.ts';
import { problemLine } from '../../../rules/pack/problem.ts';
import type { PackSource } from '../../../rules/pack/schema.ts';
import { countExamples } from '../../../rules/pack/verify-examples.ts';

const folder = new URL('../../../assets/packs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

test.each(files)('%s is sound, and its examples and tests hold', (file) => {
  const result = loadPackFile(fileURLToPath(new URL(file, folder)));
  expect(result.ok ? [] : result.problems.map(problemLine)).toEqual([]);
  expect(result.ok && countExamples(result.source)).toBeGreaterThan(3);
});

test.each([...builtInPacks().values()])('every text of $id is there in German and English', (pack: PackSource) => {
  const texts = [
    pack.title,
    ...(pack.guidance?.dos ?? []),
    ...(pack.guidance?.donts ?? []),
    ...(pack.terms ?? []).flatMap(({ message }) => message ?? []),
    ...(pack.terminology ?? []).map(({ prefer }) => prefer),
  ];
  for (const text of texts) expect(text).toMatchObject({ de: expect.any(String), en: expect.any(String) });
});

test('the starter pack gives people something to read', () => {
  const starter = builtInPacks().get('starter');
  expect(starter?.guidance?.dos?.length).toBeGreaterThanOrEqual(8);
  expect(starter?.guidance?.donts?.length).toBeGreaterThanOrEqual(8);
});
