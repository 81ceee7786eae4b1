import type { Localised } from './pack/schema.ts';
import type { Language } from './post.ts';

/** The text in this language, or else in the other one. */
export function textIn(language: Language, text: Localised): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text[language === 'de' ? 'en' : 'de'] ?? '';
}
