/**
 * Lexical: Facebook, Instagram captions. Typed text (`execCommand`) ends at the first line break, and an `input` event after a
 * paste doubles the text, so words are pasted, nothing else is sent, and deletions are cut.
 */
import type { EditorStrategy, Put } from './editor.ts';
import { readBlocks } from './editor-text.ts';
import { cut, paste } from './typing.ts';

export const lexical: EditorStrategy = {
  name: 'lexical',
  undoPause: 0,
  handles: (editable) => editable.matches('[data-lexical-editor="true"]'),
  read: (editable) => readBlocks([...editable.children]),
};

export const putIntoLexical: Put = (editable, text) => (text === '' ? cut(editable) : paste(editable, text));
