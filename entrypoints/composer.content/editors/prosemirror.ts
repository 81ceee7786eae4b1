/**
 * ProseMirror and TipTap: LinkedIn's new post dialog and comments. It reads what the browser typed out of the page, marks and
 * mentions around it kept; pasted text goes through paste rules that make links. Only line breaks need a paste. Changes within
 * half a second of each other are undone together.
 */

import type { EditorStrategy } from './editor.ts';
import { readBlocks } from './editor-text.ts';
import { selectRange } from './selection.ts';
import { paste, type } from './typing.ts';

const textblock = ':is(p, h1, h2, h3, h4, h5, h6, pre)';

const read = (editable: Element) => readBlocks([...editable.querySelectorAll(textblock)]);

export const prosemirror: EditorStrategy = {
  name: 'prosemirror',
  undoPause: 550,
  handles: (editable) => editable.matches('.ProseMirror'),
  read,
  select: (editable, span) => selectRange(editable, () => read(editable), span),
  async write(editable, span, replacement) {
    await selectRange(editable, () => read(editable), span);
    await (replacement.includes('\n') ? paste(editable, replacement) : type(replacement));
  },
};
