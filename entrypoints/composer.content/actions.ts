/** What a person can do from the panel. */
import type { FixOutcome, PanelActions } from './bridge.ts';
import { type Composer, partOf, rangesOf } from './composer.ts';
import type { Desk, Dossier } from './desk.ts';
import { focus, pause } from './editors/focus.ts';
import { select } from './editors/selection.ts';
import { write } from './editors/write.ts';
import { fieldBoxes } from './field-boxes.ts';
import type { Gate } from './gate.ts';
import type { Session } from './session.ts';

/** How long an editor may take to show a mended text, in milliseconds. */
const writingTime = 600;

export function createActions(session: Session, desk: Desk, gate: Gate): PanelActions {
  const finding = (dossier: Dossier, id: string) => dossier.review?.findings.find((candidate) => candidate.id === id);
  let writing = false;

  async function applyFix(id: string): Promise<FixOutcome> {
    const dossier = session.inUse();
    const found = dossier && finding(dossier, id);
    if (!dossier || !found?.fix || writing) return 'failed';
    writing = true;
    try {
      const outcome = await mend(dossier, found.id);
      if (outcome === 'copied' || outcome === 'outdated') session.notify(dossier, { kind: outcome });
      return outcome;
    } finally {
      writing = false;
    }
  }

  async function mend(dossier: Dossier, id: string): Promise<FixOutcome> {
    const held = session.getState().composer?.held ?? null;
    // The dialog makes everything else inert; an editor cannot be written to behind it.
    session.stepAside();
    try {
      return await replace(dossier, id);
    } finally {
      desk.submit(dossier);
      if (held) {
        await desk.settled(dossier);
        if (session.heldComposer() === dossier.composer) session.hold(dossier, held.reason);
      }
    }
  }

  async function replace(dossier: Dossier, id: string): Promise<FixOutcome> {
    const { composer } = dossier;
    await undoStepEnded(dossier);
    desk.look(dossier);
    const fix = finding(dossier, id)?.fix;
    const place = dossier.fixes.get(id);
    if (!fix || !place) return 'outdated';
    const { text, parts } = dossier.snapshot;
    const mended = text.slice(0, place.start) + fix.replacement + text.slice(place.end);
    const target = partOf(parts, place);
    if (!target?.part.editable.isConnected) return copied(mended);
    const { editable, strategy } = target.part;
    await write(strategy, editable, target.span, fix.replacement);
    const started = performance.now();
    while (performance.now() - started < writingTime) {
      if (composer.read().text === mended) return 'done';
      await pause(20);
    }
    return copied(mended);
  }

  function rects(dossier: Dossier, id: string): DOMRect[] {
    const place = dossier.places.get(id);
    if (!place) return [];
    const { parts } = dossier.snapshot;
    const target = partOf(parts, place);
    if (target?.part.strategy.name === 'textarea') return fieldBoxes(target.part.editable, [target.span]).flat();
    return rangesOf(parts, place).flatMap((range) => [...range.getClientRects()]);
  }

  return {
    composerRect() {
      const editable = session.inUse()?.composer.editable;
      const rect = editable?.getBoundingClientRect();
      return rect && rect.width > 0 && rect.height > 0 ? rect : null;
    },
    findingRects(id) {
      const dossier = session.inUse();
      return dossier ? rects(dossier, id) : [];
    },
    hostParent: () => modalAround(session.inUse()?.composer) ?? document.documentElement,
    applyFix,
    ignore(id) {
      const dossier = session.inUse();
      if (dossier) desk.ignore(dossier, new Set([...dossier.ignored, id]));
    },
    unignoreAll() {
      const dossier = session.inUse();
      if (dossier) desk.ignore(dossier, new Set());
    },
    reveal(id) {
      const dossier = session.inUse();
      const place = dossier?.places.get(id);
      const target = dossier && place && partOf(dossier.snapshot.parts, place);
      if (!target) return;
      gate.back();
      const { editable, strategy, content } = target.part;
      const element = content.range(target.span)?.startContainer.parentElement ?? editable;
      void select(strategy, editable, target.span).then(() =>
        element.scrollIntoView({ block: 'center', inline: 'nearest' }),
      );
    },
    backToPost() {
      const editable = session.inUse()?.composer.editable;
      gate.back();
      if (editable) void focus(editable);
    },
    postAnyway: (reason) => gate.postAnyway(reason),
    dismissNotice() {
      const dossier = session.inUse();
      if (dossier) session.notify(dossier, null);
    },
  };
}

/** Waits until the editor would not undo the fix together with what was written just before. */
async function undoStepEnded({ composer, changedAt, snapshot }: Dossier): Promise<void> {
  const strategy =
    snapshot.parts.find(({ editable }) => editable === composer.editable)?.strategy ?? snapshot.parts[0]?.strategy;
  const left = changedAt + (strategy?.undoPause ?? 0) - performance.now();
  if (left > 0) await pause(left);
}

async function copied(text: string): Promise<FixOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** The page's modal dialog around the composer: everything outside of it is inert. */
function modalAround(composer: Composer | undefined): Element | null {
  for (let node: Node | null = composer?.editable ?? null; node; ) {
    const dialog: Element | null = node instanceof Element ? node.closest('dialog:modal') : null;
    if (dialog) return dialog;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
