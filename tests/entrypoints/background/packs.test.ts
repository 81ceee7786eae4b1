import { beforeEach, expect, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, set } from 'idb-keyval';
import { createCompiledStore } from '../../../entrypoints/background/packs/compiled-store.ts';
import { createPacks, type Packs } from '../../../entrypoints/background/packs/packs.ts';
import { builtInPacks } from '../../../rules/cli/pack-files.ts';
import { speak } from '../i18n.ts';
import { freshBrowser } from './browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const library = builtInPacks();
/** A new life of the worker: nothing is left but the storage. */
const start = (build = 'one') => createPacks(library, 'starter', createCompiledStore(build));

const acme = (version = 1, id = 'acme') => `schema: 1
id: ${id}
version: ${version}
title: { de: Regeln von Acme, en: Rules of Acme }
languages: [de, en]
extends: [starter]
guidance: { dos: [{ de: Sei nett., en: Be kind. }] }
terms:
  - id: phoenix
    match: [Phönix]
    examples: { flag: [Morgen startet Phönix!] }
`;

async function findsPhoenix(packs: Packs): Promise<boolean> {
  const { reviewer } = await packs.active();
  return reviewer.review({ text: 'Morgen startet Phönix!' }).findings.some(({ rule }) => rule === 'confidential/term');
}

test('before any choice the starter pack is active', async () => {
  const packs = start();
  expect(await findsPhoenix(packs)).toBe(false);
  const { active, all, notice } = await packs.list();
  expect(active).toMatchObject({
    id: 'starter',
    source: 'built-in',
    gate: { warn: 'confirm', stop: 'reason', onFailure: 'allow' },
  });
  expect(active.ruleCount).toBeGreaterThan(10);
  expect(active.countries).toMatch(/^in \p{Lu}/u);
  expect(active.dos.length).toBeGreaterThan(5);
  expect(all.map(({ id }) => id).sort()).toEqual([...library.keys()].sort());
  expect(notice).toBeUndefined();
});

test('an installed pack is active at once and after a restart', async () => {
  const installed = await start().install('acme.yaml', acme());
  expect(installed).toMatchObject({
    ok: true,
    active: { id: 'acme', title: 'Rules of Acme', source: 'file', termCount: 1 },
  });

  const restarted = start();
  expect(await findsPhoenix(restarted)).toBe(true);
  expect((await restarted.list()).active).toMatchObject({ id: 'acme', version: 1, source: 'file' });
  expect((await restarted.active()).summary.dos.at(-1)).toBe('Be kind.');
});

test('a pack with a mistake is refused, and everything stays as it was', async () => {
  const packs = start();
  await packs.install('acme.yaml', acme());
  const before = await browser.storage.local.get(null);
  const refused = await packs.install('acme.yaml', acme(2).replace('startet Phönix', 'startet Phoebe'));
  expect(refused).toMatchObject({
    ok: false,
    problems: [{ file: 'acme.yaml', line: 11, field: 'terms[0].examples.flag[0]' }],
  });
  expect(await browser.storage.local.get(null)).toEqual(before);
  expect((await packs.active()).summary).toMatchObject({ id: 'acme', version: 1 });
});

test('versions do not go back, and the names of packs on board are taken', async () => {
  const packs = start();
  await packs.install('acme.yaml', acme(3));
  expect(await packs.install('acme.yaml', acme(2))).toMatchObject({ ok: false, problems: [{ field: 'version' }] });
  expect(await packs.install('acme.yaml', acme(3))).toMatchObject({ ok: true });
  expect(await packs.install('mine.yaml', acme(9, 'starter').replace('extends: [starter]\n', ''))).toMatchObject({
    ok: false,
    problems: [{ field: 'id' }],
  });
});

test('a stored pack that does not fit any more: the starter pack holds, people are told, nothing is thrown away', async () => {
  await start().install('acme.yaml', acme());
  const stored = (await browser.storage.local.get('pack:acme'))['pack:acme'] as { source: Record<string, unknown> };
  const outdated = { ...stored, source: { ...stored.source, extends: ['retired-pack'] } };
  await browser.storage.local.set({ 'pack:acme': outdated });

  // Another build of the extension: what the one before has compiled does not count.
  const packs = start('two');
  const { active, notice } = await packs.list();
  expect(active).toMatchObject({ id: 'starter', source: 'built-in' });
  expect(notice).toContain('acme');
  expect(notice).toContain('retired-pack');
  expect((await browser.storage.local.get('pack:acme'))['pack:acme']).toEqual(outdated);

  expect(await packs.install('acme.yaml', acme(2))).toMatchObject({ ok: true, active: { id: 'acme', version: 2 } });
  expect((await packs.list()).notice).toBeUndefined();
});

test.each([
  ['rubbish instead of a pack', { 'pack:acme': 'rubbish', 'active-pack': 'acme' }],
  ['a choice of a pack that is gone', { 'active-pack': 'gone' }],
])('%s in the storage', async (_name, stored) => {
  await browser.storage.local.set(stored);
  const { active, notice } = await start().list();
  expect(active.id).toBe('starter');
  expect(notice).toBeDefined();
});

test('a storage that cannot be read does not stop reviews', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('The disk is on fire.'));
  const { summary, notice } = await start().active();
  expect(summary.id).toBe('starter');
  expect(notice).toContain('The disk is on fire.');
});

test('a storage that is full: the person hears of it, the old pack holds', async () => {
  const packs = start();
  await packs.install('acme.yaml', acme());
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
  await expect(packs.install('acme.yaml', acme(2))).rejects.toThrow('QUOTA_BYTES');
  expect((await packs.active()).summary.version).toBe(1);
});

test('choosing and removing, over restarts', async () => {
  await start().install('acme.yaml', acme());
  expect((await start().use('starter')).active.id).toBe('starter');
  expect((await start().active()).summary.id).toBe('starter');
  expect((await start().use('acme')).active.id).toBe('acme');
  expect((await start().remove('acme')).active.id).toBe('starter');
  expect((await start().list()).all.map(({ id }) => id)).not.toContain('acme');
  await expect(start().use('acme')).rejects.toThrow('no pack "acme"');
  await expect(start().remove('starter')).rejects.toThrow('cannot be removed');
});

test('a restarted worker takes what was compiled, and a new build of the rules compiles again', async () => {
  await start().install('acme.yaml', acme());
  await vi.waitFor(async () => expect(await createCompiledStore('one').restore('acme')).toBeDefined());
  // Nothing of the pack is read again.
  const read = vi.spyOn(browser.storage.local, 'get');
  expect(await findsPhoenix(start())).toBe(true);
  expect(read.mock.calls).toEqual([['active-pack']]);

  expect(await findsPhoenix(start('two'))).toBe(true);
  expect(read.mock.lastCall).toEqual([null]);
  await vi.waitFor(async () => expect(await createCompiledStore('two').restore('acme')).toBeDefined());
  expect(await createCompiledStore('one').restore('acme')).toBeUndefined();
});

test('what was compiled never outlives its pack', async () => {
  const packs = start();
  await packs.install('acme.yaml', acme(1));
  await packs.install('acme.yaml', acme(2).replace('startet Phönix', 'startet Phönix bald'));
  await vi.waitFor(async () => expect((await createCompiledStore('one').restore('acme'))?.usable.pack.version).toBe(2));
  await packs.remove('acme');
  expect(await createCompiledStore('one').restore('acme')).toBeUndefined();
  expect((await start().active()).summary.id).toBe('starter');
});

test('a compiled form that is damaged, or a browser without a database: the pack is compiled', async () => {
  await start().install('acme.yaml', acme());
  await vi.waitFor(async () => expect(await createCompiledStore('one').restore('acme')).toBeDefined());
  await set('acme', { build: 'one', source: 'file', form: { pack: '{' } }, createStore('leitplanke', 'compiled-packs'));
  expect(await findsPhoenix(start())).toBe(true);
  vi.stubGlobal('indexedDB', undefined);
  expect(await findsPhoenix(start())).toBe(true);
});

test('listeners hear of every change, and changes come one after the other', async () => {
  const packs = start();
  const heard: string[] = [];
  packs.onChange(({ summary }) => heard.push(`${summary.id} ${summary.version}`));
  await Promise.all([packs.install('a.yaml', acme(1)), packs.install('a.yaml', acme(2)), packs.use('starter')]);
  expect(heard).toEqual(['acme 1', 'acme 2', `starter ${library.get('starter')?.version}`]);
  expect((await start().active()).summary.id).toBe('starter');
});

test('what is stored is kept away from scripts in foreign pages', async () => {
  start();
  expect(browser.storage.local.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

test('texts come in the language of the browser', async () => {
  speak('de');
  expect(await start().install('acme.yaml', acme())).toMatchObject({ active: { title: 'Regeln von Acme' } });
  expect(await start().install('acme.yaml', 'schema: 1')).toMatchObject({
    problems: expect.arrayContaining([
      { file: 'acme.yaml', line: 1, column: 1, field: 'id', message: 'Dieses Feld fehlt.' },
    ]),
  });
});
