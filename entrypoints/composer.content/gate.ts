/**
 * Holds publishing until the newest text is reviewed and what was found has been seen. Listens on the window, in the capture
 * phase, from the start of the document: before every listener of the page. A post is never lost and never sent twice: one
 * attempt at a time per composer, and only the control that is there at the end is clicked, once.
 */
import { type Composer, keyOf } from './composer.ts';
import { type Desk, type Dossier, verdictNow } from './desk.ts';
import type { Composers } from './find-composers.ts';
import { composes, publishedBy } from './publish-attempt.ts';
import { click, controlToClick, isOwnClick, reaction } from './release.ts';
import type { Session } from './session.ts';
import type { ComposerContext } from './sites/site.ts';

interface GateOptions {
  composers: Composers;
  desk: Desk;
  session: Session;
  /** False when the extension was reloaded and this script is left over: everything passes. */
  valid(): boolean;
  signal: AbortSignal;
}

export interface Gate {
  /** The person lets out the held post. */
  postAnyway(reason?: string): void;
  /** The held post stays where it is. */
  back(): void;
  /** The composer is gone, and what was held in it. */
  drop(composer: Composer): void;
}

interface Attempt {
  dossier: Dossier;
  /** Where the post goes, as the person saw it when it was held. */
  mode: ComposerContext['mode'];
  /** Its control is being clicked or was just clicked. */
  leaving: boolean;
}

/** Safari sends Enter right after the end of a composition, in milliseconds. */
const safariAfterComposition = 500;

export function holdPublishing({ composers, desk, session, valid, signal }: GateOptions): Gate {
  const attempts = new Map<Composer, Attempt>();
  const swallowedKeys = new Set<string>();
  let compositionEnded = Number.NEGATIVE_INFINITY;

  const listen = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { capture: true, signal });
  listen('click', decide);
  listen('submit', decide);
  listen('keydown', decideKey);
  listen('keypress', swallowRest);
  listen('keyup', swallowRest);
  listen('compositionend', (event) => {
    compositionEnded = event.timeStamp;
  });

  function decideKey(event: Event) {
    if (!(event instanceof KeyboardEvent)) return;
    if (composes(event) || (isSafari && event.timeStamp - compositionEnded < safariAfterComposition)) return;
    if (decide(event)) swallowedKeys.add(event.code || event.key);
    else swallowedKeys.delete(event.code || event.key);
  }

  /** The way up of a key belongs to its way down: some pages publish on it. */
  function swallowRest(event: Event) {
    if (!(event instanceof KeyboardEvent)) return;
    const key = event.code || event.key;
    if (!swallowedKeys.has(key)) return;
    if (event.type === 'keyup') swallowedKeys.delete(key);
    stop(event);
  }

  /** Answers whether the event was held. */
  function decide(event: Event): boolean {
    if (isOwnClick() || !valid()) return false;
    const composer = publishedBy(event, composers);
    if (!composer) return false;
    const attempt = attempts.get(composer);
    if (attempt) {
      stop(event);
      return true;
    }
    const dossier = session.use(composer);
    desk.submit(dossier);
    if (mayPass(dossier)) return false;
    stop(event);
    void hold({ dossier, mode: dossier.snapshot.context.mode, leaving: false });
    return true;
  }

  function mayPass(dossier: Dossier): boolean {
    const { text, context } = dossier.snapshot;
    if (text.trim() === '' && !context.media?.length) return true;
    return dossier.letOut === dossier.key || verdictNow(dossier) === 'pass';
  }

  async function hold(attempt: Attempt) {
    const { dossier } = attempt;
    attempts.set(dossier.composer, attempt);
    const review = await desk.settled(dossier);
    if (attempts.get(dossier.composer) !== attempt || !valid()) return;
    // Written on while the review was on its way: what was pressed is not what is there now.
    if (desk.look(dossier)) return holdAgain(attempt);
    const verdict = verdictNow(dossier);
    if (verdict === 'pass') return leave(attempt);
    const onFailure = review?.gate.onFailure ?? session.onFailure();
    if (verdict === null && onFailure === 'allow') return leave(attempt);
    if (!(await session.panelShown())) {
      if (onFailure === 'allow') return leave(attempt);
      // No dialog can be shown to release it: the next press goes through.
      dossier.letOut = dossier.key;
      attempts.delete(dossier.composer);
      return;
    }
    if (attempts.get(dossier.composer) !== attempt) return;
    session.hold(dossier, verdict ?? 'failed');
  }

  async function leave(attempt: Attempt) {
    const { dossier } = attempt;
    const { composer } = dossier;
    const approved = dossier.key;
    attempt.leaving = true;
    session.letGo();
    try {
      const control = await controlToClick(composer);
      if (keyOf(composer.snapshot()) !== approved) return await holdAgain(attempt);
      if (!control) return pressAgain(dossier, approved);
      const leadsOn = composer.variant.leadsOn?.(control) ?? false;
      const reacted = reaction(composer);
      if (leadsOn) dossier.letOut = approved;
      click(control);
      if (!(await reacted())) pressAgain(dossier, approved);
      else if (!leadsOn) desk.forget(dossier);
    } finally {
      if (attempts.get(composer) === attempt && attempt.leaving) attempts.delete(composer);
    }
  }

  /** Text or mode are not what was reviewed. */
  async function holdAgain(attempt: Attempt) {
    const { dossier } = attempt;
    attempt.leaving = false;
    desk.submit(dossier);
    attempt.mode = dossier.snapshot.context.mode;
    await desk.settled(dossier);
    session.hold(dossier, verdictNow(dossier) ?? 'failed');
    session.notify(dossier, { kind: 'changed' });
  }

  function pressAgain(dossier: Dossier, approved: string) {
    desk.look(dossier);
    if (dossier.key !== approved || dossier.composer.gone()) return;
    dossier.letOut = approved;
    session.notify(dossier, { kind: 'press-again' });
  }

  function current(): Attempt | undefined {
    const held = session.heldComposer();
    return held ? attempts.get(held) : undefined;
  }

  return {
    postAnyway(reason) {
      const attempt = current();
      if (!attempt || attempt.leaving) return;
      const { dossier } = attempt;
      const now = dossier.composer.snapshot();
      const changed = keyOf(now) !== dossier.key || now.context.mode !== attempt.mode;
      if (changed || dossier.watching === 'reviewing') return void holdAgain(attempt);
      const verdict = verdictNow(dossier);
      if (verdict === 'block' || (verdict === 'reason' && !reason?.trim())) return;
      void leave(attempt);
    },
    back() {
      const attempt = current();
      if (!attempt || attempt.leaving) return;
      attempts.delete(attempt.dossier.composer);
      session.letGo();
    },
    drop(composer) {
      attempts.delete(composer);
      if (session.heldComposer() === composer) session.letGo();
    },
  };
}

const isSafari = /^Apple/.test(navigator.vendor);

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
