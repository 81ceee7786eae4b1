import { defineContentScript } from 'wxt/utils/define-content-script';
import { findBridge } from '../composer.content/bridge.ts';
import { mountPanel } from './mount.tsx';

/** Injected by the background when the first composer of a frame is used. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const bridge = findBridge();
    if (bridge) bridge.signal.addEventListener('abort', mountPanel(bridge), { once: true });
  },
});
