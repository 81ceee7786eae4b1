/** Numbers that a company has to publish: for value added tax and in the register of companies. */
import type { Span } from '../../review.ts';

const ofValueAddedTax =
  /^(?:ATU\s?\d{8}|DE\s?\d{9}|CHE[-\s]?\d{3}\.?\d{3}\.?\d{3}|GB\s?\d{9}|FR\s?[A-Z\d]{2}\s?\d{9}|NL\d{9}B\d{2}|IT\d{11}|IE\d{7}[A-Z]{1,2}|LU\d{8}|DK\d{8}|BE0\d{9}|PL\d{10})$/;
const register =
  /(?<![\p{L}\d])(?:UID|VAT|USt|Umsatzsteuer|MwSt|EORI|HR[AB]|FN|Handelsregister\p{L}*|Firmenbuch\p{L}*|Vereinsregister|company|register(?:ed)?|registration|charity|ABN|ACN|EIN|DUNS|D-U-N-S|Steuernummer|Betriebsnummer|Gläubiger-ID)[-\p{L}.]*(?:[\s-](?:ID|Id|Nr\.?|no\.?|number|reg\.?|identification))*\s?(?:is|ist|lautet)?[\s:#]{0,3}$/iu;

/** Characters in front of the number that are read. */
const reach = 50;

export function isOfACompany(text: string, { start, end }: Span): boolean {
  return ofValueAddedTax.test(text.slice(start, end)) || register.test(text.slice(Math.max(0, start - reach), start));
}
