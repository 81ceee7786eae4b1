import { beforeEach, expect, test, vi } from 'vitest';
import { badgeFor, showBadge } from '../../../entrypoints/background/badge.ts';
import type { Review, Severity } from '../../../rules/review.ts';
import { freshBrowser } from './browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});

const review = (...severities: Severity[]) =>
  ({ findings: severities.map((severity) => ({ severity })) }) as unknown as Review;

test('findings of all composers are counted, details are not', () => {
  expect(badgeFor([review('warn', 'info'), review('hint')]).text).toBe('2');
  expect(badgeFor([review('info')]).text).toBe('');
  expect(badgeFor([]).text).toBe('');
});

test('the colour is that of the gravest', () => {
  const colours = [['hint'], ['hint', 'warn'], ['warn', 'stop', 'hint']].map(
    (severities) => badgeFor([review(...(severities as Severity[]))]).colour,
  );
  expect(new Set(colours).size).toBe(3);
  expect(badgeFor([review('hint'), review('stop')]).colour).toBe(badgeFor([review('stop')]).colour);
});

test('where no review can be had, the badge says so', () => {
  expect(badgeFor(['failed']).text).toBe('!');
  expect(badgeFor(['failed', review('hint')]).text).toBe('1');
});

test('it is set for the tab alone, and a closed tab does no harm', async () => {
  const text = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined);
  const colour = vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  await showBadge(7, [review('stop')]);
  expect(text).toHaveBeenCalledWith({ tabId: 7, text: '1' });
  expect(colour).toHaveBeenCalledWith({ tabId: 7, color: badgeFor([review('stop')]).colour });
  text.mockRejectedValue(new Error('No tab with id: 7.'));
  await expect(showBadge(7, [])).resolves.toBeUndefined();
});
