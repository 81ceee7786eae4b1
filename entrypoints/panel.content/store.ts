import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, PanelState } from '../composer.content/bridge.ts';

/** How the card was opened: with the keyboard, focus moves into it; with the mouse it stays in the editor. */
export type OpenedBy = 'keyboard' | 'pointer';

export interface PanelView extends PanelState {
  /** Composer whose card is open. */
  cardOf: { composer: number; by: OpenedBy } | null;
  /** What the person wrote as a reason. Kept while the dialog makes way for a fix; gone when the composer is. */
  reason: { composer: number; text: string } | null;
  /** Counts how often the host came back, so that a modal dialog is opened again. */
  showing: number;
  toggleCard(by: OpenedBy): void;
  closeCard(): void;
  setReason(text: string): void;
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
    reason: null,
    showing: 0,
    toggleCard(by) {
      const { composer, cardOf } = get();
      const open = composer !== null && cardOf?.composer !== composer.id;
      set({ cardOf: open ? { composer: composer.id, by } : null });
    },
    closeCard: () => set({ cardOf: null }),
    setReason(text) {
      const { composer } = get();
      set({ reason: composer && { composer: composer.id, text } });
    },
    shownAgain: () => set({ showing: get().showing + 1 }),
    stop,
  }));
  return store;
}
