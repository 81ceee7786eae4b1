/** Keeps what was worked out for a sentence with it: while others are written, it is not worked out again. */
import type { Sentence, TextAnalysis } from '../analysis.ts';

/** Whether a word of the sentence is written with one of these kinds of characters (`wordKind`). Costs a look at each word. */
export function hasWordOf({ folded }: Pick<TextAnalysis, 'folded'>, sentence: Sentence, kinds: number): boolean {
  for (let word = sentence.wordStart; word < sentence.wordEnd; word++) {
    if (((folded.wordKinds[word] as number) & kinds) !== 0) return true;
  }
  return false;
}

let places = 0;

export class PerSentence<Result, Context extends Pick<TextAnalysis, 'text'> = Pick<TextAnalysis, 'text'>> {
  readonly #place = places++;
  readonly #workOut: (context: Context, sentence: Sentence) => Result;

  /** @param workOut what it tells must follow from the sentence and what was found in it, and hold no offsets of the text */
  constructor(workOut: (context: Context, sentence: Sentence) => Result) {
    this.#workOut = workOut;
  }

  of(context: Context, sentence: Sentence): Result {
    const kept = sentence.kept?.[this.#place] as Result | undefined;
    if (kept !== undefined) return kept;
    const result = this.#workOut(context, sentence);
    sentence.kept ??= new Array(places);
    sentence.kept[this.#place] = result;
    return result;
  }

  /** Whether what it tells is true of one sentence at least. */
  someOf(context: Context, sentences: readonly Sentence[]): boolean {
    for (const sentence of sentences) if (this.of(context, sentence)) return true;
    return false;
  }
}
