import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import type { EditorStrategy } from './editor.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';

/** In the order they are asked; the last one takes everything. */
const strategies: readonly EditorStrategy[] = [textarea, lexical, quill, prosemirror, draft];

export function strategyOf(editable: Element): EditorStrategy {
  return strategies.find((strategy) => strategy.handles(editable)) ?? contenteditable;
}
