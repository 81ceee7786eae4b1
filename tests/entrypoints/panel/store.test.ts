import { expect, test } from 'vitest';
import type { Bridge, PanelState } from '../../../entrypoints/composer.content/bridge.ts';
import { createPanelStore } from '../../../entrypoints/panel.content/store.ts';
import { actions, composer } from './findings.ts';

function bridgeWith(state: PanelState) {
  const listeners = new Set<() => void>();
  const bridge: Bridge = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    panelReady() {},
    actions: actions(),
    signal: new AbortController().signal,
  };
  const change = (next: PanelState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return { bridge, change };
}

test('the store follows the bridge until it is stopped', () => {
  const { bridge, change } = bridgeWith({ pack: null, composer: null });
  const store = createPanelStore(bridge);
  change({ pack: null, composer: composer({ id: 2 }) });
  expect(store.getState().composer?.id).toBe(2);
  store.getState().stop();
  change({ pack: null, composer: composer({ id: 3 }) });
  expect(store.getState().composer?.id).toBe(2);
});

test('a card belongs to its composer and does not open at the next one', () => {
  const { bridge, change } = bridgeWith({ pack: null, composer: composer({ id: 1 }) });
  const store = createPanelStore(bridge);
  store.getState().toggleCard('pointer');
  expect(store.getState().cardOf).toEqual({ composer: 1, by: 'pointer' });
  change({ pack: null, composer: composer({ id: 2 }) });
  store.getState().toggleCard('keyboard');
  expect(store.getState().cardOf).toEqual({ composer: 2, by: 'keyboard' });
  store.getState().toggleCard('keyboard');
  expect(store.getState().cardOf).toBeNull();
});

test('a reason is kept while the dialog makes way for a fix', () => {
  const { bridge, change } = bridgeWith({
    pack: null,
    composer: composer({ held: { reason: 'reason', aside: false } }),
  });
  const store = createPanelStore(bridge);
  store.getState().setReason('Agreed with the press office');
  change({ pack: null, composer: composer({ held: null }) });
  change({ pack: null, composer: composer({ held: { reason: 'reason', aside: false } }) });
  expect(store.getState().reason).toEqual({ composer: 1, text: 'Agreed with the press office' });
});
