/** What the answered text is: a complaint, praise, a question. */

import type { TextAnalysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import { complaintWords, noComplaint, praiseWords } from './complaint-lexicon.ts';

/** Dictionaries that every rule about an answered text shares. */
export const answeredDictionaries = { complaint: complaintWords, praised: praiseWords, noComplaint };

export type Answered =
  | (TextAnalysis & { hits: { complaint: readonly Hit[]; praised: readonly Hit[]; noComplaint: readonly Hit[] } })
  | undefined;

/** Words of complaint that nothing turns around, and more of them than praise. */
export function isComplaint(answered: Answered): boolean {
  if (answered === undefined) return false;
  const { complaint, praised, noComplaint: turned } = answered.hits;
  const real = complaint.filter(
    (word) => !turned.some((phrase) => word.start >= phrase.start && word.end <= phrase.end),
  );
  return real.length > 0 && real.length + angerSigns(answered) > praised.length - ironicThanks(answered);
}

/** `!!`, `?!` and an angry face speak for anger. */
function angerSigns({ text }: TextAnalysis): number {
  return /!!|\?!|[😡😠🤬😤👎]/u.test(text.slice(0, 2_000)) ? 1 : 0;
}

/** `Danke für nichts`, `thanks for nothing`. */
function ironicThanks({ text }: TextAnalysis): number {
  return /für nichts|for nothing|na toll|ganz toll|oh great|super gemacht/i.test(text.slice(0, 2_000)) ? 2 : 0;
}
