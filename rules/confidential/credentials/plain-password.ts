/** A password that is an everyday word: the name of an account stands in front of it, or how it is spelled behind it. */
import type { Span } from '../../review.ts';
import { noPassword } from './credential-lexicon.ts';
import { isPlaceholder } from './token-shapes.ts';

const account =
  /(?<!\p{L})(?:(?:log(?:ged)?[ -]?in|sign(?:ed)? in|melde\p{L}* (?:euch|dich|sich)|anmeld\p{L}*|einlogg\p{L}*|user(?:name)?|benutzer(?:name)?|nutzer(?:name)?|account|admin|name)(?:\s(?:is|ist|as|with|mit|als|lautet)|:)\s?|(?:benutzer|kennung|username|login)\s(?=\S*\d))[\p{L}\d@._-]{3,40}(?:\s(?:an|ein))?[,;/]?(?:\s(?:and|und|with|mit|the|das|dem|die|dann|then)){0,3}\s(?:\p{L}{1,8}[ -])?$/iu;
const value =
  /^\s?(?:(?:ist|is|lautet|heißt)\s|[:=]\s?|\s)?["'„“»]?(?<value>[\p{L}\d_!.-]{5,40}?)["“”«]?(?=[,;!)\n]|\.\s|\.?$|\s\(|\s(?:mit|with)\s(?:gro|klei|a? ?capital|lower|small))/u;
const spelling =
  /^[,;.]?\s\(?(?:all(?:es)?\s(?:in\s)?(?:lower|small|klein|one|ein|caps|groß)|no (?:spaces?|caps|capitals|gaps)|ohne (?:leer|abst|groß|punkt)|zusammen|(?:as )?one word|in einem wort|ein wort|klein ?geschrieben|lower ?case|(?:with a |mit )?(?:capital|großem|großes|kleinem|kleines|lower))/iu;

/** What is opened with a password, in front of it. */
const opened =
  /(?<!\p{L})(?:\p{L}*wlan|wi-?fi|\p{L}*netz|hotspot|router|log-?in|zugang|konto|account|portal|\p{L}*seite|ordner|folder|cloud|server|galerie|gallery|\p{L}*fotos|photos|dropbox|nextcloud|drive)(?!\p{L})/iu;
const besideWord = /^\s["'„“»‚](?<value>[\p{L}-]{6,40})["'“”«‘’](?!\s(?:ist|is|war|was|gehört|steht|hat)(?!\p{L}))/u;
const given =
  /(?<!\p{L})(?:hat|has|mit|with|und|and|per|unter)\s(?:(?:jetzt|nun|now|das|dem|the|neue[sn]?|new|ein|einem)\s){0,3}$/iu;

/** `Das Gast-WLAN hat jetzt das Passwort „…“` */
function quotedWordBehind(text: string, word: Span): Span | undefined {
  const found = besideWord.exec(text.slice(word.end, word.end + 46))?.groups?.value;
  if (found === undefined || noPassword.has(found.toLowerCase())) return undefined;
  const lead = text.slice(Math.max(0, word.start - 90), word.start);
  if (!given.test(lead) || !opened.test(lead)) return undefined;
  return { start: word.end + 2, end: word.end + 2 + found.length };
}

/** @param word the word for the password */
export function plainPasswordBehind(text: string, word: Span): Span | undefined {
  const quoted = quotedWordBehind(text, word);
  if (quoted) return quoted;
  const match = value.exec(text.slice(word.end, word.end + 70));
  const found = match?.groups?.value;
  if (match === null || found === undefined || isPlaceholder(found) || noPassword.has(found.toLowerCase()))
    return undefined;
  const end = word.end + match[0].lastIndexOf(found) + found.length;
  const isSpelled = spelling.test(text.slice(end, end + 40));
  if (!isSpelled && !account.test(text.slice(Math.max(0, word.start - 90), word.start))) return undefined;
  return { start: end - found.length, end };
}
