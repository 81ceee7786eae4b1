/** Whether a sentence tells about the illness of a person with a name. */
import type { Hit } from '../../../dictionary.ts';
import type { Severity, Span } from '../../../review.ts';
import { startingIn, startsIn } from '../../../text/near.ts';
import { speaksOfAnAnimal } from './animals.ts';
import { isOfSomebodyElse } from './others-illness.ts';

export interface Names {
  person: readonly Hit[];
  name: readonly Hit[];
  family: readonly Hit[];
  topic: readonly Hit[];
}

/** Characters in front of an illness in which a name still belongs to it: a sentence of a text without full stops has no end. */
const farthest = 400;

/** The name in front of an illness in the same sentence; the own family is the author's to talk about, within limits. */
export function personWithIllness(
  text: string,
  sentence: Span,
  illness: Hit,
  { person, name, family, topic }: Names,
): { where: Span; severity: Severity } | undefined {
  if (startsIn(topic, sentence)) return undefined;
  const before = { start: Math.max(sentence.start, illness.start - farthest), end: illness.end };
  const called = startingIn(person, before).find((word) => isFollowedByName(text, word));
  const known = startingIn(name, before).find((word) => word.end <= illness.start);
  const who = called ?? known;
  if (!who || speaksOfAnAnimal(text.slice(before.start, before.end))) return undefined;
  if (isOfSomebodyElse(text.slice(who.end, Math.max(who.end, illness.start)))) return undefined;
  const where = { start: Math.min(who.start, illness.start), end: Math.max(who.end, illness.end) };
  if (startsIn(family, sentence)) return { where, severity: 'hint' };
  // First and last name without a word that makes it a colleague: mostly somebody from the news.
  const isPublic = called === undefined && /^\s\p{Lu}\p{Ll}+/u.test(text.slice(who.end, who.end + 30));
  return { where, severity: isPublic ? 'hint' : 'stop' };
}

/** `Patientin Hilde Brandt`, `bed 4, Joan Pike`: the full name stands directly behind. */
const fullNameBehind =
  /^\.?,?:?\s(?:(?:Herr|Frau|Mr|Mrs|Ms|Hr|Fr)\.?\s\p{Lu}[\p{Ll}-]{2,}|\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]{2,})/u;

/** The patient with a full name in the sentence of an illness, or directly in front of it. */
export function patientWithIllness(
  text: string,
  sentence: Span,
  illness: Span,
  { patient, person, topic }: { patient: readonly Span[]; person: readonly Span[]; topic: readonly Span[] },
): Span | undefined {
  if (startsIn(topic, sentence)) return undefined;
  const cared = startingIn(patient, sentence);
  const who =
    cared.find(({ end }) => fullNameBehind.test(text.slice(end, end + 60))) ??
    (cared.length > 0 ? startingIn(person, sentence).find((word) => isFollowedByName(text, word)) : undefined);
  if (who === undefined) return undefined;
  return { start: Math.min(who.start, illness.start), end: Math.max(who.end, illness.end) };
}

/** `Frau Weber`, `Kollege Tom`; not `Patient in Zimmer 3`. */
export function isFollowedByName(text: string, { end }: Span): boolean {
  return /^\.?\s(?:Dr\.\s)?\p{Lu}[\p{Ll}-]{1,}/u.test(text.slice(end, end + 24));
}
