/** Any other `contenteditable`: what no framework looks after, and editors that are not known yet. Typed text is what they all take. */
import type { EditorStrategy, Put } from './editor.ts';
import { readBlocks } from './editor-text.ts';
import { type } from './typing.ts';

const block = ':is(p, div, li, h1, h2, h3, h4, h5, h6, pre, blockquote)';

/** Lines are the innermost blocks. Text beside them, as browsers leave it before the first break, makes the whole one block. */
function lines(editable: Element): Element[] {
  const blocks = [...editable.querySelectorAll(`${block}:not(:has(${block}))`)];
  const loose = [...editable.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  return blocks.length === 0 || loose ? [editable] : blocks;
}

export const contenteditable: EditorStrategy = {
  name: 'contenteditable',
  undoPause: 0,
  handles: () => true,
  read: (editable) => readBlocks(lines(editable)),
};

export const putIntoContenteditable: Put = (_editable, text) => type(text);
