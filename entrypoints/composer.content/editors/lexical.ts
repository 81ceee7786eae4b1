/**
 * Lexical: Facebook, Instagram captions. Typed text (`execCommand`) ends at the first line break, and an `input` event after a
 * paste doubles the text, so words are pasted, nothing else is sent, and deletions are cut.
 */
import { richEditor } from './rich-editor.ts';
import { cut, paste } from './typing.ts';

export const lexical = richEditor({
  name: 'lexical',
  undoPause: 0,
  handles: (editable) => editable.matches('[data-lexical-editor="true"]'),
  lines: (editable) => editable.children,
  put: (editable, text) => (text === '' ? cut(editable) : paste(editable, text)),
});
