/** Set-up notices what is missing, waits its turn, and never waits for ever. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installHint, isInstalled } from './npm.mjs';
import { onlyOne } from './only-one.mjs';
import { runQuietly } from './spawn.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitplanke-set-up-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('packages', () => {
  const wanted = {
    '': { name: 'some-project' },
    'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
    'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-other', optional: true },
  };
  const one = { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' } };
  const lay = (installed?: object) => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (installed === undefined) return;
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  };

  test('are there when all that this system needs is there', () => {
    lay(one);
    expect(isInstalled(folder)).toBe(true);
  });

  test.each([
    ['nothing is installed', undefined],
    ['one is missing', {}],
    ['one has another version', { 'node_modules/one': { version: '1.0.1', integrity: 'sha512-one' } }],
    ['one has other contents', { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-else' } }],
  ])('are not there when %s', (_, installed) => {
    lay(installed);
    expect(isInstalled(folder)).toBe(false);
  });

  test.each([
    ['npm error code ENOTFOUND', 'registry'],
    ['npm error ENOSPC: no space left on device', 'disk is full'],
    ['npm error EBUSY: resource busy or locked', 'Close programs'],
    ['npm error something new', 'run the command again'],
  ])('“%s” comes with advice', (output, advice) => {
    expect(installHint(output)).toContain(advice);
  });
});

test('two installations for one folder do not overlap', async () => {
  let now = 0;
  let most = 0;
  const work = async () => {
    now += 1;
    most = Math.max(most, now);
    await wait(50);
    now -= 1;
  };
  await Promise.all([onlyOne(folder, work), onlyOne(folder, work)]);
  expect(most).toBe(1);
});

describe('a program', () => {
  const node = (code: string, limit = 20_000) => runQuietly(process.execPath, ['-e', code], { limit });

  test('gives its status and what it wrote', async () => {
    expect(await node("console.log('out'); console.error('err'); process.exit(3)")).toMatchObject({
      status: 3,
      stdout: 'out\n',
    });
  });

  test('is ended at its limit, together with what it has started', async () => {
    const began = Date.now();
    const child =
      "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })";
    expect(await node(`${child}; setInterval(() => {}, 1000)`, 500)).toMatchObject({ status: 124 });
    expect(Date.now() - began).toBeLessThan(8_000);
  });

  test('comes without colours, links and the frames of a spinner', async () => {
    const written = String.raw`console.log('\x1b[31mred\x1b[0m \x1b]8;;https://a.example\x1b\\link\x1b]8;;\x1b\\ \u280b one\x1b[K\u2819 two')`;
    expect((await node(written)).output).toBe('red link \u2819 two\n');
  });

  test('that does not exist is said so', async () => {
    expect(await runQuietly(join(folder, 'nothing'), [], { limit: 1_000 })).toMatchObject({ status: 127 });
  });
});
