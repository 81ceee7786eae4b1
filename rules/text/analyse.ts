/** The analysis of a text that all rules share. */
import type { Entities, Quote, Sentence, SentenceView, TextAnalysis, Word } from '../analysis.ts';
import type { Language } from '../post.ts';
import type { Span } from '../review.ts';
import { changedEntities } from './changed-entities.ts';
import { editBetween } from './edit.ts';
import { findEntities } from './entities.ts';
import type { ScannedText } from './fit.ts';
import { detectLanguage, judgedCharacters, judgedWords } from './language.ts';
import { startsIn } from './near.ts';
import { type FoldedText, normalise, normalisePiece } from './normalise.ts';
import { findQuotes, wordAtOffset } from './quotes.ts';
import { touchesHead, touchesTail } from './sentence-borders.ts';
import { findLines, findSentences, isBlank } from './sentences.ts';
import { spliceFolded } from './splice-folded.ts';

/** What a text was read again of. Words are counted before and after. */
export interface Reread {
  /** First word, the same before and after. */
  from: number;
  /** One past the last word before, and after. */
  to: number;
  newTo: number;
  /** By how much what stands behind has moved, in offsets. */
  moved: number;
  /** Sentences as they were before. */
  replaced: readonly Sentence[];
}

const none = new Uint32Array(0);

export class AnalysedText implements TextAnalysis, ScannedText {
  #text: string;
  readonly #givenLanguage: Language | undefined;
  #language: Language | 'unknown';
  readonly folded: FoldedText;
  readonly sentences: Sentence[];
  #sentenceOfWord: Uint32Array = none;
  #lines: readonly Span[] | undefined;
  #quotes: readonly Quote[] | undefined;
  #entities: Entities | undefined;

  constructor(text: string, language?: Language) {
    this.#text = text;
    this.#givenLanguage = language;
    this.folded = normalise(text);
    this.#language = language ?? detectLanguage(this.folded, text);
    this.sentences = findSentences(text, this.folded);
    this.#numberSentences(0);
  }

  /**
   * Takes another text for its own and reads only the sentences around the change. Null when that is most of the text, or when
   * the text has another language now: what was found in it does not hold then.
   */
  change(text: string): Reread | null {
    const { folded, sentences } = this;
    const { start, end } = editBetween(this.#text, text);
    const moved = text.length - this.#text.length;
    let first = sentences.findIndex((sentence) => sentence.end >= start);
    if (first === -1) first = sentences.length;
    let last = first;
    while (last < sentences.length && (sentences[last] as Sentence).start <= end) last++;
    const head = sentences[first];
    if (first > 0 && (head === undefined || touchesHead(this.#text, head, start))) first--;
    const tail = sentences[last - 1];
    if (last < sentences.length && (tail === undefined || touchesTail(this.#text, tail, end))) last++;
    const opening = first === 0 ? undefined : sentences[first];
    const closing = sentences[last];
    const offset = opening?.start ?? 0;
    const behind = closing?.start ?? this.#text.length;
    if (2 * (behind - offset) > this.#text.length) return null;
    const from = opening?.wordStart ?? 0;
    const to = closing?.wordStart ?? folded.wordCount;
    const piece = text.slice(offset, behind + moved);
    const standsAlone =
      (offset === 0 || isBlank(text.charCodeAt(offset - 1))) &&
      (closing === undefined || isBlank(piece.charCodeAt(piece.length - 1)));
    const middle = normalisePiece(piece);
    const newTo = from + middle.wordCount;
    const read = findSentences(piece, middle);
    for (const sentence of read) moveSentence(sentence, offset, from);
    for (let index = last; index < sentences.length; index++) {
      moveSentence(sentences[index] as Sentence, moved, newTo - to);
    }
    const replaced = sentences.splice(first, last - first, ...read);
    spliceFolded(folded, { from, to, middle, offset, behind, moved });
    this.#text = text;
    this.#lines = undefined;
    this.#quotes = undefined;
    const entities =
      this.#entities && changedEntities(this.#entities, { from: offset, to: behind, piece, standsAlone, moved });
    // What is kept with a sentence may rest on a thing that reaches over its border.
    if (this.#entities !== undefined && entities === undefined) return null;
    this.#entities = entities;
    this.#numberSentences(first);
    return this.#keepsLanguage(from, offset) ? { from, to, newTo, moved, replaced } : null;
  }

  get text(): string {
    return this.#text;
  }

  get language(): Language | 'unknown' {
    return this.#language;
  }

  get wordCount(): number {
    return this.folded.wordCount;
  }

  get lines(): readonly Span[] {
    this.#lines ??= findLines(this.text);
    return this.#lines;
  }

  get quotes(): readonly Quote[] {
    this.#quotes ??= findQuotes(this.text, this.folded);
    return this.#quotes;
  }

  get entities(): Entities {
    this.#entities ??= findEntities(this.text);
    return this.#entities;
  }

  word(index: number): Word {
    const { starts, ends, wordFrom, wordTo, wordCount } = this.folded;
    if (index < 0 || index >= wordCount) return { start: this.text.length, end: this.text.length, text: '' };
    const start = starts[wordFrom[index] as number] as number;
    const end = ends[(wordTo[index] as number) - 1] as number;
    return { start, end, text: this.text.slice(start, end) };
  }

  wordIndexAt(offset: number): number {
    const { ends, wordTo, wordCount } = this.folded;
    let low = 0;
    let high = wordCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[(wordTo[middle] as number) - 1] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  sentenceOfWord(word: number): number {
    return this.#sentenceOfWord[word] as number;
  }

  isNumber(word: number): boolean {
    if (word < 0 || word >= this.folded.wordCount) return false;
    const code = this.folded.codes[this.folded.wordFrom[word] as number] as number;
    return code >= 48 && code <= 57;
  }

  sentenceOf(span: Span): SentenceView {
    const sentence = this.sentences[this.#sentenceOfWord[wordAtOffset(this.folded, span.start)] as number];
    return new ViewOfSentence(
      sentence ?? {
        start: 0,
        end: this.text.length,
        wordStart: 0,
        wordEnd: this.wordCount,
        question: false,
        kept: undefined,
      },
      this.text,
    );
  }

  lineOf(span: Span): Span {
    const { lines } = this;
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((lines[middle] as Span).start <= span.start) low = middle;
      else high = middle - 1;
    }
    return lines[low] ?? { start: 0, end: this.text.length };
  }

  isQuoted(span: Span): boolean {
    return this.quotes.some((quote) => quote.start <= span.start && quote.end >= span.end);
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** From the sentence `first` on. */
  #numberSentences(first: number): void {
    const { wordCount } = this.folded;
    const { sentences } = this;
    if (this.#sentenceOfWord.length <= wordCount) {
      const larger = new Uint32Array(wordCount + 64);
      larger.set(this.#sentenceOfWord);
      this.#sentenceOfWord = larger;
    }
    const numbers = this.#sentenceOfWord;
    for (let index = first; index < sentences.length; index++) {
      const { wordStart, wordEnd } = sentences[index] as Sentence;
      for (let word = wordStart; word < wordEnd; word++) numbers[word] = index;
    }
    numbers[wordCount] = Math.max(0, sentences.length - 1);
  }

  /** Judges the language again if the change lies where it is judged by. */
  #keepsLanguage(word: number, offset: number): boolean {
    if (this.#givenLanguage !== undefined || (word >= judgedWords && offset >= judgedCharacters)) return true;
    const before = this.#language;
    this.#language = detectLanguage(this.folded, this.#text);
    return this.#language === before;
  }
}

function moveSentence(sentence: Sentence, by: number, words: number): void {
  sentence.start += by;
  sentence.end += by;
  sentence.wordStart += words;
  sentence.wordEnd += words;
}

/** A sentence as rules see it. Its text is cut out when one asks for it. */
class ViewOfSentence implements SentenceView {
  readonly start: number;
  readonly end: number;
  readonly wordStart: number;
  readonly wordEnd: number;
  readonly question: boolean;
  readonly kept: unknown[] | undefined;
  readonly #text: string;

  constructor({ start, end, wordStart, wordEnd, question, kept }: Sentence, text: string) {
    this.start = start;
    this.end = end;
    this.wordStart = wordStart;
    this.wordEnd = wordEnd;
    this.question = question;
    this.kept = kept;
    this.#text = text;
  }

  get text(): string {
    return this.#text.slice(this.start, this.end);
  }

  has(spans: readonly Span[]): boolean {
    return startsIn(spans, this);
  }
}
