/** Two commands started at the same time must not install over each other: the second waits for the first. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs the work while no other process does work for the same folder. */
export async function onlyOne(folder, work) {
  const lock = join(tmpdir(), `leitplanke-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
  let told = false;
  while (!take(lock)) {
    if (!told) process.stderr.write('Another command is installing here; waiting for it …\n');
    told = true;
    await wait(500);
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isLeft(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Whether the process that took the lock is gone. */
function isLeft(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'EPERM') return false;
    if (error.code === 'ESRCH') return true;
    // No number yet: it was taken a moment ago, or its owner died in that moment.
    return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5_000;
  }
}
