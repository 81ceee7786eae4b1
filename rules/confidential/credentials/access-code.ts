/** Digits that open something: a PIN, a code that came by text message, the code of a door. */
import type { Span } from '../../review.ts';
import { spokenDigit, spokenDigitsAt } from '../spoken-digits.ts';
import { famousNumbers } from './credential-lexicon.ts';

/** Characters behind the word that are read. */
const reach = 100;

const value =
  /^["'”?]?(?:\s(?:für|fürs|zur|zum|am|an|der|vom|von|for|of|to|on)\s[^:=\n.!?\d]{1,40}?|\s[^:=\n.,!?\d]{1,40}?(?=\s?(?:[:=]|→|lautet)|\s(?:ist|is|war|was)\s))?\s*(?:ist|lautet|war|is|was|[:=]+|→)?\s*(?:jetzt|nun|now|leider|dummerweise|natürlich|unfortunately|sadly|stupidly|obviously|actually)?\s*["'„“*#]*(\d(?:[ -]?\d){3,7})(?![\d.,]\d|\d|\s?(?:€|%|Euro|Zeichen|Stellen|digits|times|Mal))/iu;

/** Digits behind `PIN` and its like. */
export function codeBehind(text: string, from: number): Span | undefined {
  const match = value.exec(text.slice(from, from + reach));
  if (match?.[1] === undefined) return undefined;
  const between = match[0].slice(0, -match[1].length);
  const digits = match[1].replace(/\D/g, '');
  if (famousNumbers.has(digits) && !/[:=]|lautet/.test(between)) return undefined;
  if (/^(?:19|20)\d\d$/.test(digits) && !/[:=]|lautet|\s(?:ist|is|war|was)\s/.test(between)) return undefined;
  const isSaid = /[:=→]|lautet|\s(?:ist|is|war|was)\s/.test(between);
  // `PIN on the map: …`, not `the pin on the map shows 7390 Main Road`.
  if (!isSaid && /\p{L}\s/u.test(between) && /^\s\p{Lu}\p{Ll}+/u.test(text.slice(from + match[0].length)))
    return undefined;
  const start = from + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

const says =
  "(?:(?:is|its|it[’']s|that[’']s|one[’']s|ist|lautet|heißt|heisst|war|was|gilt|now|jetzt|nun|neu|wants|takes|needs|reads|braucht|nimmt|will|use|try|enter|type|press|punch in|tap|changed to|reset to|nehmt|nimm|benutzt|tippt?|tippe|drückt?|gebt|gib|geändert auf|hört auf|auf|mit|with|of|to(?=\\s\\d{4,8}(?:[.,;!)]|\\s?$|\\s(?:so|and|now|because|today|until|again)(?!\\p{L}))))(?!\\p{L})|(?:the same|unchanged|as (?:before|always|usual|ever)|wie (?:immer|gehabt|bisher)|unverändert|der gleiche|derselbe)(?!\\p{L})[,:]|[:=→]+)\\s*(?:(?:now|jetzt|nun|neu|wieder|still|ab heute|ab sofort|seit heute|immer noch|weiterhin|einfach|just|also|btw|übrigens|die|der|the|again)\\s)*[\"'„“»*#]*";
const opens =
  '(?<code>\\d(?:[ -]?\\d){3,7}|(?=[A-Z0-9]{0,7}\\d{2})[A-Z0-9]{4,8}|(?=[A-Za-z0-9]{0,7}\\d{3})[A-Za-z0-9]{4,8})[#*]?(?![\\p{L}\\d]|[.,:]\\d|\\s?(?:€|£|%|Euro|EUR|Zeichen|Stellen|digits|times|Mal|cm|mm|m\\b|km|kg|Uhr|am\\b|pm\\b|people|Leute|GB|pounds|dollars|quid))';
const stated = new RegExp(`^[^\\n\\d]{0,70}?(?<![\\p{L}])${says}${opens}`, 'u');
/** `The door code changed. 4417X as of tonight` */
const alone = new RegExp(
  `^[^\\n\\d]{0,60}?[.!?:,]\\s+${opens}(?=\\s(?:as of|from|ab|seit|now|is|ist|gilt|then|dann|und dann|and then|press|drück|for|für)(?!\\p{L}))`,
  'u',
);
/** Letters and digits next to a word such as `Kenncode`. */
const mixed =
  /^\s["'„“»*]*(?<code>(?=[A-Za-z]{0,15}\d)(?=[\d!#]{0,15}[A-Za-z])(?!\d+-?[a-z]+(?!\p{L}))[A-Za-z0-9!#]{5,16})(?=[\s.,;)!“"]|$)/u;
const statedInWords = new RegExp(
  `^[^\\n\\d]{0,60}?(?<![\\p{L}])${says}(?=${spokenDigit})|^[\\s:,]{1,3}(?=${spokenDigit})`,
  'iu',
);

const pinIs =
  /^["'”]?(?:\s(?:code|nummer|number))?(?:,?\s(?:it|she|that|sie|die|der|das)(?=\s(?:is|was|ist|war|lautet)))?(?:\s(?:für|von|zu|zur|zum|vom|der|des|for|of|to|on)\s[^\n.!?,:=\d]{1,30}?)?(?:\s*(?:(?:is|ist|lautet|war|was|bleibt)(?!\p{L})|[:=→]|,?\s(?:it|that|das)(?:[’']s| ist| is| wäre)(?!\p{L}))\s*(?:(?:now|jetzt|still|nun|wieder|immer noch|übrigens|also|leider|dummerweise|natürlich|unfortunately|sadly|stupidly|obviously|actually)\s)?|,?\s)["'„“*#]*(?<code>\d(?:[ -]?\d){3,7})(?![\p{L}\d]|[.,:]\d|\s?(?:€|£|%|Euro|EUR|mm|cm|m(?!\p{L})|votes|Stück|pieces|people|points|Punkte|times))/u;

/** Digits directly said of a `pin` in small letters. */
export function pinCodeBehind(text: string, from: number): Span | undefined {
  const slice = text.slice(from, from + reach);
  const match = pinIs.exec(slice);
  const code = match?.groups?.code;
  if (match !== null && code !== undefined) {
    if (famousNumbers.has(code) || (/^(?:19|20)\d\d$/.test(code) && /^,?\s\d/.test(match[0]))) return undefined;
    return { start: from + match[0].length - code.length, end: from + match[0].length };
  }
  const lead = statedInWords.exec(slice.slice(0, 60));
  const spoken = lead === null ? undefined : spokenDigitsAt(text, from + lead[0].length);
  return spoken === undefined || spoken.digits.length < 4 ? undefined : { start: spoken.start, end: spoken.end };
}

/** What is said of a code further on, with a sign of its own: `the barn code was changed, it's K3391 now`; digits in words as well. */
export function statedCodeBehind(text: string, from: number): Span | undefined {
  const slice = text.slice(from, from + reach);
  const match = stated.exec(slice) ?? alone.exec(slice) ?? mixed.exec(slice);
  const code = match?.groups?.code;
  const isYear =
    code !== undefined &&
    /^(?:19|20)\d\d$/.test(code) &&
    !/(?:is|ist|lautet|[:=])\s*$/.test(match?.[0].slice(0, -code.length) ?? '');
  if (match !== null && code !== undefined && !famousNumbers.has(code) && !isYear) {
    const start = from + match[0].lastIndexOf(code);
    return { start, end: start + code.length };
  }
  const lead = statedInWords.exec(slice);
  const spoken = lead === null ? undefined : spokenDigitsAt(text, from + lead[0].length);
  return spoken === undefined || spoken.digits.length < 4 ? undefined : { start: spoken.start, end: spoken.end };
}

const before =
  /(?<![\p{L}\d.,:-])(?<value>\d{4,8})[#*]?["”“']?\s(?:als|as|ist|is|lautet)\s(?:(?:the|your|my|our|die|der|den|das|deine|meine|unser|unsere|neue|neuer|new)\s){0,2}$/iu;

/** `Gib 1904 als PIN ein`, `8852 is the gate code`. */
export function codeBefore(text: string, end: number): Span | undefined {
  const from = Math.max(0, end - 50);
  const match = before.exec(text.slice(from, end));
  const digits = match?.groups?.value;
  if (match === null || digits === undefined || famousNumbers.has(digits)) return undefined;
  return { start: from + match.index, end: from + match.index + digits.length };
}

const cardCode =
  /^["'”]?(?:\s(?:code|number|nummer|no\.?|nr\.?))?\s*(?:ist|lautet|is|was|[:=]+)?\s*(\d{3,4})(?!\d|[.,]\d|\s?(?:€|%|Stellen|digits))/iu;

/** What forms show in place of the digits on the back. */
const shownInForms: ReadonlySet<string> = new Set(['123', '000', '111', '999']);

/** Three or four digits behind `CVV`. */
export function cardCodeBehind(text: string, from: number): Span | undefined {
  const match = cardCode.exec(text.slice(from, from + 40));
  if (match?.[1] === undefined || famousNumbers.has(match[1]) || shownInForms.has(match[1])) return undefined;
  const end = from + match[0].length;
  return { start: end - match[1].length, end };
}
