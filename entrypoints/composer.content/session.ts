/** What the panel is shown: the composer in use, the pack, what is held. Replaced with every change, never changed in place. */
import type { PackSummary } from '../background/protocol.ts';
import type { ComposerState, HeldPost, Notice, PanelState } from './bridge.ts';
import type { Composer } from './composer.ts';
import { type Desk, type Dossier, verdictNow } from './desk.ts';

export interface Session {
  getState(): PanelState;
  subscribe(listener: () => void): () => void;
  /** Makes this composer the one in use. */
  use(composer: Composer): Dossier;
  inUse(): Dossier | null;
  leave(composer: Composer): void;
  /** What is known about a composer has changed. */
  changed(dossier: Dossier): void;
  packed(pack: PackSummary): void;
  hold(dossier: Dossier, reason: HeldPost['reason'] | 'pass'): void;
  /** Keeps what is held, and lets the editor be written to meanwhile. `hold` ends it. */
  stepAside(): void;
  letGo(): void;
  heldComposer(): Composer | null;
  notify(dossier: Dossier, notice: Notice | null): void;
  panelReady(host: Element): void;
  panelHost(): Element | null;
  /** Resolves with true once the panel can show a dialog, with false when it does not come. */
  panelShown(): Promise<boolean>;
  /** What the pack says about posts that cannot be reviewed. */
  onFailure(): 'allow' | 'hold';
}

/** How long a held post waits for the panel to be there, in milliseconds. */
const panelTime = 2000;

export function createSession(desk: () => Desk, onFirstUse: () => void): Session {
  const listeners = new Set<() => void>();
  const readiness = new Set<() => void>();
  let state: PanelState = { pack: null, composer: null };
  let dossier: Dossier | null = null;
  let held: HeldPost | null = null;
  let notice: Notice | null = null;
  let host: Element | null = null;

  function refresh() {
    if (dossier && held && held.reason !== 'failed') held = { ...held, reason: reasonOf(dossier, held.reason) };
    else if (dossier && held && verdictNow(dossier) !== null) held = { ...held, reason: reasonOf(dossier, 'confirm') };
    state = { ...state, composer: dossier && stateOf(dossier, held, notice) };
    for (const listener of listeners) listener();
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    use(composer) {
      if (dossier?.composer === composer) return dossier;
      const opened = desk().open(composer);
      if (held) return opened;
      dossier = opened;
      notice = null;
      onFirstUse();
      refresh();
      return opened;
    },
    inUse: () => dossier,
    leave(composer) {
      if (dossier?.composer !== composer) return;
      dossier = null;
      held = null;
      notice = null;
      refresh();
    },
    changed(changed) {
      if (changed !== dossier) return;
      if (notice?.kind === 'press-again' && changed.letOut !== changed.key) notice = null;
      refresh();
    },
    packed(pack) {
      state = { ...state, pack };
      refresh();
    },
    hold(heldDossier, reason) {
      dossier = heldDossier;
      notice = null;
      held = { reason: reason === 'pass' ? 'confirm' : reason, aside: false };
      refresh();
    },
    stepAside() {
      if (!held) return;
      held = { ...held, aside: true };
      refresh();
    },
    letGo() {
      if (!held) return;
      held = null;
      refresh();
    },
    heldComposer: () => (held ? (dossier?.composer ?? null) : null),
    notify(about, next) {
      if (about !== dossier) return;
      notice = next;
      refresh();
    },
    panelReady(element) {
      host = element;
      for (const resolve of readiness) resolve();
      readiness.clear();
    },
    panelHost: () => host,
    async panelShown() {
      if (!host) {
        await new Promise<void>((resolve) => {
          readiness.add(resolve);
          setTimeout(resolve, panelTime);
        });
      }
      return host !== null;
    },
    onFailure: () => state.pack?.gate.onFailure ?? 'allow',
  };
}

/** Findings that are mended or set aside change what the dialog asks for. With nothing left it still waits for a yes. */
function reasonOf(dossier: Dossier, before: HeldPost['reason']): HeldPost['reason'] {
  if (dossier.watching === 'failed') return 'failed';
  const verdict = verdictNow(dossier);
  if (verdict === null) return before;
  return verdict === 'pass' ? 'confirm' : verdict;
}

function stateOf(dossier: Dossier, held: HeldPost | null, notice: Notice | null): ComposerState {
  const { composer, snapshot, watching, review, ignored } = dossier;
  return {
    id: composer.id,
    network: composer.site.network,
    kind: snapshot.context.kind,
    text: snapshot.text,
    watching,
    review,
    ignored,
    held,
    notice,
  };
}
