/** Customers who ask after their own order: `@shop my order 20481173 came broken`. Nobody else's data, and of no use to others. */
import type { Span } from '../../review.ts';

const order =
  /^(?:order|bestell|auftrag|sendung|paket|parcel|tracking|confirmation|ticket|retoure|reklamation|case|fall|vorgang|rechnung|invoice)/iu;
const mine = /(?<!\p{L})(?:my|mein\p{L}{0,2})\s(?:[\p{L}-]+\s){0,3}$/iu;
/** In front of all they write, people name the company that they write to. */
const toACompany = /^\s*@[\w.]+/;
const ofTheAuthor = /(?<!\p{L})(?:I|I[’'](?:ve|m|d|ll)|my|me|ich|mir|mich|mein\p{L}{0,2})(?!\p{L})/iu;
const ofACompany =
  /(?<!\p{L})(?:we|we[’'](?:ve|re|ll)|our|your|wir|unser\p{L}{0,2}|dein\p{L}{0,2}|(?:Hi|Hello|Hey|Hallo|Moin|Dear|Liebe[r]?)[ ,]+\p{Lu})(?!\p{L})/iu;
const formal = /(?<!\p{L})(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})/u;

/** Whether the word announces the order of whoever writes. @param word such as `order`, `Bestellung` */
export function isOwnOrderAt(text: string, { start, end }: Span): boolean {
  return order.test(text.slice(start, end)) && isOfTheAuthor(text, start);
}

/** Whether what stands at the offset belongs to a customer who writes: `my`, or a complaint to a company. */
export function isOfTheAuthor(text: string, start: number): boolean {
  if (mine.test(text.slice(Math.max(0, start - 50), start))) return true;
  return toACompany.test(text) && ofTheAuthor.test(text) && !(ofACompany.test(text) || formal.test(text));
}
