import type { EditorText } from './editor.ts';
import { readBlocks } from './editor-text.ts';

/** Reads an editor whose lines are the elements that match. */
export function linesAt(selector: string): (editable: Element) => EditorText {
  return (editable) => readBlocks([...editable.querySelectorAll(selector)]);
}
