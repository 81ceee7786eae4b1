/** Whether a password stands behind or before the word that announces it. Each reads a few characters. */
import type { Span } from '../../review.ts';
import { isAdvisedAgainst } from './advised-against.ts';
import { famousNumbers, noPassword } from './credential-lexicon.ts';
import { bareValue, isPassword, looksRandom } from './password-look.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Characters behind the word that are read. */
const reach = 160;

const opening = '["\'„“”‚‘’`»«(\\[<]?';
const purpose =
  '(?:["“”»«]?\\s*\\([^)\\n]{1,30}\\))?(?:["\'”“»«]?\\s(?:für|fürs|zum|zur|im|am|von|vom|der|des|for|to|of|on|in)\\s[^:=\\n.!?]{1,48}?)?';
const says = '\\s*(?<sign>(?:ist|lautet|heißt|wäre|war|bleibt|is|was)(?!\\p{L})|[:=]+>?|→|->)';
const filler =
  '\\s*(?:(?:jetzt|nun|ab heute|ab sofort|now|weiterhin|still|immer noch|wie immer|wie gehabt|wie üblich|as always|as usual|as ever|immer|früher|damals|always|once|wieder|einfach|just|today|currently|aktuell)\\s+)?[:=]?\\s*';
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
  // Two values are compared there.
  if (/^={2,3}$/.test(sign) && open === '') return undefined;
  const labelled = !/^\p{L}/u.test(sign) || sign.toLowerCase() === 'lautet';
  const quoted = open !== '' && open !== undefined && bare.length < value.length;
  const last = !/[\p{L}\p{N}]/u.test(rest ?? '') || /[;.!]$/.test(value);
  if (!isPassword(bare, { labelled, quoted, last })) return labelled ? undefined : passwordFurtherOn(text, from);
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
  /^(?!\s(?:manager|polic|vault|hygiene|rules?(?!\p{L})))[^\n.!?:=]{0,60}?(?:(?<!\p{L})(?:ist|lautet|heißt|is|was|jetzt|nun|now|auf|to|with|mit|also|nämlich|namely)(?!\p{L})|[:=])\s*["'„“»]?(?<value>(?=\S{0,63}\d)[^\s"'„“»@]\S{5,63})/u;
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

/** Letters and digits in turns, as programs give them out for a session. */
const inTurns = /^(?=.{6,7}$)(?:[a-z]{1,2}\d{1,2}){2,}[a-z]{0,2}$|^(?=.{6,7}$)(?:\d{1,2}[a-z]{1,2}){2,}\d{0,2}$/i;
/** What digits are followed by that count nothing. */
const mayEndDigits = /^(?:\s?$|\n|\s(?:und|and|eingeben|eintippen|then|dann)(?!\p{L}))/u;

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
  const goesOn = text.slice(from + match[0].length, from + match[0].length + 12);
  const inDigits =
    /^\d{12,63}$/.test(bare) ||
    (/^\d{5,8}$/.test(bare) && !famousNumbers.has(bare) && (bare !== value || mayEndDigits.test(goesOn)));
  if (!quoted && !endsLikeOne && !inTurns.test(bare) && !inDigits && !looksRandom(bare)) return undefined;
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
  if (isAdvisedAgainst(text, start)) return undefined;
  return looksRandom(bare) ? { start, end: start + bare.length } : undefined;
}
