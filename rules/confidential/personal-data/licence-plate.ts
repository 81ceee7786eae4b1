/** The plate of a car: place, letters, digits in Germany; the other countries need the word that announces it. */
import type { Span } from '../../review.ts';

const place = /(?<![\p{L}\d-])(?<place>[A-ZÄÖÜ]{1,3})(?<sign>[- ·–]|: )(?<letters>[A-Z]{1,2})[- ]?$/u;
const behindGerman = /^\d{1,4}[EH]?(?![\p{L}\d.,:/-]\p{N}|[\p{L}\d])/u;
const models = /^(?:BMW|AMG|VW|GTI|GTS|RS|EQ|ID|DS|MG|RE|RB|IC|ICE|U|S)$/;

const british = /(?<![\p{L}\d])[A-Z]{2}(?=\d{2}\s?[A-Z]{3}(?![\p{L}\d]))/u;
const swissOrAustrian = /(?<![\p{L}\d-])[A-Z]{1,2}[- ]$/u;

/**
 * The plate whose digits are this number.
 *
 * @param certain a word nearby says that it is a plate; otherwise only that a car is meant
 */
export function licencePlateAt(text: string, number: Span, certain: boolean): Span | undefined {
  const before = text.slice(Math.max(0, number.start - 8), number.start);
  const behind = text.slice(number.start, number.start + 14);
  const german = place.exec(before);
  const digits = behindGerman.exec(behind)?.[0];
  if (german?.groups && digits !== undefined) {
    const { place: district = '', sign } = german.groups;
    if (
      certain ||
      (models.test(district)
        ? district.length === 1 && sign === '-' && digits.length >= 3
        : digits.length >= 3 || sign === '-')
    )
      return { start: number.start - german[0].length, end: number.start + digits.length };
  }
  if (!certain && !british.test(before + behind)) return undefined;
  const lead = /(?<![\p{L}\d])[A-Z]{2}$/u.test(before)
    ? /^\d{2}\s?[A-Z]{3}(?![\p{L}\d])/u.exec(behind)?.[0]
    : undefined;
  if (lead !== undefined) return { start: number.start - 2, end: number.start + lead.length };
  const other = swissOrAustrian.exec(before)?.[0];
  const rest = /^(?:\d{1,3}[ .]?\d{3}|\d{1,5}\s?[A-Z]{1,3})(?![\p{L}\d])/u.exec(behind)?.[0];
  return other === undefined || rest === undefined
    ? undefined
    : { start: number.start - other.length, end: number.start + rest.length };
}
