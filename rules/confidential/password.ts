/** Whether a password stands behind or before the word that announces it. Each reads a few characters. */
import type { Span } from '../review.ts';
import { famousNumbers, noPassword } from './credential-lexicon.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Characters behind the word that are read. */
const reach = 160;

const opening = '["\'„“”‚‘’`»«(\\[<]?';
const purpose =
  '(?:["“”»«]?\\s*\\([^)\\n]{1,30}\\))?(?:["\'”“»«]?\\s(?:für|fürs|zum|zur|im|am|von|vom|der|des|for|to|of|on|in)\\s[^:=\\n.!?]{1,48}?)?';
const says = '\\s*(?<sign>(?:ist|lautet|heißt|wäre|war|bleibt|is|was)(?!\\p{L})|[:=]+>?|→|->)';
const filler =
  '\\s*(?:(?:jetzt|nun|ab heute|ab sofort|now|weiterhin|still|immer noch|immer|früher|damals|always|once|wieder|einfach|just|today|currently|aktuell)\\s+)?[:=]?\\s*';
const behindWord = new RegExp(
  `^["'”“»«*]?${purpose}${says}${filler}(?<open>${opening})(?<value>\\S{4,80})(?<rest>[^\\n]{0,40})`,
  'iu',
);

/** The password behind a word such as `Passwort`; undefined when a sentence about passwords goes on there. */
export function passwordBehind(text: string, from: number): Span | undefined {
  const match = behindWord.exec(text.slice(from, from + reach));
  const { sign, open, value, rest } = match?.groups ?? {};
  const sentence = quotedPhraseBehind(text, from);
  if (sentence) return sentence;
  if (match === null || sign === undefined || value === undefined)
    return passwordNextTo(text, from) ?? passwordFurtherOn(text, from);
  const bare = bareValue(value);
  const labelled = !/^\p{L}/u.test(sign) || sign.toLowerCase() === 'lautet';
  const quoted = open !== '' && open !== undefined && bare.length < value.length;
  const last = !/[\p{L}\p{N}]/u.test(rest ?? '') || /[;.!]$/.test(value);
  if (!isPassword(bare, { labelled, quoted, last })) return undefined;
  const start = from + match[0].length - (rest ?? '').length - value.length;
  return { start, end: start + bare.length };
}

const quotedPhrase =
  /^[^\n.!?:"“„«»]{0,40}?[:,]?\s*(?:ist|lautet|heißt|is|was)?\s*["“„»«](?<value>[^"“”„»«\n]{6,60})["“”»«]/u;

/** Several words between quotation marks, with a digit or in small letters: `passphrase “six green kettles 41”`. */
function quotedPhraseBehind(text: string, from: number): Span | undefined {
  const match = quotedPhrase.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined || isPlaceholder(value)) return undefined;
  const parts = value.trim().split(/\s+/);
  if (parts.length < 2 || parts.length > 8 || parts.some((part) => noPassword.has(part.toLowerCase())))
    return undefined;
  const isPhrase = /\p{L}.*\d|\d.*\p{L}/u.test(value) && !/[.!?,]\s/.test(value);
  if (!isPhrase || /\d\s?(?:Zeichen|Stellen|characters|digits|words|Wörter)/i.test(value)) return undefined;
  const start = from + match[0].length - 1 - value.length;
  return { start, end: start + value.length };
}

const furtherOn =
  /^[^\n.!?:=]{0,60}?(?<!\p{L})(?:(?:ist|lautet|heißt|is|was|jetzt|nun|now|auf|to|with|mit)(?!\p{L})|[:=])\s*["'„“»]?(?<value>[^\s"'„“»@]\S{5,63})/u;
const ofAStandard = /^(?:ISO|NIST|DIN|BSI|IEC|RFC|CVE|IP|WPA|SHA|AES|USB|Office|Windows|iOS|Android)/i;

/** `the password for it has been changed to quince_88`: a sign stands further behind, so the value has to look random. */
function passwordFurtherOn(text: string, from: number): Span | undefined {
  const match = furtherOn.exec(text.slice(from, from + 130));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (!looksRandom(bare) || ofAStandard.test(bare)) return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

/** `pass Xk29!vbn`: nothing between, so the value itself has to look like a password. */
function passwordNextTo(text: string, from: number): Span | undefined {
  const match =
    /^[,;–-]?\s(?:(?:nämlich|also|namely|und zwar|übrigens|btw)\s)?(?<open>["'„“»(]?)(?<value>[^\s"'„“»(]\S{5,63})/u.exec(
      text.slice(from, from + 90),
    );
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  const quoted = match.groups?.open !== '' && /\d/.test(bare) && /\p{L}/u.test(bare) && !isPlaceholder(bare);
  const endsLikeOne = /^\p{Lu}\p{L}{2,}[-_]?\d{2,4}[!?#*]$/u.test(value);
  if (!quoted && !endsLikeOne && !looksRandom(bare) && !/^\d{12,63}$/.test(bare)) return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

const before =
  /(?<value>\S{6,40})["'”“»)]?\s(?:as|als|ist (?:jetzt |ab sofort )?(?:das|mein|unser)|is (?:now )?(?:the|my|our))\s(?:(?:das|dem|the|mein|meinem|my|a|neues|neue|new|temporary|vorläufiges)\s){0,2}(?:\p{L}{2,12}-)?$/iu;

/** `log in with root and toor4Acme! as the password` */
export function passwordBefore(text: string, end: number): Span | undefined {
  const from = Math.max(0, end - 80);
  const match = before.exec(text.slice(from, end));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const open = /^["'„“”»(]*/.exec(value)?.[0].length ?? 0;
  const bare = bareValue(value.slice(open));
  const start = from + match.index + open;
  return looksRandom(bare) ? { start, end: start + bare.length } : undefined;
}

const networkDigits = /^[^\n\d]{0,60}?[:=]?\s(?<value>\d{4}(?:[ -]?\d{4}){3,5})(?![\d])/u;

/** Digits in groups of four, as they stand under a router. @param label the word that announces them */
export function networkDigitsBehind(text: string, from: number, label: string): Span | undefined {
  if (!/w-?lan|wi-?fi|wpa|netz|network/i.test(label)) return undefined;
  const match = networkDigits.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const end = from + match[0].length;
  return { start: end - value.length, end };
}

const networkKey =
  /^[^\n]{0,120}?\n?[^\n]{0,10}?(?<![\p{L}])(?:schlüssel|key|code|psk)\s*(?:ist|lautet|is)?\s*[:=]?\s*["'„“»]?(?<value>\S{8,63})/iu;

/** `WLAN „Gast“, Schlüssel: hallo-welt-2026` */
export function networkKeyBehind(text: string, from: number): Span | undefined {
  const match = networkKey.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (bare.length < 8 || !/[\d-]/.test(bare) || !isPassword(bare, { labelled: true, quoted: false, last: true }))
    return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

/** `root:Teekanne#5`, `admin / Teekanne#5` */
const rootPair = /^\s?[:/]\s?(?<value>[^\s/]{6,40})/u;

const loginPair =
  /^["']?(?:\s(?:für|fürs|zum|zur|im|for|to)\s[^:=\n.!?]{1,40}?(?=\s?(?:[:=]|are|is|sind|ist|lauten)))?\s*(?:(?:are|is|sind|ist|lauten)\s|[:=])?\s*(?<name>[\p{L}\d._@-]{2,40})\s*[/|,;:\n]\s*(?:(?:pw|pass\p{L}*|kennwort)\s*[:=]?\s*)?(?<value>\S{6,40})/iu;

const loginLabels =
  /^[^\n]{0,50}?(?<![\p{L}\d])(?:u|us|user|usr|name|benutzer|login|id|mail)\s?[:=]\s?\S{2,40}[\s,;/|]+(?:p|pw|pass|pwd|kw|kennwort|passwort|password)\s?[:=]\s?(?<value>\S{5,40})/iu;

/** `user: jana pw: Sommer2026!`, with labels of a letter */
function labelledLoginBehind(text: string, from: number): Span | undefined {
  const match = loginLabels.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (bare.length < 5 || isPlaceholder(bare) || noPassword.has(bare.toLowerCase()) || !/[\d!?#*_-]/.test(bare))
    return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

/** `Login: jana / Sommer2026!` */
export function loginBehind(text: string, from: number): Span | undefined {
  const root = rootPair.exec(text.slice(from, from + 60));
  const rootValue = bareValue(root?.groups?.value ?? '');
  if (root !== null && looksRandom(rootValue) && !/\//.test(rootValue)) {
    const start = from + root[0].length - (root.groups?.value ?? '').length;
    return { start, end: start + rootValue.length };
  }
  const match = loginPair.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined || !/^["']?[^:=\n]*(?:[:=]|\s(?:are|is|sind|ist|lauten)\s)/.test(match[0]))
    return labelledLoginBehind(text, from);
  const bare = value.replace(/["'“”`).,;]+$/u, '');
  if (!/\d/.test(bare) || !/\p{L}/u.test(bare) || /[/@]|\.\p{L}{2,}/u.test(bare) || isPlaceholder(bare))
    return labelledLoginBehind(text, from);
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

const commandLogin =
  /^[^\n]{0,60}?\s(?:(?:-u|--user)[ =]["']?[^\s:"']{1,40}:|-p\s?|--password[ =])["']?(?<value>[^\s"'$<-]\S{3,60})/u;

/** `curl -u deploy:kuchen9! …` */
export function commandPasswordBehind(text: string, from: number): Span | undefined {
  const match = commandLogin.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (!looksRandom(bare)) return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

interface Look {
  /** Behind a colon or `lautet`, not behind `is`. */
  labelled: boolean;
  quoted: boolean;
  /** Nothing follows on the line. */
  last: boolean;
}

/** `os.environ["DB"]`, `process.env.DB`, `${DB}`, `getenv(…)`: the place of a password, not the password. */
const code = /^(?:os|process|env|config|settings|secrets|vault|self|this)\.|^[\p{L}_][\w.]*[([]["']|^[$%]|\{\{|^<|>$/u;

function isPassword(value: string, { labelled, quoted, last }: Look): boolean {
  if (value.length < 4 || isPlaceholder(value) || noPassword.has(value.toLowerCase()) || code.test(value)) return false;
  if (/^(?:https?:|www\.)|@\S+\.\p{L}{2,}$|^[•*xX#_.-]+$/u.test(value)) return false;
  if (
    /^\d+[-+]?(?:\p{L}{0,3}stellig|fach|digits?|char|zeichen|mal|min|std|uhr|am|pm|th|st|nd|rd|%|€)\p{L}*$/iu.test(
      value,
    )
  )
    return false;
  if (/^\d+$/.test(value)) return value.length <= 63 && (famousNumbers.has(value) ? false : labelled || quoted);
  const hasDigit = /\d/.test(value);
  const hasLetter = /\p{L}/u.test(value);
  if (hasDigit && hasLetter) return !/^\d{1,2}\.\p{L}|^\p{L}+-\d{1,2}$/u.test(value) || labelled;
  if (hasLetter && /[!@#$%^&*_+=?~<>|{}\\]/.test(value.slice(0, -1))) return true;
  if (hasLetter && /\p{Ll}\p{Lu}/u.test(value) && !/innen$/u.test(value)) return true;
  if (labelled && last && /^\p{L}{3,}(?:[-_.]\p{L}{3,}){2,}$/u.test(value)) return true;
  return (
    value.length >= 6 && /^[\p{L}-]+$/u.test(value) && (quoted || (labelled && last && /\p{Lu}/u.test(value.charAt(0))))
  );
}

/** Letters and digits mixed, and a sign or eight characters. */
function looksRandom(value: string): boolean {
  if (!/\d/.test(value) || !/\p{L}/u.test(value) || isPlaceholder(value) || code.test(value)) return false;
  if (
    /^#|^\d+-?\p{L}{1,12}$|^(?:https?:|www\.)|@\S+\.\p{L}{2,}$|\//u.test(value) ||
    noPassword.has(value.toLowerCase())
  )
    return false;
  return /[!@#$%^&*+=?~]/.test(value) || (value.length >= 8 && !/^\p{L}+-\d+$/u.test(value));
}

/** Without what ends a sentence or a quotation. */
function bareValue(value: string): string {
  return value.replace(/;.*$/, '').replace(/["'“”„‘’`»«)\]>.,:!?…]+$/u, '');
}
