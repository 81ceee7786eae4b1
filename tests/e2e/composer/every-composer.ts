/** Every composer of every network: held when flagged, let out when clean, published once and as it was typed. */
import { describe, expect, test } from 'vitest';
import { pages } from '../../fixtures/pages.ts';
import type { Lang } from '../../fixtures/parts/labels.ts';
import { inOneBrowser } from './one-browser.ts';
import { clean, flagged, mendable, type Person } from './person.ts';

/** Long enough to see that nothing went out. */
const aWhile = 300;

export function everyComposer(lang: Lang): void {
  describe(lang, () => {
    const browser = inOneBrowser(lang);
    const { published } = browser;
    let person: Person;

    const open = async (variant: string, switches = {}) => {
      person = await browser.sitDown(variant, switches);
    };
    const nothingFor = async (milliseconds: number) => {
      await person.page.waitForTimeout(milliseconds);
      expect(published()).toEqual([]);
    };

    describe.each(pages.filter(({ leftAlone }) => !leftAlone))('$variant', ({ variant, kind, mode, keys, address }) => {
      const once = (text: string) => [expect.objectContaining({ variant, kind, mode, text })];
      const all = ['click', ...keys, 'Enter on the control', 'Space on the control'];
      // What keys do does not depend on the language of the page; what is found does.
      const ways = lang === 'de' ? all : ['click', ...keys.slice(0, 1)];
      const publish = async (way: string) => {
        if (way === 'click') await person.publish.click();
        else if (way.endsWith('on the control')) await person.publish.press(way.split(' ')[0] ?? '');
        else await person.press(way);
      };

      test.each(ways)('holds a flagged text on %s and publishes it once after a reason', async (way) => {
        await open(variant);
        await person.write(flagged);
        await publish(way);
        await person.dialog.waitFor();
        await nothingFor(aWhile);
        expect(await person.shown()).toBe(flagged);
        await person.giveReason();
        await person.finish();
        await expect.poll(published).toEqual(once(flagged));
        await person.page.waitForTimeout(aWhile);
        expect(published()).toEqual(once(flagged));
      });

      test.each(ways)('does not hold a clean text on %s', async (way) => {
        await open(variant);
        await person.write(clean);
        await publish(way);
        await person.finish();
        await expect.poll(published).toEqual(once(clean));
        expect(await person.dialog.count()).toBe(0);
      });

      test('publishes once, as mended, after a fix in the dialog; one undo would bring the text back', async () => {
        await open(variant);
        await person.write(mendable);
        await person.publish.click();
        await person.dialog.waitFor();
        await person.part('fix').first().click();
        await expect.poll(person.shown).toBe(clean);
        await expect.poll(() => person.part('fix').count()).toBe(0);
        await person.part('back').click();
        await person.press('Control+z');
        await expect.poll(person.shown).toBe(mendable);
        await person.reviewed();
        await person.publish.click();
        await person.dialog.waitFor();
        await person.part('fix').first().click();
        await expect.poll(person.shown).toBe(clean);
        await person.part('post-anyway').click();
        await person.finish();
        await expect.poll(published).toEqual(once(clean));
      });

      test('a double click does nothing more than a click', async () => {
        await open(variant);
        await person.write(flagged);
        const box = await person.publish.boundingBox();
        await person.page.mouse.dblclick((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
        await person.dialog.waitFor();
        await nothingFor(aWhile);
        expect(address).toBeTruthy();
      });

      test('finds a control that is made anew with every input', async () => {
        await open(variant, { replace: true });
        await person.write(flagged);
        await person.publish.click();
        await person.dialog.waitFor();
        await person.giveReason();
        await person.finish();
        await expect.poll(published).toEqual(once(flagged));
      });
    });

    test.each(pages.filter(({ leftAlone }) => leftAlone))('leaves $variant alone', async ({ variant, keys }) => {
      await open(variant);
      await person.type('DE89 3704 0044 0532 0130 00');
      await person.page.waitForTimeout(aWhile);
      expect(await person.part('badge').count()).toBe(0);
      await person.press(keys[0] ?? 'Enter');
      await expect.poll(published).toHaveLength(1);
    });
  });
}
