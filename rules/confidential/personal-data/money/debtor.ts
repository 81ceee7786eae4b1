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

const against = /^[^.!?\n]*\s(?:an|bei|gegen|für|von|zu|on|for|against|to|at|of)\s$/iu;

/** `Mahnung an Frau Weber`; not `Gerichtsvollzieher Herr Weber`. */
function isAgainst(text: string, word: Span, name: Span): boolean {
  return against.test(text.slice(word.end, name.start));
}

/** `the Hendersons at no 9` */
const theNeighbours =
  /(?<!\p{L})[Tt]he\s\p{Lu}\p{Ll}{2,}s(?=\s(?:at|in|from|next door|across|opposite|had|have|are|were)\s)/u;

/** Characters behind a word in which a list of debtors begins, and those of its first entry. */
const reachToList = 130;
const entryBehind = /^(?:\s\p{Lu}[\p{L}’'-]+){1,2}(?:\s?[,:–-]|\s\()?\s?[€£$]?\s?\d[\d.,]*(?:\s?(?:€|Euro|EUR|CHF))?/u;
const money = /[€£$]|Euro|EUR|CHF/;

/** `Kursgebühr noch offen bei: Lena Brandt (80 €), …`: names with amounts behind a colon. */
function listBehind(text: string, word: Span, names: readonly Span[]): Debtor | undefined {
  if (!/^[^.!?\n]{0,24}:/u.test(text.slice(word.end, word.end + 26))) return undefined;
  for (const name of startingIn(names, { start: word.end, end: word.end + reachToList })) {
    const entry = entryBehind.exec(text.slice(name.end, name.end + 48));
    if (entry !== null && money.test(entry[0]))
      return { start: name.start, end: name.end + entry[0].length, hasRole: false };
  }
  return undefined;
}

/** Whoever says it is not the one who owes. */
const speaker =
  /(?<!\p{L})(?:says|said|sagt|sagte|laut|according to|asks|fragt|meint|schreibt|writes|thanks|danke)\s$/iu;

export function debtorAt({ hits, text }: PersonalText, word: Span, sentence: Span): Debtor | undefined {
  const before = { start: sentence.start, end: word.start };
  const behind = { start: word.end, end: Math.min(sentence.end, word.end + reachBehind) };
  const isNamed = (role: Span): boolean => isFollowedByName(text, role);
  const titled =
    startingIn<Span>(hits.person, before).findLast(isNamed) ??
    startingIn<Span>(hits.person, behind).find((role) => isNamed(role) && isAgainst(text, word, role));
  if (titled !== undefined) return { start: titled.start, end: titled.end, hasRole: true };
  if (startsIn(hits.name, before)) {
    const person = personBefore(text, sentence, word, hits.name, []);
    if (person && !speaker.test(text.slice(Math.max(0, person.start - 16), person.start)))
      return { start: person.start, end: person.end, hasRole: false };
  }
  const entry = listed.exec(text.slice(sentence.start, word.start));
  if (entry !== null) {
    const start = sentence.start + entry.index;
    return { start, end: start + entry[0].length, hasRole: false };
  }
  const inList = listBehind(text, word, hits.name);
  if (inList !== undefined) return inList;
  const neighbours = theNeighbours.exec(text.slice(before.start, before.end));
  if (neighbours !== null) {
    const start = before.start + neighbours.index;
    return { start, end: start + neighbours[0].length, hasRole: true };
  }
  const named = startingIn<Span>(hits.name, behind).find((name) => isAgainst(text, word, name));
  return named && { start: named.start, end: named.end, hasRole: false };
}
