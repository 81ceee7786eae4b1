/**
 * Quill 1 and 2: LinkedIn's classic dialog, mostly inside an open shadow root. Pasting goes astray there (Quill 1 looks for the
 * caret in the document), typed text arrives through its MutationObserver. Changes within a second are undone together.
 */
import { linesAt } from './block-lines.ts';
import type { EditorStrategy, Put } from './editor.ts';
import { type } from './typing.ts';

export const quill: EditorStrategy = {
  name: 'quill',
  undoPause: 1050,
  handles: (editable) => editable.matches('.ql-editor'),
  read: linesAt(':scope > :not(ol, ul), :scope > :is(ol, ul) > li'),
};

export const putIntoQuill: Put = (_editable, text) => type(text);
