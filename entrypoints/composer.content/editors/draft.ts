/**
 * Draft.js: X. Typed text (`execCommand`) with line breaks loses words, and a pasted empty text is ignored, so words are pasted
 * and deletions typed. Ignores untrusted `beforeinput`.
 */

import type { EditorStrategy } from './editor.ts';
import { readBlocks } from './editor-text.ts';
import { selectRange } from './selection.ts';
import { paste, type } from './typing.ts';

const root = '.public-DraftEditor-content, .DraftEditor-root [contenteditable="true"]';
const block = '[data-block="true"]';
const leafBlock = '[data-block="true"]:not(:has([data-block="true"]))';

const read = (editable: Element) => readBlocks([...editable.querySelectorAll(leafBlock)]);

export const draft: EditorStrategy = {
  name: 'draft',
  undoPause: 0,
  handles: (editable) =>
    editable.matches(root) || (editable.querySelector(block) !== null && editable.matches('[contenteditable]')),
  read,
  select: (editable, span) => selectRange(editable, () => read(editable), span),
  async write(editable, span, replacement) {
    await selectRange(editable, () => read(editable), span);
    await (replacement === '' ? type('') : paste(editable, replacement));
  },
};
