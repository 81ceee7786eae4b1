import { browser } from 'wxt/browser';

/** Puts the card and the dialog into the frame whose composer is in use. */
export async function injectPanel(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/panel.js'],
      injectImmediately: true,
    });
  } catch (error) {
    // The frame may be gone by now. If it is not, the composer script lets posts out as the pack says for failures.
    console.warn('The panel could not be shown:', error);
  }
}
