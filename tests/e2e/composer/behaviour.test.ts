/** What a person meets besides the plain case: input methods, sites that do not react, a worker that was stopped, a text that changes. */
import { expect, test } from 'vitest';
import { stopWorker } from '../harness/background.ts';
import { inOneBrowser } from './one-browser.ts';
import { clean, flagged, mendable, type Person } from './person.ts';

const browser = inOneBrowser('de');
let person: Person;

const open = async (variant: string, switches = {}) => {
  person = await browser.sitDown(variant, switches);
};
const { published, texts } = browser;

test('the dialog stays in sight while a fix is made from it', async () => {
  await open('linkedin-dialog');
  await person.write(mendable);
  await person.publish.click();
  await person.dialog.waitFor();
  const missing = await person.dialog.evaluateHandle((dialog) => {
    const gone: string[] = [];
    const look = () => {
      if (!dialog.isConnected || dialog.getBoundingClientRect().height === 0) gone.push('not in sight');
      requestAnimationFrame(look);
    };
    look();
    return gone;
  });
  await person.part('fix').first().click();
  await expect.poll(person.shown).toBe(clean);
  await expect.poll(() => person.dialog.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  expect(await missing.jsonValue()).toEqual([]);
  await person.part('post-anyway').click();
  await expect.poll(texts).toEqual([clean]);
});

test.each(['x-reply-dialog', 'x-inline-reply'])('an answer is read with what it answers: %s', async (variant) => {
  await open(variant);
  await person.write(clean);
  await person.publish.click();
  await expect.poll(texts).toEqual([clean]);
  await person.page.close();
  browser.session.network.reset();
  await open(variant, { complaint: true });
  await person.write(clean);
  await person.publish.click();
  await person.dialog.waitFor();
  expect(texts()).toEqual([]);
});

test('a site that does not react: the person is told to press again, and gets through, once', async () => {
  await open('x-post-dialog', { stuck: true });
  await person.write(flagged);
  await person.publish.click();
  await person.dialog.waitFor();
  await person.giveReason();
  await person.part('card').waitFor();
  expect(published()).toEqual([]);
  await person.publish.click();
  await expect.poll(texts).toEqual([flagged]);
});

test('what went out is forgotten: the same words are held again', async () => {
  await open('x-inline');
  for (const count of [1, 2]) {
    await person.editable.click();
    await person.write(flagged);
    await person.publish.click();
    await person.dialog.waitFor();
    await person.giveReason();
    await expect.poll(texts).toHaveLength(count);
    await expect.poll(person.shown).toBe('');
    // The network takes a moment until it has tidied up.
    await person.page.waitForTimeout(300);
  }
});

test('a slow network gets the post once', async () => {
  await open('facebook-post', { delay: 700 });
  await person.write(flagged);
  await person.publish.click();
  await person.dialog.waitFor();
  await person.giveReason();
  await expect.poll(texts).toEqual([flagged]);
  await person.page.waitForTimeout(500);
  expect(texts()).toEqual([flagged]);
});

test('a text that was flagged and no longer is goes out without a question', async () => {
  await open('linkedin-dialog');
  await person.write(`${clean} DE89 3704 0044 0532 0130 00`);
  for (let count = ' DE89 3704 0044 0532 0130 00'.length; count > 0; count -= 1) await person.press('Backspace');
  await person.publish.click();
  await expect.poll(texts).toEqual([clean]);
});

test('Enter that ends a composition of an input method is left to the page', async () => {
  await open('instagram-comment');
  await person.write(flagged);
  const reachedThePage = await person.editable.evaluate((element) => {
    let reached = false;
    element.addEventListener('keydown', () => (reached = true), { once: true });
    const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true, keyCode: 229 }));
    return reached;
  });
  expect(reachedThePage).toBe(true);
  expect(await person.dialog.count()).toBe(0);
  expect(published()).toEqual([]);
});

test('a click by a script of the page is held like any other', async () => {
  await open('x-post-dialog');
  await person.write(flagged);
  await person.publish.evaluate((button) => (button as HTMLElement).click());
  await person.dialog.waitFor();
  expect(published()).toEqual([]);
});

test('a text is held that was pasted and sent at once', async () => {
  await open('linkedin-dialog');
  await person.page.keyboard.insertText(flagged.replaceAll('\n', ' '));
  await person.press('Control+Enter');
  await person.dialog.waitFor();
  expect(published()).toEqual([]);
});

test('the background was stopped while somebody wrote: it is asked again, and nothing slips through', async () => {
  await open('x-post-dialog');
  await person.write(clean);
  await stopWorker(browser.session);
  await person.type(' DE89 3704 0044 0532 0130 00');
  await person.publish.click();
  await person.dialog.waitFor();
  expect(published()).toEqual([]);
});

test('a thread on X is reviewed as a whole and goes out in its parts', async () => {
  await open('x-post-dialog');
  await person.write('Teil eins');
  await person.page.getByTestId('addButton').click();
  await person.page.locator('[data-testid="tweetTextarea_1"][contenteditable]').click();
  await person.type(flagged);
  await person.reviewed();
  await person.publish.click();
  await person.dialog.waitFor();
  await person.giveReason();
  const parts = ['Teil eins', flagged];
  await expect.poll(published).toEqual([expect.objectContaining({ kind: 'thread', text: parts.join('\n\n'), parts })]);
});

test('in the second part of a thread, words are marked and mended there', async () => {
  await open('x-post-dialog');
  await person.write('Teil eins');
  await person.page.getByTestId('addButton').click();
  const second = person.page.locator('[data-testid="tweetTextarea_1"][contenteditable]');
  await second.click();
  await person.type(mendable);
  await expect.poll(() => markedIn('tweetTextarea_1')).toEqual(['###']);
  expect(await markedIn('tweetTextarea_0')).toEqual([]);
  await person.part('badge').click();
  await person.part('fix').first().click();
  await expect.poll(() => markedIn('tweetTextarea_1')).toEqual([]);
  await person.publish.click();
  const parts = ['Teil eins', clean];
  await expect.poll(published).toEqual([expect.objectContaining({ kind: 'thread', text: parts.join('\n\n'), parts })]);
});

test('set aside here, a finding holds nothing any more', async () => {
  await open('linkedin-dialog');
  await person.write(mendable);
  await person.part('badge').click();
  await person.part('ignore').first().click();
  await person.publish.click();
  await expect.poll(texts).toEqual([mendable]);
  expect(await person.dialog.count()).toBe(0);
});

/** Marked words that stand in the element with this test id. */
function markedIn(testId: string): Promise<string[]> {
  return person.page.evaluate(
    (id) =>
      [...CSS.highlights.values()]
        .flatMap((mark) => [...mark])
        .filter((range) => range.startContainer.parentElement?.closest(`[data-testid="${id}"]`))
        .map(String),
    testId,
  );
}
