import { browser } from 'wxt/browser';

/** The first thing to see after installing is a page to try it on. Test builds open their own pages. */
export function openPracticePageOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || import.meta.env.MODE === 'test') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
  });
}
