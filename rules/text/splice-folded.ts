/** Replaces words of a folded text in place, so that a key press folds a sentence and not the post. */
import { copied, type FoldedText } from './normalise.ts';
import { firstSignFrom } from './signs.ts';

export interface Splice {
  /** Words of `folded` that go: `from` up to `to`. */
  from: number;
  to: number;
  /** What comes in their place: a part of the new text, folded on its own, and the offset at which it starts. */
  middle: FoldedText;
  offset: number;
  /** Offset before the change of what stands behind it. */
  behind: number;
  /** By how much what stands behind has moved, in offsets of the text. */
  moved: number;
}

/** Room that is added when the arrays are full, so that it does not happen with each letter. */
const spare = 256;

export function spliceFolded(folded: FoldedText, { from, to, middle, offset, behind, moved }: Splice): void {
  const { length, wordCount } = folded;
  const unitFrom = from < wordCount ? (folded.wordFrom[from] as number) : length;
  const unitTo = to < wordCount ? (folded.wordFrom[to] as number) : length;
  const units = middle.length - 1;
  const words = middle.wordCount;
  const movedUnits = units - (unitTo - unitFrom);
  const movedWords = words - (to - from);
  grow(folded, length + movedUnits, wordCount + movedWords);
  const { codes, starts, ends, wordFrom, wordTo, wordKinds } = folded;
  codes.copyWithin(unitTo + movedUnits, unitTo, length);
  moveBy(starts, unitTo, length, movedUnits, moved);
  moveBy(ends, unitTo, length, movedUnits, moved);
  moveBy(wordFrom, to, wordCount, movedWords, movedUnits);
  moveBy(wordTo, to, wordCount, movedWords, movedUnits);
  wordKinds.copyWithin(to + movedWords, to, wordCount);
  wordKinds.set(middle.wordKinds.subarray(0, words), from);
  codes.set(middle.codes.subarray(1, middle.length), unitFrom);
  for (let unit = 0; unit < units; unit++) {
    starts[unitFrom + unit] = (middle.starts[unit + 1] as number) + offset;
    ends[unitFrom + unit] = (middle.ends[unit + 1] as number) + offset;
  }
  for (let word = 0; word < words; word++) {
    wordFrom[from + word] = (middle.wordFrom[word] as number) + unitFrom - 1;
    wordTo[from + word] = (middle.wordTo[word] as number) + unitFrom - 1;
  }
  spliceSigns(folded.signs, { middle, offset, behind, moved });
  folded.length = length + movedUnits;
  folded.wordCount = wordCount + movedWords;
}

function spliceSigns(
  signs: number[],
  { middle, offset, behind, moved }: Pick<Splice, 'middle' | 'offset' | 'behind' | 'moved'>,
): void {
  const from = firstSignFrom(signs, offset);
  const to = firstSignFrom(signs, behind);
  if (moved !== 0) for (let index = to; index < signs.length; index++) signs[index] = (signs[index] as number) + moved;
  const added = middle.signs;
  const same = Math.min(to - from, added.length);
  for (let index = 0; index < same; index++) signs[from + index] = (added[index] as number) + offset;
  const tail = to - from === added.length ? [] : signs.splice(from + same).slice(to - from - same);
  for (let index = same; index < added.length; index++) signs.push((added[index] as number) + offset);
  for (const at of tail) signs.push(at);
}

/** Moves what stands from `from` to `to` by some places and adds to each number. */
function moveBy(numbers: Uint32Array, from: number, to: number, places: number, more: number): void {
  numbers.copyWithin(from + places, from, to);
  if (more === 0) return;
  for (let index = from + places; index < to + places; index++) numbers[index] = (numbers[index] as number) + more;
}

function grow(folded: FoldedText, units: number, words: number): void {
  if (units > folded.codes.length) {
    folded.codes = copied(folded.codes, new Uint16Array(units + spare));
    folded.starts = copied(folded.starts, new Uint32Array(units + spare));
    folded.ends = copied(folded.ends, new Uint32Array(units + spare));
  }
  if (words > folded.wordFrom.length) {
    folded.wordFrom = copied(folded.wordFrom, new Uint32Array(words + spare));
    folded.wordTo = copied(folded.wordTo, new Uint32Array(words + spare));
    folded.wordKinds = copied(folded.wordKinds, new Uint8Array(words + spare));
  }
}
