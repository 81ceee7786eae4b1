/** One network's part of the demonstration: a person types, presses publish, is held, mends, and the post goes out. */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Network } from '../../e2e/harness/network.ts';
import { type Composer, openComposer } from '../../e2e/harness/page.ts';
import type { Lang } from '../../fixtures/parts/labels.ts';
import type { Stage } from './stages.ts';

export interface Told {
  severity: string;
  rule: string;
  what: string;
  why: string;
}

export interface Story {
  /** What the dialog said when the post was held. Undefined: it went out at once. */
  held: Told[] | undefined;
  /** The buttons that were pressed to mend it, as they read. */
  fixes: string[];
  /** Released without mending, or after mending. Undefined: there was nothing to release. */
  release: 'mended' | 'anyway' | undefined;
  /** The text in the composer when it was last pressed. */
  shown: string;
  /** Texts that reached the network. */
  published: string[];
}

const part = (page: Page, name: string): Locator => page.locator(`[data-part="${name}"]`);
const reason = { de: 'Mit der Pressestelle abgestimmt.', en: 'Agreed with the press office.' };
/** A post that goes out twice does so within this time, in milliseconds. */
const secondPost = 1_500;
/** Until the dialog stands still for its picture, in milliseconds. */
const fadingIn = 500;

export async function play(
  context: BrowserContext,
  network: Network,
  { variant, lang }: Stage & { lang: Lang },
  text: string,
  screenshot: string,
): Promise<Story> {
  network.reset();
  const composer = await openComposer(context, variant, { lang });
  const { page } = composer;
  const story: Story = { held: undefined, fixes: [], release: undefined, shown: '', published: [] };
  try {
    await composer.type(text);
    story.shown = await composer.shown();
    await composer.publish.click();
    const dialog = part(page, 'dialog');
    await until(async () => network.published.length > 0 || (await dialog.isVisible()), 8_000);
    if (await dialog.isVisible()) {
      story.held = await toldBy(dialog);
      await page.waitForTimeout(fadingIn);
      await page.screenshot({ path: screenshot });
      await mend(composer, dialog, story);
      await release(composer, dialog, story, lang);
    } else {
      await page.screenshot({ path: screenshot });
    }
    await until(async () => network.published.length > 0, 8_000);
    await page.waitForTimeout(secondPost);
    story.published = network.published.map((post) => post.text);
    return story;
  } finally {
    await page.close();
  }
}

/** What the dialog says about each finding. */
function toldBy(dialog: Locator): Promise<Told[]> {
  return dialog.locator('[data-part="finding"]').evaluateAll((findings) =>
    findings.map((finding) => {
      const words = (selector: string) => finding.querySelector(selector)?.textContent?.trim() ?? '';
      return {
        severity: words('.finding-severity'),
        rule: finding.getAttribute('data-rule') ?? '',
        what: words('.finding-what'),
        why: words('.finding-why'),
      };
    }),
  );
}

/** Presses every fix that the dialog offers, one after the other, until the text has taken it. */
async function mend(composer: Composer, dialog: Locator, story: Story): Promise<void> {
  const fix = dialog.locator('[data-part="fix"]').first();
  for (let tries = 0; tries < 20 && (await fix.isVisible()); tries++) {
    story.fixes.push((await fix.innerText()).trim());
    const before = story.shown;
    await fix.click();
    const taken = await until(async () => (await composer.shown()) !== before, 5_000);
    story.shown = await composer.shown();
    if (!taken) return;
    // The text has changed; what is said about it follows.
    await until(async () => dialog.locator('[data-part="post-anyway"]').isEnabled(), 5_000);
    await composer.page.waitForTimeout(300);
  }
}

async function release(composer: Composer, dialog: Locator, story: Story, lang: Lang): Promise<void> {
  story.release = (await dialog.getAttribute('data-verdict')) === 'pass' ? 'mended' : 'anyway';
  const asked = dialog.locator('[data-part="reason"]');
  if (await asked.isVisible()) await asked.fill(reason[lang]);
  const anyway = dialog.locator('[data-part="post-anyway"]');
  if (!(await anyway.isVisible())) return;
  await anyway.click();
  await until(async () => !(await dialog.isVisible()), 5_000);
  if (await until(async () => !(await composer.publish.isVisible()), 2_000)) return;
  // The site did not react: the extension asks to press again, and lets it through.
  if (await part(composer.page, 'notice').isVisible()) await composer.publish.click();
}

/** Whether it came true in time. */
async function until(isTrue: () => Promise<boolean>, limit: number): Promise<boolean> {
  const end = Date.now() + limit;
  do {
    if (await isTrue()) return true;
    await new Promise((resume) => setTimeout(resume, 40));
  } while (Date.now() < end);
  return false;
}
