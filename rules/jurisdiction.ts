/** Countries whose law a company follows. A pack lists its own; rules whose law differs ask for them. */
import type { Language } from './post.ts';

export const jurisdictions = ['DE', 'AT', 'CH', 'UK', 'US'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** Where law of the European Union holds. */
export const euCountries = ['DE', 'AT'] as const satisfies readonly Jurisdiction[];
/** Where German is what readers expect. */
export const germanSpeaking = ['DE', 'AT', 'CH'] as const satisfies readonly Jurisdiction[];
export const englishSpeaking = ['UK', 'US'] as const satisfies readonly Jurisdiction[];

/** As they stand behind "in". */
const names: Readonly<Record<Language, Readonly<Record<Jurisdiction, string>>>> = {
  de: { DE: 'Deutschland', AT: 'Österreich', CH: 'der Schweiz', UK: 'Großbritannien', US: 'den USA' },
  en: { DE: 'Germany', AT: 'Austria', CH: 'Switzerland', UK: 'the UK', US: 'the US' },
};

/** `in Germany, Austria and the UK`. */
export function inCountries(language: Language, countries: readonly Jurisdiction[]): string {
  const all = countries.map((country) => names[language][country]);
  const last = all.pop() ?? '';
  return `in ${all.length > 0 ? `${all.join(', ')} ${language === 'de' ? 'und' : 'and'} ` : ''}${last}`;
}

export function anyOf(countries: readonly Jurisdiction[], wanted: readonly Jurisdiction[]): boolean {
  return countries.some((country) => wanted.includes(country));
}
