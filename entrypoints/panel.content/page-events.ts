/** Between our interface and the page around it. */

/** What pages have shortcuts, focus traps and outside-click handlers for. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionend',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'copy',
  'cut',
  'paste',
  'wheel',
  'dragstart',
  'drop',
];

const fields = 'input, textarea, select';

/** Events of our own interface end at the host. A press outside of fields leaves focus and caret where they are: in the editor. */
export function keepEventsInside(host: Element, shadow: ShadowRoot): void {
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  shadow.addEventListener('mousedown', (event) => {
    const inField = event.composedPath().some((node) => node instanceof Element && node.matches(fields));
    if (!inField) event.preventDefault();
  });
}
