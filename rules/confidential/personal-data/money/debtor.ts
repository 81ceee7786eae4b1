/** Whose debt or pay a word tells of: somebody with a name in its sentence, or in its line of a list. */
import type { Span } from '../../../review.ts';
import { startingIn, startsIn } from '../../../text/near.ts';
import { isFollowedByName } from '../illness/health.ts';
import { personBefore } from '../illness/named-person.ts';
import type { PersonalText } from '../personal-words.ts';

export interface Debtor extends Span {
  /** A word such as `Frau`, `our tenant` stands in front. */
  hasRole: boolean;
}

/** `Parz. 11 Gerd Schön, 214,50 €, zweite Mahnung`: an entry of a list in front of the word. */
const listed =
  /(?<![\p{L}’'-])(?:(?:Eheleute|Ehepaar|Familie|Fam\.|Mr|Mrs|Ms|Frau|Herr)\s)?\p{Lu}[\p{L}’'-]+(?:\s(?:&|und|and)\s\p{Lu}[\p{L}’'-]+)?(?:\s\p{Lu}[\p{L}’'-]+){0,2}\s?[,:(–-]\s?[€$£]?\s?\d[\d.,]*\s?(?:€|Euro|EUR|CHF)?,?\s(?:[\p{L}\d’']+\s){0,4}$/u;

/** Characters behind the word in which the name may still follow: `Mahnung an Frau Weber`. */
const reachBehind = 32;

export function debtorAt({ hits, text }: PersonalText, word: Span, sentence: Span): Debtor | undefined {
  const before = { start: sentence.start, end: word.start };
  const behind = { start: word.end, end: Math.min(sentence.end, word.end + reachBehind) };
  const isNamed = (role: Span): boolean => isFollowedByName(text, role);
  const titled =
    startingIn<Span>(hits.person, before).findLast(isNamed) ?? startingIn<Span>(hits.person, behind).find(isNamed);
  if (titled !== undefined) return { start: titled.start, end: titled.end, hasRole: true };
  if (startsIn(hits.name, before)) {
    const person = personBefore(text, sentence, word, hits.name, []);
    if (person) return { start: person.start, end: person.end, hasRole: false };
  }
  const entry = listed.exec(text.slice(sentence.start, word.start));
  if (entry !== null) {
    const start = sentence.start + entry.index;
    return { start, end: start + entry[0].length, hasRole: false };
  }
  const named = startingIn<Span>(hits.name, behind)[0];
  return named && { start: named.start, end: named.end, hasRole: false };
}
