/** The ways to put text at the selection that editors understand. Each is used once per change, never one after the other. */
import { pause } from './focus.ts';

/** Time for an editor to bring its own state in line with what happened, in milliseconds. */
const settling = 30;

/** As from the clipboard: editors with a paste handler make one undo step of it, line breaks included. */
export async function paste(editable: Element, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editable.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
  await pause(settling);
}

/** As from the keyboard: the browser changes the page and the editor reads the change. Deprecated, without a successor. */
export async function type(text: string): Promise<void> {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  await pause(settling);
}

/**
 * As cut, without touching the real clipboard: editors with a cut handler take whole lines out of their own state, where a
 * typed deletion over several lines breaks Draft.js (React finds its elements gone) and is undone by Lexical.
 */
export async function cut(editable: Element): Promise<void> {
  const clipboardData = new DataTransfer();
  editable.dispatchEvent(new ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true, composed: true }));
  await pause(settling);
}
