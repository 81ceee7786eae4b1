/**
 * `<textarea>` and `<input>`: Instagram comments, X on narrow pages. React does not notice a set `value`, and setting it empties
 * the undo history; typed text (`execCommand`) does neither.
 */
import type { EditorStrategy } from './editor.ts';
import { focus, pause } from './selection.ts';
import { type } from './typing.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

async function select(editable: Element, { start, end }: { start: number; end: number }): Promise<void> {
  await focus(editable);
  (editable as Field).setSelectionRange(start, end);
  await pause(0);
}

export const textarea: EditorStrategy = {
  name: 'textarea',
  undoPause: 0,
  handles: (editable) => editable.matches('textarea, input'),
  read: (editable) => ({ text: (editable as Field).value, range: () => null }),
  select,
  async write(editable, span, replacement) {
    await select(editable, span);
    await type(replacement);
  },
};
