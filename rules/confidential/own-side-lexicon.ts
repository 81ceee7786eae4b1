/** Words that make a sentence speak about the author's own company. */
import { type Dictionary, words } from '../dictionary.ts';
import type { Company } from '../pack/schema.ts';
import { escapePattern, hasWord } from '../text/pattern.ts';

export const ownSideWords = words({
  de: [
    'wir',
    'uns',
    'unser',
    'unsere',
    'unserem',
    'unseren',
    'unserer',
    'unseres',
    'bei uns',
    'meine Firma',
    'meiner Firma',
    'mein Arbeitgeber',
    'mein Unternehmen',
  ],
  en: ['we', "we're", "we've", "we'll", "we'd", 'us', 'our', 'ours', 'my company', 'my employer', 'my firm'],
});

/** The company by its names and products. */
export function companyWords(company: Company): Dictionary<undefined> {
  const names = [...company.names, ...company.products].filter(
    (name) => /[\p{L}\p{N}]{2}/u.test(name) && hasWord(name),
  );
  return names.length === 0 ? {} : words({ any: names.map((name) => `${escapePattern(name)}~`) });
}
