/** The digits of a lock, an alarm, a key safe: told beside the thing, without the word `code`. */
import type { Span } from '../../review.ts';
import { famousNumbers } from './credential-lexicon.ts';
import type { Lock } from './lock-lexicon.ts';

const and = '(?:\\s?(?:,|-|–|/|>|→)\\s?|\\s(?:(?:and |und )?(?:then|dann)\\s)?)';
const steps = `\\d(?:${and}\\d(?![\\d])){3,7}|\\d(?:\\s\\d){2,7}`;
const wheels = '\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2}){2,3}|\\d{1,2}(?:,? (?:left|right|links|rechts),? ?\\d{1,2}){1,3}';
/** What no code is followed by: a price, a time, a measure. */
export const unit =
  '(?!\\d|s(?!\\p{L})|er(?!\\p{L})|[.,:/-]\\d|\\s?(?:€|£|\\$|%|Euro|EUR|Uhr|am|pm|mm|cm|m²|kg|g\\b|W\\b|V\\b|Stück|pieces|Zeichen|Stellen|digits|combinations|Kombinationen|times|Mal|people|Leute|Jahre|years|Kilometer|km|miles|Meter|m\\b|GB|MB|mAh|Watt|Volt|PS|hp))';
const sign =
  "(?:(?:Zahlen|Ziffern|Zahlenfolge|Stellung|digits|numbers|is|it[’']?s|ist|lautet|(?:is |ist )?(?:now|jetzt|nun)|use|dial|press|type|tap in|key in|put in|enter|punch in|tippt?|tippe|drückt?|drücke|code|Code|PIN|pin|combo|changed to|set to|reset to|geändert auf|umgestellt auf|wants|takes|needs|gilt)(?!\\p{L})|(?:geht|gehen|öffnet|opens?|unlocks?|entschärft?|auf|disarms?|disarmed|ausschalten|abschalten|aufsperren|entsperren)\\s(?:[^.!?\\n\\d]{0,14}\\s)?(?:mit|with|by|using)(?!\\p{L})|(?:off|mit|with)(?=\\s\\d(?:\\d{3}|\\s?[-–]\\s?\\d\\s?[-–]\\s?\\d))|[:=→])";

const certain = new RegExp(
  `^[^\\n]{0,70}?(?<![\\p{L}\\d.,:/€£$-])(?<code>${steps}|${wheels}|[A-Z]?\\d{4,8}[A-Z]?[#*]?)${unit}`,
  'u',
);
/** Wheels with one digit each, to which a lock is turned: `auf 4-0-7`. */
const turned = /^[^\n.!?]{0,40}?(?<!\p{L})(?:auf|to|is|ist|[:=])\s*(?<code>\d(?:\s?[-–]\s?\d){2,3})(?![\d-]|\s?Uhr)/u;
/** The same in one run: `das Vorhängeschloss steht auf 907`. */
const turnedTo =
  /^[^\n.!?\d]{0,40}?(?<!\p{L})(?:steht auf|auf|set to|dial)\s(?<code>\d{3})(?=[.,;!)]|\s?$|\s(?:drehen|stellen|and pull|und))/u;
const told = new RegExp(
  `^[^\\n.!?]{0,50}?(?<![\\p{L}\\d])${sign}\\s*(?:(?:now|jetzt|nun|die|the|einfach|just|then|dann|wieder|still)\\s){0,2}["'„“*#]*(?<code>${steps}|\\d{1,2}(?:[-–]\\d{1,2}){2,3}|[A-Z]?\\d{4,8}[A-Z]?[#*]?)${unit}`,
  'u',
);
/** `Schranke zur Anlage: 4407 Raute` */
const placed =
  /^\s(?:zur|zum|am|an|in|im|vom|von|beim|hinten|vorne|at|by|on|for|of|to)\s[^\n.!?,:\d]{1,26}[:=]\s?["'„“»]?(?<code>\d{4,8}[#*]?)(?=\s?[.,;!)\n]|\s?$|\s(?:Raute|Stern|hash|pound|star|tick|und dann|and then|then|dann)(?!\p{L}))/u;
/** Single digits, and what is pressed behind them: `am Tor 5 8 1 3, danach Raute`. */
const confirmed =
  /^[^.!?\n\d]{0,40}\s(?<code>\d(?:[ -]\d){3,7})(?=,?\s(?:(?:danach|dann|then|and|und|followed by|plus)\s)?(?:the\s|die\s|press\s|drück\p{L}*\s)?(?:Raute\p{L}*|Stern\p{L}*|hash|star|pound|#|\*|unset|enter|OK|Haken)(?!\p{L}))/iu;
/** `mit 55 90 12 ausschalten`: the verb stands behind the code. */
const handled =
  /^[^\n.!?\d]{0,60}?\s(?:mit|with|using)\s(?:(?:dem|der|the)\s)?(?:Code\s|code\s)?["'„“]?(?<code>\d{2}(?:[ -]\d{2}){1,3}|\d{4,8}[A-Z]?)["'”“]?(?=\s(?:wieder\s|dann\s)?(?:(?:aus|ab|ein|an)(?:schalten|stellen|machen)|(?:un)?scharf|entschärfen|deaktivieren|entsperren|aufsperren|öffnen|quittieren|to (?:disarm|unset|silence|unlock|open))(?!\p{L}))/u;
/** The same for a thing with wheels or a dial: `the combo's 18-32-6`. */
const wheeled = /^[^\n.!?\d]{0,40}?(?:\s|[:=]\s?)["'„“]?(?<code>\d{1,2}(?:\s?[-–]\s?\d{1,2}){2,3})(?![\d-]|\s?Uhr)/u;
/** `the back gate's 4471` */
const contracted = new RegExp(`^\\s(?:now\\s|still\\s)?(?<code>${steps}|[A-Z]?\\d{4,8}[A-Z]?[#*]?)${unit}`, 'u');
/** A way on which a price, a day, a number of a thing or a phone stands in front. */
const ofAThing =
  /(?:[€£$]|(?<!\p{L})(?:modell?|nr|no|number|nummer|artikel|item|seit|since|in|im|jahr|year|von|from|tel|telefon|phone|ruf|call|ring|hotline|art|typ|type|version|raum|room|zimmer|platz|at|um|bis|until|plz|iso|din|en|zu je)\.?)\s?$/iu;

const typedIn = /(?<!\p{L})(?:tap|key|put|type|punch) in\s$/iu;

/** Ten players on the pitch and a keeper: `3-5-2`. */
const isFormation = (code: string): boolean =>
  /^\d(?:\s?[-–]\s?\d){2,3}$/.test(code) &&
  [...code.replace(/\D/g, '')].reduce((sum, digit) => sum + Number(digit), 0) === 10;
const football =
  /(?<!\p{L})(?:gegen|Gäste|Abwehr\p{L}*|Dreierkette|Viererkette|Taktik|System|Endstand|Halbzeit|Spiel\p{L}*|Mannschaft|Sturm|Mittelfeld|match|pitch|defen[cs]e|midfield|kick-?off|half-?time|win|won|away|goals?|formation)(?!\p{L})/iu;

const counted = /^\s(?!(?:this|was|has|its|as|is|always|plus|unless)(?!\p{L}))(?:\p{Lu}\p{Ll}+|\p{Ll}{2,}s)(?!\p{L})/u;
const endsAnOrder =
  /^[#*]?(?:\s?[.,;!?()\n]|\s?$|\s?\+\s?(?:OK|Enter|Haken|Häkchen|Raute|Stern|hash|star|tick|pound|\p{L}+[ -]?(?:taste|key|button))(?!\p{L})|[-–](?=Raute|Stern|Hash|hash|star|OK|Enter|enter)|\s(?:(?:aus|auf|an|ein|ab|zu)(?:machen|schalten|stellen|sperren|tippen|geben)?|(?:un)?scharf(?:ge)?(?:schaltet|stellt|schalten|stellen)|(?:un)?scharf|entschärfen|deaktivieren|entsperren|quittieren|Raute\p{L}*|Stern\p{L}*|hash|pound|star|unset|tick|enter|OK|and|und|then|dann|followed|plus|within|innerhalb|before|bevor|when|sobald|sonst|or|oder)(?!\p{L}))/u;

/** @param from end of the word for the lock */
export function lockCodeBehind(
  text: string,
  from: number,
  { certain: isCertain, turned: isTurned }: Lock,
): Span | undefined {
  const slice = text.slice(from, from + 130);
  const match =
    (isCertain ? (certain.exec(slice) ?? turnedTo.exec(slice)) : told.exec(slice)) ??
    turned.exec(slice) ??
    confirmed.exec(slice) ??
    handled.exec(slice) ??
    placed.exec(slice) ??
    (isTurned ? wheeled.exec(slice) : null) ??
    (/[’']s$/.test(text.slice(from - 2, from)) ? contracted.exec(slice) : null);
  const code = match?.groups?.code;
  if (match === null || code === undefined) return undefined;
  const start = match[0].length - code.length;
  const digits = code.replace(/\D/g, '');
  const lead = slice.slice(0, start);
  if (famousNumbers.has(digits) || (ofAThing.test(lead) && !typedIn.test(lead))) return undefined;
  const isSaid = /(?:ist|is|lautet|[’']s|[:=])\s*$/u.test(lead);
  if (isFormation(code) && (football.test(slice) || (isTurned && !isSaid))) return undefined;
  // A bare number that counts the noun behind it.
  const behindIt = slice.slice(match[0].length);
  if (/^\d{4,8}$/.test(code) && counted.test(behindIt) && !endsAnOrder.test(behindIt)) return undefined;
  // `öffnet mit 4819#` or `mit 4819 aus`, not `with 3,000 fans`.
  if (/(?:mit|with|by)\s*$/i.test(lead) && !endsAnOrder.test(behindIt)) return undefined;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(code) && (/^(?:19|20)/.test(code) || /^\s\p{Ll}/u.test(behindIt));
  if (isYear && (!/(?:is|ist|lautet|[:=])\s*$/.test(lead) || /^\s\p{L}/u.test(behindIt))) return undefined;
  // What is typed in an order of its own is a code; a bare number of a thing that is also opened otherwise needs the thing next to it.
  if (!isCertain && /^\d{5,8}$/.test(code) && !/code|pin|mit|with/i.test(lead)) return undefined;
  return { start: from + start, end: from + match[0].length };
}
