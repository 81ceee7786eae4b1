import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from '../i18n.ts';

/** A browser with empty storage whose interface speaks English. */
export function freshBrowser(): typeof fakeBrowser {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  speak('en');
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockResolvedValue(undefined);
  return fakeBrowser;
}
