/**
 * Aho-Corasick automaton in flat typed arrays: finds every literal of a list in one pass, in time linear in the text and
 * independent of how many literals there are. States are numbered breadth first, so the children of a state are neighbours.
 * A branch ends where only one literal is left; the rest of that literal, its tail, is compared when the scan gets there.
 * That keeps a list of 100,000 names at a fifth of its states.
 */
import { type LiteralTree, plantTree } from './literal-tree.ts';

export interface Automaton extends Omit<LiteralTree, 'parent'> {
  fail: Uint32Array;
  /** Next state on the way of failure links at which literals end, or 0. */
  outputLink: Uint32Array;
  /** The state itself where literals end at it, else its `outputLink`. */
  reports: Uint32Array;
  /** Next state of the first `denseStates` states by class: those near the root, where a scan is nearly all the time. */
  dense: Uint32Array;
  denseStates: number;
}

/** Entries that the table of the states near the root may have. */
const denseEntries = 1 << 16;

/**
 * Builds the automaton of literals in any order; the same literal may be there more than once.
 * @throws RangeError when a literal is empty.
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const { parent, ...tree } = plantTree(literals);
  const automaton: Automaton = {
    ...tree,
    fail: new Uint32Array(tree.states),
    outputLink: new Uint32Array(tree.states),
    reports: new Uint32Array(tree.states),
    dense: new Uint32Array(0),
    denseStates: 0,
  };
  linkFailures(automaton, parent);
  fillDense(automaton);
  return automaton;
}

/** Reports each place at which a literal stands, by the literal's index: units `start` to `end`. */
export function scanUnits(
  automaton: Automaton,
  codes: Uint16Array,
  length: number,
  found: (literal: number, start: number, end: number) => void,
): void {
  const { output, outputLink, reports, dense, denseStates, classOf, classes, order, endFrom, endLength, tailFrom } =
    automaton;
  let state = 0;
  for (let unit = 0; unit < length; unit++) {
    const code = codes[unit] as number;
    // The call is spared where nearly all steps are taken.
    if (state < denseStates) state = dense[state * classes + (classOf[code] as number)] as number;
    else state = step(automaton, state, code);
    let at = reports[state] as number;
    while (at !== 0) {
      const end = output[at] as number;
      const tail = (tailFrom[end + 1] as number) - (tailFrom[end] as number);
      if (tail === 0 || hasTail(automaton, end, codes, unit + 1, length)) {
        const stop = unit + 1 + tail;
        const start = stop - (endLength[end] as number);
        const last = endFrom[end + 1] as number;
        for (let index = endFrom[end] as number; index < last; index++) found(order[index] as number, start, stop);
      }
      at = outputLink[at] as number;
    }
  }
}

function hasTail(
  { tails, tailFrom }: Automaton,
  end: number,
  codes: Uint16Array,
  unit: number,
  length: number,
): boolean {
  const from = tailFrom[end] as number;
  const to = tailFrom[end + 1] as number;
  if (unit + to - from > length) return false;
  for (let index = from; index < to; index++) if (tails[index] !== codes[unit + index - from]) return false;
  return true;
}

/** State after reading a code unit. */
function step(automaton: Automaton, state: number, code: number): number {
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
  const { fail, label, output, outputLink, reports, states } = automaton;
  for (let state = 1; state < states; state++) {
    const above = parent[state] as number;
    const target = above === 0 ? 0 : step(automaton, fail[above] as number, label[state] as number);
    fail[state] = target;
    outputLink[state] = reports[target] as number;
    reports[state] = (output[state] as number) >= 0 ? state : (reports[target] as number);
  }
}

/** In the order of the states, because a state's failure leads to one with a smaller number. */
function fillDense(automaton: Automaton): void {
  const { firstChild, label, fail, classOf, classes, states } = automaton;
  const denseStates = Math.min(states, Math.max(1, Math.floor(denseEntries / classes)));
  const dense = new Uint32Array(denseStates * classes);
  for (let state = 0; state < denseStates; state++) {
    const row = state * classes;
    if (state > 0) dense.copyWithin(row, (fail[state] as number) * classes, ((fail[state] as number) + 1) * classes);
    for (let child = firstChild[state] as number; child < (firstChild[state + 1] as number); child++) {
      dense[row + (classOf[label[child] as number] as number)] = child;
    }
  }
  automaton.dense = dense;
  automaton.denseStates = denseStates;
}
