/** Literals with the uses that patterns make of them: a prefix tree, and the uses at each of its ends. */
import { type LiteralTree, plantTree } from './literal-tree.ts';

export interface LiteralSet {
  tree: LiteralTree;
  /**
   * Uses at the ends of the tree. Of end `e` they are `uses[tree.endFrom[e]]` to `uses[tree.endFrom[e + 1] - 1]`; from
   * `exactFrom[e]` on are those behind which a word has to end.
   */
  uses: Uint32Array;
  exactFrom: Uint32Array;
}

/** @param useOf number of the use of each literal, in the order of the literals */
export function literalSet(
  literals: readonly string[],
  useOf: readonly number[],
  isExact: (use: number) => boolean,
): LiteralSet {
  const tree = plantTree(literals);
  const ends = tree.endFrom.length - 1;
  const uses = new Uint32Array(literals.length);
  const exactFrom = new Uint32Array(ends);
  for (let end = 0; end < ends; end++) {
    const from = tree.endFrom[end] as number;
    const to = tree.endFrom[end + 1] as number;
    let next = from;
    for (const exact of [false, true]) {
      if (exact) exactFrom[end] = next;
      for (let index = from; index < to; index++) {
        const use = useOf[tree.order[index] as number] as number;
        if (isExact(use) === exact) uses[next++] = use;
      }
    }
  }
  return { tree, uses, exactFrom };
}
