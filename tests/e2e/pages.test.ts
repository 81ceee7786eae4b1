/** The test pages by themselves, without the extension: every variant publishes what was typed, once, and can undo. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../fixtures/pages.ts';
import { launch, type Session } from './harness/launch.ts';
import { type Composer, openComposer } from './harness/page.ts';

const text = 'Grüße an @acme 👩🏽‍💻 aus Köln\n\nÄpfel & Öl <3 “so” #neu 🎉';
const brief = 'Schön, @kim 🎉';

describe.each(['de', 'en'] as const)('%s', (lang) => {
  let session: Session;
  let composer: Composer;

  beforeAll(async () => {
    session = await launch({ lang });
  });
  afterEach(async () => {
    await composer.page.close();
    session.network.expectNoRequests();
    session.network.reset();
  });
  afterAll(() => session.close());

  const open = async (variant: string, switches = {}) => {
    composer = await openComposer(session.context, variant, { lang, ...switches });
  };
  const published = () => session.network.published;

  describe.each(pages)('$variant', ({ variant, kind, mode, keys }) => {
    const once = (sent: string) => [expect.objectContaining({ variant, kind, mode, text: sent })];

    test('publishes on a click what was typed', async () => {
      await open(variant);
      await composer.type(text);
      expect(await composer.shown()).toBe(text);
      await composer.publish.click();
      await composer.finish();
      await expect.poll(published).toEqual(once(text));
    });

    test.each([...keys, 'Enter on the control', 'Space on the control'])('publishes on %s', async (key) => {
      await open(variant);
      await composer.type(brief);
      if (key.endsWith('on the control')) await composer.publish.press(key.split(' ')[0] ?? '');
      else await composer.press(key);
      await composer.finish();
      await expect.poll(published).toEqual(once(brief));
    });

    test('takes back and brings again what was typed', async () => {
      await open(variant);
      await composer.type('Hallo Welt');
      await composer.press('Control+z');
      await expect.poll(composer.shown).not.toBe('Hallo Welt');
      await composer.press('Control+Shift+z');
      await expect.poll(composer.shown).toBe('Hallo Welt');
    });
  });
});
