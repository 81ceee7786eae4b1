/** All phrases of the tone lexicons as one dictionary. Each class of each language has a file of its own. */
import type { Dictionary } from '../../dictionary.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import type { ToneEntry } from './lexicon.ts';

export const toneLexicon = {
  de: Object.values(de).flat(),
  en: Object.values(en).flat(),
} satisfies Dictionary<ToneEntry>;
