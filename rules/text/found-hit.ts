/** A place at which an entry was found. */
import type { Sentence } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import type { ScannedText } from './fit.ts';

/**
 * It knows where it stands in its sentence: when something is written in front, the sentence moves and nothing else has to. Its text is
 * cut out when a rule asks for it: most hits are only counted. A copy with `...` has no place: take `start` and `end` over by name.
 */
export class FoundHit implements Hit {
  /** -1 for a phrase that takes hits of its entry away. */
  readonly dictionary: number;
  /** That it starts in. */
  readonly sentence: Sentence;
  readonly language: Hit['language'];
  readonly entry: Hit['entry'];
  readonly contiguous: boolean;
  readonly #scanned: ScannedText;
  /** From the start of the sentence. */
  readonly #start: number;
  readonly #end: number;
  readonly #wordStart: number;
  readonly #wordEnd: number;

  constructor(
    scanned: ScannedText,
    wordStart: number,
    wordEnd: number,
    dictionary: number,
    language: Hit['language'],
    entry: Hit['entry'],
    contiguous: boolean,
  ) {
    const { starts, ends, wordFrom, wordTo } = scanned.folded;
    const sentence = scanned.sentences[scanned.sentenceOfWord(wordStart)] as Sentence;
    this.dictionary = dictionary;
    this.sentence = sentence;
    this.language = language;
    this.entry = entry;
    this.contiguous = contiguous;
    this.#scanned = scanned;
    this.#start = (starts[wordFrom[wordStart] as number] as number) - sentence.start;
    this.#end = (ends[(wordTo[wordEnd - 1] as number) - 1] as number) - sentence.start;
    this.#wordStart = wordStart - sentence.wordStart;
    this.#wordEnd = wordEnd - sentence.wordStart;
  }

  get start(): number {
    return this.sentence.start + this.#start;
  }

  get end(): number {
    return this.sentence.start + this.#end;
  }

  get wordStart(): number {
    return this.sentence.wordStart + this.#wordStart;
  }

  get wordEnd(): number {
    return this.sentence.wordStart + this.#wordEnd;
  }

  get text(): string {
    return this.#scanned.text.slice(this.start, this.end);
  }
}
