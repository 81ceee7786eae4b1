import { browser } from 'wxt/browser';
import type { Language } from '../../rules/post.ts';

/** Language of messages: that of the browser's interface if we speak it, otherwise English. */
export function interfaceLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
}
