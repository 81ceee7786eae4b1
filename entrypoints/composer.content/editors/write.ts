import type { Span } from '../../../rules/review.ts';
import { putIntoContenteditable } from './contenteditable.ts';
import { putIntoDraft } from './draft.ts';
import type { EditorStrategy, Put } from './editor.ts';
import { putIntoLexical } from './lexical.ts';
import { putIntoProsemirror } from './prosemirror.ts';
import { putIntoQuill } from './quill.ts';
import { select } from './selection.ts';
import { putIntoTextarea } from './textarea.ts';

const put: Record<EditorStrategy['name'], Put> = {
  draft: putIntoDraft,
  lexical: putIntoLexical,
  prosemirror: putIntoProsemirror,
  quill: putIntoQuill,
  textarea: putIntoTextarea,
  contenteditable: putIntoContenteditable,
};

/** Replaces the span once, as one undo step. Whether the editor took it shows only in its text. */
export async function write(
  strategy: EditorStrategy,
  editable: Element,
  span: Span,
  replacement: string,
): Promise<void> {
  await select(strategy, editable, span);
  await put[strategy.name](editable, replacement);
}
