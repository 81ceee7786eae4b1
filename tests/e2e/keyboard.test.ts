/** Without a mouse, and with a screen reader: badge, card and dialog in the real page. */
import { expect, test } from 'vitest';
import { inOneBrowser } from './composer/one-browser.ts';
import { mendable, type Person } from './composer/person.ts';

const browser = inOneBrowser('de');
let person: Person;

const open = async (variant: string) => {
  person = await browser.sitDown(variant);
  await person.write(mendable);
};
const { texts } = browser;
const press = (key: string) => person.page.keyboard.press(key);

/** `data-part` or class of what has the focus. */
const focused = () =>
  person.page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('data-part') ?? element?.className ?? '';
  });
const tabTo = async (part: string) => {
  for (let count = 0; count < 40; count += 1) {
    await press('Tab');
    if ((await focused()) === part) return;
  }
  throw new Error(`Tab does not lead to ${part}.`);
};

test('Tab leads to the badge, Enter opens the card with the focus in it, Escape leads back to the badge', async () => {
  await open('linkedin-dialog');
  await tabTo('badge');
  await press('Enter');
  await expect.poll(focused).toBe('card');
  await tabTo('fix');
  await press('Escape');
  await expect.poll(() => person.part('card').count()).toBe(0);
  await expect.poll(focused).toBe('badge');
});

test('a finding is set aside from the keyboard and holds nothing any more', async () => {
  await open('x-post-dialog');
  await person.part('badge').focus();
  await press('Enter');
  const findings = await person.part('finding').count();
  for (let count = 0; count < findings; count += 1) {
    await tabTo('ignore');
    await press('Enter');
  }
  await expect.poll(() => person.part('finding').count()).toBe(0);
  await press('Escape');
  await expect.poll(focused).toBe('badge');
  await person.publish.focus();
  await press('Enter');
  await expect.poll(texts).toEqual([mendable]);
  expect(await person.dialog.count()).toBe(0);
});

test('a fix is made from the keyboard in the card', async () => {
  await open('facebook-post');
  await person.part('badge').focus();
  await press('Enter');
  await expect.poll(focused).toBe('card');
  await tabTo('fix');
  await press('Enter');
  await expect.poll(person.shown).not.toContain('###');
});

test('held by Enter on the control, mended and sent without a mouse', async () => {
  await open('x-post-dialog');
  await person.publish.focus();
  await press('Enter');
  await person.dialog.waitFor();
  await expect.poll(focused).toBe('back');
  await tabTo('fix');
  await press('Enter');
  await expect.poll(() => person.part('fix').count()).toBe(0);
  await expect.poll(() => person.dialog.count()).toBe(1);
  await tabTo('post-anyway');
  await press('Enter');
  await expect.poll(() => texts().length).toBe(1);
  expect(texts()[0]).not.toContain('###');
});

test('a screen reader hears what badge, card and dialog are and say', async () => {
  await open('linkedin-dialog');
  const { page } = person;
  const badge = page.getByRole('button', { name: /^Leitplanke: \d+ Fundstellen?, / });
  expect(await badge.getAttribute('aria-expanded')).toBe('false');
  await badge.click();
  expect(await badge.getAttribute('aria-expanded')).toBe('true');
  const card = page.getByRole('dialog', { name: 'Leitplanke', exact: true });
  await card.waitFor();
  expect(
    await card.getByRole('list', { name: 'Fundstellen' }).getByRole('heading', { level: 3 }).count(),
  ).toBeGreaterThan(0);
  expect(await card.getByRole('status').first().innerText()).toMatch(/zum Anschauen/);
  await card
    .getByRole('button', { name: /^Hier ignorieren: / })
    .first()
    .waitFor();
  await card.getByRole('button', { name: 'Schließen' }).click();
  await person.publish.click();
  await page.getByRole('dialog', { name: 'Bevor du postest' }).waitFor();
});
