import { browser } from 'wxt/browser';
import type { Language } from '../../rules/post.ts';

/** Language of messages: the one that the browser chooses the words of our interface by, so that the two never differ. English where we have no words. */
export function interfaceLanguage(): Language {
  return browser.i18n.getMessage('@@ui_locale').startsWith('de') ? 'de' : 'en';
}
