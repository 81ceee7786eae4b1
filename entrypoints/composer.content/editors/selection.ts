/** Selecting in an editor so that the editor notices, in the page and in open shadow roots. */
import type { Span } from '../../../rules/review.ts';
import type { EditorStrategy } from './editor.ts';
import { focus, pause } from './focus.ts';

/** Chromium keeps a selection of its own for each shadow root; the others answer from the document. */
function selectionOf(editable: Element): Selection | null {
  const root = editable.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  return root instanceof ShadowRoot && root.getSelection ? root.getSelection() : document.getSelection();
}

/** Selects a span and resolves when the editor had time to take it over. Looks once more, because editors may set it back. */
export async function select({ read }: EditorStrategy, editable: Element, span: Span): Promise<void> {
  await focus(editable);
  if (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement) {
    editable.setSelectionRange(span.start, span.end);
    return pause(0);
  }
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const range = read(editable).range(span);
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
