/** Numbers of things and companies, which look like those of people. */
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { type PersonalText, reachBefore } from './personal-words.ts';

/** The word next in front of it speaks of an order, an article, a ticket. */
export function isNumberOfAThing({ hits }: PersonalText, number: Span, otherwise: 'phone' | 'card'): boolean {
  const before = { start: number.start - reachBefore, end: number.start };
  const lastEnd = (words: readonly Span[]): number => startingIn(words, before).at(-1)?.end ?? -1;
  const item = lastEnd(hits.item);
  return item >= 0 && item >= lastEnd(hits[otherwise]);
}

const company =
  /(?<![\p{L}\d])(?:GmbH|AG|UG|KG|OHG|e\.\s?V\.|HRB|USt|USt-IdNr|Impressum|Imprint|Finanzamt|Ltd|Inc|LLC|PLC)(?![\p{L}\d])/u;

/** Whether the words around a number are those of an imprint. */
export function standsInAnImprint(text: string, { start, end }: Span): boolean {
  return company.test(text.slice(Math.max(0, start - 200), end + 120));
}
