/**
 * ProseMirror and TipTap: LinkedIn's new post dialog and comments. It reads what the browser typed out of the page, marks and
 * mentions around it kept; pasted text goes through paste rules that make links. Only line breaks need a paste. Changes within
 * half a second of each other are undone together.
 */
import { linesAt } from './block-lines.ts';
import type { EditorStrategy, Put } from './editor.ts';
import { paste, type } from './typing.ts';

export const prosemirror: EditorStrategy = {
  name: 'prosemirror',
  undoPause: 550,
  handles: (editable) => editable.matches('.ProseMirror'),
  read: linesAt('p, h1, h2, h3, h4, h5, h6, pre'),
};

export const putIntoProsemirror: Put = (editable, text) => (text.includes('\n') ? paste(editable, text) : type(text));
