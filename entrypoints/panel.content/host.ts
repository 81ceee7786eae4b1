/**
 * The one element that we add to a page: a bare `div` with a closed shadow root, in the top layer as a manual popover.
 * It bears no name, so that a page has nothing to look for, and it comes back when the page removes or covers it.
 */
import { keepEventsInside } from './page-events.ts';

interface PanelHostOptions {
  styles: string;
  /** Where the host belongs now. Everything outside of a page's modal dialog is inert, so that changes. */
  parent(): Element;
  /** The host left the document and came back, or something had been opened above it. */
  onShownAgain(): void;
}

export interface PanelHost {
  element: HTMLElement;
  /** Container for React, inside the shadow root. */
  content: HTMLElement;
  /** Moves the host to its parent and into the top layer where it is not there already. */
  keepInPlace(): void;
  remove(): void;
}

/** A page that keeps opening things above us is given way after this many times in a second. */
const mostRaisesPerSecond = 5;

export function createPanelHost({ styles, parent, onShownAgain }: PanelHostOptions): PanelHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  addStyles(shadow, styles);
  const content = document.createElement('div');
  content.className = 'leitplanke';
  shadow.append(content);
  keepEventsInside(element, shadow);

  const gone = new AbortController();
  const removal = new MutationObserver(keepInPlace);
  let raises: number[] = [];

  function keepInPlace() {
    const place = parent();
    const first = !element.isConnected && raises.length === 0;
    if (element.parentNode === place && element.matches(':popover-open')) return;
    if (!mayRaise()) return;
    if (element.parentNode !== place) {
      place.append(element);
      removal.disconnect();
      removal.observe(place, { childList: true });
      if (place !== document.documentElement) removal.observe(document.documentElement, { childList: true });
    }
    if (!element.matches(':popover-open')) element.showPopover();
    if (!first) onShownAgain();
  }

  function raise(event: Event) {
    const opened = event.target;
    if (!(opened instanceof Element) || opened === element || !opened.matches(':popover-open, :modal')) return;
    if (!element.matches(':popover-open') || !mayRaise()) return;
    element.hidePopover();
    element.showPopover();
    onShownAgain();
  }

  function mayRaise(): boolean {
    const now = performance.now();
    raises = raises.filter((moment) => now - moment < 1000);
    return raises.push(now) <= mostRaisesPerSecond;
  }

  document.addEventListener('toggle', raise, { capture: true, signal: gone.signal });
  keepInPlace();

  return {
    element,
    content,
    keepInPlace,
    remove() {
      gone.abort();
      removal.disconnect();
      element.remove();
    },
  };
}

function addStyles(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses sheets made in a content script (bugzilla 1751346).
    const element = document.createElement('style');
    element.textContent = styles;
    shadow.append(element);
  }
}
