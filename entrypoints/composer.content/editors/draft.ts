/**
 * Draft.js: X. Typed text (`execCommand`) with line breaks loses words, and a pasted empty text is ignored, so words are pasted
 * and deletions cut. Ignores untrusted `beforeinput`.
 */
import { linesAt } from './block-lines.ts';
import type { EditorStrategy, Put } from './editor.ts';
import { cut, paste } from './typing.ts';

const root = '.public-DraftEditor-content, .DraftEditor-root [contenteditable="true"]';
const block = '[data-block="true"]';

export const draft: EditorStrategy = {
  name: 'draft',
  undoPause: 0,
  handles: (editable) => editable.matches(root),
  // Lists hold their items in blocks of their own.
  read: linesAt(`${block}:not(:has(${block}))`),
};

export const putIntoDraft: Put = (editable, text) => (text === '' ? cut(editable) : paste(editable, text));
