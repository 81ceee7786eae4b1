/** A composer of a test page in a person's hands. */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { addressOf, type Key, type PageSpec, pageOf, type Switches } from '../../fixtures/pages.ts';

export interface Composer {
  page: Page;
  spec: PageSpec;
  /** The editable element. */
  editable: Locator;
  /** The control that publishes, or begins to. */
  publish: Locator;
  /** Types as a person does: key by key, Enter where the line ends, emoji from the picker. */
  type(text: string): Promise<void>;
  /** Presses a key inside the editor. */
  press(key: Key | string): Promise<void>;
  /** Presses what has to be pressed after the publish control: a second step, a reminder. */
  finish(): Promise<void>;
  /** The text as the editor shows it, lines joined by `\n`. */
  shown(): Promise<string>;
}

/** Opens a variant in a new page, ready to type into. */
export async function openComposer(context: BrowserContext, variant: string, switches: Switches): Promise<Composer> {
  const spec = pageOf(variant);
  const page = await context.newPage();
  const broken = new Promise<never>((_, reject) => page.once('pageerror', reject));
  const editable = page.locator(spec.editable);
  const publish = page.locator(spec.publish[switches.lang]);
  const open = async () => {
    await page.goto(addressOf(spec, switches));
    for (const opener of spec.openers ?? []) await page.locator(opener).first().click();
    await editable.click();
  };
  broken.catch(() => {});
  await Promise.race([open(), broken]);
  return {
    page,
    spec,
    editable,
    publish,
    type: (text) => type(page, text, spec.lineBreak),
    press: async (key) => {
      await editable.focus();
      await page.keyboard.press(key);
    },
    finish: async () => {
      if (spec.afterwards) await page.locator(spec.afterwards[switches.lang]).click();
    },
    shown: () => editable.evaluate(shownText),
  };
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

async function type(page: Page, text: string, lineBreak: Key): Promise<void> {
  for (const { segment } of graphemes.segment(text)) {
    if (segment === '\n') await page.keyboard.press(lineBreak);
    else if (/^[\x20-\x7e]$/.test(segment)) await page.keyboard.press(segment === ' ' ? 'Space' : segment);
    else await page.keyboard.insertText(segment);
  }
}

/** Runs in the page. Lines are the elements that hold text of their own; an empty line is a `<br>`. */
function shownText(editable: Element): string {
  if (editable instanceof HTMLTextAreaElement) return editable.value;
  const lines = [...editable.querySelectorAll('[data-block], p')].filter(
    (line) => !line.querySelector('[data-block], p'),
  );
  if (lines.length === 0) return (editable as HTMLElement).innerText.replace(/\n$/, '');
  const linesOf = (line: Element): string => {
    const copy = line.cloneNode(true) as Element;
    const breaks = [...copy.querySelectorAll('br')];
    // The last break of a line only holds it open.
    if (breaks.at(-1)?.nextSibling === null) breaks.pop()?.remove();
    for (const br of breaks) br.replaceWith('\n');
    return copy.textContent ?? '';
  };
  return lines.map(linesOf).join('\n').replaceAll('\ufeff', '');
}
