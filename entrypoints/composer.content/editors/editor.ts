/** How to read and write one editor framework. Strategies are tried in a fixed order; each answers whether it is its own. */
import type { Span } from '../../../rules/review.ts';

/** A text as the network will publish it, and where each part of it stands in the page. */
export interface EditorText {
  /** Line breaks are `\n`. */
  text: string;
  /** The page's range for a span, or null when that cannot be painted (a textarea). */
  range(span: Span): Range | null;
}

/** Reading: part of the script that every page loads. */
export interface EditorStrategy {
  name: 'draft' | 'lexical' | 'prosemirror' | 'quill' | 'textarea' | 'contenteditable';
  /** Milliseconds without a change after which the editor begins a new undo step. */
  undoPause: number;
  /** Answers for the editable element itself. */
  handles(editable: Element): boolean;
  read(editable: Element): EditorText;
}

/**
 * Writing: part of the panel script. Puts a text in the place of what is selected, once, as one undo step, and resolves when the
 * editor had time to take it. Does not verify: the caller reads back.
 */
export type Put = (editable: Element, text: string) => Promise<void>;
