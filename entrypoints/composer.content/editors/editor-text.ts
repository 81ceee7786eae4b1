/**
 * The text of an editor as its network will publish it, with the way back into the page. Blocks become lines; `<br>` becomes a
 * line break unless it only holds an empty line open; emoji drawn as pictures count as their `alt`; zero-width characters that
 * editors put in as placeholders are dropped; no-break spaces that browsers put in while typing count as spaces.
 */
import type { Span } from '../../../rules/review.ts';
import type { EditorText } from './editor.ts';

/** A stretch of the text that stands in one place of the page, character for character. */
interface Piece {
  node: Node;
  /** Offset in a text node; -1 for an element that stands for the text as a whole. */
  offset: number;
  start: number;
  end: number;
}

interface Line {
  block: Element;
  start: number;
}

const placeholders = /[\u200b\ufeff]/g;

/** Reads blocks in order; each is one line or, with `<br>` in it, several. */
export function readBlocks(blocks: readonly Element[]): EditorText {
  const pieces: Piece[] = [];
  const lines: Line[] = [];
  let text = '';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) text += '\n';
    lines.push({ block, start: text.length });
    const before = text.length;
    text += readInline(block, text.length, pieces);
    if (text.length > before && text.endsWith('\n')) text = dropLast(text, pieces);
  }
  return { text, range: (span) => rangeOf(span, pieces, lines, text.length) };
}

/** A break at the very end of a block only makes the line below it visible. */
function dropLast(text: string, pieces: Piece[]): string {
  const last = pieces.at(-1);
  if (last?.end === text.length) {
    last.end -= 1;
    if (last.end === last.start) pieces.pop();
  }
  return text.slice(0, -1);
}

function readInline(parent: Node, start: number, pieces: Piece[]): string {
  let text = '';
  const add = (node: Node, offset: number, words: string) => {
    const at = start + text.length;
    pieces.push({ node, offset, start: at, end: at + words.length });
    text += words;
  };
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) readText(node as Text, add);
    else if (!(node instanceof Element)) continue;
    else if (node.localName === 'br') add(node, -1, '\n');
    else if (node.localName === 'img') {
      const words = node.getAttribute('alt') ?? '';
      if (words) add(node, -1, words);
    } else text += readInline(node, start + text.length, pieces);
  }
  return text;
}

function readText(node: Text, add: (node: Node, offset: number, words: string) => void): void {
  const data = node.data.replaceAll('\u00a0', ' ');
  let from = 0;
  for (const { index } of data.matchAll(placeholders)) {
    if (index > from) add(node, from, data.slice(from, index));
    from = index + 1;
  }
  if (from < data.length) add(node, from, data.slice(from));
}

function rangeOf({ start, end }: Span, pieces: Piece[], lines: Line[], length: number): Range | null {
  if (start < 0 || end > length || start > end || lines.length === 0) return null;
  const range = document.createRange();
  place(range, 'Start', start, pieces, lines);
  if (start === end) range.collapse(true);
  else place(range, 'End', end, pieces, lines);
  return range;
}

/** A range starts before the letter that follows and ends behind the one that stands before; an empty line has neither. */
function place(range: Range, side: 'Start' | 'End', at: number, pieces: Piece[], lines: Line[]): void {
  const before = pieces.find((piece) => piece.start < at && at <= piece.end);
  const after = pieces.find((piece) => piece.start <= at && at < piece.end);
  const piece = side === 'Start' ? (after ?? before) : (before ?? after);
  if (piece === undefined) range[`set${side}`](lines.findLast(({ start }) => start <= at)?.block ?? document.body, 0);
  else if (piece.offset < 0) range[`set${side}${piece.start < at ? 'After' : 'Before'}`](piece.node);
  else range[`set${side}`](piece.node, piece.offset + at - piece.start);
}
