/** What a company's pack wants done: posts that cannot be reviewed, posts that may not go out from here, posts that change their way. */
import { expect, test } from 'vitest';
import { inOneBrowser } from './composer/one-browser.ts';
import { clean, flagged, type Person } from './composer/person.ts';
import { breakReviews, hangWorker, stopWorker, usePack } from './harness/background.ts';

const browser = inOneBrowser('de');
let person: Person;

const open = async (variant: string) => {
  person = await browser.sitDown(variant);
};
const { texts } = browser;
const verdict = () => person.dialog.getAttribute('data-verdict');
const badge = () => person.part('badge').getAttribute('data-state');

test('without a review, a pack that holds asks the person, who may post anyway, once', async () => {
  await usePack(browser.session, 'gate: { onFailure: hold }');
  await open('x-post-dialog');
  await person.write(clean);
  await breakReviews(browser.session);
  await person.type('!');
  await expect.poll(badge).toBe('failed');
  await person.publish.click();
  await expect.poll(verdict).toBe('failed');
  expect(await person.dialog.innerText()).toContain('konnte nicht geprüft werden');
  expect(await person.part('reason').count()).toBe(0);
  expect(texts()).toEqual([]);
  await person.part('post-anyway').click();
  await expect.poll(texts).toEqual([`${clean}!`]);
  await stopWorker(browser.session);
});

test('without a review, a pack that allows lets the post out, and the badge says that nobody read it', async () => {
  await usePack(browser.session, 'gate: { onFailure: allow }');
  await open('linkedin-dialog');
  await person.write(clean);
  await breakReviews(browser.session);
  await person.type('!');
  await expect.poll(badge).toBe('failed');
  expect(await person.part('badge').getAttribute('aria-label')).toContain('Konnte nicht geprüft werden');
  await person.publish.click();
  await expect.poll(texts).toEqual([`${clean}!`]);
  expect(await person.dialog.count()).toBe(0);
  await stopWorker(browser.session);
});

test('a background that does not answer is not waited for: the pack decides, and its late answer is heeded', async () => {
  await usePack(browser.session, 'gate: { onFailure: hold }');
  await open('facebook-post');
  await person.write(clean);
  await hangWorker(browser.session, 4000);
  await person.type(' DE89 3704 0044 0532 0130 00');
  await person.publish.click();
  await expect.poll(verdict).toBe('failed');
  await expect.poll(verdict, { timeout: 8000 }).toBe('reason');
  expect(texts()).toEqual([]);
  await person.giveReason();
  await expect.poll(texts).toEqual([`${clean} DE89 3704 0044 0532 0130 00`]);
});

test('what a pack blocks does not go out from here, with whom to ask beside it, until the words are gone', async () => {
  await usePack(
    browser.session,
    [
      'owner: { name: Team Social, email: social@acme.example }',
      'contacts: [{ topic: press, name: Pressestelle, url: "https://acme.example/presse" }]',
      'gate: { stop: block }',
      'terms: [{ id: secret-name, match: [Zugvogel], severity: stop }]',
    ].join('\n'),
  );
  await open('linkedin-dialog');
  const text = `${clean} Zugvogel`;
  await person.write(text);
  await person.publish.click();
  await expect.poll(verdict).toBe('block');
  expect(await person.part('post-anyway').count()).toBe(0);
  expect(await person.part('dialog').locator('[data-part="ignore"]').count()).toBe(0);
  const help = await person.dialog.locator('.help').innerText();
  expect(help).toContain('Team Social');
  expect(help).toContain('Pressestelle');
  await person.part('back').click();
  await expect.poll(() => person.dialog.count()).toBe(0);
  expect(await person.shown()).toBe(text);
  expect(texts()).toEqual([]);
  for (let count = ' Zugvogel'.length; count > 0; count -= 1) await person.press('Backspace');
  await person.publish.click();
  await expect.poll(texts).toEqual([clean]);
});

test('a post that becomes a scheduled one while it is held is read again before it goes out that way', async () => {
  await usePack(browser.session, 'gate: { stop: confirm }');
  await open('x-post-dialog');
  await person.write(flagged);
  await person.publish.click();
  await person.dialog.waitFor();
  await person.page.getByTestId('scheduleOption').evaluate((button) => (button as HTMLElement).click());
  await person.page
    .getByTestId('scheduledConfirmationPrimaryAction')
    .evaluate((button) => (button as HTMLElement).click());
  await person.part('post-anyway').click();
  await person.dialog.getByText('noch einmal gelesen').waitFor();
  expect(texts()).toEqual([]);
  await person.part('post-anyway').click();
  await expect.poll(browser.published).toEqual([expect.objectContaining({ mode: 'schedule', text: flagged })]);
});
