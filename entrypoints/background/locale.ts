import { i18n } from '#i18n';
import type { Language } from '../../rules/post.ts';

/** Language of messages: the one that the browser chose for the words of our interface, so that the two never differ. */
export function interfaceLanguage(): Language {
  return i18n.t('extension.language') === 'de' ? 'de' : 'en';
}
