/**
 * Draft.js: X. Typed text (`execCommand`) with line breaks loses words, and a pasted empty text is ignored, so words are pasted
 * and deletions cut. Ignores untrusted `beforeinput`.
 */
import { richEditor } from './rich-editor.ts';
import { cut, paste } from './typing.ts';

const root = '.public-DraftEditor-content, .DraftEditor-root [contenteditable="true"]';
const block = '[data-block="true"]';

export const draft = richEditor({
  name: 'draft',
  undoPause: 0,
  handles: (editable) => editable.matches(root),
  // Lists hold their items in blocks of their own.
  lines: (editable) => editable.querySelectorAll(`${block}:not(:has(${block}))`),
  put: (editable, text) => (text === '' ? cut(editable) : paste(editable, text)),
});
