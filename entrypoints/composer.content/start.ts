/** The machinery for one site in one frame. The practice page runs it as it is, on a composer of its own. */
import { browser } from 'wxt/browser';
import { publishBridge } from './bridge.ts';
import { connectToBackground, type Port } from './connection.ts';
import { createDesk } from './desk.ts';
import { findComposers } from './find-composers.ts';
import { holdPublishing } from './gate.ts';
import { createSession } from './session.ts';
import { shieldPanel } from './shield.ts';
import type { Site } from './sites/site.ts';
import { watchComposers } from './watch-composers.ts';

/** What is used of WXT's `ContentScriptContext`. */
interface ScriptContext {
  /** False when this script is left over from an extension that was reloaded. */
  readonly isValid: boolean;
  readonly signal: AbortSignal;
  onInvalidated(listener: () => void): unknown;
}

export function startComposerScript(site: Site, context: ScriptContext): void {
  const { signal } = context;
  const valid = () => context.isValid;
  const composers = findComposers(site);
  const connect = (name: string) => {
    // Asking is also one of the ways in which a script finds out that it is left over, and takes badge and marks away.
    if (!valid()) throw new Error('The extension was reloaded.');
    return browser.runtime.connect({ name }) as Port;
  };
  const connection = connectToBackground(connect, {
    onReview: (message) => desk.receive(message),
    onFailed: (message) => desk.fail(message),
    onPack(pack) {
      const isNew = session.getState().pack !== null;
      session.packed(pack);
      if (isNew) desk.submitAll();
    },
  });
  const desk = createDesk(
    () => connection,
    (dossier) => session.changed(dossier),
  );
  const session = createSession(
    () => desk,
    () => connection.panel(),
  );
  const gate = holdPublishing({ composers, desk, session, valid, signal });
  watchComposers({ composers, desk, session, gone: (composer) => gate.drop(composer), valid, signal });
  shieldPanel(session.panelHost, signal);
  publishBridge({ session, desk, gate, signal });
  context.onInvalidated(() => connection.close());
}
