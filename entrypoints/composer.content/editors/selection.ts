/** Selecting in an editor so that the editor notices, in the page and in open shadow roots. */
import type { Span } from '../../../rules/review.ts';
import type { EditorText } from './editor.ts';

/** Chromium keeps a selection of its own for each shadow root; the others answer from the document. */
export function selectionOf(editable: Element): Selection | null {
  const root = editable.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  return root instanceof ShadowRoot && root.getSelection ? root.getSelection() : document.getSelection();
}

export function hasFocus(editable: Element): boolean {
  const active = (editable.getRootNode() as Document | ShadowRoot).activeElement;
  return active !== null && (active === editable || editable.contains(active));
}

/**
 * Focuses the editor. Waits a little for what makes it inert (a dialog of ours that is closing), and until the editor has put its
 * own old selection back, which ProseMirror does 20 ms later.
 */
export async function focus(editable: Element): Promise<void> {
  for (let attempt = 0; attempt < 20 && editable.isConnected; attempt += 1) {
    if (hasFocus(editable)) return;
    (editable as HTMLElement).focus({ preventScroll: true });
    await pause(40);
  }
}

/** Selects a span and resolves when the editor had time to take it over. Looks once more, because editors may set it back. */
export async function selectRange(editable: Element, read: () => EditorText, span: Span): Promise<void> {
  await focus(editable);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const range = read().range(span);
    const selection = selectionOf(editable);
    if (!range || !selection) return;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    await selectionNoticed();
    if (
      span.start === span.end
        ? selection.anchorNode === startContainer && selection.anchorOffset === startOffset
        : selection.toString() === range.toString()
    )
      return;
  }
}

/** Editors learn of a selection by `selectionchange`, a task later, and some only draw it in the next frame. */
async function selectionNoticed(): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => resolve();
    document.addEventListener('selectionchange', done, { once: true });
    setTimeout(done, 40);
  });
  await pause(20);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
