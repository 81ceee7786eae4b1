/** What the finders of secrets look at, and where they put what they find. */
import type { Analysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startsIn } from '../../text/near.ts';
import type { secretDictionaries } from './secret-dictionaries.ts';

export type SecretText = Analysis<typeof secretDictionaries>;

export type Secret = Span & { kind: 'key' | 'password' | 'private-key'; shape: string };

/** Characters before and behind a word in which the digits that it announces begin. */
const farthestBefore = 120;
const farthestBehind = 170;

/** Words of one kind that are looked behind: in a text with more, the first show what it is. */
const mostWords = 400;

export class SecretSearch {
  readonly analysis: SecretText;
  readonly found: Secret[] = [];
  #about: readonly Span[] | undefined;

  constructor(analysis: SecretText) {
    this.analysis = analysis;
  }

  add(kind: Secret['kind'], shape: string, span: Span | undefined): void {
    if (span !== undefined) this.found.push({ start: span.start, end: span.end, kind, shape });
  }

  /** Without those whose sentence speaks about passwords of others, of films, of lists. */
  told<Word extends Span>(words: readonly Word[]): readonly Word[] {
    const first = words.length > mostWords ? words.slice(0, mostWords) : words;
    const isPlain = first.length === 0 || this.analysis.hits.none.length === 0;
    return isPlain ? first : first.filter((word) => !this.#isAbout(word));
  }

  /** Of these, the words that digits stand around: a code is made of them. */
  toldWithNumber<Word extends Span>(words: readonly Word[]): readonly Word[] {
    const { numbers } = this.analysis.entities;
    if (words.length === 0 || numbers.length === 0) return [];
    return this.told(words).filter(({ start, end }) =>
      startsIn(numbers, { start: start - farthestBefore, end: end + farthestBehind }),
    );
  }

  #isAbout(word: Span): boolean {
    const { hits, text } = this.analysis;
    // `example` as a part of an address says nothing about the password beside it.
    this.#about ??= hits.none.filter(({ start }) => !/[.@]/.test(text.charAt(start - 1)));
    return startsIn(this.#about, this.analysis.sentenceOf(word));
  }
}
