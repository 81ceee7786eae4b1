/**
 * Aho-Corasick automaton in flat typed arrays: finds every literal of a list in one pass, in time linear in the text and
 * independent of how many literals there are. States are numbered breadth first, so the children of a state are neighbours.
 */

export interface Automaton {
  /** First child of a state; the children of `s` are `firstChild[s]` to `firstChild[s + 1]`, by ascending label. */
  firstChild: Uint32Array;
  label: Uint16Array;
  fail: Uint32Array;
  /** Literal that ends here, or -1. */
  output: Int32Array;
  /** Next state on the way of failure links that has an output, or 0. */
  outputLink: Uint32Array;
  states: number;
  /** Class of a code unit in this alphabet; 0 is none of its letters. */
  classOf: Uint16Array;
  classes: number;
  /** Next state of the first `denseStates` states by class: those near the root, where a scan is nearly all the time. */
  dense: Uint32Array;
  denseStates: number;
}

/** Entries that the table of the states near the root may have. */
const denseEntries = 1 << 17;

/**
 * Builds the automaton of literals that are sorted by code units and unique. The number of a literal is its index.
 * @throws RangeError when a literal is empty.
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  let capacity = 1024;
  let firstChild = new Uint32Array(capacity + 1);
  let label = new Uint16Array(capacity);
  let output = new Int32Array(capacity).fill(-1);
  let rangeFrom = new Uint32Array(capacity);
  let rangeTo = new Uint32Array(capacity);
  let parent = new Uint32Array(capacity);
  rangeTo[0] = literals.length;
  let states = 1;
  let depth = 0;
  let levelEnd = 1;
  for (let state = 0; state < states; state++) {
    if (state === levelEnd) {
      depth++;
      levelEnd = states;
    }
    let from = rangeFrom[state] as number;
    const to = rangeTo[state] as number;
    if (literals[from]?.length === depth && from < to) {
      if (depth === 0) throw new RangeError('a literal must not be empty');
      output[state] = from++;
    }
    firstChild[state] = states;
    while (from < to) {
      const code = (literals[from] as string).charCodeAt(depth);
      let end = from + 1;
      while (end < to && (literals[end] as string).charCodeAt(depth) === code) end++;
      if (states === capacity) {
        capacity *= 2;
        firstChild = copy(firstChild, new Uint32Array(capacity + 1));
        label = copy(label, new Uint16Array(capacity));
        output = copy(output, new Int32Array(capacity).fill(-1));
        rangeFrom = copy(rangeFrom, new Uint32Array(capacity));
        rangeTo = copy(rangeTo, new Uint32Array(capacity));
        parent = copy(parent, new Uint32Array(capacity));
      }
      label[states] = code;
      rangeFrom[states] = from;
      rangeTo[states] = end;
      parent[states] = state;
      states++;
      from = end;
    }
  }
  firstChild[states] = states;
  const { classOf, classes } = alphabetOf(label, states);
  const automaton: Automaton = {
    firstChild: firstChild.slice(0, states + 1),
    label: label.slice(0, states),
    fail: new Uint32Array(states),
    output: output.slice(0, states),
    outputLink: new Uint32Array(states),
    states,
    classOf,
    classes,
    dense: new Uint32Array(0),
    denseStates: 0,
  };
  linkFailures(automaton, parent);
  fillDense(automaton);
  return automaton;
}

/** State after reading a code unit. */
export function step(automaton: Automaton, state: number, code: number): number {
  const { dense, denseStates, classOf, classes, fail } = automaton;
  let current = state;
  while (current >= denseStates) {
    const next = childOf(automaton, current, code);
    if (next !== 0) return next;
    if (current === 0) return 0;
    current = fail[current] as number;
  }
  return dense[current * classes + (classOf[code] as number)] as number;
}

/** Child by label, 0 if there is none. */
function childOf({ firstChild, label }: Automaton, state: number, code: number): number {
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

function linkFailures(automaton: Automaton, parent: Uint32Array): void {
  const { fail, label, output, outputLink, states } = automaton;
  for (let state = 1; state < states; state++) {
    const above = parent[state] as number;
    const target = above === 0 ? 0 : step(automaton, fail[above] as number, label[state] as number);
    fail[state] = target;
    outputLink[state] = (output[target] as number) >= 0 ? target : (outputLink[target] as number);
  }
}

/** Letters that labels use, numbered from 1. */
function alphabetOf(label: Uint16Array, states: number): { classOf: Uint16Array; classes: number } {
  const classOf = new Uint16Array(0x10000);
  let classes = 1;
  for (let state = 1; state < states; state++) {
    const code = label[state] as number;
    if (classOf[code] === 0) classOf[code] = classes++;
  }
  return { classOf, classes };
}

/** In the order of the states, because a state's failure leads to one with a smaller number. */
function fillDense(automaton: Automaton): void {
  const { firstChild, label, fail, classOf, classes, states } = automaton;
  const denseStates = Math.min(states, Math.max(1, Math.floor(denseEntries / classes)));
  const dense = new Uint32Array(denseStates * classes);
  for (let state = 0; state < denseStates; state++) {
    const row = state * classes;
    if (state > 0)
      dense.copyWithin(row, (fail[state] as number) * classes, (fail[state] as number) * classes + classes);
    for (let child = firstChild[state] as number; child < (firstChild[state + 1] as number); child++) {
      dense[row + (classOf[label[child] as number] as number)] = child;
    }
  }
  automaton.dense = dense;
  automaton.denseStates = denseStates;
}

function copy<A extends Uint32Array | Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
