/** An illness in a list behind a full name, told by somebody who cares for that person: `Harlan Mikkelsen (bay 2, kidney failure)`. */
import type { Span } from '../../../review.ts';
import { startsIn } from '../../../text/near.ts';
import { speaksOfAnAnimal } from './animals.ts';
import { isOfSomebodyElse } from './others-illness.ts';
import { isInPrayerList } from './prayer-list.ts';

/** Characters in front of the illness in which the list begins. */
const reach = 110;
/** Characters around it in which the author tells of the work. */
const aroundCarer = 160;

const suspected =
  '(?:Verdacht auf|V\\. ?a\\.|suspected|possible|confirmed|diagnostizierte[rsn]?|schwere[rsn]?|severe|early|advanced|stage \\d|plus|and|und|mit|with)\\s';
const part = "(?:[\\p{L}\\d.'’-]+\\s?){1,5}";
const list = new RegExp(
  `(?<![\\p{L}’'-])(?<name>\\p{Lu}[\\p{Ll}’'-]+(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{L}’'-]+)(?:\\s(?:in|from|aus|im) [\\p{L}\\d ]{1,16})?(?:,?\\s\\(|,\\s|\\s[–-]\\s|:\\s)(?:${part}(?:[,;]\\s|\\s?[+&/]\\s?)){0,3}(?:${part})?(?:${suspected}){0,2}$`,
  'u',
);
/** The author, or somebody whom everybody knows. */
const notCared =
  /(?<!\p{L})(?:my name is|mein Name ist|ich heiße|ich bin|I am|I[’']m|Prof|Dr|Professor\p{L}*|Autor\p{L}*|author|actor|singer)[.,]?\s(?:\p{L}+\s){0,2}$/iu;

/** @param carer words of somebody who cares for others */
export function listedIllness(
  text: string,
  sentence: Span,
  illness: Span,
  { carer, prayer, topic }: Readonly<Record<'carer' | 'prayer' | 'topic', readonly Span[]>>,
): Span | undefined {
  if (
    !startsIn(carer, { start: illness.start - aroundCarer, end: illness.end + aroundCarer }) &&
    !isInPrayerList(prayer, illness)
  )
    return undefined;
  if (startsIn(topic, sentence)) return undefined;
  const from = Math.max(sentence.start, illness.start - reach);
  const lead = text.slice(from, illness.start);
  const match = list.exec(lead);
  const name = match?.groups?.name;
  if (match === null || name === undefined) return undefined;
  if (notCared.test(lead.slice(0, match.index)) || isOfSomebodyElse(lead.slice(match.index + name.length)))
    return undefined;
  if (speaksOfAnAnimal(text.slice(from, sentence.end))) return undefined;
  return { start: from + match.index, end: illness.end };
}
