/** Finds the words that a hashtag in small letters is made of. */
import { englishWords, germanNouns, joints, looseWords, wholeWords } from './hashtag-words.ts';

type Kind = 'joint' | 'loose' | 'german' | 'english' | 'name' | 'rest';

interface Piece {
  word: string;
  kind: Kind;
}

/** Longest word that is looked for, in letters. */
const longestWord = 18;
/** An unknown word at the end is believed when it is at least this long, and the known words before it too. */
const shortestRest = 4;
const fewestKnownLetters = 6;

/**
 * The words of a tag such as `reisenfüralle`, each with a capital, or undefined where the borders are not certain: a single word,
 * a German compound, words that are not known.
 *
 * @param tag in small letters, without the sign
 * @param names words of the company as they are written, by their small form
 */
export function wordsOfTag(tag: string, names: ReadonlyMap<string, string>): string[] | undefined {
  if (wholeWords.has(tag)) return undefined;
  const ways = fewestPieces(tag, names);
  const pieces = ways[tag.length] ?? withUnknownRest(tag, ways);
  if (pieces === undefined || !isSeveralWords(pieces)) return undefined;
  return pieces.map(({ word, kind }) =>
    kind === 'name' ? (names.get(word) ?? word) : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** For each length of the beginning the way through it that needs the fewest words, where there is one. */
function fewestPieces(tag: string, names: ReadonlyMap<string, string>): (Piece[] | undefined)[] {
  const best: (Piece[] | undefined)[] = [[]];
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = best[start];
      if (before === undefined || (best[end]?.length ?? Number.POSITIVE_INFINITY) <= before.length + 1) continue;
      const word = tag.slice(start, end);
      const kind = kindOf(word, names);
      if (kind !== undefined) best[end] = [...before, { word, kind }];
    }
  }
  return best;
}

/** `wirsindkornblum`: known words that no compound begins with, then a word of its own. */
function withUnknownRest(tag: string, ways: readonly (Piece[] | undefined)[]): Piece[] | undefined {
  for (let end = tag.length - shortestRest; end >= fewestKnownLetters; end--) {
    const known = ways[end];
    if (known === undefined || known.length < 2 || known.some(({ kind }) => kind !== 'joint')) continue;
    return [...known, { word: tag.slice(end), kind: 'rest' }];
  }
  return undefined;
}

function kindOf(word: string, names: ReadonlyMap<string, string>): Kind | undefined {
  if (names.has(word)) return 'name';
  if (joints.has(word)) return 'joint';
  if (germanNouns.has(word)) return 'german';
  if (englishWords.has(word)) return 'english';
  if (looseWords.has(word)) return 'loose';
  return wholeWords.has(word) ? 'loose' : undefined;
}

function isSeveralWords(pieces: readonly Piece[]): boolean {
  if (pieces.length < 2) return false;
  if (pieces.some(({ kind, word }) => kind === 'joint' && word.length > 1)) return true;
  if (pieces.some(({ kind }) => kind === 'name')) return true;
  // `Motivation` and `Team` are words of both languages; one that is only English makes the tag English.
  const english = pieces.filter(({ word }) => englishWords.has(word)).length;
  if (english > 1 && pieces.some(({ kind }) => kind === 'english')) return true;
  return pieces.length > 2 && pieces.some(({ kind }) => kind === 'loose');
}
