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

async function openPractice(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(new URL('practice.html', worker.url()).href);
  return page;
}
