/**
 * Lists of words and phrases. All dictionaries of all rules of a pack are found in one pass over the text.
 *
 * A pattern is a phrase of words, matched on normalised text: upper and lower case, ä/ae, ß/ss, hyphens, white space,
 * zero-width characters and look-alike letters make no difference.
 *
 * | Mark          | Means                                                                   | Example                      |
 * |---------------|-------------------------------------------------------------------------|------------------------------|
 * | `word~`       | the word with an inflection ending of its language                      | `führend~`, `announce~`      |
 * | `word*`       | the word as the head of a longer one                                    | `gewinnspiel*`               |
 * | `*word`       | the word as the tail of a longer one                                    | `*führer`                    |
 * | `…`           | up to eight words in between, in the same sentence                      | `gibt … bekannt`             |
 * | `(a\|b)`      | one of these, each may be several words                                 | `(gibt\|gab) … bekannt`      |
 * | `(a)?`        | may be missing                                                          | `(heute)? angekündigt`       |
 * | `=Word`       | exactly in this case, no spelling variants                              | `=AG`                        |
 * | `#`           | a number                                                                | `seit #`                     |
 * | `^` first     | at the start of a line                                                  | `^pressemitteilung`          |
 * | `$` last      | at the end of a line                                                    | `^about us$`                 |
 *
 * Punctuation inside a pattern is ignored: `freut sich, bekannt zu geben` and `freut sich bekannt zu geben` are one.
 */
import type { Language } from './post.ts';
import type { Span } from './review.ts';

export interface DictionaryEntry<Data = unknown> {
  /** One pattern, or several that mean the same. */
  match: string | readonly string[];
  /** Longer phrases that contain the match and are harmless: they take the hit away. */
  unless?: readonly string[];
  data: Data;
}

/** Entries per language; `any` holds for every text. Entries of a language are skipped in texts known to be in another. */
export interface Dictionary<Data = unknown> {
  de?: EntryList<Data>;
  en?: EntryList<Data>;
  any?: EntryList<Data>;
}

/** An array of entries, or a list that makes an entry when it is asked for. */
export interface EntryList<Data> extends Iterable<DictionaryEntry<Data>> {
  readonly length: number;
  at(index: number): DictionaryEntry<Data> | undefined;
}

export const entryLanguages = ['de', 'en', 'any'] as const;

/** One place in the text where an entry of a dictionary was found. */
export interface Hit<Data = unknown> extends Span {
  /** The text as written. */
  text: string;
  /** Language list that the entry came from. */
  language: Language | 'any';
  entry: { readonly data: Data };
  /** False when the pattern has a gap: the words in it are not its own. */
  contiguous: boolean;
  /** Index into `analysis.words` of the first word, and one past the last. */
  wordStart: number;
  wordEnd: number;
}

/** A dictionary of plain words that carry no data. */
export function words(lists: { [K in Language | 'any']?: readonly string[] }): Dictionary<undefined> {
  const dictionary: Dictionary<undefined> = {};
  for (const language of ['de', 'en', 'any'] as const) {
    const list = lists[language];
    if (list) dictionary[language] = list.map((match) => ({ match, data: undefined }));
  }
  return dictionary;
}
