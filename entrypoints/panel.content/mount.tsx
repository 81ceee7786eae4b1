import { createRoot } from 'react-dom/client';
import type { Bridge } from '../composer.content/bridge.ts';
import { createPanelHost } from './host.ts';
import { Panel } from './panel.tsx';
import { createPanelStore } from './store.ts';
import { panelStyles } from './styles.ts';

const mounted = Symbol.for('lp.panel');

/** Shows the panel for this bridge, once per frame, however often the script is injected. Returns what takes it away. */
export function mountPanel(bridge: Bridge): () => void {
  const frame = globalThis as Record<symbol, unknown>;
  if (frame[mounted]) return () => {};
  frame[mounted] = true;

  const store = createPanelStore(bridge);
  const host = createPanelHost({
    styles: panelStyles,
    parent: () => bridge.actions.hostParent(),
    onShownAgain: () => store.getState().shownAgain(),
  });
  const unsubscribe = bridge.subscribe(() => host.keepInPlace());
  const root = createRoot(host.content);
  root.render(<Panel store={store} actions={bridge.actions} host={host.element} />);
  bridge.panelReady(host.element);

  return () => {
    unsubscribe();
    store.getState().stop();
    root.unmount();
    host.remove();
    delete frame[mounted];
  };
}
