/**
 * Prefix tree of a list of literals, built breadth first by splitting the list at each letter, as a radix sort does. A branch ends
 * where one literal is left. No sorting of strings, no object per literal.
 */

export interface LiteralTree {
  states: number;
  /** First child of a state; the children of `s` are `firstChild[s]` to `firstChild[s + 1]`, by ascending label. */
  firstChild: Uint32Array;
  label: Uint16Array;
  /** Number of the end at a state, or -1. */
  output: Int32Array;
  /** Literals of end `e`: `order[endFrom[e]]` to `order[endFrom[e + 1] - 1]`. All of one end are equal. */
  order: Uint32Array;
  endFrom: Uint32Array;
  /** What is left of the literals of an end behind its state: `tails[tailFrom[e]]` to `tails[tailFrom[e + 1] - 1]`. */
  tails: Uint16Array;
  tailFrom: Uint32Array;
  /** Class of a code unit in this alphabet, by ascending code; 0 is none of its letters. */
  classOf: Uint16Array;
  classes: number;
  /** Child of the first `denseStates` states by class: those near the root, where a walk is nearly all the time. */
  dense: Uint32Array;
  denseStates: number;
}

/** Entries that the table of the states near the root may have. */
const denseEntries = 1 << 16;

/** Child of a state by the next code unit, 0 if there is none. */
export function childOf(
  tree: Omit<LiteralTree, 'order' | 'endFrom' | 'tailFrom'>,
  state: number,
  code: number,
): number {
  if (state < tree.denseStates) return tree.dense[state * tree.classes + (tree.classOf[code] as number)] as number;
  const { firstChild, label } = tree;
  let low = firstChild[state] as number;
  let high = firstChild[state + 1] as number;
  while (high - low > 8) {
    const middle = (low + high) >>> 1;
    if ((label[middle] as number) <= code) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (label[low] === code) return low;
  return 0;
}

/** @throws RangeError when a literal is empty. */
export function plantTree(literals: readonly string[]): LiteralTree {
  const planting = new Planting(literals);
  for (let state = 0; state < planting.states; state++) planting.grow(state);
  const tree = planting.tree();
  fillDense(tree);
  return tree;
}

function fillDense(tree: LiteralTree): void {
  const { firstChild, label, classOf, classes, states } = tree;
  tree.denseStates = Math.min(states, Math.max(1, Math.floor(denseEntries / classes)));
  tree.dense = new Uint32Array(tree.denseStates * classes);
  for (let state = 0; state < tree.denseStates; state++) {
    for (let child = firstChild[state] as number; child < (firstChild[state + 1] as number); child++) {
      tree.dense[state * classes + (classOf[label[child] as number] as number)] = child;
    }
  }
}

/** Shorter ranges are sorted in place. */
const fewLiterals = 24;

class Planting {
  states = 1;
  readonly #alphabet: Alphabet;
  /** Letters of all literals as classes, each literal closed by 0; literal `l` begins at `#begin[l]`. */
  readonly #letters: Uint16Array;
  readonly #begin: Uint32Array;
  /** Literals of a state are `#order[#from[s]]` to `#order[#to[s] - 1]`. */
  readonly #order: Uint32Array;
  readonly #moved: Uint32Array;
  readonly #counts: Uint32Array;
  #capacity = 1024;
  #firstChild = new Uint32Array(this.#capacity + 1);
  #label = new Uint16Array(this.#capacity);
  #depth = new Uint16Array(this.#capacity);
  #output = new Int32Array(this.#capacity).fill(-1);
  #from = new Uint32Array(this.#capacity);
  #to = new Uint32Array(this.#capacity);
  /** Of each end: its state, first literal, one past the last. */
  readonly #ends: [state: Uint32Array, from: Uint32Array, to: Uint32Array];
  #endCount = 0;

  constructor(literals: readonly string[]) {
    this.#alphabet = alphabetOf(literals);
    this.#begin = new Uint32Array(literals.length + 1);
    literals.forEach((literal, index) => {
      this.#begin[index + 1] = (this.#begin[index] as number) + literal.length + 1;
    });
    this.#letters = new Uint16Array(this.#begin[literals.length] as number);
    literals.forEach((literal, index) => {
      const begin = this.#begin[index] as number;
      for (let at = 0; at < literal.length; at++)
        this.#letters[begin + at] = this.#alphabet.classOf[literal.charCodeAt(at)] as number;
    });
    this.#order = new Uint32Array(literals.length);
    for (let index = 0; index < literals.length; index++) this.#order[index] = index;
    this.#moved = new Uint32Array(literals.length);
    this.#counts = new Uint32Array(this.#alphabet.codeOf.length + 1);
    this.#to[0] = literals.length;
    this.#ends = [new Uint32Array(literals.length), new Uint32Array(literals.length), new Uint32Array(literals.length)];
  }

  /** Gives a state its end and its children. */
  grow(state: number): void {
    this.#firstChild[state] = this.states;
    let from = this.#from[state] as number;
    const to = this.#to[state] as number;
    const depth = this.#depth[state] as number;
    if (from === to) return;
    if (to - from === 1 && depth > 0) {
      this.#end(state, from, to);
      return;
    }
    this.#split(from, to, depth);
    let ended = from;
    while (ended < to && this.#letter(ended, depth) === 0) ended++;
    if (ended > from) {
      if (depth === 0) throw new RangeError('A literal must not be empty.');
      this.#end(state, from, ended);
      from = ended;
    }
    while (from < to) {
      const letter = this.#letter(from, depth);
      let next = from + 1;
      while (next < to && this.#letter(next, depth) === letter) next++;
      this.#child(this.#alphabet.codeOf[letter] as number, depth + 1, from, next);
      from = next;
    }
  }

  tree(): LiteralTree {
    const { states } = this;
    const [endState, endFrom, endTo] = this.#ends;
    const count = this.#endCount;
    const order = new Uint32Array(this.#order.length);
    const starts = new Uint32Array(count + 1);
    const tailFrom = new Uint32Array(count + 1);
    let next = 0;
    for (let end = 0; end < count; end++) {
      starts[end] = next;
      for (let index = endFrom[end] as number; index < (endTo[end] as number); index++)
        order[next++] = this.#order[index] as number;
      const literal = this.#order[endFrom[end] as number] as number;
      const length = (this.#begin[literal + 1] as number) - (this.#begin[literal] as number) - 1;
      tailFrom[end + 1] = (tailFrom[end] as number) + length - (this.#depth[endState[end] as number] as number);
    }
    starts[count] = next;
    this.#firstChild[states] = states;
    return {
      states,
      firstChild: this.#firstChild.slice(0, states + 1),
      label: this.#label.slice(0, states),
      output: this.#output.slice(0, states),
      order,
      endFrom: starts,
      tails: this.#tails(tailFrom),
      tailFrom,
      classOf: this.#alphabet.classOf,
      classes: this.#alphabet.codeOf.length,
      dense: new Uint32Array(0),
      denseStates: 0,
    };
  }

  #tails(tailFrom: Uint32Array): Uint16Array {
    const [endState, endFrom] = this.#ends;
    const tails = new Uint16Array(tailFrom[this.#endCount] as number);
    for (let end = 0; end < this.#endCount; end++) {
      const depth = this.#depth[endState[end] as number] as number;
      let at = (this.#begin[this.#order[endFrom[end] as number] as number] as number) + depth;
      const to = tailFrom[end + 1] as number;
      for (let index = tailFrom[end] as number; index < to; index++) {
        tails[index] = this.#alphabet.codeOf[this.#letters[at++] as number] as number;
      }
    }
    return tails;
  }

  /** Class of the letter of a literal at a depth, 0 behind its end. */
  #letter(index: number, depth: number): number {
    return this.#letters[(this.#begin[this.#order[index] as number] as number) + depth] as number;
  }

  /** Sorts the literals of a range by their letter at a depth; those that end there come first. */
  #split(from: number, to: number, depth: number): void {
    if (to - from <= fewLiterals) this.#insertionSort(from, to, depth);
    else this.#countingSort(from, to, depth);
  }

  #insertionSort(from: number, to: number, depth: number): void {
    const order = this.#order;
    for (let index = from + 1; index < to; index++) {
      const literal = order[index] as number;
      const letter = this.#letter(index, depth);
      let place = index;
      while (place > from && this.#letter(place - 1, depth) > letter) {
        order[place] = order[place - 1] as number;
        place--;
      }
      order[place] = literal;
    }
  }

  #countingSort(from: number, to: number, depth: number): void {
    const counts = this.#counts.fill(0);
    for (let index = from; index < to; index++) {
      const letter = this.#letter(index, depth) + 1;
      counts[letter] = (counts[letter] as number) + 1;
    }
    for (let letter = 1; letter < counts.length; letter++)
      counts[letter] = (counts[letter] as number) + (counts[letter - 1] as number);
    for (let index = from; index < to; index++) {
      const letter = this.#letter(index, depth);
      const place = counts[letter] as number;
      this.#moved[place] = this.#order[index] as number;
      counts[letter] = place + 1;
    }
    this.#order.set(this.#moved.subarray(0, to - from), from);
  }

  #end(state: number, from: number, to: number): void {
    const [endState, endFrom, endTo] = this.#ends;
    const end = this.#endCount++;
    this.#output[state] = end;
    endState[end] = state;
    endFrom[end] = from;
    endTo[end] = to;
  }

  #child(code: number, depth: number, from: number, to: number): void {
    if (this.states === this.#capacity) this.#double();
    const state = this.states++;
    this.#label[state] = code;
    this.#depth[state] = depth;
    this.#from[state] = from;
    this.#to[state] = to;
  }

  #double(): void {
    this.#capacity *= 2;
    const capacity = this.#capacity;
    this.#firstChild = moved(this.#firstChild, new Uint32Array(capacity + 1));
    this.#label = moved(this.#label, new Uint16Array(capacity));
    this.#depth = moved(this.#depth, new Uint16Array(capacity));
    this.#output = moved(this.#output, new Int32Array(capacity).fill(-1));
    this.#from = moved(this.#from, new Uint32Array(capacity));
    this.#to = moved(this.#to, new Uint32Array(capacity));
  }
}

interface Alphabet {
  classOf: Uint16Array;
  /** Code unit of each class; `codeOf[0]` is none. */
  codeOf: Uint16Array;
}

/** Letters of the literals, numbered from 1 by ascending code. */
function alphabetOf(literals: readonly string[]): Alphabet {
  const classOf = new Uint16Array(0x10000);
  for (const literal of literals) {
    for (let index = 0; index < literal.length; index++) classOf[literal.charCodeAt(index)] = 1;
  }
  const codes = [0];
  for (let code = 0; code < classOf.length; code++) if (classOf[code] === 1) classOf[code] = codes.push(code) - 1;
  return { classOf, codeOf: Uint16Array.from(codes) };
}

function moved<A extends Uint32Array | Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
