import { useEffect, useState } from 'react';
import type { Network } from '../../rules/post.ts';
import type { Review } from '../../rules/review.ts';
import { ask } from '../background/ask.ts';
import { settle } from './asked.ts';

/** Milliseconds without a key press before the draft is read. */
const pause = 150;

interface DraftReview {
  review: Review | null;
  /** The text that was reviewed: its offsets hold for this one only. */
  of: string;
  error: string | null;
}

export function useDraftReview(text: string, network: Network): DraftReview {
  const [reviewed, setReviewed] = useState<DraftReview>({ review: null, of: '', error: null });
  useEffect(() => {
    if (text.trim() === '') {
      setReviewed({ review: null, of: '', error: null });
      return;
    }
    let newest = true;
    const timer = setTimeout(async () => {
      const answer = await settle(ask<'review'>({ type: 'review', post: { text, network } }));
      if (newest) setReviewed({ review: answer.value, of: text, error: answer.error });
    }, pause);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [text, network]);
  return reviewed;
}
