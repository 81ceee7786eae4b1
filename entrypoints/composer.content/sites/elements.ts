/** How sites look at elements of a page: shown or not, blocked or not, what stands on them. */

/** Whether the element takes up room on the page. */
export function shown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** Networks block a control with `disabled`, `aria-disabled` or both. */
export function blocked(control: Element): boolean {
  return control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** Controls whose accessible name or text is one of the wordings, whatever their case. */
export function worded(controls: Iterable<Element>, wordings: ReadonlySet<string>): Element[] {
  return [...controls].filter((control) =>
    [control.getAttribute('aria-label'), control.textContent].some((name) =>
      wordings.has((name ?? '').replace(/\s+/g, ' ').trim().toLowerCase()),
    ),
  );
}

/** Controls with words on them and no picture: what publishes, among buttons for pictures, emoji and the like. */
export function plainWords(controls: Iterable<Element>): Element[] {
  return [...controls].filter((control) => control.textContent?.trim() && !control.querySelector('svg, img'));
}

/** All matches inside the root, in document order, without those nested in another match. */
export function within(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

export function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The nearest ancestor that holds a match, or null. */
export function nearestWith(element: Element, selector: string): Element | null {
  let ancestor = element.parentElement;
  while (ancestor && !ancestor.querySelector(selector)) ancestor = ancestor.parentElement;
  return ancestor;
}

/** The text of the first match, or undefined when there is none or it is empty. */
export function textOf(root: ParentNode | null | undefined, selector: string): string | undefined {
  const match = root?.querySelector(selector);
  return (match instanceof HTMLElement ? match.innerText : match?.textContent)?.trim() || undefined;
}
