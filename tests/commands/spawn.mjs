/** Starting other programs: with a time limit, as a group that ends as a whole, never waiting for input. */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

const windows = process.platform === 'win32';
/** Programs that are running now and end with this one. */
const running = new Set();

function endAll(signal) {
  for (const child of running) endGroup(child, 'SIGKILL');
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/** Starts a program in a group of its own, so that what it starts can be ended with it. */
export function start(command, programArguments, options) {
  const child = spawn(command, programArguments, { detached: !windows, windowsHide: true, ...options });
  if (running.size === 0) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endAll);
  running.add(child);
  const forget = () => {
    running.delete(child);
    if (running.size === 0) for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, endAll);
  };
  child.once('close', forget);
  child.once('error', forget);
  return child;
}

/** Ends a program and everything that it has started. */
export function endGroup(child, signal = 'SIGTERM') {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
  }
}

/**
 * @typedef {object} Quietly
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell]
 * @property {number} limit Milliseconds after which the program is ended.
 * @property {string} [doing] Said on stderr, with the seconds it took.
 * @property {string} [input] Its standard input; otherwise it has none.
 * @property {(chunk: string) => void} [onOutput] Gets the output as it comes.
 */

/**
 * Runs a program to its end and collects what it writes. Resolves also when it fails (its status), cannot be started
 * (127) or is ended at the limit (124).
 * @param {string} command
 * @param {readonly string[]} programArguments
 * @param {Quietly} options
 * @returns {Promise<{status: number, output: string, stdout: string, milliseconds: number}>}
 */
export function runQuietly(
  command,
  programArguments,
  { cwd, env = process.env, shell = false, limit, doing, input, onOutput },
) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const say = doing === undefined ? () => {} : (line) => process.stderr.write(`${line}\n`);
  say(`${doing} …`);
  const pulse = setInterval(() => say(`  … ${seconds()} s`), 20_000);
  return new Promise((resolve) => {
    const stdio = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'];
    const child = start(command, programArguments, { cwd, env, shell, stdio });
    let output = '';
    let stdout = '';
    let late = false;
    const deadline = setTimeout(() => {
      late = true;
      endGroup(child, 'SIGKILL');
    }, limit);
    const finish = (status) => {
      clearInterval(pulse);
      clearTimeout(deadline);
      if (late) output += `\nended after the time limit of ${Math.round(limit / 1000)} s\n`;
      say(status === 0 ? `  done in ${seconds()} s` : `  failed after ${seconds()} s`);
      resolve({ status, output: readable(output), stdout, milliseconds: Date.now() - began });
    };
    const collect = (chunk) => {
      output += chunk;
      onOutput?.(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
      collect(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', collect);
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.once('close', (code) => finish(late ? 124 : (code ?? 1)));
  });
}

/** Without cursor movements, colours and links, and without all but the last frame of a spinner. */
function readable(output) {
  const mark = String.fromCharCode(27);
  const sequences = new RegExp(`${mark}\\[[0-9;?]*[A-Za-z]|${mark}\\][^${mark}]*${mark}\\\\`, 'g');
  return output.replace(sequences, '').replace(/(?:[\u2800-\u28ff] [^\u2800-\u28ff\n]*)+(?=[\u2800-\u28ff] )/g, '');
}

/** Runs a program in this terminal, with `programs` first on its path, and resolves with its status. */
export function passOn(command, programArguments, programs) {
  const env = { ...process.env };
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = [programs, env[pathName]].filter(Boolean).join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, programArguments, { env, stdio: 'inherit' });
    // Ctrl+C reaches the program through the terminal; it decides when it has ended.
    const wait = () => {};
    const end = () => child.kill('SIGTERM');
    process.on('SIGINT', wait);
    process.on('SIGTERM', end);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', end);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
