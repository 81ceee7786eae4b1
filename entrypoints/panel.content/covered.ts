import type { Box } from './placement.ts';

const needed = [
  'a[href]',
  'button',
  'input',
  'textarea',
  'select',
  'summary',
  '[contenteditable=""]',
  '[contenteditable="true"]',
  '[role="button"]',
  '[role="link"]',
  '[role="textbox"]',
  '[role="menuitem"]',
  '[role="tab"]',
].join(',');

/** Whether something that a person presses or writes in lies under this box, our own host aside. */
export function coversSomethingNeeded(box: Box, host: Element): boolean {
  return samplePoints(box).some(([x, y]) => elementUnder(document, x, y, host)?.closest(needed) != null);
}

function samplePoints({ left, top, right, bottom }: Box): [number, number][] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    [x, y],
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
  ];
}

function elementUnder(root: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | undefined {
  const element = root.elementsFromPoint(x, y).find((candidate) => candidate !== host);
  const inner = element?.shadowRoot;
  return inner && inner !== root ? (elementUnder(inner, x, y, host) ?? element) : element;
}
