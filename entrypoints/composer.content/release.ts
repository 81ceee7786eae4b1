/** Letting a held post out: by clicking the publish control that is there now, once, and looking whether the site reacts. */
import type { Composer } from './composer.ts';
import { focus, pause } from './editors/focus.ts';
import { blocked, shown } from './sites/elements.ts';

let clicking = false;

/** Whether an event is part of our own click and must not be held again. */
export function isOwnClick(): boolean {
  return clicking;
}

/** How long a control may take to come back, and a site to react, in milliseconds. */
const controlTime = 800;
const reactionTime = 1500;

export function readyControl(composer: Composer): Element | undefined {
  return composer.controls().find((control) => shown(control) && !blocked(control));
}

/** Some networks show the control only while the editor has focus, which a dialog took away. */
export async function controlToClick(composer: Composer): Promise<Element | undefined> {
  const started = performance.now();
  let control = readyControl(composer);
  if (control) return control;
  if (composer.editable.isConnected) await focus(composer.editable);
  while (!control && performance.now() - started < controlTime) {
    await pause(40);
    control = readyControl(composer);
  }
  return control;
}

/** Untrusted clicks are what the networks' controls react to; untrusted keys are not. */
export function click(control: Element): void {
  clicking = true;
  try {
    (control as HTMLElement).click();
  } finally {
    clicking = false;
  }
}

/** What shows that a site took a post: its text is gone, its control is blocked or gone, something was announced. */
const announcements = '[role="alertdialog"], [role="alert"], [data-testid="toast"], [role="progressbar"]';

/** Begin before the click; the answer comes when the site reacted, or false after a while. */
export function reaction(composer: Composer): () => Promise<boolean> {
  const { text } = composer.read();
  const announced = new Set(document.querySelectorAll(announcements));
  const reacted = () =>
    composer.gone() ||
    !shown(composer.editable) ||
    composer.read().text !== text ||
    !readyControl(composer) ||
    [...document.querySelectorAll(announcements)].some((element) => !announced.has(element) && shown(element));
  return async () => {
    const started = performance.now();
    while (performance.now() - started < reactionTime) {
      if (reacted()) return true;
      await pause(30);
    }
    return reacted();
  };
}
