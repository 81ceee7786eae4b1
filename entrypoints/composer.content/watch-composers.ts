/** When a composer comes into use, changes, leaves use and vanishes. Nothing happens on a page before a composer gets focus. */
import type { Composer } from './composer.ts';
import type { Desk } from './desk.ts';
import type { Composers } from './find-composers.ts';
import type { Session } from './session.ts';

/** A review is asked for after a pause this long, at the latest after `longest`, in milliseconds. */
const pauseInTyping = 30;
const longest = 250;
/** How often composers in use are looked for on the page, in milliseconds. */
const lookEvery = 400;

interface WatchOptions {
  composers: Composers;
  desk: Desk;
  session: Session;
  gone(composer: Composer): void;
  /** False when this script is left over from an extension that was reloaded. */
  valid(): boolean;
  signal: AbortSignal;
}

export function watchComposers({ composers, desk, session, gone, valid, signal }: WatchOptions): void {
  const shadowRoots = new WeakSet<ShadowRoot>();
  const observed = new Map<Composer, MutationObserver>();
  const missing = new Set<Composer>();
  let ask: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let look: ReturnType<typeof setInterval> | undefined;

  const listen = (target: EventTarget) => {
    target.addEventListener('focusin', used, { capture: true, signal });
    target.addEventListener('input', used, { capture: true, signal });
  };
  listen(window);

  function used(event: Event) {
    const path = event.composedPath();
    const element = path[0];
    if (!(element instanceof Element) || element === session.panelHost()) return;
    // Focus that moves inside one shadow root is not seen outside of it.
    for (const node of path) {
      if (!(node instanceof ShadowRoot) || shadowRoots.has(node)) continue;
      shadowRoots.add(node);
      listen(node);
    }
    const composer = valid() ? composers.at(element) : null;
    if (!composer) return;
    const isNew = session.inUse()?.composer !== composer;
    const dossier = session.use(composer);
    watch(composer);
    // A draft may stand there before the first key.
    if (isNew) desk.submit(dossier);
    else changed(composer);
  }

  function watch(composer: Composer) {
    if (observed.has(composer)) return;
    const observer = new MutationObserver(() => changed(composer));
    observer.observe(composer.root, { subtree: true, childList: true, characterData: true });
    observed.set(composer, observer);
    look ??= setInterval(lookForAll, lookEvery);
  }

  function changed(composer: Composer) {
    const dossier = desk.open(composer);
    desk.look(dossier);
    const now = performance.now();
    if (ask === undefined) firstChange = now;
    clearTimeout(ask);
    ask = setTimeout(
      () => {
        ask = undefined;
        if (valid()) desk.submit(dossier);
      },
      Math.max(0, Math.min(pauseInTyping, firstChange + longest - now)),
    );
  }

  /** Away for two looks in a row: networks take a composer out and put it back while they change views. */
  function lookForAll() {
    for (const composer of composers.known()) {
      if (!composer.gone()) missing.delete(composer);
      else if (missing.has(composer)) forget(composer);
      else missing.add(composer);
    }
    if (observed.size > 0) return;
    clearInterval(look);
    look = undefined;
  }

  function forget(composer: Composer) {
    missing.delete(composer);
    observed.get(composer)?.disconnect();
    observed.delete(composer);
    composers.forget(composer);
    desk.close(composer);
    gone(composer);
    session.leave(composer);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(ask);
    clearInterval(look);
    for (const observer of observed.values()) observer.disconnect();
  });
}
