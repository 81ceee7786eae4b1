/**
 * What the composer script shares with the panel script. Both run in the isolated world of the same frame, which the page
 * cannot reach; the bridge lies there under a symbol. State is replaced, never changed in place.
 */
import type { Review } from '../../rules/review.ts';
import type { PackSummary } from '../background/protocol.ts';
import { type BridgeCore, equipBridge } from './bridge-equipment.ts';

/** How far the extension is watching this composer, to be said honestly. */
export type Watching =
  /** The review of the newest text is there. */
  | 'reviewed'
  /** The newest text is being reviewed. */
  | 'reviewing'
  /** No review can be had; the pack's `onFailure` decides about publishing. */
  | 'failed'
  /** The composer was seen, but its publish control is not recognised any more. */
  | 'not-recognised';

export type FixOutcome =
  | 'done'
  /** The editor did not take it; the new text is in the clipboard. */
  | 'copied'
  /** The flagged words have changed meanwhile. */
  | 'outdated'
  | 'failed';

export interface HeldPost {
  /** Why the dialog is open: the pack's verdict over what is not ignored, or that no review could be had. */
  reason: 'confirm' | 'reason' | 'block' | 'failed';
  /** The dialog lets the page be used while a fix is written into the editor. It stays where it is, out of reach. */
  aside: boolean;
}

export type Notice =
  /** The site did not react to our click: press the button again, it will go through. */
  | { kind: 'press-again' }
  /** A fix was not taken; the mended text is in the clipboard. */
  | { kind: 'copied' }
  | { kind: 'outdated' }
  /** The text changed while the dialog was open; it was reviewed again. */
  | { kind: 'changed' };

export interface ComposerState {
  id: number;
  network: string;
  kind: string;
  text: string;
  watching: Watching;
  /** Newest review, possibly of an older text while `watching` is `reviewing`. */
  review: Review | null;
  /** Ids of findings that the person set aside here. */
  ignored: ReadonlySet<string>;
  held: HeldPost | null;
  notice: Notice | null;
}

export interface PanelState {
  pack: PackSummary | null;
  /** The composer in use, or null when none is. */
  composer: ComposerState | null;
}

export interface PanelActions {
  /** Where the composer is on the screen, viewport coordinates in CSS pixels; null when it is hidden. */
  composerRect(): DOMRect | null;
  /** Boxes of a finding's words on the screen. */
  findingRects(findingId: string): DOMRect[];
  /**
   * Element that the panel's host must be a child of: the root element, or the modal `<dialog>` of the page around the
   * composer, because everything outside of it is inert.
   */
  hostParent(): Element;
  applyFix(findingId: string): Promise<FixOutcome>;
  ignore(findingId: string): void;
  /** Undoes every *ignore here* of this composer. */
  unignoreAll(): void;
  /** Selects the finding's words in the editor and scrolls to them. */
  reveal(findingId: string): void;
  /** Closes the dialog and puts the caret back into the editor. */
  backToPost(): void;
  /** Lets the held post out. `reason` where the pack asks for one; it stays on the device and is not stored. */
  postAnyway(reason?: string): void;
  dismissNotice(): void;
}

export interface Bridge {
  getState(): PanelState;
  subscribe(listener: () => void): () => void;
  /** Called by the panel when it can show the dialog. Until then a held post is decided by `onFailure`. */
  panelReady(host: Element): void;
  actions: PanelActions;
  /** Aborted when the extension was reloaded and these scripts are left over. */
  signal: AbortSignal;
}

const key = Symbol.for('lp.bridge');
const frame = globalThis as { [key]?: { core: BridgeCore; bridge?: Bridge } };

/** Called by the composer script at the start. */
export function publishBridge(core: BridgeCore): void {
  frame[key] = { core };
}

/**
 * Called by the panel script. What is only needed from then on (writing into editors, marks) comes with the panel script, so that
 * the script that every page loads stays small.
 */
export function findBridge(): Bridge | undefined {
  const published = frame[key];
  if (published) published.bridge ??= equipBridge(published.core);
  return published?.bridge;
}
