/** Reviews what composers send over their Ports, and remembers the newest review of each while it is in use. */
import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Draft, Reviewer } from '../../rules/index.ts';
import type { Post } from '../../rules/post.ts';
import type { Review } from '../../rules/review.ts';
import { type ComposerPort, type ComposerReview, openSession, type Session, send } from './composer-session.ts';
import { interfaceLanguage } from './locale.ts';
import type { Packs } from './packs/packs.ts';
import { type ComposerMessage, composerMessage, composerPort, type TabReview } from './protocol.ts';
import { isOwnPage } from './router.ts';

/** Grammar waits for this pause in typing, in milliseconds: it costs as much as a hundred first stages. */
const grammarPause = 200;

export interface ReviewServiceParts {
  packs: Pick<Packs, 'active' | 'onChange'>;
  showBadge(tabId: number, reviews: readonly (Review | 'failed')[]): Promise<void>;
  injectPanel(tabId: number, frameId: number): Promise<void>;
}

export interface ReviewService {
  /** Takes Ports from now on. */
  listen(): void;
  accept(port: ComposerPort): void;
  /** Both stages, for a text outside of any composer. */
  review(post: Post): Promise<Review>;
  /** Newest review of each composer in use in a tab. */
  inTab(tabId: number): TabReview[];
}

type ReviewRequest = Extract<ComposerMessage, { type: 'review' }>;

export function createReviewService({ packs, showBadge, injectPanel }: ReviewServiceParts): ReviewService {
  const sessions = new Set<Session>();

  function accept(port: ComposerPort): void {
    if (port.name !== composerPort || port.sender?.id !== browser.runtime.id) return;
    const session = openSession(port);
    sessions.add(session);
    port.onMessage.addListener((message: unknown) => receive(session, message));
    port.onDisconnect.addListener(() => {
      sessions.delete(session);
      session.composers.clear();
      updateBadge(session);
    });
    void packs.active().then(({ summary }) => send(session, { type: 'pack', pack: summary }));
  }

  function receive(session: Session, message: unknown): void {
    const { data, error } = composerMessage.safeParse(message);
    if (error) answerUnreadable(session, message, error);
    else if (data.type === 'panel') {
      // Our own practice page brings its panel along.
      if (session.tabId === undefined || isOwnPage(session.port.sender ?? {})) return;
      void injectPanel(session.tabId, session.frameId);
    } else if (data.type === 'closed') {
      session.composers.delete(data.composer);
      updateBadge(session);
    } else {
      void answer(session, data);
    }
  }

  async function answer(session: Session, { composer, revision, post }: ReviewRequest): Promise<void> {
    const entry: ComposerReview = { review: undefined, ...session.composers.get(composer), post };
    session.composers.set(composer, entry);
    const isNewest = () => session.composers.get(composer) === entry;
    const keep = (review: Review | 'failed') => {
      entry.review = review;
      if (isNewest()) updateBadge(session);
    };
    try {
      const { reviewer } = await packs.active();
      const locale = interfaceLanguage();
      const review = draftOf(entry, reviewer).review(post, { locale });
      keep(review);
      send(session, { type: 'review', composer, revision, stage: 'first', review });

      const refined = await afterPause(isNewest, () => reviewer.refine(post, review, { locale }).catch(() => review));
      if (refined === undefined || refined === review || !isNewest()) return;
      keep(refined);
      send(session, { type: 'review', composer, revision, stage: 'grammar', review: refined });
    } catch (error) {
      keep('failed');
      send(session, { type: 'failed', composer, revision, error: inWords(error) });
    }
  }

  /** A post beyond all limits is answered too: nobody shall wait for a review that cannot come. */
  function answerUnreadable(session: Session, message: unknown, error: z.ZodError): void {
    const about = z.object({ composer: z.int(), revision: z.int() }).safeParse(message);
    if (about.success) send(session, { type: 'failed', ...about.data, error: z.prettifyError(error) });
  }

  async function review(post: Post): Promise<Review> {
    const { reviewer } = await packs.active();
    const options = { locale: interfaceLanguage() };
    return reviewer.refine(post, reviewer.review(post, options), options);
  }

  function inTab(tabId: number): TabReview[] {
    return composersIn(tabId).flatMap(({ post, review }) => {
      if (review === undefined || review === 'failed') return [];
      const { text, network, kind } = post;
      return [{ text, review, ...(network && { network }), ...(kind && { kind }) }];
    });
  }

  function updateBadge({ tabId }: Session): void {
    if (tabId === undefined) return;
    const reviews = composersIn(tabId).flatMap(({ review }) => (review === undefined ? [] : [review]));
    void showBadge(tabId, reviews);
  }

  function composersIn(tabId: number): ComposerReview[] {
    return [...sessions]
      .filter((session) => session.tabId === tabId)
      .flatMap(({ composers }) => [...composers.values()]);
  }

  function listen(): void {
    browser.runtime.onConnect.addListener(accept);
    packs.onChange(({ summary }) => {
      for (const session of sessions) send(session, { type: 'pack', pack: summary });
    });
  }

  return { listen, accept, review, inTab };
}

function draftOf(entry: ComposerReview, reviewer: Reviewer): Draft {
  if (entry.draft === undefined || entry.reviewer !== reviewer) {
    entry.reviewer = reviewer;
    entry.draft = reviewer.draft();
  }
  return entry.draft;
}

async function afterPause<T>(isWanted: () => boolean, work: () => Promise<T>): Promise<T | undefined> {
  await new Promise((resolve) => setTimeout(resolve, grammarPause));
  return isWanted() ? work() : undefined;
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
