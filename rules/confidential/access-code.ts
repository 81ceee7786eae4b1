/** Digits that open something: a PIN, a code that came by text message, the code of a door. */
import type { Span } from '../review.ts';
import { famousNumbers } from './credential-lexicon.ts';

/** Characters behind the word that are read. */
const reach = 100;

const value =
  /^["'”]?(?:\s(?:für|zur|zum|am|an|der|vom|von|for|of|to|on)\s[^:=\n.!?\d]{1,40}?|\s[^:=\n.!?\d]{1,40}?(?=\s?(?:[:=]|→|lautet)))?\s*(?:ist|lautet|war|is|was|[:=]+|→)?\s*(?:jetzt|nun|now)?\s*["'„“*#]*(\d(?:[ -]?\d){3,7})(?![\d.,]\d|\d|\s?(?:€|%|Euro|Zeichen|Stellen|digits|times|Mal))/iu;

/** Digits behind `PIN` and its like. */
export function codeBehind(text: string, from: number): Span | undefined {
  const match = value.exec(text.slice(from, from + reach));
  if (match?.[1] === undefined) return undefined;
  const between = match[0].slice(0, -match[1].length);
  const digits = match[1].replace(/\D/g, '');
  if (famousNumbers.has(digits) && !/[:=]|lautet/.test(between)) return undefined;
  if (/^(?:19|20)\d\d$/.test(digits) && !/[:=]|lautet|\s(?:ist|is|war|was)\s/.test(between)) return undefined;
  const start = from + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

const cardCode =
  /^["'”]?(?:\s(?:code|number|nummer|no\.?|nr\.?))?\s*(?:ist|lautet|is|was|[:=]+)?\s*(\d{3,4})(?!\d|[.,]\d|\s?(?:€|%|Stellen|digits))/iu;

/** Three or four digits behind `CVV`. */
export function cardCodeBehind(text: string, from: number): Span | undefined {
  const match = cardCode.exec(text.slice(from, from + 40));
  if (match?.[1] === undefined || famousNumbers.has(match[1])) return undefined;
  const end = from + match[0].length;
  return { start: end - match[1].length, end };
}
