/** The listed terms as entries of a dictionary, one for each phrase, made when they are asked for. */
import type { DictionaryEntry, EntryList } from '../../dictionary.ts';
import type { Term } from '../../pack/schema.ts';
import { phraseStartsOf, type TermList } from '../../pack/term-list.ts';
import { escapePattern, hasWord } from '../../text/pattern.ts';

export interface ListedPhrase {
  term: Term;
  /** The spelling of the list that was found. */
  phrase: string;
}

/** Shorter words stand in too many others. */
const shortestInCompounds = 5;

export class TermEntries implements EntryList<ListedPhrase> {
  readonly length: number;
  readonly #terms: TermList;
  readonly #phraseStarts: Uint32Array;

  constructor(terms: TermList) {
    this.#terms = terms;
    this.#phraseStarts = phraseStartsOf(terms);
    this.length = this.#phraseStarts[terms.length] as number;
  }

  at(index: number): DictionaryEntry<ListedPhrase> | undefined {
    const number = this.#termOf(index);
    const term = this.#terms.at(number);
    const phrase = term?.match[index - (this.#phraseStarts[number] as number)];
    return term === undefined || phrase === undefined ? undefined : entryOf(term, phrase, exceptionsOf(term));
  }

  *[Symbol.iterator](): Iterator<DictionaryEntry<ListedPhrase>> {
    for (const term of this.#terms) {
      const unless = exceptionsOf(term);
      for (const phrase of term.match) yield entryOf(term, phrase, unless);
    }
  }

  #termOf(index: number): number {
    let low = 0;
    let high = this.#terms.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#phraseStarts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const nothing: readonly string[] = [];

function exceptionsOf({ except }: Term): readonly string[] {
  return except === undefined || except.length === 0 ? nothing : except.filter(hasWord).map(escapePattern);
}

/** A phrase without a letter or digit cannot be found in words; its entry keeps its number. */
function entryOf(term: Term, phrase: string, unless: readonly string[]): DictionaryEntry<ListedPhrase> {
  return { match: patternsFor(phrase, term.wholeWord === true), unless, data: { term, phrase } };
}

/** A single long word is looked for inside compounds too; several words also as one, as in a hashtag. */
function patternsFor(phrase: string, wholeWord: boolean): string | readonly string[] {
  if (simpleWords.test(phrase)) {
    if (wholeWord) return phrase;
    if (!phrase.includes(' ') && !phrase.includes('-')) return inCompounds(phrase);
    return [`${phrase}~`, inCompounds(phrase.replace(/[ -]/g, ''))];
  }
  if (!hasWord(phrase)) return nothing;
  if (oneWord.test(phrase)) return wholeWord ? phrase : inCompounds(phrase);
  const pattern = escapePattern(phrase);
  if (wholeWord || !isPlain(phrase)) return pattern;
  const joined = phrase.replace(/[^\p{L}\p{N}]+/gu, '');
  return joined === phrase ? inCompounds(phrase) : [`${pattern}~`, inCompounds(joined)];
}

function inCompounds(word: string): string {
  return word.length >= shortestInCompounds ? `*${word}*` : `${word}~`;
}

/** Most terms of a long list. */
const simpleWords = /^[a-zA-Z0-9]+(?:[ -][a-zA-Z0-9]+)*$/;

const oneWord = /^[\p{L}\p{N}]+$/u;

/** Letters, digits and what joins words; `C++` or `R&D` are looked for as they are. */
function isPlain(phrase: string): boolean {
  return /^[\p{L}\p{N}\p{M}\s.'’_-]+$/u.test(phrase);
}
