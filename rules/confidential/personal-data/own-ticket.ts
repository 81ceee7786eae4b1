/** Numbers of tickets, work orders and incidents that an organisation gives out itself: `logged as work order 77-31082`. */
import type { Span } from '../../review.ts';

const kind =
  /^(?:ticket|case|incident|job|order|claim|Auftrag|Vorgang|Fall|Schaden|Störung|Reklamation)(?:[\s-]?(?:number|no|nr|nummer|id|ref)\.?|s?nummer)?$/iu;
const taken =
  /(?<!\p{L})(?:(?:logged|reported|raised|tracked|recorded|registered|filed|listed|handled|opened|flagged)(?:\s(?:it|this|that|them))?\s(?:as|under|with|in)|tracked by|work|repair|maintenance|opened|raised|created|als|unter|unterm|zum|im|läuft der|läuft das)\s(?:(?:the|our|a|dem|der|unserem|internem?|new|neuer|neues)\s){0,2}$/iu;

/** Whether the word for the number stands behind words of taking something up. */
export function isOwnTicketAt(text: string, { start, end }: Span): boolean {
  return kind.test(text.slice(start, end)) && taken.test(text.slice(Math.max(0, start - 40), start));
}
