/** `npm start`, after set-up: builds, then shows the extension in a window, or in the terminal where there is no display. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages } from '../fixtures/build.ts';
import { ensureBrowser } from './browser.mjs';
import { inTerminal } from './demo/in-terminal.ts';
import { inWindow } from './demo/in-window.ts';
import { SetUpError } from './set-up-error.mjs';
import { runQuietly } from './spawn.mjs';

const usage =
  'npm start                     opens a browser\nnpm start -- --headless       shows it in the terminal\nnpm start -- "any text"       takes this text';

async function start(): Promise<number> {
  const { values, positionals } = readArguments();
  const headless = values.headless === true || !hasDisplay();
  const text = positionals.join(' ').trim() || undefined;
  process.env.LEITPLANKE_BROWSER = await ensureBrowser();
  const extension = await buildExtension();
  // Closed shadow roots, as people get them, can be looked at but not pressed by a program: the test build has open ones.
  const shown = headless ? await buildExtension('test') : extension;
  process.stderr.write('Building the pages of the networks …\n');
  await buildPages();
  return headless ? inTerminal(shown, text) : inWindow(shown, text);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { headless: { type: 'boolean' } } });
  } catch (error) {
    throw new SetUpError(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Whether a window can be opened. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Resolves with the folder of the built extension. */
async function buildExtension(mode?: string): Promise<string> {
  const options = mode === undefined ? [] : ['--mode', mode];
  const doing = mode === undefined ? 'Building the extension' : `Building the extension, ${mode} mode`;
  const shell = process.platform === 'win32';
  const { status, output } = await runQuietly('wxt', ['build', ...options], { limit: 300_000, shell, doing });
  if (status !== 0) throw new SetUpError('The extension could not be built.', 'The lines above say why.', output);
  return resolve('.output', mode === undefined ? 'chrome-mv3' : `chrome-mv3-${mode}`);
}

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  process.stderr.write(`${error.report()}\n`);
  process.exitCode = 1;
}
