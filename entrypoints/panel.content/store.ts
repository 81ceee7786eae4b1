import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, PanelState } from '../composer.content/bridge.ts';

/** How the card was opened: with the keyboard, focus moves into it; with the mouse it stays in the editor. */
export type OpenedBy = 'keyboard' | 'pointer';

export interface PanelView extends PanelState {
  /** Composer whose card is open. */
  cardOf: { composer: number; by: OpenedBy } | null;
  /** Counts how often the host came back, so that a modal dialog is opened again. */
  showing: number;
  toggleCard(by: OpenedBy): void;
  closeCard(): void;
  shownAgain(): void;
  stop(): void;
}

export type PanelStore = StoreApi<PanelView>;

/** The bridge's state and what only the panel has to know: which card is open. */
export function createPanelStore(bridge: Bridge): PanelStore {
  const stop = bridge.subscribe(() => store.setState(bridge.getState()));
  const store: PanelStore = createStore((set, get) => ({
    ...bridge.getState(),
    cardOf: null,
    showing: 0,
    toggleCard(by) {
      const { composer, cardOf } = get();
      const open = composer !== null && cardOf?.composer !== composer.id;
      set({ cardOf: open ? { composer: composer.id, by } : null });
    },
    closeCard: () => set({ cardOf: null }),
    shownAgain: () => set({ showing: get().showing + 1 }),
    stop,
  }));
  return store;
}
