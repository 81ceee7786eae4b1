/** The password beside a name: `Login: jana / Sommer2026!`, `root:Teekanne#5`. */
import type { Span } from '../../review.ts';
import { noPassword } from './credential-lexicon.ts';
import { bareValue, hasStrongSign, looksChosen, looksRandom } from './password-look.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Characters behind the word that are read. */
const reach = 160;

/** `root:Teekanne#5`, `admin / Teekanne#5` */
const rootPair = /^\s?[:/]\s?(?<value>[^\s/]{6,40})/u;

const loginPair =
  /^["']?(?:\s(?:für|fürs|zum|zur|im|am|an|beim|vom|von|in|auf|for|to|of|on|at|from)\s[^:=\n.!?]{1,40}?(?=\s?(?:[:=]|are|is|sind|ist|lauten)))?\s*(?:(?:are|is|sind|ist|lauten)\s(?:(?:still|now|again|just|always|noch|immer|jetzt|wieder|weiter(?:hin)?)\s){0,2}|[:=])?\s*(?<name>[\p{L}\d._@-]{2,40})\s*[/|,;:\n]\s*(?:(?:pw|pass\p{L}*|kennwort)\s*[:=]?\s*)?(?<value>\S{6,40})/iu;

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

const setTo =
  /^["']?(?:\s(?:für|fürs|zum|for|of|to|on)\s[^:=\n.!?]{1,40}?)?\s(?:(?:is|was|ist|war|wurde)\s(?:now\s|jetzt\s)?)?(?:to|auf|set to|reset to|changed to)\s["'„“»]?(?<value>\S{6,40})/iu;

/** `IT set the login to Teapot-Harbor7`: one value, no name beside it. */
function loginSetTo(text: string, from: number): Span | undefined {
  const match = setTo.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (!looksRandom(bare) || !/\p{Lu}|[!#$%&*+?_]/u.test(bare)) return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

const asSomebody =
  /^["']?\s(?:as|using|with|als|mit)\s["'„“»]?[\p{L}\d._@-]{2,40}["'”“«]?,?\s(?:with|and|using|mit|und)\s["'„“»]?(?<value>[^\s#@]\S{7,39})/iu;

/** `Log in as web_team with Teapot#Harbor7`: no word for the password. */
function loginAsSomebody(text: string, from: number): Span | undefined {
  const match = asSomebody.exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (!looksChosen(bare) || !hasStrongSign(bare) || isPlaceholder(bare)) return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}

/** `Login: jana / Sommer2026!` */
export function loginBehind(text: string, from: number): Span | undefined {
  return pairBehind(text, from) ?? loginSetTo(text, from) ?? loginAsSomebody(text, from);
}

function pairBehind(text: string, from: number): Span | undefined {
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
  if (
    !/\d/.test(bare) ||
    !/\p{L}/u.test(bare) ||
    /[/@]|\.\p{L}{2,}$|^\p{L}+\d$/u.test(bare) ||
    value.endsWith(':') ||
    isPlaceholder(bare)
  )
    return labelledLoginBehind(text, from);
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}
