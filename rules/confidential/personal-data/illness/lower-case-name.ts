/** Names of people who are told of in small letters throughout: `unsere azubine celina vogt`, `edeltraud hanke, zimmer 12`. */
import { isFirstName } from '../../../names.ts';
import type { Span } from '../../../review.ts';

/** First names that are words too, or short for one. */
const words = new Set(
  `art bea ben bill christian dean dick ernst faith frank franz gill grace hans heather hope iris ivy jack jan jean jill joe joy
  june karl kim linda lore mark marie max may miles nick otto pat paula penny pia ray rich rob robin rosa rose rosi ruth sam sue tim
  tom viola violet wanda will`.split(/\s+/),
);
const twoWords = /(?<![\p{L}’'-])(?<first>\p{Ll}{3,})(?=\s(?:(?<last>\p{Ll}[\p{Ll}’'-]+)(?!\p{L})|$))/gu;
/** What goes on behind a first name that stands alone. */
const noSurname =
  /^(?:und|oder|ist|hat|war|wird|kann|muss|mag|will|sagt|meint|aus|von|vom|mit|bei|beim|der|die|das|dem|den|ein|eine|nicht|auch|noch|heute|morgen|gestern|and|the|has|had|was|is|are|can|will|said|says|from|with|who|that|for|not|just|got|her|his|she|our)$/;
const role =
  /(?<!\p{L})(?:unser\p{L}{0,2}|mein\p{L}{0,2}|our|my|die|der|the)\s(?:neue[rn]?\s|new\s)?(?:azubi|azubine|auszubildende\p{L}?|kolleg\p{L}+|mitarbeiter\p{L}*|praktikant\p{L}*|chef\p{L}*|lehrer\p{L}*|trainer\p{L}*|nachbar\p{L}*|kund\p{L}+|patient\p{L}*|mitbewohner\p{L}*|sekretär\p{L}*|verkäufer\p{L}*|erzieher\p{L}*|friseur\p{L}*|colleague|coworker|co-worker|manager|boss|apprentice|trainee|intern|teacher|neighbou?r|tenant|client|patient|nurse|driver|barista|receptionist|assistant|supervisor|flatmate|housemate|roommate)\s$/u;

const capital = /\p{Lu}\p{Ll}/u;
/** Characters in front of the illness in which the name stands. */
const reach = 140;

/** First and last name in front of the illness, or a first name behind a role. */
export function lowerCaseNameBefore(text: string, sentence: Span, illness: Span): Span | undefined {
  const from = Math.max(sentence.start, illness.start - reach);
  const lead = text.slice(from, illness.start);
  if (capital.test(lead)) return undefined;
  for (const match of lead.matchAll(twoWords)) {
    const { first = '', last = '' } = match.groups ?? {};
    if (!isFirstName(first)) continue;
    const hasRole = role.test(lead.slice(0, match.index));
    const isWhole = last !== '' && !noSurname.test(last);
    if (hasRole || (isWhole && !words.has(first)))
      return { start: from + match.index, end: from + match.index + first.length + (isWhole ? last.length + 1 : 0) };
  }
  return undefined;
}
