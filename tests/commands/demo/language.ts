import type { Lang } from '../../fixtures/parts/labels.ts';

/** German where the person's system speaks German, else English. */
export function languageOfPerson(): Lang {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}
