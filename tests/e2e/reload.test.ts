/** The extension was reloaded or updated: the script that is left over in an open page holds nothing and shows nothing. */
import { expect, test } from 'vitest';
import { flagged, sitDown } from './composer/person.ts';
import { worker } from './harness/background.ts';
import { builtExtension } from './harness/extension.ts';
import { launch } from './harness/launch.ts';

test('after a reload of the extension, an open page publishes as if we were not there', async () => {
  const session = await launch({ lang: 'de', extension: builtExtension() });
  try {
    const person = await sitDown(session, 'x-post-dialog', { lang: 'de' });
    await person.write(flagged);
    const reload = () => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
    // The worker ends before it could answer.
    await (await worker(session)).evaluate(`setTimeout(${reload})`);
    const badgesAfterAKey = async () => {
      await person.type('!');
      return person.part('badge').count();
    };
    await expect.poll(badgesAfterAKey).toBe(0);
    expect(await person.page.evaluate(() => CSS.highlights.size)).toBe(0);
    const text = await person.shown();
    expect(text).toContain(flagged);
    await person.publish.click();
    await expect.poll(() => session.network.published.map((sent) => sent.text)).toEqual([text]);
    expect(await person.dialog.count()).toBe(0);
  } finally {
    await session.close();
  }
});
