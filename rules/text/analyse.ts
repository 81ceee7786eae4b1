/** The analysis of a text that all rules share. */
import type { Entities, Quote, Sentence, SentenceView, TextAnalysis, Word } from '../analysis.ts';
import type { Language } from '../post.ts';
import type { Span } from '../review.ts';
import { findEntities } from './entities.ts';
import type { ScannedText } from './fit.ts';
import { detectLanguage } from './language.ts';
import { type FoldedText, normalise } from './normalise.ts';
import { findQuotes, wordAtOffset } from './quotes.ts';
import { findLines, findSentences } from './sentences.ts';

export class AnalysedText implements TextAnalysis, ScannedText {
  readonly text: string;
  readonly folded: FoldedText;
  readonly language: Language | 'unknown';
  readonly sentences: readonly Sentence[];
  readonly #sentenceOfWord: Uint32Array;
  #lines: readonly Span[] | undefined;
  #quotes: readonly Quote[] | undefined;
  #entities: Entities | undefined;

  constructor(text: string, language?: Language) {
    this.text = text;
    this.folded = normalise(text);
    this.language = language ?? detectLanguage(this.folded, text);
    this.sentences = findSentences(text, this.folded);
    this.#sentenceOfWord = new Uint32Array(this.folded.wordCount + 1);
    this.sentences.forEach((sentence, index) => {
      this.#sentenceOfWord.fill(index, sentence.wordStart, sentence.wordEnd);
    });
    this.#sentenceOfWord[this.folded.wordCount] = Math.max(0, this.sentences.length - 1);
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
    return viewOf(
      sentence ?? { start: 0, end: this.text.length, wordStart: 0, wordEnd: this.wordCount, question: false },
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
}

function viewOf(sentence: Sentence, text: string): SentenceView {
  const contains = (span: Span): boolean => span.start >= sentence.start && span.start < sentence.end;
  return {
    ...sentence,
    text: text.slice(sentence.start, sentence.end),
    has: (spans) => spans.some(contains),
    only: (spans) => spans.filter(contains),
  };
}
