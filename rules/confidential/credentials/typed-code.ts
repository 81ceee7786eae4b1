/** Digits that are typed at a thing: `hit 7714 and hold`, `An der Schranke 8821 tippen`, `8036 und Raute an der Alarmanlage`. */
import type { Span } from '../../review.ts';
import { famousNumbers } from './credential-lexicon.ts';
import { unit } from './lock-code.ts';

/** Characters before and behind the thing that are read. */
const reach = 80;

const digits = '(?<code>\\d{4,8}|\\d(?:\\s\\d){3,5}(?!\\s?\\d)|\\d(?:\\s?[-–]\\s?\\d){3,5})';
const ordered = new RegExp(
  `(?<!\\p{L})(?:punch(?: in)?|type(?: in)?|key(?: in)?|tap(?: in)?|put in|enter|hit|dial|press|tippt?|tippe|drückt?|drücke|wählt?|gebt|gib|stellt?)\\s(?:(?:dann|einfach|erst|schnell|just|first|then|in|ein)\\s){0,2}["'„“*#]*${digits}${unit}`,
  'iu',
);
const finished = new RegExp(
  `(?<![\\p{L}\\d.,:-])${digits}(?:[#*]|\\s(?:Raute|Stern|Sternchen|hash|star key|pound key)(?!\\p{L})|[-–](?:Raute|Stern|hash|star)(?!\\p{L})|\\s(?:und|and|then|dann|followed by|plus|\\+)\\s(?:(?:then|dann|die|den|the|a)\\s){0,2}(?:Raute|Stern|Enter|OK|hash|pound|star|tick|bell|unset|disarm|hold|halten|Haken|Häkchen|Glocke\\p{L}*|Schlüssel\\p{L}*|(?:grüner?n?|roter?n?|schwarzer?n?|green|red|black|big)\\s(?:Taste|Knopf|button|key))|\\s(?:(?:ein)?(?:tippen|geben)|drücken|wählen)(?!\\p{L}))`,
  'iu',
);
const before = new RegExp(
  `(?<![\\p{L}\\d.,:-])${digits}[#*]?\\s(?:am|an|ins|in|im|auf|into|on|at)\\s(?:(?:the|our|der|die|das|dem|den)\\s)?$`,
  'iu',
);
const typing =
  /(?<!\p{L})(?:mit\s$|with\s$|(?:ein)?(?:tippen|geben)|drücken|wählen|ein|tippt|dann|then|first|erst)(?!\p{L})/iu;
/** `punch 2790 tickets`: a count. */
const counted = /^\s(?!(?:Raute|Stern)(?!\p{L}))(?:\p{Lu}\p{Ll}+|\p{Ll}{2,}s)(?!\p{L})/u;
const year = /^(?:19|20)\d\d$/;

/** @param thing the word for what opens */
export function typedCodeNear(text: string, thing: Span): Span | undefined {
  const from = lineStart(text, thing.start, reach);
  const to = lineEnd(text, thing.end, reach);
  return codeIn(text, thing.end, to) ?? codeIn(text, from, thing.start) ?? codeAt(text, from, thing, to);
}

/** `6042 am Tastenfeld eingeben`: the digits stand directly in front of the thing. */
function codeAt(text: string, from: number, thing: Span, to: number): Span | undefined {
  const lead = text.slice(from, thing.start);
  const match = before.exec(lead);
  const code = match?.groups?.code;
  if (match === null || code === undefined || famousNumbers.has(code) || year.test(code)) return undefined;
  if (!typing.test(lead.slice(0, match.index)) && !typing.test(text.slice(thing.end, to))) return undefined;
  const start = from + match.index;
  return { start, end: start + code.length };
}

function codeIn(text: string, from: number, to: number): Span | undefined {
  const slice = text.slice(from, to);
  const match = ordered.exec(slice) ?? finished.exec(slice);
  const code = match?.groups?.code;
  if (match === null || code === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(code);
  const end = start + code.length;
  if (famousNumbers.has(code) || year.test(code) || counted.test(text.slice(end, end + 24))) return undefined;
  return { start, end };
}

function lineStart(text: string, from: number, most: number): number {
  const first = Math.max(0, from - most);
  return Math.max(first, text.lastIndexOf('\n', from - 1) + 1);
}

function lineEnd(text: string, from: number, most: number): number {
  const last = Math.min(text.length, from + most);
  const line = text.indexOf('\n', from);
  return line < 0 ? last : Math.min(last, line);
}
