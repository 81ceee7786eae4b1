/** Our own layer above the page for marks that cannot be painted into the text. Nothing of it is inside an editor or to be clicked. */

let host: HTMLElement | undefined;
let layer: HTMLElement | undefined;

/** The layer, in a shadow root that the page cannot read, beside whatever the composer belongs to. */
export function overlay(parent: Element = host?.parentElement ?? document.documentElement): HTMLElement {
  if (!host || !layer) {
    host = document.createElement('div');
    host.style.cssText = 'all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483646;';
    const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
    layer = document.createElement('div');
    shadow.append(layer);
  }
  if (host.parentElement !== parent) parent.append(host);
  return layer;
}

export function removeOverlay(): void {
  host?.remove();
  host = undefined;
  layer = undefined;
}
