/** Whether digits belong to a test card that stands beside them. */
import type { TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { startingIn } from '../text/near.ts';
import { cardLength, shortestCard } from './personal-data/card-number.ts';
import { isSpecimen } from './specimens.ts';

/** Characters in front of the word for the code, and behind it, in which the card stands. */
const before = 90;
const behind = 50;

/** @param word `CVC` and the like */
export function isBesideTestCard({ text, entities }: TextAnalysis, word: Span): boolean {
  return startingIn(entities.numbers, { start: word.start - before, end: word.end + behind }).some(({ start, end }) => {
    if (end - start < shortestCard) return false;
    return isSpecimen(text, { start, end: start + cardLength(text.slice(start, end)) });
  });
}
