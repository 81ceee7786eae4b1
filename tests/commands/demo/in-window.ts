/** The demonstration in a window: practice page and the four composers, until the person closes it. */
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from '../../e2e/harness/launch.ts';
import { openComposer } from '../../e2e/harness/page.ts';
import { languageOfPerson } from './language.ts';
import { samples, stages } from './stages.ts';

/** @returns 0 when the window was closed */
export async function inWindow(extension: string, text: string | undefined): Promise<number> {
  const lang = languageOfPerson();
  const session = await launch({ lang, extension, headless: false });
  try {
    const closed = new Promise<void>((resolve) => session.context.once('close', () => resolve()));
    const practice = await openPractice(session.context);
    for (const { variant } of stages) {
      const composer = await openComposer(session.context, variant, { lang });
      if (text !== undefined) await composer.type(text);
    }
    await practice.bringToFront();
    console.log(
      [
        '',
        'The browser is open. In its tabs: a practice page, and a composer of X, Facebook, LinkedIn and Instagram.',
        'They are copies on your machine; nothing is posted. Write something and press the publish button, for instance:',
        '',
        `  ${samples[lang].text.replaceAll('\n', '\n  ')}`,
        '',
        'Close the window to end.',
      ].join('\n'),
    );
    await closed;
    return 0;
  } finally {
    await session.close();
  }
}

/** The extension opens its practice page itself when it is new; the empty first tab is not needed then. */
async function openPractice(context: BrowserContext): Promise<Page> {
  const isPractice = (page: Page) => page.url().endsWith('/practice.html');
  const opened = context.pages().find(isPractice) ?? (await context.waitForEvent('page', { timeout: 15_000 }));
  await opened.waitForURL(/practice\.html$/);
  for (const page of context.pages()) if (page.url() === 'about:blank') await page.close();
  return opened;
}
