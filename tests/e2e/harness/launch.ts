/** A Chromium with a new profile, in one language, with or without the extension. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../commands/browser.mjs';
import type { Lang } from '../../fixtures/parts/labels.ts';
import { copyInOneLanguage } from './extension.ts';
import { type Network, serve, startDeadEnd } from './network.ts';

export interface LaunchOptions {
  /** Language of browser and extension. */
  lang: Lang;
  /** Folder of a built extension, see extension.ts. Default: none. */
  extension?: string;
  /** Default: true. */
  headless?: boolean;
}

export interface Session {
  context: BrowserContext;
  network: Network;
  close(): Promise<void>;
}

export async function launch({ lang, extension, headless = true }: LaunchOptions): Promise<Session> {
  const program = findBrowser();
  if (!program)
    throw new Error('There is no Chromium here. Install one, or name it: LEITPLANKE_BROWSER=/path/to/chromium');
  const profile = await mkdtemp(join(tmpdir(), 'leitplanke-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const copy = extension && join(profile, 'extension');
  if (copy) await copyInOneLanguage(extension, lang, copy);
  const deadEnd = await startDeadEnd();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    locale: lang === 'de' ? 'de-DE' : 'en-US',
    viewport: { width: 1280, height: 900 },
    proxy: { server: deadEnd.address },
    env: { ...definedOf(process.env), LANGUAGE: lang },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--lang=${lang}`, ...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...withExtension(copy)],
  });
  const network = await serve(context, deadEnd);
  const close = async () => {
    await context.close();
    await network.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, network, close };
}

/** No connections ahead of a click, nobody signed in. */
const preferences = { net: { network_prediction_options: 2 }, signin: { allowed: false } };

/** The browser asks the network for as little as possible by itself. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

const withExtension = (folder: string | undefined): string[] =>
  folder === undefined ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];

function definedOf(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
