import type { Size } from './placement.ts';

/** Of what is visible of the page, without scroll bars, in CSS pixels. */
export function viewportSize(): Size {
  return { width: document.documentElement.clientWidth || window.innerWidth, height: window.innerHeight };
}
