/**
 * `<textarea>` and `<input>`: Instagram comments, X on narrow pages. React does not notice a set `value`, and setting it empties
 * the undo history; typed text (`execCommand`) does neither.
 */
import type { EditorStrategy, Put } from './editor.ts';
import { type } from './typing.ts';

export const textarea: EditorStrategy = {
  name: 'textarea',
  undoPause: 0,
  handles: (editable) => editable.matches('textarea, input'),
  read: (editable) => ({ text: (editable as HTMLTextAreaElement).value, range: () => null }),
};

export const putIntoTextarea: Put = (_editable, text) => type(text);
