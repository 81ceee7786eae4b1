/** From a key press in Chromium to the marks in the page: event, pause, way to the background, review, highlight, frame. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureBrowser } from '../commands/browser.mjs';
import { launch } from '../e2e/harness/launch.ts';
import { openComposer } from '../e2e/harness/page.ts';
import { buildPages } from '../fixtures/build.ts';
import { build } from './scripts.ts';
import { milliseconds, type Row, type Section, type Target } from './section.ts';
import { textOf } from './texts.ts';
import { type Timing, timingOf } from './timing.ts';

const presses = 60;

/** Written without its last letter: the key press that completes it makes the mark appear. */
const phrase = 'Wir freuen uns, den neuen Standort bekannt zu gebe';
const lastLetter = 'n';

export async function keyPresses(): Promise<Section> {
  process.env.LEITPLANKE_BROWSER = await ensureBrowser();
  await build('--mode', 'test');
  await buildPages();
  const rows: Row[] = [];
  const targets: Target[] = [];
  for (const length of [0, 3_000]) {
    const before = (length + phrase.length).toLocaleString('en');
    const timing = await inPage(length);
    rows.push(timed(`${before} characters before`, timing));
    targets.push({
      name: `key press to marks, ${before} characters before, p95`,
      unit: 'ms',
      value: timing.p95,
      limit: 60,
    });
  }
  const columns = ['median', 'p95', 'runs'];
  return { title: 'Key press to marks in Chromium, on the page of X', columns, rows, targets };
}

function timed(name: string, { median, p95, runs }: Timing): Row {
  return { name, cells: [milliseconds(median), milliseconds(p95), String(runs)], values: { median, p95, runs } };
}

async function inPage(length: number): Promise<Timing> {
  const session = await launch({ lang: 'de', extension: resolve('.output/chrome-mv3-test') });
  try {
    const { page, editable } = await openComposer(session.context, 'x-inline', { lang: 'de' });
    await page.keyboard.insertText(`${textOf('de', Math.max(length, 1))} ${phrase}`);
    await editable.evaluate(watchMarks);
    const times: number[] = [];
    for (let press = 0; press < presses; press++) {
      await quiet(page);
      await page.keyboard.press(lastLetter);
      times.push(await untilMarked(page));
      await page.keyboard.press('Backspace');
    }
    return timingOf(times);
  } finally {
    await session.close();
  }
}

/** What the watch in the page keeps. */
interface Watch {
  /** Milliseconds on the page's clock. */
  pressed: number;
  changed: number;
  marks: number;
}
type Watched = typeof globalThis & { watch: Watch };

/** Runs in the page: notes when a key was pressed and in which frame the number of marks changed. */
function watchMarks(): void {
  const watch: Watch = { pressed: 0, changed: 0, marks: 0 };
  (globalThis as Watched).watch = watch;
  addEventListener(
    'keydown',
    (event) => {
      watch.pressed = event.timeStamp;
    },
    { capture: true },
  );
  const look = () => {
    let marks = 0;
    for (const highlight of CSS.highlights.values()) marks += highlight.size;
    if (marks !== watch.marks) watch.changed = performance.now();
    watch.marks = marks;
    requestAnimationFrame(look);
  };
  look();
}

/** Until the marks have stood still for a while. */
async function quiet(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance.now() - Math.max((globalThis as Watched).watch.pressed, (globalThis as Watched).watch.changed) > 250,
  );
}

async function untilMarked(page: Page): Promise<number> {
  await page.waitForFunction(
    () => (globalThis as Watched).watch.changed > (globalThis as Watched).watch.pressed,
    undefined,
    { timeout: 10_000 },
  );
  return page.evaluate(() => (globalThis as Watched).watch.changed - (globalThis as Watched).watch.pressed);
}
