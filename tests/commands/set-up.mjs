/**
 * Set-up that the commands do by themselves: packages, and the project's own Node. Runs before anything is installed:
 * plain JavaScript, Node 20 or newer, nothing but Node's own modules. Speaks on stderr, so that stdout stays the command's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHint, isInstalled, runNpm } from './npm.mjs';
import { onlyOne } from './only-one.mjs';
import { SetUpError } from './set-up-error.mjs';
import { passOn } from './spawn.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = 20;

/** Folders with a lockfile of their own, in the order they are installed. */
const packages = [
  { folder: root, title: 'packages of the extension' },
  { folder: join(root, 'tests', 'fixtures'), title: 'editors for the test pages' },
];

/** Installs what is missing or does not match its lockfile. Throws `SetUpError` with what to do. */
export async function setUp() {
  if (packages.every(({ folder }) => isInstalled(folder)) && projectNode() !== undefined) return;
  await onlyOne(root, async () => {
    for (const { folder, title } of packages) {
      if (!isInstalled(folder)) await install(folder, title);
    }
    if (projectNode() === undefined) await installNode();
  });
}

export async function install(folder, title) {
  const result = await runNpm(['ci', '--no-fund', '--no-audit'], folder, `Installing the ${title}`);
  if (result.status !== 0)
    throw new SetUpError(`The ${title} could not be installed.`, installHint(result.output), result.output);
}

/** npm keeps install scripts off where a person set `ignore-scripts`; the package `node` needs its own. */
async function installNode() {
  const result = await runNpm(['rebuild', 'node', '--ignore-scripts=false'], root, "Installing the project's Node");
  if (projectNode() !== undefined || isNewEnough(process.versions.node)) return;
  throw new SetUpError(
    `The project's Node could not be installed, and this is Node ${process.versions.node}.`,
    'Install Node 24 or newer (https://nodejs.org) and run the command again.',
    result.output,
  );
}

/** Path of the Node that the project brings along, or undefined where it is not there. */
export function projectNode() {
  const file = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
}

/** Node that everything after set-up runs with. */
function nodeToUse() {
  const file = projectNode();
  if (file === undefined) return process.execPath;
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8'));
  return version === process.versions.node ? process.execPath : file;
}

const isNewEnough = (version) => Number(version.split('.')[0]) >= 24;

/**
 * Sets up, then runs the script with the project's Node, with the arguments of this process, and ends with its status.
 * The script finds the project's programs on its path.
 */
export async function runWithProjectNode(script, scriptArguments = process.argv.slice(2)) {
  try {
    if (Number(process.versions.node.split('.')[0]) < oldestNode) {
      throw new SetUpError(
        `This is Node ${process.versions.node}.`,
        `Leitplanke needs Node ${oldestNode} or newer: https://nodejs.org`,
      );
    }
    await setUp();
    process.exitCode = await passOn(
      nodeToUse(),
      [join(root, script), ...scriptArguments],
      join(root, 'node_modules', '.bin'),
    );
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`${error.report()}\n`);
    process.exitCode = 1;
  }
}
