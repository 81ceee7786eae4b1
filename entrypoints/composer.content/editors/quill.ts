/**
 * Quill 1 and 2: LinkedIn's classic dialog, mostly inside an open shadow root. Pasting goes astray there (Quill 1 looks for the
 * caret in the document), typed text arrives through its MutationObserver. Changes within a second are undone together.
 */

import type { EditorStrategy } from './editor.ts';
import { readBlocks } from './editor-text.ts';
import { selectRange } from './selection.ts';
import { type } from './typing.ts';

const line = ':scope > :not(ol, ul), :scope > :is(ol, ul) > li';

const read = (editable: Element) => readBlocks([...editable.querySelectorAll(line)]);

export const quill: EditorStrategy = {
  name: 'quill',
  undoPause: 1050,
  handles: (editable) => editable.matches('.ql-editor'),
  read,
  select: (editable, span) => selectRange(editable, () => read(editable), span),
  async write(editable, span, replacement) {
    await selectRange(editable, () => read(editable), span);
    await type(replacement);
  },
};
