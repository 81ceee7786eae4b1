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

/** Undefined where one may reach over the border of the piece: an address with a question mark in it looks like two sentences. */
export function changedEntities(before: Entities, change: ChangedPiece): Entities | undefined {
  if (!change.standsAlone) return undefined;
  const inside = findEntities(change.piece);
  const after: { [K in keyof Entities]: readonly Span[] } = { ...inside };
  for (const name of names) {
    const spans = replaced(before[name], inside[name], change);
    if (spans === undefined) return undefined;
    after[name] = spans;
  }
  return after;
}

function replaced(before: readonly Span[], inside: readonly Span[], change: ChangedPiece): Span[] | undefined {
  const { from, to, piece, moved } = change;
  const spans: Span[] = [];
  let added = false;
  const addInside = (): void => {
    for (const { start, end } of inside) spans.push({ start: start + from, end: end + from });
    added = true;
  };
  for (const span of before) {
    if (span.end < from) spans.push(span);
    else if (span.start > to) {
      if (!added) addInside();
      spans.push(moved === 0 ? span : { start: span.start + moved, end: span.end + moved });
    } else if (span.start <= from || span.end >= to) {
      if ((span.start <= from && from > 0) || span.end >= to) return undefined;
    }
  }
  if (!added) addInside();
  const touchesBorder = ({ start, end }: Span): boolean => (start === 0 && from > 0) || end === piece.length;
  return inside.some(touchesBorder) ? undefined : spans;
}
