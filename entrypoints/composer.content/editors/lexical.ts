/**
 * Lexical: Facebook, Instagram captions. Typed text (`execCommand`) ends at the first line break, and an `input` event after a
 * paste doubles the text, so words are pasted, nothing else is sent, and deletions are typed.
 */

import type { EditorStrategy } from './editor.ts';
import { readBlocks } from './editor-text.ts';
import { selectRange } from './selection.ts';
import { paste, type } from './typing.ts';

const read = (editable: Element) => readBlocks([...editable.children]);

export const lexical: EditorStrategy = {
  name: 'lexical',
  undoPause: 0,
  handles: (editable) => editable.matches('[data-lexical-editor="true"]'),
  read,
  select: (editable, span) => selectRange(editable, () => read(editable), span),
  async write(editable, span, replacement) {
    await selectRange(editable, () => read(editable), span);
    await (replacement === '' ? type('') : paste(editable, replacement));
  },
};
