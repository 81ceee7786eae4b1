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

  test('a thread on X goes out in its parts, by a button that was made anew', async () => {
    await open('x-post-dialog');
    const { page, type, publish } = composer;
    await type('Eins @kim');
    const before = await publish.elementHandle();
    await page.getByTestId('addButton').click();
    expect(await before?.isVisible()).toBe(false);
    await page.locator('[data-testid="tweetTextarea_1"][contenteditable]').click();
    await type('Zwei 🎉\nDrei');
    expect(await publish.innerText()).toBe({ de: 'Alle posten', en: 'Post all' }[lang]);
    await publish.click();
    const parts = ['Eins @kim', 'Zwei 🎉\nDrei'];
    await expect
      .poll(published)
      .toEqual([expect.objectContaining({ kind: 'thread', text: parts.join('\n\n'), parts })]);
  });

  test('behind the dialog on X the box of the home page keeps its own text', async () => {
    await open('x-inline');
    const { page, editable, type, publish } = composer;
    await type('Entwurf');
    await page.getByTestId('SideNav_NewTweet_Button').click();
    expect(await page.locator('[data-testid="tweetTextarea_0"]').count()).toBe(2);
    const dialog = page.getByRole('dialog');
    await dialog.getByTestId('tweetTextarea_0').click();
    await type('Fertig');
    await dialog.getByTestId('tweetButton').click();
    await expect.poll(published).toEqual([expect.objectContaining({ text: 'Fertig' })]);
    expect(await editable.innerText()).toBe('Entwurf');
    expect(await publish.isEnabled()).toBe(true);
  });

  const onePerNetwork = ['x-post-dialog', 'facebook-post', 'instagram-comment', 'linkedin-shadow-quill-1'];

  test.each(onePerNetwork)('%s can be deaf to the first press', async (variant) => {
    await open(variant, { stuck: true });
    await composer.type(brief);
    await composer.publish.click();
    await composer.page.waitForTimeout(100);
    expect(published()).toEqual([]);
    await composer.publish.click();
    await expect.poll(published).toEqual([expect.objectContaining({ text: brief })]);
  });

  test.each(onePerNetwork)('%s can make its control anew with every input, on a slow network', async (variant) => {
    await open(variant, { replace: true, delay: 300 });
    await composer.type(brief);
    const before = await composer.publish.elementHandle();
    await composer.type('!');
    await expect.poll(() => before?.evaluate((control) => control.isConnected)).toBe(false);
    const pressed = performance.now();
    await composer.publish.click();
    await expect.poll(published).toEqual([expect.objectContaining({ text: `${brief}!` })]);
    expect(performance.now() - pressed).toBeGreaterThan(300);
  });

  test.each(['x-strict', 'linkedin-strict'])('%s refuses inline scripts and markup in strings', async (variant) => {
    await open(variant);
    const refused = await composer.page.evaluate(() => {
      const script = document.createElement('script');
      let markup = '';
      try {
        script.append('document.title = "ran"');
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<b>bold</b>');
      } catch (error) {
        markup = String(error);
      }
      return { ran: document.title === 'ran', markup };
    });
    expect(refused).toEqual({ ran: false, markup: expect.stringContaining('TrustedHTML') });
  });
});
