/**
 * The Chromium that the extension is tried in. Branded Chrome since 137 and Edge ignore `--load-extension`; Chromium,
 * Chrome for Testing and Playwright's builds keep it.
 * https://github.com/microsoft/playwright/blob/main/docs/src/chrome-extensions-js-python.md
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { SetUpError } from './set-up-error.mjs';
import { runQuietly } from './spawn.mjs';

const windows = process.platform === 'win32';
const playwright = () => createRequire(import.meta.url).resolve('playwright-core/package.json');

/** Path of a Chromium that takes extensions, or undefined. Throws `SetUpError` where `LEITPLANKE_BROWSER` names none. */
export function findBrowser() {
  const named = process.env.LEITPLANKE_BROWSER;
  if (named) {
    const reason = reasonAgainst(named);
    if (reason === undefined) return named;
    throw new SetUpError(
      `LEITPLANKE_BROWSER names ${named}: ${reason}.`,
      'Let it name Chromium or Chrome for Testing, or leave it empty: then one is looked for.',
    );
  }
  return [process.env.CHROME_PATH, ...onPath(), ...usualPlaces(), ...downloaded()].find(
    (file) => file && reasonAgainst(file) === undefined,
  );
}

/** The same, and installs one where there is none: Playwright's, or as root on Debian and Ubuntu the system's package. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const tried = [];
  for (const way of [installPlaywrights, ...(isRootOnDebian() ? [installPackage] : [])]) {
    const result = await way();
    const installed = findBrowser();
    if (installed !== undefined) return installed;
    tried.push(result.output.trim().split('\n').slice(-8).join('\n'));
  }
  throw new SetUpError(
    'There is no Chromium on this machine, and none could be installed.',
    'Install Chromium or Chrome for Testing and run the command again, or name its program: LEITPLANKE_BROWSER=/path/to/chromium. Google Chrome and Edge do not count: they no longer load extensions from the command line.',
    tried.join('\n'),
  );
}

function installPlaywrights() {
  const cli = join(dirname(playwright()), 'cli.js');
  return runQuietly(process.execPath, [cli, 'install', 'chromium'], {
    limit: 10 * 60_000,
    doing: "There is no Chromium here. Downloading Playwright's",
  });
}

async function installPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const limit = 10 * 60_000;
  const lists = await runQuietly('apt-get', ['update'], {
    env,
    limit,
    doing: "Reading the distribution's list of packages",
  });
  if (lists.status !== 0) return lists;
  return runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    limit,
    doing: "Installing the distribution's Chromium",
  });
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Why a program does not do, or undefined when it does. */
function reasonAgainst(file) {
  if (!existsSync(file)) return 'there is no such file';
  // A snap sees neither hidden folders nor the system's temporary one, where build and profile lie.
  if (isSnap(file)) return 'a snap cannot read the built extension';
  if (windows) return branded.test(file) ? 'it does not load extensions from the command line' : undefined;
  const { status, stdout, error } = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) return `it does not start${error ? ` (${error.message})` : ''}`;
  if (/Chromium|for Testing/.test(stdout)) return undefined;
  return `${stdout.split('\n')[0] || 'it'} does not load extensions from the command line`;
}

/** Ubuntu's `chromium-browser` is a short script that starts the snap. */
function isSnap(file) {
  const program = realpathSync(file);
  if (/^\/snap\/|\/usr\/bin\/snap$/.test(program)) return true;
  return statSync(program).size < 10_000 && readFileSync(program, 'utf8').includes('/snap/bin/');
}

/** On Windows `--version` opens a window instead of answering; there the folder tells. */
const branded = /\\(Google\\Chrome( \w+)?|Microsoft\\Edge( \w+)?|BraveSoftware\\.*)\\Application\\/i;

function onPath() {
  const names = windows
    ? ['chromium.exe']
    : ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (windows) {
    const folders = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(
      Boolean,
    );
    return folders.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome for Testing', 'Application', 'chrome.exe'),
    ]);
  }
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome for Testing'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/opt/chromium/chrome'];
}

/** Builds that Playwright or Puppeteer once downloaded, newest first. */
function downloaded() {
  const caches = { darwin: join(homedir(), 'Library', 'Caches'), win32: process.env.LOCALAPPDATA ?? '' };
  const playwrights =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(caches[process.platform] ?? join(homedir(), '.cache'), 'ms-playwright');
  const revision = JSON.parse(readFileSync(join(dirname(playwright()), 'browsers.json'), 'utf8')).browsers.find(
    ({ name }) => name === 'chromium',
  ).revision;
  const puppeteers = join(homedir(), '.cache', 'puppeteer', 'chrome');
  return [
    ...programsIn(join(playwrights, `chromium-${revision}`)),
    ...foldersIn(playwrights)
      .filter((folder) => /chromium-\d+$/.test(folder))
      .flatMap(programsIn),
    ...foldersIn(puppeteers).flatMap(programsIn),
  ];
}

/** `chrome-linux64/chrome` and its like on other systems. */
function programsIn(folder) {
  const app = 'Google Chrome for Testing';
  const programs = [
    'chrome',
    'chrome.exe',
    join(`${app}.app`, 'Contents', 'MacOS', app),
    join('Chromium.app', 'Contents', 'MacOS', 'Chromium'),
  ];
  return foldersIn(folder)
    .flatMap((inner) => programs.map((program) => join(inner, program)))
    .filter((file) => existsSync(file));
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => join(folder, entry.name)).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
