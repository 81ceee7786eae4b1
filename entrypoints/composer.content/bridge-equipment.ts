/** What a composer in use needs besides being held: actions for the panel and marks in the text. Part of the panel script. */
import { createActions } from './actions.ts';
import type { Bridge } from './bridge.ts';
import type { Desk } from './desk.ts';
import type { Gate } from './gate.ts';
import { createMarks } from './marks.ts';
import type { Session } from './session.ts';

export interface BridgeCore {
  session: Session;
  desk: Desk;
  gate: Gate;
  /** Aborted when the extension was reloaded. */
  signal: AbortSignal;
}

export function equipBridge({ session, desk, gate, signal }: BridgeCore): Bridge {
  const actions = createActions(session, desk, gate);
  const marks = createMarks();
  const showMarks = () => marks.show(session.inUse(), actions.hostParent());
  session.subscribe(showMarks);
  showMarks();
  signal.addEventListener('abort', () => marks.remove());
  return { getState: session.getState, subscribe: session.subscribe, panelReady: session.panelReady, actions, signal };
}
