/** Our own pages: what the toolbar button opens, the packs, the page to try it on. */
import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clean, flagged, sitDown } from './composer/person.ts';
import { chooseMissingPack, openOwnPage, stopWorker, useStarterPack, worker } from './harness/background.ts';
import { builtExtension } from './harness/extension.ts';
import { launch, type Session } from './harness/launch.ts';

const lang = 'de';
let session: Session;
let opened: Page[] = [];

beforeAll(async () => {
  session = await launch({ lang, extension: builtExtension() });
});
afterEach(async () => {
  for (const page of opened) await page.close();
  opened = [];
  session.network.expectNoRequests();
  session.network.reset();
});
afterAll(() => session.close());

const own = async (file: string) => {
  const page = await openOwnPage(session, file);
  opened.push(page);
  return page;
};
const compose = async (variant: string) => {
  const person = await sitDown(session, variant, { lang });
  opened.push(person.page);
  return person;
};
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

test('the popup shows what was found in the tab, and the toolbar how much', async () => {
  const popup = await own('popup.html');
  const person = await compose('x-post-dialog');
  await person.write(flagged);
  await person.page.bringToFront();
  await part(popup, 'finding').first().waitFor();
  expect(await popup.getByRole('tabpanel').innerText()).toMatch(/X · Beitrag[\s\S]*IBAN/);
  expect(await toolbarBadge(person.page)).toBe('1');
  await person.press('Control+a');
  await person.press('Backspace');
  await person.type(clean);
  await expect.poll(() => toolbarBadge(person.page)).toBe('');
  await expect.poll(() => part(popup, 'finding').count()).toBe(0);
});

test('the popup reads a pasted draft, mends it, and shows the guidelines', async () => {
  const popup = await own('popup.html');
  expect(await part(popup, 'pack').innerText()).toMatch(/Leitplanken für den Anfang\s+Version \d+/);
  await part(popup, 'draft').fill(`${clean}\n\n###`);
  await part(popup, 'fix').first().click();
  await expect.poll(() => part(popup, 'draft').inputValue()).toBe(clean);
  await expect.poll(() => part(popup, 'fix').count()).toBe(0);
  await popup.getByRole('tab', { name: 'Leitplanken' }).click();
  const guidelines = popup.getByRole('tabpanel');
  await guidelines.getByRole('heading', { name: 'Gern', exact: true }).waitFor();
  await guidelines.getByRole('heading', { name: 'Lieber nicht' }).waitFor();
  expect(await guidelines.getByRole('listitem').count()).toBeGreaterThan(5);
});

const head =
  'schema: 1\nid: acme\nversion: 2\ntitle: { de: Leitplanken der ACME, en: ACME guard rails }\nlanguages: [de, en]\n';
const good = `${head}extends: [starter]\nterms:\n  - { id: secret-name, match: [Zugvogel], severity: stop }\n`;

async function load(options: Page, text: string, name = 'acme.yaml'): Promise<void> {
  await part(options, 'pack-file').setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
}
const state = (options: Page) => part(options, 'install-outcome').getAttribute('data-state');

test('a broken pack is refused with the place of every mistake, and the one in use stays', async () => {
  const options = await own('options.html');
  await part(options, 'active-pack').getByText('Leitplanken für den Anfang').waitFor();
  await load(options, `${head}terms:\n  - id: Secret Name\n    match: []\ngate: { stop: never }\n`, 'broken.yaml');
  await expect.poll(() => state(options)).toBe('refused');
  const problems = await part(options, 'problem').allInnerTexts();
  expect(problems.map((words) => words.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^broken\.yaml:7:\d+ terms\[0\]\.id .+/),
    expect.stringMatching(/^broken\.yaml:8:\d+ terms\[0\]\.match .+/),
    expect.stringMatching(/^broken\.yaml:9:\d+ gate\.stop .+/),
  ]);
  await part(options, 'active-pack').getByText('Leitplanken für den Anfang').waitFor();
});

test('a good pack is used at once, and still after the background was stopped', async () => {
  const options = await own('options.html');
  await load(options, good);
  await expect.poll(() => state(options)).toBe('installed');
  await part(options, 'active-pack').getByText('Leitplanken der ACME').waitFor();
  await stopWorker(session);
  const person = await compose('linkedin-dialog');
  await person.write('Morgen fährt der Zugvogel.');
  await person.publish.click();
  await person.dialog.waitFor();
  expect(await part(person.page, 'finding').getAttribute('data-rule')).toBe('confidential/term');
  await options.reload();
  await part(options, 'active-pack').getByText('Leitplanken der ACME').waitFor();
  await options.getByRole('button', { name: 'Leitplanken der ACME entfernen' }).click();
  await part(options, 'active-pack').getByText('Leitplanken für den Anfang').waitFor();
  await useStarterPack(session);
});

test('guidelines that cannot be used are named in popup and options, and a press of a key settles it', async () => {
  await chooseMissingPack(session, 'gone');
  const popup = await own('popup.html');
  await part(popup, 'pack-notice').waitFor();
  expect(await part(popup, 'pack-notice').innerText()).toContain('„gone“');
  await part(popup, 'pack-notice').getByRole('button', { name: 'Zu den Einstellungen' }).waitFor();
  const options = await own('options.html');
  expect(await part(options, 'pack-notice').innerText()).toMatch(/„gone“[\s\S]*neue Fassung/);
  await part(options, 'keep-pack').focus();
  await options.keyboard.press('Enter');
  await part(options, 'pack-notice').waitFor({ state: 'detached' });
  await part(options, 'active-pack').getByText('Leitplanken für den Anfang').waitFor();
});

test('the popup says which changes move a press text most', async () => {
  const popup = await own('popup.html');
  await part(popup, 'draft').fill(
    'Die Nordlicht Energie GmbH gibt die Übernahme der Stadtwerke Heidetal bekannt. Durch die Integration der Geschäftsbereiche stärkt das Unternehmen seine Position im norddeutschen Markt.',
  );
  const changes = part(popup, 'tone-changes').locator('li');
  await changes.first().waitFor();
  const said = await changes.allInnerTexts();
  expect(said.length).toBeGreaterThanOrEqual(2);
  for (const change of said) expect(change).toMatch(/\S.+[.?“”] dann \d+\s%$/);
});

test('on the practice page a sample is held, mended and published once', async () => {
  const practice = await own('practice.html');
  const post = practice.locator('.practice-post');
  const field = post.locator('textarea');
  await field.fill(`${clean}\n\n###`);
  await part(practice, 'badge').waitFor();
  await post.locator('[data-part="publish"]').click();
  await part(practice, 'dialog').waitFor();
  expect(await part(practice, 'published').count()).toBe(0);
  await part(practice, 'fix').first().click();
  await expect.poll(() => field.inputValue()).toBe(clean);
  await expect.poll(() => part(practice, 'fix').count()).toBe(0);
  await part(practice, 'post-anyway').click();
  await expect.poll(() => part(practice, 'published').locator('p').allInnerTexts()).toEqual([clean]);
  expect(await field.inputValue()).toBe('');
});

test('each sample of the practice page shows what it is for', async () => {
  const practice = await own('practice.html');
  const samples = part(practice, 'sample');
  const counts: number[] = [];
  for (const sample of await samples.all()) {
    await sample.click();
    await practice.waitForTimeout(400);
    counts.push(Number(await part(practice, 'badge').getAttribute('data-count')));
  }
  expect(counts.map((count) => count > 0)).toEqual([true, true, false, true]);
});

async function toolbarBadge(page: Page): Promise<string> {
  await page.bringToFront();
  return (await worker(session)).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(about: object): Promise<{ id: number }[]> };
        action: { getBadgeText(about: object): Promise<string> };
      };
    };
    const tabs = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tabs[0]?.id });
  });
}
