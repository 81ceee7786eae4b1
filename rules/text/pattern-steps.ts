/**
 * Patterns cut at their gaps. The phrases between two gaps stand for each other whatever stands before and behind, so `(a|b) … (c|d)`
 * is two steps of two phrases each, not four patterns.
 */

import { type KnownTokens, type Pattern, parsePattern } from './pattern.ts';
import { PatternError } from './pattern-error.ts';

/** Phrases that may stand at one place of a pattern. */
export type PatternStep = readonly Pattern[];

const gap = '…';

/**
 * The steps of a pattern from its first to its last words; one step with all that the pattern stands for where it cannot be cut.
 *
 * @throws PatternError as `parsePattern` does
 */
export function parseSteps(source: string, known: KnownTokens): readonly PatternStep[] {
  const pieces = source.includes(gap) && source.includes('(') ? piecesOf(source) : [source];
  if (pieces.length === 1) return [parsePattern(source, known)];
  const steps = pieces.map((piece) => phrasesOf(piece, known));
  return steps.every(isWhole) ? steps : [parsePattern(source, known)];
}

/** Cut at the gaps outside brackets; each piece but the first begins with its gap. */
function piecesOf(source: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === gap && depth === 0 && at > from) {
      pieces.push(source.slice(from, at));
      from = at;
    }
  }
  pieces.push(source.slice(from));
  return pieces;
}

/** None when one of them has no word: what stands beside it has to be known then. */
function phrasesOf(piece: string, known: KnownTokens): PatternStep {
  try {
    return parsePattern(piece, known);
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}

/** Whether the phrases of a step ask for the same of what stands beside them. */
function isWhole(phrases: PatternStep, index: number, steps: readonly PatternStep[]): boolean {
  const [first] = phrases;
  if (first === undefined) return false;
  const isFirst = index === 0;
  const isLast = index === steps.length - 1;
  return phrases.every(
    ({ parts, numberAfter, lineStart, lineEnd }) =>
      (isLast || (!numberAfter && !lineEnd)) &&
      (isFirst
        ? lineStart === first.lineStart && parts[0]?.numberBefore === first.parts[0]?.numberBefore
        : !lineStart && parts[0]?.gap === first.parts[0]?.gap),
  );
}
