/** Marks in the text: under exactly the flagged words, wherever they move, and nothing in the editor's own elements changes. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inOneBrowser } from './composer/one-browser.ts';
import { clean, flagged, type Person } from './composer/person.ts';
import { usePack } from './harness/background.ts';

const iban = 'DE89 3704 0044 0532 0130 00';
const browser = inOneBrowser('de');
let person: Person;

const open = async (variant: string) => {
  person = await browser.sitDown(variant);
};
const marked = () =>
  person.page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, mark]) => [...mark].map((range) => `${name}: ${range}`)),
  );

const painted = [
  'x-post-dialog',
  'facebook-post',
  'linkedin-dialog',
  'linkedin-shadow-quill-1',
  'linkedin-shadow-quill-2',
];

/** Editors learn a moment later where the caret went; what is pressed before that happens in the old place. */
const caretTo = async (key: string) => {
  await person.press(key);
  await person.page.waitForTimeout(150);
};

test.each(painted)(
  '%s: exactly the flagged words are painted, and move along with what is written before them',
  async (variant) => {
    await open(variant);
    await person.write(flagged);
    await expect.poll(marked).toEqual([`mark-4: ${iban}`]);
    await caretTo('Control+Home');
    await person.type('Ach ja: ');
    await expect.poll(marked).toEqual([`mark-4: ${iban}`]);
    await caretTo('Control+End');
    for (let count = ` 00 ☕️`.length; count > 0; count -= 1) await person.press('Backspace');
    await expect.poll(marked).toEqual([]);
  },
);

test('inside a shadow root the paint is really there', async () => {
  await open('linkedin-shadow-quill-1');
  await person.write(clean);
  const before = await redPixels(person.editable);
  await person.type(` ${iban}`);
  await expect.poll(marked).toEqual([`mark-4: ${iban}`]);
  expect(await redPixels(person.editable)).toBeGreaterThan(before + 100);
});

test.each(['instagram-comment'])(
  '%s: boxes lie under the flagged words, also after scrolling and resizing',
  async (variant) => {
    await open(variant);
    await person.editable.evaluate((field) => {
      field.style.cssText =
        'font: 16px/24px monospace; width: 480px; height: 60px; padding: 8px; border: 1px solid; display: block;';
      document.body.style.minHeight = '3000px';
    });
    const text = `Hallo\n${iban} bitte${'\nnoch eine Zeile'.repeat(6)}`;
    await person.write(text);
    const underTheWords = async () =>
      expect(await boxes(person.page)).toEqual([await wordsOnLine(person.editable, 1, iban)]);
    const field = person.editable;
    await field.evaluate((element) => (element.scrollTop = 0));
    await expect.poll(() => boxes(person.page)).toHaveLength(1);
    await expect
      .poll(async () =>
        underTheWords().then(
          () => true,
          (error) => String(error),
        ),
      )
      .toBe(true);
    await person.page.evaluate(() => window.scrollTo(0, 40));
    await expect
      .poll(async () =>
        underTheWords().then(
          () => true,
          (error) => String(error),
        ),
      )
      .toBe(true);
    await person.page.setViewportSize({ width: 700, height: 500 });
    await expect
      .poll(async () =>
        underTheWords().then(
          () => true,
          (error) => String(error),
        ),
      )
      .toBe(true);
    await field.evaluate((element) => (element.scrollTop = 16));
    await expect
      .poll(async () =>
        underTheWords().then(
          () => true,
          (error) => String(error),
        ),
      )
      .toBe(true);
    await field.evaluate((element) => (element.scrollTop = 1000));
    await expect.poll(() => boxes(person.page)).toEqual([]);
  },
);

test.each([
  'x-post-dialog',
  'facebook-post',
  'instagram-caption',
  'linkedin-dialog',
  'linkedin-shadow-quill-1',
  'instagram-comment',
])('%s: marks change nothing in the editor', async (variant) => {
  await usePack(browser.session, '');
  await open(variant);
  await person.write('Morgen zeigen wir den Zugvogel.');
  expect(await person.part('badge').getAttribute('data-count')).toBe('0');
  const before = await person.editable.evaluate((editor) => editor.outerHTML);
  await usePack(browser.session, 'terms: [{ id: secret-name, match: [Zugvogel], severity: stop }]');
  await expect.poll(() => person.part('badge').getAttribute('data-count')).toBe('1');
  await person.page.waitForTimeout(100);
  expect(await person.editable.evaluate((editor) => editor.outerHTML)).toBe(before);
});

/** Boxes of our layer: left, lower edge and width in whole pixels. */
function boxes(page: Page): Promise<number[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('div')]
      .flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll<HTMLElement>('div > div[style*="height: 2px"]') ?? []),
      ])
      .map((box) => box.getBoundingClientRect())
      .map(({ left, bottom, width }) => [left, bottom, width].map(Math.round)),
  );
}

/** Where words at the beginning of a line of a monospaced field have to be. */
function wordsOnLine(field: Locator, line: number, words: string): Promise<number[]> {
  return field.evaluate(
    (element, [at, length]) => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) throw new Error('No canvas.');
      canvas.font = '16px monospace';
      const letter = canvas.measureText('0').width;
      const { left, top } = element.getBoundingClientRect();
      // Glyphs of 16 px stand in the middle of lines of 24 px.
      const glyphs = canvas.measureText('0');
      const height = glyphs.fontBoundingBoxAscent + glyphs.fontBoundingBoxDescent;
      const bottom = top + 9 - element.scrollTop + at * 24 + (24 + height) / 2;
      return [left + 9, bottom, letter * length].map(Math.round);
    },
    [line, words.length] as const,
  );
}

/** Pixels in the colour of the gravest mark, or washed with it. */
async function redPixels(element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64');
  return element.page().evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas?.drawImage(bitmap, 0, 0);
    const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let red = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at] ?? 0) - (pixels[at + 1] ?? 0) > 20) red += 1;
    }
    return red;
  }, picture);
}
