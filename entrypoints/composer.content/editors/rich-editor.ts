import type { EditorStrategy } from './editor.ts';
import { readBlocks } from './editor-text.ts';
import { selectRange } from './selection.ts';

interface RichEditor extends Pick<EditorStrategy, 'name' | 'undoPause' | 'handles'> {
  /** The elements that are one line each, in order. */
  lines(editable: Element): Iterable<Element>;
  /** Puts the text in the place of what is selected, once. */
  put(editable: Element, text: string): Promise<void>;
}

/** A strategy for an editor that shows its text in `contenteditable` blocks. */
export function richEditor({ lines, put, ...rest }: RichEditor): EditorStrategy {
  const read: EditorStrategy['read'] = (editable) => readBlocks([...lines(editable)]);
  const select: EditorStrategy['select'] = (editable, span) => selectRange(editable, () => read(editable), span);
  return {
    ...rest,
    read,
    select,
    async write(editable, span, replacement) {
      await select(editable, span);
      await put(editable, replacement);
    },
  };
}
