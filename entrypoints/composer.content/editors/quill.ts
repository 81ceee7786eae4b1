/**
 * Quill 1 and 2: LinkedIn's classic dialog, mostly inside an open shadow root. Pasting goes astray there (Quill 1 looks for the
 * caret in the document), typed text arrives through its MutationObserver. Changes within a second are undone together.
 */
import { richEditor } from './rich-editor.ts';
import { type } from './typing.ts';

export const quill = richEditor({
  name: 'quill',
  undoPause: 1050,
  handles: (editable) => editable.matches('.ql-editor'),
  lines: (editable) => editable.querySelectorAll(':scope > :not(ol, ul), :scope > :is(ol, ul) > li'),
  put: (_editable, text) => type(text),
});
