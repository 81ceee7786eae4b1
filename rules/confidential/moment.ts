/** Moments of a pack: a day counts from its first moment in UTC, a moment with offset is exact. */
import type { Language } from '../post.ts';

/** Milliseconds since 1970. */
export function momentAt(moment: string): number {
  return Date.parse(moment);
}

const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** For people, on the clock that the pack was written with: `1. März 2027, 09:00 Uhr`, `1 March 2027, 09:00`. */
export function momentIn(language: Language, moment: string): string {
  const day = days[language].format(Date.parse(moment.slice(0, 10)));
  const time = moment.slice(11, 16);
  if (time === '') return day;
  return language === 'de' ? `${day}, ${time} Uhr` : `${day}, ${time}`;
}
