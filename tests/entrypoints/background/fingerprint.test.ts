import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../assets/packs/fingerprint.ts';

test('the fingerprint follows names and contents of all files, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner', 'one.ts'), 'one');
  const before = fingerprintOf([folder]);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  writeFileSync(join(folder, 'inner', 'one.ts'), 'one');
  expect(fingerprintOf([folder])).toBe(before);
  writeFileSync(join(folder, 'inner', 'one.ts'), 'two');
  expect(fingerprintOf([folder])).not.toBe(before);
  writeFileSync(join(folder, 'inner', 'one.ts'), 'one');
  writeFileSync(join(folder, 'two.ts'), '');
  expect(fingerprintOf([folder])).not.toBe(before);
});
