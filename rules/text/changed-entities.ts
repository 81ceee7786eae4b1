/** Looks for things with a form of their own in the part of a text that changed, and moves those behind it. */
import type { Entities } from '../analysis.ts';
import type { Span } from '../review.ts';
import { findEntities } from './entities.ts';

export interface ChangedPiece {
  /** What was replaced, in offsets of the text before: whole sentences. */
  from: number;
  to: number;
  /** What stands there now. */
  piece: string;
  /** Whether white space, or an end of the text, parts the piece from what stands before and behind it. */
  standsAlone: boolean;
  /** By how much what stands behind has moved. */
  moved: number;
}

const names = ['urls', 'emails', 'mentions', 'hashtags', 'numbers', 'emoji'] as const;

/** Undefined where one may reach over the border of the piece. Nothing with a form has white space in it, but numbers, and none of those has a full stop and a space. */
export function changedEntities(before: Entities, change: ChangedPiece): Entities | undefined {
  if (!change.standsAlone) return undefined;
  const inside = findEntities(change.piece);
  const after: { [K in keyof Entities]: readonly Span[] } = { ...inside };
  for (const name of names) after[name] = replaced(before[name], inside[name], change);
  return after;
}

function replaced(before: readonly Span[], inside: readonly Span[], { from, to, moved }: ChangedPiece): Span[] {
  const spans: Span[] = [];
  let index = 0;
  for (; index < before.length && (before[index] as Span).start < from; index++) spans.push(before[index] as Span);
  for (const { start, end } of inside) spans.push({ start: start + from, end: end + from });
  while (index < before.length && (before[index] as Span).start < to) index++;
  for (; index < before.length; index++) {
    const span = before[index] as Span;
    spans.push(moved === 0 ? span : { start: span.start + moved, end: span.end + moved });
  }
  return spans;
}
