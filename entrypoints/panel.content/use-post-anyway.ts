import { type RefObject, useRef, useState } from 'react';
import type { Verdict } from '../../rules/review.ts';
import type { PanelActions } from '../composer.content/bridge.ts';

interface PostAnyway {
  reasonMissing: boolean;
  reasonRef: RefObject<HTMLTextAreaElement | null>;
  postAnyway(event: { isTrusted: boolean; detail: number }): void;
}

/** Lets the held post out after a real click, with the reason where the pack asks for one. */
export function usePostAnyway(
  verdict: Verdict | 'failed',
  reason: string,
  actions: Pick<PanelActions, 'postAnyway'>,
): PostAnyway {
  const [reasonMissing, setReasonMissing] = useState(false);
  const reasonRef = useRef<HTMLTextAreaElement>(null);

  function postAnyway({ isTrusted, detail }: { isTrusted: boolean; detail: number }) {
    // The second click of a double click was meant for the page's button that lay here before.
    if (!isTrusted || detail > 1) return;
    if (verdict !== 'reason') actions.postAnyway();
    else if (reason.trim() !== '') actions.postAnyway(reason.trim());
    else {
      setReasonMissing(true);
      reasonRef.current?.focus();
    }
  }

  return { reasonMissing: reasonMissing && reason.trim() === '', reasonRef, postAnyway };
}
