/** Any other `contenteditable`: what no framework looks after, and editors that are not known yet. Typed text is what they all take. */

import type { EditorStrategy } from './editor.ts';
import { readBlocks } from './editor-text.ts';
import { selectRange } from './selection.ts';
import { type } from './typing.ts';

const blocks = ':is(p, div, li, h1, h2, h3, h4, h5, h6, pre, blockquote)';

/** Lines are the innermost blocks. Text beside them, as browsers leave it before the first break, is not looked for twice. */
function read(editable: Element) {
  const lines = [...editable.querySelectorAll(`${blocks}:not(:has(${blocks}))`)];
  const loose = [...editable.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  return readBlocks(lines.length === 0 || loose ? [editable] : lines);
}

export const contenteditable: EditorStrategy = {
  name: 'contenteditable',
  undoPause: 0,
  handles: () => true,
  read,
  select: (editable, span) => selectRange(editable, () => read(editable), span),
  async write(editable, span, replacement) {
    await selectRange(editable, () => read(editable), span);
    await type(replacement);
  },
};
