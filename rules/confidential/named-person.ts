/** Who is called by name in front of a word: by a first name that many have, a role, or two names in a row. */
import type { Span } from '../review.ts';
import { startingIn } from '../text/near.ts';
import { isFollowedByName } from './health.ts';

export interface NamedPerson extends Span {
  /** First and last name without a word that makes it a colleague: mostly somebody from the news. */
  isPublic: boolean;
}

/** Characters in front of the word that are read. */
const reach = 170;

const firstAndLast = "\\p{Lu}[\\p{Ll}’'-]+(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{L}’'-]*\\p{Ll}";
const role =
  '(?:[mM]y|[oO]ur|[mM]ein(?:e[rmn]?)?|[uU]nser(?:e[rmn]?)?)\\s(?:[\\p{L}-]+,?\\s){1,3}|(?:Coach|Trainer|Trainerin|Fahrer|Fahrerin|Lehrer|Lehrerin|Chef|Chefin|Bewerber|Bewerberin|Mieter|Mieterin|Schüler|Schülerin|Kunde|Kundin|driver|teacher|tenant|applicant|student|pupil|manager|boss|neighbour)\\s(?:in\\s[^\\s,]{1,6},\\s)?';
const withRole = new RegExp(`(?<!\\p{L})(?:${role})(?<name>${firstAndLast})`, 'u');
/** What goes on behind the name of a person, not behind that of a place or a title. */
const goesOn =
  "(?=,?\\s(?:who|die|der|has|had|have|is|was|will|won[’']t|got|begins?|starts?|hat|hatte|ist|war|liegt|bekommt|bekam|kam|fehlt|fällt|macht|muss|wird|wurde|[\\p{Ll}]+\\s(?:has|is|hat|ist))(?!\\p{L})|[’']s\\s)";
const alone = new RegExp(`(?<![\\p{L}’'-])(?<name>${firstAndLast})${goesOn}`, 'u');
/** `Zac won't be in, he's …`, `Tilly in accounts is …` at the start of a sentence */
const away =
  /^[^\p{L}]*(?<name>\p{Lu}\p{Ll}{2,})(?=\s(?:won[’']t|isn[’']t|is\s(?:out|off|away|sick)|(?:in|from)\s\p{L}+\s(?:is|has|was)|fällt\saus|fehlt|ist\s(?:raus|krank|weg)|aus\s(?:der|dem)\s\p{Lu}\p{Ll}+\s(?:ist|hat|fehlt|war)))/u;
const noName =
  /^(?:This|That|The|There|Everybody|Everyone|Nobody|Somebody|Someone|School|Practice|Training|Work|Mum|Dad|Mom|Mama|Papa|Das|Der|Die|Dies|Jemand|Niemand|Alles|Heute|Morgen|Unterricht|Schule|Sie|She|One|Who|Wer|Was|What|Football|Yoga|Life)$/;

/**
 * The person named last in front of the word, in the same sentence.
 *
 * @param names places of first names
 * @param persons places of `Mrs`, `Kollege`: those count that a name follows
 */
export function personBefore(
  text: string,
  sentence: Span,
  word: Span,
  names: readonly Span[],
  persons: readonly Span[],
): NamedPerson | undefined {
  const from = Math.max(sentence.start, word.start - reach);
  const before = { start: from, end: word.start };
  const titled = startingIn(persons, before).findLast((word) => isFollowedByName(text, word));
  if (titled !== undefined) return { start: titled.start, end: titled.end, isPublic: false };
  const lead = text.slice(from, word.start);
  const colleague = withRole.exec(lead);
  if (colleague !== null) return spanOf(colleague, from, false);
  const single = from === sentence.start ? away.exec(lead) : null;
  if (single !== null && !noName.test(single.groups?.name ?? '')) return spanOf(single, from, false);
  const known = startingIn(names, before).at(-1);
  if (known !== undefined)
    return {
      start: known.start,
      end: known.end,
      isPublic: /^\s\p{Lu}\p{Ll}+/u.test(text.slice(known.end, known.end + 30)),
    };
  const whole = alone.exec(lead);
  return whole === null ? undefined : spanOf(whole, from, true);
}

function spanOf(match: RegExpExecArray, from: number, isPublic: boolean): NamedPerson {
  return { start: from + match.index, end: from + match.index + match[0].length, isPublic };
}
