/** Giving an editor the focus, in the page and in open shadow roots. */

function hasFocus(editable: Element): boolean {
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
    const taken = hasFocus(editable);
    await pause(40);
    // Whoever moved on meanwhile is not called back.
    if (taken) return;
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
