/** A password that is told, not written: `the password is just the word …`, `großes K, dann … und eine 7`. */
import type { Span } from '../../review.ts';
import { noPassword } from './credential-lexicon.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Characters behind the word that are read. */
const reach = 130;

const asAWord =
  /^[^.!?\n]{0,40}?\s(?:is|was|ist|war|lautet|heißt)\s(?:(?:now|still|always|just|simply|literally|only|actually|einfach|nur|schlicht|jetzt|immer noch|wie immer|tatsächlich)\s){0,3}(?:the|das)\s(?:single\s|eine\s)?(?:word|Wort)\s["'„“»]?(?<value>[\p{L}\d]{4,24})(?=["'“”«]?(?:[.,;!?)\n]|$|\s(?:with|mit|in|all|and|und|but|aber|plus|as|spelled|written|backwards|rückwärts|followed|then|dann)(?!\p{L})))/iu;

/** A capital or small letter of its own, and what comes behind it. */
const spelled =
  /^[^.!?\n]{0,70}?(?<![\p{L}\d])(?<value>(?:großes|großem|grosses|kleines|kleinem|capital|upper ?case|lower ?case|big|small)\s["'„“]?\p{L}["'“”]?(?:\s\p{L}{2,12})?(?:,|\s[-–])?\s(?:(?:und\s|and\s)?(?:dann|danach|then|gefolgt von|followed by))\s[\p{L}\d]{2,24})/iu;

/** @param from end of the word for the password */
export function toldPasswordBehind(text: string, from: number): Span | undefined {
  const slice = text.slice(from, from + reach);
  const word = asAWord.exec(slice);
  const value = word?.groups?.value;
  if (word !== null && value !== undefined) {
    if (isPlaceholder(value) || noPassword.has(value.toLowerCase())) return undefined;
    const end = from + word[0].length;
    return { start: end - value.length, end };
  }
  const letters = spelled.exec(slice);
  const told = letters?.groups?.value;
  if (letters === null || told === undefined) return undefined;
  const end = from + letters[0].length;
  return { start: end - told.length, end };
}
