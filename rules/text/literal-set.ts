/** Literals with the uses that patterns make of them: a prefix tree, and the uses at each of its ends. */
import { type LiteralTree, plantTree } from './literal-tree.ts';

/** What a walk needs of the tree. */
export type WalkedTree = Omit<LiteralTree, 'order' | 'endFrom' | 'tailFrom'>;

/** Where a field of an end stands in `LiteralSet.ends`. */
export const endField = { tailFrom: 0, tailTo: 1, usesFrom: 2, exactFrom: 3, usesTo: 4 } as const;
export const fieldsOfEnd = 5;

export interface LiteralSet {
  tree: WalkedTree;
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
  const { order, endFrom, tailFrom, ...tree } = plantTree(literals);
  const count = endFrom.length - 1;
  const uses = new Uint32Array(literals.length);
  const ends = new Uint32Array(count * fieldsOfEnd);
  for (let end = 0; end < count; end++) {
    const from = endFrom[end] as number;
    const to = endFrom[end + 1] as number;
    let next = from;
    for (let index = from; index < to; index++) {
      const use = useOf[order[index] as number] as number;
      if (!isExact(use)) uses[next++] = use;
    }
    const exactFrom = next;
    for (let index = from; next < to; index++) {
      const use = useOf[order[index] as number] as number;
      if (isExact(use)) uses[next++] = use;
    }
    const base = end * fieldsOfEnd;
    ends[base + endField.tailFrom] = tailFrom[end] as number;
    ends[base + endField.tailTo] = tailFrom[end + 1] as number;
    ends[base + endField.usesFrom] = from;
    ends[base + endField.exactFrom] = exactFrom;
    ends[base + endField.usesTo] = to;
  }
  return { tree, uses, ends };
}
