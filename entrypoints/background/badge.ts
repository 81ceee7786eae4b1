/** The number on the toolbar button: how many findings the composers of a tab have, in the colour of the gravest. */
import { browser } from 'wxt/browser';
import { type Review, type Severity, severities } from '../../rules/review.ts';

const colours: Record<Severity, string> = { info: '#5f6368', hint: '#1a5fb4', warn: '#9a5b00', stop: '#b3261e' };

/** @param reviews newest review per composer; `'failed'` where there is none. Without composers the badge goes. */
export async function showBadge(tabId: number, reviews: readonly (Review | 'failed')[]): Promise<void> {
  const { text, colour } = badgeFor(reviews);
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  } catch {
    // The tab was closed meanwhile, and its badge with it.
  }
}

export function badgeFor(reviews: readonly (Review | 'failed')[]): { text: string; colour: string } {
  const counted = reviews
    .flatMap((review) => (review === 'failed' ? [] : review.findings))
    .filter(({ severity }) => severity !== 'info');
  const gravest = counted.reduce((most, { severity }) => Math.max(most, severities.indexOf(severity)), 0);
  const colour = colours[severities[gravest] ?? 'info'];
  if (counted.length > 0) return { text: String(counted.length), colour };
  return { text: reviews.includes('failed') ? '!' : '', colour };
}
