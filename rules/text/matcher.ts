/** All dictionaries of all rules of a pack, compiled into one automaton and found in one pass. */
import type { Dictionary, DictionaryEntry, Hit } from '../dictionary.ts';
import type { Language } from '../post.ts';
import { type Automaton, buildAutomaton, step } from './automaton.ts';
import { type ContextOfHit, partFits, patternFits, type ScannedText } from './fit.ts';
import { type Pattern, type PatternPart, parsePattern } from './pattern.ts';

/** One pattern of one entry. */
export interface CompiledPattern {
  pattern: Pattern;
  dictionary: number;
  entry: DictionaryEntry;
  language: Language | 'any';
  /** An `unless` phrase: takes the hits of its entry away. */
  unless: boolean;
  /** First of its slots in the scan's memory, one slot per part. */
  slot: number;
}

/** Where a literal is used: a pattern and which of its parts. */
interface Use {
  pattern: CompiledPattern;
  part: number;
  literal: PatternPart;
}

/** Hits of each dictionary, in the order the dictionaries were given, each sorted by position. */
export type Hits = readonly Hit[][];

export class Matcher {
  readonly #automaton: Automaton;
  readonly #uses: readonly (Use | readonly Use[])[];
  readonly #lengths: Uint16Array;
  readonly #dictionaries: number;
  readonly #slots: number;
  /** Per slot: word behind the part, first word of the match, and the scan it belongs to. */
  readonly #endWord: Uint32Array;
  readonly #startWord: Uint32Array;
  readonly #scanOf: Uint32Array;
  #scan = 0;

  constructor(dictionaries: readonly Dictionary[]) {
    this.#dictionaries = dictionaries.length;
    const uses = new Map<string, Use | Use[]>();
    let slots = 0;
    for (const compiled of compilePatterns(dictionaries)) {
      compiled.slot = slots;
      if (compiled.pattern.parts.length > 1) slots += compiled.pattern.parts.length;
      compiled.pattern.parts.forEach((literal, part) => {
        const key = literal.openStart ? literal.literal : ` ${literal.literal}`;
        const use: Use = { pattern: compiled, part, literal };
        const known = uses.get(key);
        if (known === undefined) uses.set(key, use);
        else if (Array.isArray(known)) known.push(use);
        else uses.set(key, [known, use]);
      });
    }
    const literals = [...uses.keys()].sort();
    this.#automaton = buildAutomaton(literals);
    this.#uses = literals.map((literal) => uses.get(literal) as Use | Use[]);
    this.#lengths = Uint16Array.from(literals, (literal) => literal.length);
    this.#slots = slots;
    this.#endWord = new Uint32Array(slots);
    this.#startWord = new Uint32Array(slots);
    this.#scanOf = new Uint32Array(slots);
  }

  get states(): number {
    return this.#automaton.states;
  }

  /** Finds every entry. Entries of another language than the text's are left out; in a text of unknown language all count. */
  scan(scanned: ScannedText, language: Language | 'unknown'): Hits {
    const hits: Hit[][] = Array.from({ length: this.#dictionaries }, () => []);
    const suppressed: Hit[] = [];
    this.#scan++;
    const { codes, length } = scanned.folded;
    const { output, outputLink } = this.#automaton;
    let state = 0;
    for (let unit = 0; unit < length; unit++) {
      state = step(this.#automaton, state, codes[unit] as number);
      if (state === 0) continue;
      let found = (output[state] as number) >= 0 ? state : (outputLink[state] as number);
      while (found !== 0) {
        const literal = output[found] as number;
        const use = this.#uses[literal] as Use | readonly Use[];
        const start = unit + 1 - (this.#lengths[literal] as number);
        if (Array.isArray(use))
          for (const one of use) this.#take(one, scanned, language, start, unit + 1, hits, suppressed);
        else this.#take(use as Use, scanned, language, start, unit + 1, hits, suppressed);
        found = outputLink[found] as number;
      }
    }
    return hits.map((list) => settle(list, suppressed));
  }

  #take(
    { pattern, part, literal }: Use,
    scanned: ScannedText,
    language: Language | 'unknown',
    start: number,
    end: number,
    hits: Hit[][],
    suppressed: Hit[],
  ): void {
    if (language !== 'unknown' && pattern.language !== 'any' && pattern.language !== language) return;
    const from = literal.openStart ? start : start + 1;
    const at = partFits(scanned, literal, from, end, pattern.language);
    if (at === null) return;
    const { parts } = pattern.pattern;
    let first = at.wordStart;
    if (parts.length > 1) {
      const slot = pattern.slot + part;
      if (part > 0) {
        const before = slot - 1;
        if (this.#scanOf[before] !== this.#scan) return;
        if (!follows(scanned, literal, this.#endWord[before] as number, at.wordStart)) return;
        first = this.#startWord[before] as number;
      }
      this.#scanOf[slot] = this.#scan;
      this.#endWord[slot] = at.wordEnd;
      this.#startWord[slot] = first;
      if (part < parts.length - 1) return;
    }
    const context: ContextOfHit = { wordStart: first, wordEnd: at.wordEnd };
    const span = patternFits(scanned, pattern.pattern, context);
    if (span === null) return;
    const hit: Hit = {
      ...span,
      text: scanned.text.slice(span.start, span.end),
      language: pattern.language,
      entry: pattern.entry,
    };
    if (pattern.unless) suppressed.push(hit);
    else (hits[pattern.dictionary] as Hit[]).push(hit);
  }
}

/** Whether a part may stand behind the part before it: close enough, with a number between where one is asked for. */
function follows(scanned: ScannedText, literal: PatternPart, endWord: number, word: number): boolean {
  if (word < endWord) return false;
  let from = endWord;
  if (literal.numberBefore) {
    if (!scanned.isNumber(from)) return false;
    while (from < word && scanned.isNumber(from)) from++;
  }
  if (word - from > literal.gap) return false;
  return scanned.sentenceOfWord(endWord - 1) === scanned.sentenceOfWord(word);
}

/** By position; what lies inside a longer hit of the same dictionary, or is contradicted by an `unless` phrase, is dropped. */
function settle(hits: Hit[], suppressed: readonly Hit[]): Hit[] {
  if (hits.length === 0) return hits;
  const kept =
    suppressed.length === 0
      ? hits
      : hits.filter((hit) => !suppressed.some((other) => other.entry === hit.entry && covers(other, hit)));
  if (kept.length < 2) return kept;
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Hit[] = [];
  let reach = -1;
  for (const hit of kept) {
    const last = result.at(-1);
    if (last !== undefined && last.start === hit.start && last.end === hit.end) {
      // Found later at the same place: the longer literal, `we're` rather than `we`.
      result[result.length - 1] = hit;
      continue;
    }
    if (hit.end <= reach) continue;
    result.push(hit);
    if (!hasGap(hit)) reach = hit.end;
  }
  return result;
}

/** A pattern with a gap covers words that are not its own. */
function hasGap(hit: Hit): boolean {
  const { match } = hit.entry;
  return typeof match === 'string' ? match.includes('…') : match.some((one) => one.includes('…'));
}

function covers(outer: Hit, inner: Hit): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function* compilePatterns(dictionaries: readonly Dictionary[]): Generator<CompiledPattern> {
  for (const [index, dictionary] of dictionaries.entries()) {
    for (const language of ['de', 'en', 'any'] as const) {
      for (const entry of dictionary[language] ?? []) {
        const patterns = typeof entry.match === 'string' ? [entry.match] : entry.match;
        for (const source of patterns) {
          for (const pattern of parsePattern(source))
            yield { pattern, dictionary: index, entry, language, unless: false, slot: 0 };
        }
        for (const source of entry.unless ?? []) {
          for (const pattern of parsePattern(source))
            yield { pattern, dictionary: index, entry, language, unless: true, slot: 0 };
        }
      }
    }
  }
}
