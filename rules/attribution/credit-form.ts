/** How a credit is written around its word. */
import type { TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';

/** `Foto: …`, `Bild © …`, `Photo | …` */
export function introducesName({ text }: TextAnalysis, credit: Span): boolean {
  return /^\s?(?:[:©|]|\(c\)|by\s)\s*\S/i.test(text.slice(credit.end, credit.end + 12));
}
