/** Digits behind the plain word `code`: what they open, or the message that brought them, stands beside them. */
import type { Span } from '../../review.ts';
import { famousNumbers } from './credential-lexicon.ts';

const forPlace =
  /^(?:\s(?:that\s)?(?:u|you|they|I|he|she|we|it)\s[\p{L}’']{2,10}|\s(?:for|to|of|für|fürs|zu|zum|zur|von|vom|am|an|in|im|on|at)\s[^:=\n.!?\d]{1,50}?)?\s?(?:(?:is|ist|lautet|was|war|wurde|wird|has|hat|gilt)(?!\p{L})(?:\s(?:now|jetzt|nun|been|heute|wieder|again|ab heute|ab morgen|seit heute|seit gestern))*(?:\s(?:changed to|reset to|set to|auf|to))?(?:\s\p{L}{2,12}){0,3}|(?:changed|geändert|umgestellt|reset)\s(?:to|auf)|[:=])\s*["'„“*#]*(\d{3}[ -]\d{3}|\d{2} \d{2} \d{2}|\d(?:,? (?:then|dann|und dann|and then) \d){3,5}|\d{4,8})(?![\d.,]\d|\d|\s?(?:€|%|£|lines|Zeilen|characters|Zeichen|tokens|bytes|commits|files))/iu;
const countedThing = /^\s(?:\p{Lu}\p{Ll}+|\p{Ll}{3,}s|people|lines)(?!\p{L})/u;
const ofAShop =
  /gutschein|rabatt|aktion|discount|voucher|promo|coupon|zip|postal|post|area|dress|error|product|country/i;

/** `the code for the bike shed is 0852`; not that of a discount. */
export function codeForPlace(text: string, { start, end }: Span): Span | undefined {
  const match = forPlace.exec(text.slice(end, end + 80));
  if (match?.[1] === undefined || famousNumbers.has(match[1])) return undefined;
  if (ofAShop.test(text.slice(Math.max(0, start - 14), start) + match[0])) return undefined;
  const to = end + match[0].length;
  if (countedThing.test(text.slice(to, to + 24))) return undefined;
  return { start: to - match[1].length, end: to };
}

const sixDigits =
  /^["'”]?(?:,?\s(?:that\s|den\s|der\s)?(?:they|you|I|he|she|we|sie|du|er|ich|wir)\s(?:[\p{L}’']+\s?){1,3}?)?,?\s(?:lautet\s|ist\s|is\s)?["'„“*]?(?<code>\d{3}[ -]?\d{3})(?![\p{L}\d]|[.,-]\d|\s?(?:€|%|£))/u;
const byMessage =
  /sms|whats ?app|paypal|telegram|signal|instagram|facebook|google|apple|amazon|uber|klarna|ebay|bank|sparkasse|verif|bestätig|anmeld|einlogg|log ?in|2fa|authenti|text(?:ed)? me|one[- ]time|handy|nachricht/i;

const bare = /^\s(?<code>\d{4,8}[A-Z]?[#*]?)(?=\s?[.,;!?)\n]|\s?$)/u;
const lockedThing =
  /(?<!\p{L})(?:\p{L}*schlüssel\p{L}*|keys?|box|kästchen|kasten|tür|\p{L}*eingang|entrance|turnhalle|door|gate|tor|spind|locker|\p{L}*schloss|padlock|garage|keller|schuppen|shed|schließfach|schrank|safe|tresor)(?!\p{L})/iu;

/** `Code 3390 am Tor` */
const bareAtThing =
  /^\s(?<code>\d{4,8}[A-Z]?[#*]?)(?=\s(?:am|an der|an dem|beim|at the|on the|for the)\s(?:\p{L}+\s)?(?:\p{L}*tür|\p{L}*eingang|entrance|\p{L}*tor|gate|door|garage|\p{L}*schranke|barrier|\p{L}*box|keypad|\p{L}*schloss|schuppen|shed)(?!\p{L}))/iu;

/** `omas schlüssel liegt im kästchen, code 7741`: digits next to the word, and what they open in front of it. */
export function codeOfThing(text: string, { start, end }: Span): Span | undefined {
  const atThing = bareAtThing.exec(text.slice(end, end + 60))?.groups?.code;
  if (atThing !== undefined && !famousNumbers.has(atThing) && !ofAShop.test(text.slice(Math.max(0, start - 14), start)))
    return { start: end + 1, end: end + 1 + atThing.length };
  const digits = bare.exec(text.slice(end, end + 14))?.groups?.code;
  if (digits === undefined || famousNumbers.has(digits)) return undefined;
  const lead = text.slice(Math.max(0, start - 70), start);
  if (!lockedThing.test(lead) || ofAShop.test(lead.slice(-20))) return undefined;
  return { start: end + 1, end: end + 1 + digits.length };
}

/** `WhatsApp code 551-920 came in`: six digits next to the word, and what they are for around it. */
export function codeByMessage(text: string, { start, end }: Span): Span | undefined {
  const match = sixDigits.exec(text.slice(end, end + 48));
  const digits = match?.groups?.code;
  if (match === null || digits === undefined || famousNumbers.has(digits.replace(/\D/g, ''))) return undefined;
  const around = text.slice(Math.max(0, start - 70), end + 70);
  if (!byMessage.test(around) || ofAShop.test(text.slice(Math.max(0, start - 14), end))) return undefined;
  const to = end + match[0].length;
  return { start: to - digits.length, end: to };
}
