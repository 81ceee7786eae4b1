import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../background/ask.ts';
import type { TabReview } from '../background/protocol.ts';
import { type Asked, nothingYet, settle } from './asked.ts';

/** Milliseconds between two looks at the tab while the popup is open. */
const pause = 1_000;

/** The newest reviews of the composers in the active tab. */
export function useTabReviews(): Asked<TabReview[]> {
  const [reviews, setReviews] = useState<Asked<TabReview[]>>(nothingYet);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const answer = await settle(reviewsOfActiveTab());
      if (wanted) setReviews((before) => (JSON.stringify(before) === JSON.stringify(answer) ? before : answer));
    };
    look();
    const timer = setInterval(look, pause);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, []);
  return reviews;
}

async function reviewsOfActiveTab(): Promise<TabReview[]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? [] : ask<'tab'>({ type: 'tab', tabId: tab.id });
}
