/** Numbers in an answer that are no customer's data: those of a ticket, and what customers tell of their own case. */
import type { Analysis } from '../analysis.ts';
import { isOfTheAuthor, isOwnOrderAt } from '../confidential/personal-data/own-order.ts';
import { isOwnTicketAt } from '../confidential/personal-data/own-ticket.ts';
import type { Span } from '../review.ts';
import { startsIn } from '../text/near.ts';

type Answer = Pick<Analysis<Record<string, never>>, 'text' | 'post'>;

/** Characters in front of the word in which `your` makes it the customer's. */
const aroundYour = 60;

/** What a support desk calls a request: its number says nothing of whoever asked. */
const ofSupport = /^(?:ticket|incident|vorgang)/i;

/** A number that the company gives to what it was told of: of a hole in the road, not of a customer. */
export function isGivenOut({ text, hits }: { text: string; hits: { your: readonly Span[] } }, word: Span): boolean {
  if (!isOwnTicketAt(text, word)) return false;
  return (
    ofSupport.test(text.slice(word.start, word.end)) ||
    !startsIn(hits.your, { start: word.start - aroundYour, end: word.end })
  );
}

/** A customer asks after the own order; whoever is known to answer for a company has none. */
export function isOrderOfACustomer(analysis: Answer, word: Span): boolean {
  return !answersForCompany(analysis) && isOwnOrderAt(analysis.text, word);
}

/** What stands at the offset is that of a customer who writes: `my card ending 4409`. */
export function isOfACustomer(analysis: Answer, start: number): boolean {
  return !answersForCompany(analysis) && isOfTheAuthor(analysis.text, start);
}

function answersForCompany({ post }: Answer): boolean {
  return post.author?.kind === 'brand' || post.author?.kind === 'community';
}

/** Where the word in front of the offset begins: `card` of `my card ending`. */
export function nounBefore(text: string, end: number): number {
  return end - (/\p{L}+\s$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0].length ?? 0);
}
