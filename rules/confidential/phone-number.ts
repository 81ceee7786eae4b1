/** What a phone number looks like in German and English posts. */
import type { Span } from '../review.ts';

/**
 * A run of digits may hold several numbers, or a date and a number: it is cut where a comma or full stop is followed by a space.
 */
export function piecesOfNumber(text: string, number: Span): Span[] {
  const pieces: Span[] = [];
  let start = number.start;
  for (let index = number.start; index < number.end - 1; index++) {
    if (/[.,]/.test(text.charAt(index)) && /\s/.test(text.charAt(index + 1))) {
      if (index > start) pieces.push({ start, end: index });
      start = index + 2;
    }
  }
  pieces.push({ start, end: number.end });
  return pieces;
}

/** Numbers that anybody may call: free and service numbers. */
const service = /^(?:0049|\+49|0)?(?:800|180|700|900|137|138|116|115|118)|^\+?1?(?:800|888|877|866|855|844|833)/;

/** German mobile numbers need no word that announces them. */
const mobile = /^(?:0|\+49|0049)1[5-7]\d{7,10}$/;

/**
 * Whether a written number is a phone number. Dates, amounts and article numbers look alike, so a number without `+` or a mobile
 * prefix needs a word that announces it.
 */
export function isPhoneNumber(written: string, announced: boolean): boolean {
  if (written.length > 30) return false;
  if (/^\d{1,2}\.\d{1,2}\.\d{0,4}/.test(written) || /^\d{4}-\d{2}-\d{2}/.test(written)) return false;
  if (/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(written)) return false;
  const compact = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const digits = compact.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || service.test(compact)) return false;
  if (compact.startsWith('+') || mobile.test(compact)) return true;
  return announced && /^(?:0|\(|[2-9]\d{2}[\s).-]?\s?\d{3})/.test(written);
}
