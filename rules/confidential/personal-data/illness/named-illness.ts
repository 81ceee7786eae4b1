/** The illness of somebody with a name, told in any of the ways in which people tell it. */
import type { Hit } from '../../../dictionary.ts';
import type { Severity, Span } from '../../../review.ts';
import { startsIn } from '../../../text/near.ts';
import { speaksOfAnAnimal } from './animals.ts';
import type { Names } from './health.ts';
import type { Illness } from './illness-lexicon.ts';
import { lowerCaseNameBefore } from './lower-case-name.ts';
import { type NamedPerson, personBefore, personBehind } from './named-person.ts';
import { isOfSomebodyElse } from './others-illness.ts';
import { isSaidOfSomebody } from './told-illness.ts';

/** Somebody who died is remembered; money is raised against an illness. */
const noneOfTheirs =
  /(?<!\p{L})(?:died|dies|starb|stirbt|gestorben|verstorben|verstarb|erlag|passed away|raise[sd]?|raising|fundrais\p{L}*|charity|awareness|marathon|Spenden\p{L}*)(?!\p{L})/iu;
/** Characters in front of an illness in which a word still speaks of it. */
const farthest = 200;

/**
 * Somebody with a name who has the illness, whatever the words between: `Ms Pike has just been told it's cancer`.
 *
 * @param told where the person may be named: the sentence, and the one before it where it goes on about that person
 */
export function namedWithIllness(
  text: string,
  told: Span,
  illness: Hit<Illness>,
  { person, name, family, topic }: Names,
): { where: Span; severity: Severity } | undefined {
  const from = Math.max(told.start, illness.start - farthest);
  const lead = text.slice(Math.max(from, illness.start - 80), illness.start);
  const rest = text.slice(illness.end, Math.min(illness.end + 60, text.length));
  if (!isSaidOfSomebody(illness.entry.data, illness.text, lead, rest) || startsIn(topic, told)) return undefined;
  const around = text.slice(from, Math.min(told.end, illness.end + 100));
  if (noneOfTheirs.test(around) || speaksOfAnAnimal(around)) return undefined;
  const who =
    personBefore(text, told, illness, name, person) ??
    personBehind(text, told, illness, name, person) ??
    inSmallLetters(text, told, illness);
  if (who === undefined) return undefined;
  if (isOfSomebodyElse(text.slice(who.end, Math.max(who.end, illness.start)))) return undefined;
  const isHint = who.isPublic || startsIn(family, told);
  const { inEveryPaper } = illness.entry.data;
  if (isHint && inEveryPaper) return undefined;
  return {
    where: { start: Math.min(who.start, illness.start), end: Math.max(who.end, illness.end) },
    severity: isHint ? 'hint' : inEveryPaper ? 'warn' : 'stop',
  };
}

function inSmallLetters(text: string, told: Span, illness: Span): NamedPerson | undefined {
  const name = lowerCaseNameBefore(text, told, illness);
  return name && { ...name, isPublic: false };
}
