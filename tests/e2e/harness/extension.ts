/** The built extension, as the tests load it. */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../../fixtures/parts/labels.ts';

/** Folder of the extension as built for the tests, with open shadow roots. */
export function builtExtension(): string {
  const folder = fileURLToPath(new URL('../../../.output/chrome-mv3-test', import.meta.url));
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no extension in ${folder}. Build it for the tests: npx wxt build --mode test`);
}

/**
 * Copies an extension, leaving it one language. A browser takes the words of its own language, and some have English
 * only: Debian's Chromium without `chromium-l10n`, for one. With one language left, it has to be that one.
 */
export async function copyInOneLanguage(folder: string, lang: Lang, into: string): Promise<void> {
  await cp(folder, into, { recursive: true });
  const locales = join(into, '_locales');
  if (!existsSync(join(locales, lang))) return;
  for (const other of await readdir(locales)) {
    if (other !== lang) await rm(join(locales, other), { recursive: true });
  }
  const file = join(into, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: lang }));
}
