/** axe-core finds nothing to object to in what is ours, in the real page and on our own pages, light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flagged, sitDown } from './composer/person.ts';
import { chooseMissingPack, openOwnPage, useStarterPack } from './harness/background.ts';
import { builtExtension } from './harness/extension.ts';
import { launch, type Session } from './harness/launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The card shows how it sounds, and what would change that. */
const pressText =
  'Die Nordlicht Energie GmbH gibt die Übernahme der Stadtwerke Heidetal bekannt. Durch die Integration der Geschäftsbereiche stärkt das Unternehmen seine Position im Markt.';
let session: Session;

beforeAll(async () => {
  session = await launch({ lang: 'de', extension: builtExtension() });
});
afterAll(() => session.close());

/** What is wrong, one line per element. */
async function objections(page: Page, context: ElementContext): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  // Past the page's Content-Security-Policy.
  await cdp.send('Runtime.evaluate', { expression: axe });
  const results = await page.evaluate(
    (within) => (globalThis as unknown as { axe: { run(context: unknown): Promise<AxeResults> } }).axe.run(within),
    context as unknown as Record<string, unknown>,
  );
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const ours = { include: [{ fromShadowDom: ['div[popover]', '.leitplanke'] }] } as ElementContext;

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('badge and card', async () => {
    const person = await sitDown(session, 'linkedin-dialog', { lang: 'de' });
    await person.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await person.write(`${pressText}\n${flagged}`);
    await person.part('badge').click();
    await person.part('tone-changes').waitFor();
    await person.part('card').waitFor();
    expect(await objections(person.page, ours)).toEqual([]);
    await person.page.close();
  });

  test('dialog', async () => {
    const person = await sitDown(session, 'x-post-dialog', { lang: 'de' });
    await person.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await person.write(flagged);
    await person.publish.click();
    await person.dialog.waitFor();
    await person.part('post-anyway').click();
    expect(await objections(person.page, ours)).toEqual([]);
    await person.page.close();
  });

  test.each(['popup.html', 'options.html'])('%s while the chosen guidelines cannot be used', async (file) => {
    await chooseMissingPack(session, 'gone');
    const page = await openOwnPage(session, file);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator('[data-part="pack-notice"]').waitFor();
    expect(await objections(page, { include: ['html'] } as ElementContext)).toEqual([]);
    await page.close();
    await useStarterPack(session);
  });

  test.each(['popup.html', 'options.html', 'practice.html'])('%s', async (file) => {
    const page = await openOwnPage(session, file);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator('h1').waitFor();
    if (file === 'popup.html') {
      await page
        .locator('[data-part="draft"]')
        .fill('Die Nordlicht GmbH freut sich, die Übernahme bekannt zu geben: DE89 3704 0044 0532 0130 00');
      await page.locator('[data-part="tone-changes"]').waitFor();
    }
    for (const tab of await page.getByRole('tab').all()) {
      if (file !== 'popup.html') await tab.click();
      expect(await objections(page, { include: ['html'] } as ElementContext)).toEqual([]);
    }
    expect(await objections(page, { include: ['html'] } as ElementContext)).toEqual([]);
    await page.close();
  });
});
