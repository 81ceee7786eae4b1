/** Words that a company writes into its pack are plain text: the signs of the pattern notation have no meaning there. */

const notation = /[~*…()|?=#^$]/g;

/** A phrase of a pack as a pattern that matches just this phrase. Empty when nothing but signs is left. */
export function patternOf(phrase: string): string {
  return phrase.replace(notation, ' ').replace(/\s+/g, ' ').trim();
}

/** Patterns of several phrases, without empty ones and repetitions. */
export function patternsOf(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(patternOf))].filter((pattern) => pattern !== '');
}
