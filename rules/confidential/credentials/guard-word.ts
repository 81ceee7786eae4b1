/** The word that stops the guards, or lets somebody fetch a child: `Falls der Wachdienst anruft: Codewort „…“`. */
import type { Dictionary } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { noPassword } from './credential-lexicon.ts';

/** Whether people say the word of much else, so that what it is has to stand out as a name does. */
export type GuardWord = 'of-guards' | 'of-anything';

export const guardWords: Dictionary<GuardWord> = {
  any: [
    {
      match: [
        'Codewort',
        'Code Wort',
        'Kodewort',
        'Losungswort',
        'Sicherheitswort',
        '(code|safe|secret|security|passcode) word',
        '(codeword|safeword)',
      ],
      data: 'of-guards',
    },
    { match: ['Kennwort', 'Passwort', 'pass word', '(password|passphrase|passcode)'], data: 'of-anything' },
  ],
};

/** Characters before and behind the word in which those stand who ask for it. */
const around = 130;

/** Those who ask for a word: guards that ring after an alarm, those who hand out a child. */
const asks =
  /(?<!\p{L})(?:Wach(?:dienst|schutz|firma|leute|mann|zentrale|gesellschaft)\p{L}*|Sicherheits(?:dienst|firma|zentrale|leute|unternehmen)\p{L}*|Securitas|(?:Notruf|Alarm|Einsatz)(?:zentrale|leitstelle|firma|dienst|anlage)\p{L}*|Leitstelle|Fehlalarm\p{L}*|ADT|Verisure|(?:monitoring|guard|(?:burglar\s)?alarm|security)\s(?:centre|center|company|firm|station|people|desk|guys|service)|guards|control room|call cent(?:re|er)|(?:die|der|the)\s(?:Firma|Zentrale|company)\s(?:[\p{L}-]+\s){0,3}?(?:an|zurück|rings?|calls?)\p{L}*|Abhol(?:ung|en|er\p{L}*|berechtigt\p{L}*)|abhol(?:en|t)|abgeholt|pick-?\s?ups?|picks? (?:him|her|them|up)|lets? (?:you|us|me|anyone) (?:take|collect)|collect (?:him|her|the (?:kids?|child(?:ren)?)))(?!\p{L})/iu;
/** A word for a discount, a film, a game is told to everybody; so is the one that calls for help. */
const forEverybody =
  /(?<!\p{L})(?:Rabatt\p{L}*|Prozent|gratis|gewinn\p{L}*|Verlosung|Kasse|Gutschein\p{L}*|discount|per ?cent|free|off|till|win|movie|film\p{L}*|novel|Roman|Krimi|Hilfe|help|Bewerbung\p{L}*|Leserbrief\p{L}*|Spende\p{L}*|Überweisung|Betreff|subject)(?!\p{L})|\d\s?%/iu;

const says =
  '(?:\\s(?:für|for|at|bei|beim|der|des|of|from|zur|zum)\\s[^.!?:\\n"„“]{1,50}?|\\s(?:if|when|falls|wenn)\\s[^.!?\\n"„“:]{1,40}?)?\\s?(?:(?:,\\s)?(?:it[’\']s|its|ist|is|lautet|heißt|heisst|bleibt|war|was)(?!\\p{L})|:)\\s?(?:(?:jetzt|nun|now|still|immer noch|weiterhin|wieder|einfach|just|nach wie vor|wie immer)\\s){0,2}';
const toldWord = new RegExp(
  `^[“”"']?${says}["'„“»‚](?<quoted>[\\p{L}\\d][\\p{L}\\d -]{2,30})["'“”«‘’]|^${says}(?<bare>(?!(?:der|die|das|ein|eine|the|a|an|not|nicht|kein|keine|mein|my|our|unser|geheim|secret|known|bekannt|jetzt|now|only|nur|so|in|im|auf|bei|at|on|wichtig|needed|nötig|still|ask|weg|gone)(?!\\p{L}))[\\p{L}\\d-]{4,24})(?=[.,;!?)\\n]|\\s?$|\\s(?:if|when|falls|wenn|oder|or|and|und|damit|so|sonst|otherwise|please|bitte)(?!\\p{L}))|^\\s["'„“»‚](?<beside>[\\p{L}\\d][\\p{L}\\d-]{2,30})["'“”«‘’]`,
  'iu',
);

/** `„…“ ist unser Codewort`, `"…" as the code word` */
const toldBefore =
  /["'„“»‚](?<quoted>[\p{L}\d][\p{L}\d -]{2,30})["'“”«‘’],?\s(?:(?:das|that|it)\s?)?(?:ist|is|[’']s|als|as|lautet)\s(?:\p{L}+\s){0,2}$/iu;

/** @param word one of `guardWords` */
export function wordForGuards(text: string, word: Span, of: GuardWord): Span | undefined {
  const match = toldWord.exec(text.slice(word.end, word.end + 130));
  const told = match?.groups?.quoted ?? match?.groups?.bare ?? match?.groups?.beside;
  if (match === null) return spanAsked(text, wordBefore(text, word));
  if (told === undefined || noPassword.has(told.toLowerCase())) return undefined;
  if (of === 'of-anything' && match.groups?.bare !== undefined && !/^\p{Lu}/u.test(told)) return undefined;
  const start = word.end + match[0].lastIndexOf(told);
  return spanAsked(text, { start, end: start + told.length }, word);
}

function wordBefore(text: string, word: Span): Span | undefined {
  const from = Math.max(0, word.start - 70);
  const match = toldBefore.exec(text.slice(from, word.start));
  const quoted = match?.groups?.quoted;
  if (match === null || quoted === undefined) return undefined;
  const start = from + match.index + 1;
  return { start, end: start + quoted.length };
}

/** The word, if those stand around it who ask for one. */
function spanAsked(text: string, told: Span | undefined, word: Span | undefined = told): Span | undefined {
  if (told === undefined || word === undefined) return undefined;
  const from = Math.max(0, word.start - around);
  const near = `${text.slice(from, told.start)} ${text.slice(told.end, told.end + around)}`;
  return asks.test(near) && !forEverybody.test(near) ? told : undefined;
}
