/** What `#i18n` gives in the browser, here from the locale files. English unless a test speaks another language. */
import de from '../../assets/locales/de.yml';
import en from '../../assets/locales/en.yml';

interface Words {
  [key: string]: string | Words;
}

const locales: Record<'de' | 'en', Words> = { de, en };
let words = locales.en;

export function speak(language: 'de' | 'en'): void {
  words = locales[language];
}

export const i18n = {
  t(key: string, given?: number | string[]): string {
    const found = key.split('.').reduce<string | Words | undefined>((part, name) => (part as Words)?.[name], words);
    const text = typeof found === 'object' ? found[given === 1 ? '1' : 'n'] : found;
    if (typeof text !== 'string') throw new Error(`No words for ${key}`);
    const values = Array.isArray(given) ? given : [String(given)];
    return values.reduce<string>((sentence, value, index) => sentence.replaceAll(`$${index + 1}`, value), text);
  },
};
