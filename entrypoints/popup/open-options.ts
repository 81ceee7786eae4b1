import { browser } from 'wxt/browser';

/** Opens the settings and closes the popup. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
