import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's class of this name in our builds. WXT's announces each script to the page with an event that carries the
 * extension's id, and stops when it sees that event again: a page could read who we are, and switch the gate off.
 */
export class ContentScriptContext extends AbortController {
  /** False when the extension was reloaded or removed and this script is left over. */
  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.abort();
    return !this.signal.aborted;
  }

  onInvalidated(callback: () => void): void {
    this.signal.addEventListener('abort', callback, { once: true });
  }
}
