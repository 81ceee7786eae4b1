/** What is known about each composer's newest text: sent for review, reviewed, set aside. */
import type { Post } from '../../rules/post.ts';
import { type Finding, type Review, type Span, type Verdict, verdictOf } from '../../rules/review.ts';
import type { Watching } from './bridge.ts';
import { type Composer, keyOf, postOf, type Snapshot } from './composer.ts';
import type { Connection } from './connection.ts';
import { type Edit, editBetween, shiftSpan } from './edits.ts';

/** Everything about one composer. Lives as long as the composer is on the page. */
export interface Dossier {
  composer: Composer;
  snapshot: Snapshot;
  /** Text and mode of the newest snapshot. */
  key: string;
  watching: Watching;
  review: Review | null;
  /** The key that `review` is about. */
  reviewedKey: string | null;
  /** Where the findings' words are in the newest text. Those that were touched since the review are not in it. */
  places: ReadonlyMap<string, Span>;
  /** The same for what fixes would replace. */
  fixes: ReadonlyMap<string, Span>;
  ignored: ReadonlySet<string>;
  /** Text and mode that a person let out although the site did not react: its own button may publish it. */
  letOut: string | null;
  /** `performance.now()` of the last change of the text. */
  changedAt: number;
  /** Revision, key and post of the newest request. */
  revision: number;
  askedKey: string;
  asked: string;
}

export interface Desk {
  open(composer: Composer): Dossier;
  /** Reads the text and moves marks along. Cheap; for every change. */
  look(dossier: Dossier): boolean;
  /** Reads everything and asks for a review if post or mode differ from what was asked about. */
  submit(dossier: Dossier): void;
  /** Asks again for every composer: the pack changed. */
  submitAll(): void;
  /** The review of the newest text, or null when there is none within the time. */
  settled(dossier: Dossier): Promise<Review | null>;
  ignore(dossier: Dossier, ids: ReadonlySet<string>): void;
  /** The text went out: what was set aside and let out for it counts no more. */
  forget(dossier: Dossier): void;
  close(composer: Composer): void;
  receive(message: { composer: number; revision: number; review: Review }): void;
  fail(message: { composer: number; revision: number }): void;
}

/** How long a post waits for its review, in milliseconds: while the background is awake, and while it has to be started. */
export const budget = { awake: 150, starting: 3000 };

export function createDesk(connection: () => Connection, changed: (dossier: Dossier) => void): Desk {
  const dossiers = new Map<number, Dossier>();
  const waiting = new Map<number, Set<() => void>>();

  const isSettled = (dossier: Dossier) => dossier.watching === 'failed' || dossier.reviewedKey === dossier.key;

  function wake(id: number) {
    for (const resolve of waiting.get(id) ?? []) resolve();
    waiting.delete(id);
  }

  function ask(dossier: Dossier, post: Post) {
    dossier.asked = JSON.stringify(post);
    dossier.askedKey = dossier.key;
    dossier.watching = 'reviewing';
    dossier.reviewedKey = null;
    dossier.revision = connection().review(dossier.composer.id, post);
    changed(dossier);
  }

  return {
    open(composer) {
      const known = dossiers.get(composer.id);
      if (known) return known;
      const snapshot = composer.snapshot();
      const dossier: Dossier = {
        composer,
        snapshot,
        key: keyOf(snapshot),
        watching: 'reviewing',
        review: null,
        reviewedKey: null,
        places: new Map(),
        fixes: new Map(),
        ignored: new Set(),
        letOut: null,
        changedAt: 0,
        revision: 0,
        askedKey: '',
        asked: '',
      };
      dossiers.set(composer.id, dossier);
      return dossier;
    },
    look(dossier) {
      const { text: before, context } = dossier.snapshot;
      const now = dossier.composer.read();
      dossier.snapshot = { ...now, context };
      const edit = editBetween(before, now.text);
      if (!edit) return false;
      dossier.key = keyOf(dossier.snapshot);
      dossier.changedAt = performance.now();
      dossier.watching = 'reviewing';
      if (dossier.letOut !== dossier.key) dossier.letOut = null;
      dossier.places = moved(dossier.places, edit);
      dossier.fixes = moved(dossier.fixes, edit);
      changed(dossier);
      return true;
    },
    submit(dossier) {
      this.look(dossier);
      dossier.snapshot = dossier.composer.snapshot();
      dossier.key = keyOf(dossier.snapshot);
      const post = postOf(dossier.composer, dossier.snapshot);
      const isAsked = JSON.stringify(post) === dossier.asked && dossier.askedKey === dossier.key;
      if (!isAsked || dossier.watching === 'failed') ask(dossier, post);
      // Written and taken back: the review that is there is about this text.
      else if (dossier.watching === 'reviewing' && dossier.reviewedKey === dossier.key) settle(dossier);
    },
    submitAll() {
      for (const dossier of dossiers.values()) {
        dossier.snapshot = dossier.composer.snapshot();
        dossier.key = keyOf(dossier.snapshot);
        ask(dossier, postOf(dossier.composer, dossier.snapshot));
      }
    },
    async settled(dossier) {
      const started = performance.now();
      while (!isSettled(dossier)) {
        const allowed = connection().awake() ? budget.awake : budget.starting;
        const left = allowed - (performance.now() - started);
        if (left <= 0) break;
        // Looks again now and then, because the background may fall asleep or wake up meanwhile.
        await new Promise<void>((resolve) => {
          const set = waiting.get(dossier.composer.id) ?? new Set();
          waiting.set(dossier.composer.id, set.add(resolve));
          setTimeout(resolve, Math.min(left, 50));
        });
      }
      if (!isSettled(dossier)) {
        dossier.watching = 'failed';
        changed(dossier);
      }
      return verdictNow(dossier) === null ? null : dossier.review;
    },
    ignore(dossier, ids) {
      dossier.ignored = ids;
      changed(dossier);
    },
    forget(dossier) {
      dossier.ignored = new Set();
      dossier.letOut = null;
      changed(dossier);
    },
    close(composer) {
      if (dossiers.delete(composer.id)) connection().closed(composer.id);
      wake(composer.id);
    },
    receive({ composer, revision, review }) {
      const dossier = dossiers.get(composer);
      if (!dossier || dossier.revision !== revision) return;
      dossier.review = review;
      dossier.reviewedKey = dossier.askedKey;
      settle(dossier);
    },
    fail({ composer, revision }) {
      const dossier = dossiers.get(composer);
      if (dossier?.revision !== revision) return;
      dossier.watching = 'failed';
      dossier.reviewedKey = null;
      changed(dossier);
      wake(composer);
    },
  };

  function settle(dossier: Dossier) {
    const { review, snapshot } = dossier;
    if (review && dossier.reviewedKey === dossier.key) {
      dossier.watching = dossier.composer.controls().length > 0 || snapshot.text === '' ? 'reviewed' : 'not-recognised';
      const { findings } = review;
      dossier.places = new Map(
        findings.filter(({ start, end }) => start < end).map(({ id, start, end }) => [id, { start, end }]),
      );
      dossier.fixes = new Map(
        findings.flatMap(({ id, fix }) => (fix ? [[id, { start: fix.start, end: fix.end }]] : [])),
      );
    }
    changed(dossier);
    wake(dossier.composer.id);
  }
}

function moved(spans: ReadonlyMap<string, Span>, edit: Edit): Map<string, Span> {
  const after = new Map<string, Span>();
  for (const [id, span] of spans) {
    const shifted = shiftSpan(span, edit);
    if (shifted) after.set(id, shifted);
  }
  return after;
}

/** Findings that the person has not set aside. */
export function standing({ review, ignored }: Pick<Dossier, 'review' | 'ignored'>): Finding[] {
  return review?.findings.filter(({ id }) => !ignored.has(id)) ?? [];
}

/** What the pack says about the newest text; null when its review is not there. */
export function verdictNow(dossier: Dossier): Verdict | null {
  const { review, reviewedKey, key, watching } = dossier;
  if (!review || reviewedKey !== key || watching === 'failed') return null;
  return verdictOf(standing(dossier), review.gate);
}
