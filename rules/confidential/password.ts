/** Whether a password, a PIN or a labelled secret stands behind the word that announces it. Each reads a few characters. */
import type { Span } from '../review.ts';
import { famousNumbers, noPassword } from './credential-lexicon.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Characters behind the word that are read. */
const reach = 160;

const opening = '["\'„“”‚‘’`»«(\\[<]?';
const purpose =
  '(?:["“”»«]?\\s*\\([^)\\n]{1,30}\\))?(?:["\'”“»«]?\\s(?:für|fürs|zum|zur|im|am|von|vom|der|des|for|to|of|on|in)\\s[^:=\\n.!?]{1,48}?)?';
const says = '\\s*(?<sign>(?:ist|lautet|heißt|wäre|bleibt|is|was)(?!\\p{L})|[:=]+>?|→|->)';
const filler = '\\s*(?:(?:jetzt|nun|ab heute|now|weiterhin|still|immer noch|wieder|einfach|just|today)\\s+)?[:=]?\\s*';
const behindWord = new RegExp(
  `^["'”“»«*]?${purpose}${says}${filler}(?<open>${opening})(?<value>\\S{4,80})(?<rest>[^\\n]{0,40})`,
  'iu',
);

/** The password behind a word such as `Passwort`; undefined when a sentence about passwords goes on there. */
export function passwordBehind(text: string, from: number): Span | undefined {
  const match = behindWord.exec(text.slice(from, from + reach));
  const { sign, open, value, rest } = match?.groups ?? {};
  if (match === null || sign === undefined || value === undefined) return undefined;
  const bare = value.replace(/;.*$/, '').replace(/["'“”„‘’`»«)\]>.,:!?…]+$/u, '');
  const labelled = !/^\p{L}/u.test(sign) || sign.toLowerCase() === 'lautet';
  const quoted = open !== '' && open !== undefined && bare.length < value.length;
  const last = !/[\p{L}\p{N}]/u.test(rest ?? '') || /[;.!]$/.test(value);
  if (!isPassword(bare, { labelled, quoted, last })) return undefined;
  const start = from + match[0].length - (rest ?? '').length - value.length;
  return { start, end: start + bare.length };
}

interface Look {
  /** Behind a colon or `lautet`, not behind `is`. */
  labelled: boolean;
  quoted: boolean;
  /** Nothing follows on the line. */
  last: boolean;
}

function isPassword(value: string, { labelled, quoted, last }: Look): boolean {
  if (value.length < 4 || isPlaceholder(value) || noPassword.has(value.toLowerCase())) return false;
  if (/^(?:https?:|www\.)|@\S+\.\p{L}{2,}$|^[•*xX#_.-]+$/u.test(value)) return false;
  if (
    /^\d+[-+]?(?:\p{L}{0,3}stellig|fach|digits?|char|zeichen|mal|min|std|uhr|am|pm|th|st|nd|rd|%|€)\p{L}*$/iu.test(
      value,
    )
  )
    return false;
  if (/^\d+$/.test(value)) return value.length <= 16 && (famousNumbers.has(value) ? false : labelled || quoted);
  const hasDigit = /\d/.test(value);
  const hasLetter = /\p{L}/u.test(value);
  if (hasDigit && hasLetter) return !/^\d{1,2}\.\p{L}|^\p{L}+-\d{1,2}$/u.test(value) || labelled;
  if (hasLetter && /[!@#$%^&*_+=?~<>|{}\\]/.test(value.slice(0, -1))) return true;
  if (hasLetter && /\p{Ll}\p{Lu}/u.test(value) && !/innen$/u.test(value)) return true;
  return (
    value.length >= 6 && /^[\p{L}-]+$/u.test(value) && (quoted || (labelled && last && /\p{Lu}/u.test(value.charAt(0))))
  );
}

const pinValue =
  /^["'”]?(?:\s(?:für|zur|der|for|of|to)\s[^:=\n.!?\d]{1,40}?)?\s*(?:ist|lautet|is|[:=]+|→)?\s*["'„“]?(\d(?: ?\d){3,7})(?![\d.,]\d|\d)/iu;

/** Digits behind `PIN`. */
export function pinBehind(text: string, from: number): Span | undefined {
  const slice = text.slice(from, from + reach);
  const match = pinValue.exec(slice);
  if (match?.[1] === undefined) return undefined;
  const between = match[0].slice(0, -match[1].length);
  const famous = famousNumbers.has(match[1].replaceAll(' ', ''));
  const isYear = /^(?:19|20)\d\d$/.test(match[1]) && !/[:=]|lautet/.test(between);
  if ((famous && !/[:=]|lautet/.test(between)) || isYear) return undefined;
  const start = from + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

const secretValue =
  /^["'”]?(?:\s(?:für|for|of)\s[^:=\n.!?]{1,30}?)?\s*(?<sign>ist|lautet|is|[:=]+>?|→)?\s*["'„“`<]?(?<value>[A-Za-z0-9_\-./+=~]{16,200})/iu;

/** A long random value behind `api key` and the like. Hashes and UUIDs are names of things, not secrets. */
export function secretBehind(text: string, from: number, { alone }: { alone: boolean }): Span | undefined {
  const match = secretValue.exec(text.slice(from, from + reach + 60));
  const { sign, value } = match?.groups ?? {};
  if (match === null || value === undefined || (sign === undefined && !alone)) return undefined;
  const bare = value.replace(/[.=/-]+$/, '');
  const letters = /[A-Za-z]/.test(bare);
  const digits = (bare.match(/\d/g) ?? []).length;
  const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(bare);
  const isHash = /^[0-9a-f]+$/.test(bare) && [40, 56, 64, 96, 128].includes(bare.length);
  const isAddress = /^(?:https?:|www\.)|\//.test(bare) && !/^[A-Za-z0-9+/=]{40}$/.test(bare);
  if (!letters || digits < 2 || isUuid || isHash || isAddress || isPlaceholder(bare)) return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

const loginPair =
  /^["']?\s*[:=]?\s*(?<name>[\p{L}\d._@-]{2,40})\s*[/|,;:\n]\s*(?:(?:pw|pass\p{L}*|kennwort)\s*[:=]?\s*)?(?<value>\S{6,40})/iu;

/** `Login: jana / Sommer2026!` */
export function loginBehind(text: string, from: number): Span | undefined {
  const match = loginPair.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined || !/^["']?\s*[:=]/.test(match[0])) return undefined;
  const bare = value.replace(/["'“”`).,;]+$/u, '');
  if (!/\d/.test(bare) || !/\p{L}/u.test(bare) || /[/@]|\.\p{L}{2,}/u.test(bare) || isPlaceholder(bare))
    return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}
