import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReviewView } from '../../../components/review-view.tsx';
import { shortened } from '../../../components/shortened.ts';
import { ThisPage } from '../../../entrypoints/popup/this-page.tsx';
import { finding, review, warn } from '../panel/findings.ts';

const asked = { error: null, settled: true };

test('a tab without a composer says what would change that', () => {
  const html = renderToStaticMarkup(<ThisPage reviews={{ ...asked, value: [] }} />);
  expect(html).toContain('Nothing to read here yet');
});

test('each composer of the tab is named and its findings are listed', () => {
  const value = [{ network: 'linkedin', kind: 'comment', text: 'Hello world', review: review([warn]) }];
  const html = renderToStaticMarkup(<ThisPage reviews={{ ...asked, value }} />);
  expect(html).toContain('LinkedIn · Comment');
  expect(html).toContain('About tone/press-release');
});

test('a failure is said in words', () => {
  const html = renderToStaticMarkup(<ThisPage reviews={{ value: null, settled: true, error: 'No answer.' }} />);
  expect(html).toContain('No answer.');
});

test('a text without findings reads well', () => {
  expect(renderToStaticMarkup(<ReviewView review={review([])} />)).toContain('Reads well.');
});

test('the tone is shown with its reasons when it is among the findings, and only then', () => {
  const tone = {
    score: 0.9,
    label: 'press-release' as const,
    reasons: [{ group: 'announcing', points: 0.6, words: ['pleased to announce'] }],
  };
  const html = renderToStaticMarkup(<ReviewView review={{ ...review([warn]), tone }} />);
  expect(html).toContain('Announcement');
  expect(html).toContain('pleased to announce');
  const other = finding({ rule: 'imprint/profile', severity: 'hint' });
  expect(renderToStaticMarkup(<ReviewView review={{ ...review([other]), tone }} />)).not.toContain(
    'pleased to announce',
  );
});

test('a legal source comes with its date and is not called advice', () => {
  const legal = finding({
    rule: 'disclosure/ad-label',
    severity: 'warn',
    sources: [{ title: '§ 5a UWG', url: 'https://law.example', checked: '2026-10-01' }],
  });
  const html = renderToStaticMarkup(<ReviewView review={review([legal])} />);
  expect(html).toContain('href="https://law.example"');
  expect(html).toMatch(/Oct 1, 2026|1 Oct 2026/);
  expect(html).toContain('not legal advice');
});

test('long words are cut in the middle, never through an emoji', () => {
  expect(shortened('short', 10)).toBe('short');
  expect(shortened('a  b\nc', 10)).toBe('a b c');
  const cut = shortened('😀'.repeat(20), 12);
  expect(cut.length).toBeLessThanOrEqual(12);
  expect(cut.isWellFormed()).toBe(true);
});
