/** Beside a page that wants everything for itself: its shortcuts, focus trap and outside clicks, its own layers, its tidying up. */
import { expect, test } from 'vitest';
import { inOneBrowser } from './composer/one-browser.ts';
import { clean, flagged, type Person } from './composer/person.ts';

const browser = inOneBrowser('de');
let person: Person;

const hold = async (variant: string) => {
  person = await browser.sitDown(variant);
  await person.write(flagged);
  await person.publish.click();
  await person.dialog.waitFor();
};
const { texts } = browser;
const pageDialogs = () => person.page.locator('[role="dialog"][aria-modal="true"]').count();

test("a reason is written without setting off the page's shortcuts", async () => {
  await hold('x-inline');
  await person.part('reason').click();
  await person.page.keyboard.type('nnn nein, kein Problem');
  expect(await person.part('reason').inputValue()).toBe('nnn nein, kein Problem');
  expect(await pageDialogs()).toBe(0);
  await person.part('post-anyway').click();
  await expect.poll(texts).toEqual([flagged]);
});

test('the focus trap of the page leaves the reason field and the card alone', async () => {
  await hold('x-post-dialog');
  await person.part('reason').click();
  await person.page.keyboard.type('Spendenkonto');
  expect(await person.part('reason').inputValue()).toBe('Spendenkonto');
  await person.part('back').click();
  await backInTheEditor();
  await person.part('badge').focus();
  await person.page.keyboard.press('Enter');
  await expect.poll(() => focusedIn('[data-part="card"]')).toBe(true);
  await person.page.keyboard.press('Tab');
  expect(await focusedIn('[data-part="card"] button')).toBe(true);
  expect(await person.shown()).toBe(flagged);
});

test.each(['x-post-dialog', 'linkedin-dialog'])(
  "%s: Escape closes our dialog or card and not the page's dialog",
  async (variant) => {
    await hold(variant);
    await person.page.keyboard.press('Escape');
    await expect.poll(() => person.dialog.count()).toBe(0);
    await backInTheEditor();
    await person.part('badge').focus();
    await person.page.keyboard.press('Enter');
    await expect.poll(() => focusedIn('[data-part="card"]')).toBe(true);
    await person.page.keyboard.press('Escape');
    await expect.poll(() => person.part('card').count()).toBe(0);
    expect(await person.page.getByTestId('confirmationSheetDialog').count()).toBe(0);
    expect(await person.editable.isVisible()).toBe(true);
    expect(await person.shown()).toBe(flagged);
  },
);

test('removed by the page, badge and dialog come back', async () => {
  await hold('x-post-dialog');
  await removeOurs();
  await person.dialog.waitFor();
  await person.giveReason();
  await expect.poll(texts).toEqual([flagged]);
});

test('removed while nothing is held, the badge comes back', async () => {
  person = await browser.sitDown('linkedin-dialog');
  await person.write(clean);
  await removeOurs();
  await person.part('badge').waitFor();
});

const covers = {
  'a popover': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: white';
    document.body.append(cover);
    cover.showPopover();
  },
  'a modal dialog': () => {
    const cover = document.createElement('dialog');
    cover.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none';
    document.body.append(cover);
    cover.showModal();
  },
};

test.each(Object.entries(covers))(
  'covered by %s that the page opens later, the dialog stays usable',
  async (_, cover) => {
    await hold('facebook-post');
    await person.page.evaluate(cover);
    await person.giveReason();
    await expect.poll(texts).toEqual([flagged]);
  },
);

function backInTheEditor(): Promise<void> {
  return expect.poll(() => person.editable.evaluate((editor) => editor.contains(document.activeElement))).toBe(true);
}

/** Every element of ours, as a page finds it: without a name, with a shadow root, at the end of the document. */
function removeOurs(): Promise<void> {
  return person.page.evaluate(() => {
    const ours = [...document.querySelectorAll('div[popover]')].filter(({ shadowRoot }) => shadowRoot);
    if (ours.length === 0) throw new Error('There is nothing to remove.');
    for (const element of ours) element.remove();
  });
}

function focusedIn(selector: string): Promise<boolean> {
  return person.page.evaluate((inside) => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.closest(inside) != null;
  }, selector);
}
