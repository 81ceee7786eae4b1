/** Size of every script that is built. */
import { builtScripts } from '../commands/checks/built-scripts.ts';
import { runQuietly } from '../commands/spawn.mjs';
import type { Section } from './section.ts';

export const production = '.output/chrome-mv3';

export async function scriptSizes(): Promise<Section> {
  await build();
  const rows = builtScripts(production).map(({ file, raw, gzip }) => ({
    name: file,
    cells: [`${(raw / 1_000).toFixed(1)} kB`, `${(gzip / 1_000).toFixed(1)} kB`],
    values: { raw, gzip },
  }));
  return { title: 'Built scripts', columns: ['minified', 'gzip'], rows };
}

/** Builds the extension, for production or in another mode. Throws with what the build wrote when it fails. */
export async function build(...options: string[]): Promise<void> {
  const shell = process.platform === 'win32';
  const { status, output } = await runQuietly('wxt', ['build', ...options], {
    limit: 300_000,
    shell,
    doing: 'Building the extension',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${output}`);
}
