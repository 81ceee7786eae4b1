/** Literals with the uses that patterns make of them: a prefix tree, and the uses at each of its ends. */
import { type LiteralTree, plantTree } from './literal-tree.ts';

/** Where a field of an end stands in `LiteralSet.ends`. */
export const endField = { tailFrom: 0, tailTo: 1, usesFrom: 2, exactFrom: 3, usesTo: 4 } as const;
export const fieldsOfEnd = 5;

export interface LiteralSet {
  tree: LiteralTree;
  /** Uses by the ends of the tree. */
  uses: Uint32Array;
  /**
   * Five numbers for each end of the tree: what is left of its literal stands in `tree.tails` from `tailFrom` to `tailTo`; its uses
   * stand in `uses` from `usesFrom` to `usesTo`, from `exactFrom` on those behind which a word has to end.
   */
  ends: Uint32Array;
}

/** @param useOf number of the use of each literal, in the order of the literals */
export function literalSet(
  literals: readonly string[],
  useOf: readonly number[],
  isExact: (use: number) => boolean,
): LiteralSet {
  const tree = plantTree(literals);
  const count = tree.endFrom.length - 1;
  const uses = new Uint32Array(literals.length);
  const ends = new Uint32Array(count * fieldsOfEnd);
  for (let end = 0; end < count; end++) {
    const from = tree.endFrom[end] as number;
    const to = tree.endFrom[end + 1] as number;
    let next = from;
    for (let index = from; index < to; index++) {
      const use = useOf[tree.order[index] as number] as number;
      if (!isExact(use)) uses[next++] = use;
    }
    const exactFrom = next;
    for (let index = from; next < to; index++) {
      const use = useOf[tree.order[index] as number] as number;
      if (isExact(use)) uses[next++] = use;
    }
    const base = end * fieldsOfEnd;
    ends[base + endField.tailFrom] = tree.tailFrom[end] as number;
    ends[base + endField.tailTo] = tree.tailFrom[end + 1] as number;
    ends[base + endField.usesFrom] = from;
    ends[base + endField.exactFrom] = exactFrom;
    ends[base + endField.usesTo] = to;
  }
  return { tree, uses, ends };
}
