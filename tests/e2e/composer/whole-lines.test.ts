/** A fix that takes whole lines out, in every editor: the rest stays as it is, and one undo brings back exactly what was there. */
import { describe, expect, test } from 'vitest';
import { inOneBrowser } from './one-browser.ts';
import { clean, type Person } from './person.ts';

const browser = inOneBrowser('de');
let person: Person;

const editors = [
  'x-post-dialog',
  'facebook-post',
  'facebook-comment',
  'instagram-caption',
  'instagram-comment',
  'linkedin-dialog',
  'linkedin-shadow-quill-1',
  'linkedin-shadow-quill-2',
  'linkedin-light-quill',
  'linkedin-comment',
];

const places = {
  beginning: `###\n\n${clean}`,
  middle: `Erste Zeile 🎉\n\n###\n\n${clean}`,
  end: `${clean}\n\n###\n`,
};

describe.each(editors)('%s', (variant) => {
  test.each(Object.entries(places))('at the %s', async (_, text) => {
    person = await browser.sitDown(variant);
    await person.write(text);
    await person.part('badge').click();
    await person.part('fix').click();
    await expect.poll(person.shown).not.toContain('###');
    const mended = await person.shown();
    expect(mended).toContain(clean);
    expect(text.replace('###', '').split('\n').filter(Boolean)).toEqual(mended.split('\n').filter(Boolean));
    await person.press('Control+z');
    await expect.poll(person.shown).toBe(text);
    await person.press('Control+Shift+z');
    await expect.poll(person.shown).toBe(mended);
    await person.reviewed();
    await person.publish.click();
    await expect.poll(() => browser.texts()).toEqual([mended]);
  });
});
