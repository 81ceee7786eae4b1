/** npm, as the person has it: 10 or 11, on any system. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runQuietly } from './spawn.mjs';

const installLimit = 20 * 60_000;

/** Runs npm in a folder, says so on stderr while it waits, and resolves with status and output. */
export function runNpm(npmArguments, folder, doing) {
  const { command, first, shell } = npmProgram();
  return runQuietly(command, [...first, ...npmArguments], {
    cwd: folder,
    env: ownEnvironment(),
    shell,
    limit: installLimit,
    doing,
  });
}

/** npm's script where it can be known: then no shell is needed, not even on Windows. */
function npmProgram() {
  const scripts = [
    process.env.npm_execpath,
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = scripts.find((file) => file !== undefined && basename(file) === 'npm-cli.js' && existsSync(file));
  if (script !== undefined) return { command: process.execPath, first: [script], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** What npm tells its scripts about the outer run would mislead the inner one. What the person set stays. */
function ownEnvironment() {
  const outer = /^(npm_(lifecycle|package)_|npm_(command|config_local_prefix|config_prefix|config_global)$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}

/**
 * Whether what is installed is what the lockfile says. npm notes at the end of an installation what it has laid down
 * (`node_modules/.package-lock.json`); packages for other systems are missing there.
 */
export function isInstalled(folder) {
  const wanted = readJson(join(folder, 'package-lock.json'))?.packages;
  const found = readJson(join(folder, 'node_modules', '.package-lock.json'))?.packages;
  if (wanted === undefined || found === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = found[path];
    return there === undefined
      ? entry.optional === true
      : there.version === entry.version && there.integrity === entry.integrity;
  });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const hints = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/,
    'The package registry cannot be reached. Check the connection and the proxy (npm config get registry), then run the command again.',
  ],
  [/ENOSPC/, 'The disk is full. About 1 GB is needed.'],
  [
    /EACCES|EPERM|EBUSY/,
    'A file cannot be replaced. Close programs that use this folder, check that it belongs to you, or delete node_modules, then run the command again.',
  ],
  [
    /in sync|EUSAGE/,
    'package.json and package-lock.json do not fit together. Run npm install and look at what it changed.',
  ],
  [/EINTEGRITY/, 'A package came damaged. Run npm cache clean --force, then run the command again.'],
  [/ended after the time limit/, 'npm took longer than 20 minutes. Check the connection, then run the command again.'],
];

export function installHint(output) {
  return (
    hints.find(([sign]) => sign.test(output))?.[1] ??
    'The lines above are the last that npm wrote. When the cause is gone, run the command again.'
  );
}
