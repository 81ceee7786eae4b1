import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { ReviewView } from '../../../components/review-view.tsx';
import { shortened } from '../../../components/shortened.ts';
import { ThisPage } from '../../../entrypoints/popup/this-page.tsx';
import { speak } from '../i18n.ts';
import { finding, review, warn } from '../panel/findings.ts';

afterEach(() => speak('en'));

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

const pressTone = {
  score: 0.91,
  label: 'press-release' as const,
  reasons: [
    { group: 'announcing', points: 0.42, words: ['pleased to announce'] },
    { group: 'address', points: -0.08, words: ['you'] },
  ],
  changes: [
    { group: 'announcing', score: 0.6 },
    { group: 'question', score: 0.14 },
  ],
};

test('the changes that would help most are told in order, each with what it leads to', () => {
  const html = renderToStaticMarkup(<ReviewView review={{ ...review([warn]), tone: pressTone }} />);
  const [, changes = ''] = /<ol[^>]*>(.*)<\/ol>/.exec(html) ?? [];
  expect(wordsOf(changes)).toBe(
    'Say what is new instead of announcing it. then 60% End with an honest question. then 14%',
  );
  speak('de');
  const german = wordsOf(renderToStaticMarkup(<ReviewView review={{ ...review([warn]), tone: pressTone }} />));
  expect(german).toContain('Was am meisten hilft, eins nach dem anderen');
  expect(german).toMatch(/Mit einer ehrlichen Frage enden\. dann 14\s%/);
});

test('each reason of the tone has its share, its direction and its words', () => {
  const html = wordsOf(renderToStaticMarkup(<ReviewView review={{ ...review([warn]), tone: pressTone }} />));
  expect(html).toContain('Press release (91%)');
  expect(html).toMatch(/→ sounds like a press release: Announcement · pleased to announce 42%/);
  expect(html).toMatch(/← sounds like a conversation: Address · you 8%/);
});

test('what the tone scale advises is not advised a second time at the finding', () => {
  const advice = 'Say what is new instead of announcing it.';
  const found = finding({ rule: 'tone/press-release', severity: 'warn', suggestions: [advice] });
  const times = (tone: typeof pressTone) =>
    renderToStaticMarkup(<ReviewView review={{ ...review([found]), tone }} />).split(advice).length - 1;
  expect(times(pressTone)).toBe(1);
  expect(times({ ...pressTone, changes: [] })).toBe(1);
});

test('a tone without changes to make has no list of them', () => {
  const tone = { score: 0.1, label: 'conversation' as const, reasons: [] };
  const found = finding({ rule: 'tone/buzzword', severity: 'hint' });
  const html = renderToStaticMarkup(<ReviewView review={{ ...review([found]), tone }} />);
  expect(html).toContain('Conversation');
  expect(html).not.toContain('<ol');
});

test('a mend that only adds words says so', () => {
  const label = finding({
    rule: 'disclosure/ad-label',
    severity: 'warn',
    fix: { start: 0, end: 0, replacement: 'Ad: ' },
  });
  const view = <ReviewView review={review([label])} text="My code" onFix={async () => true} />;
  expect(renderToStaticMarkup(view)).toContain('Insert “Ad:”');
});

test('laws of several countries are all linked, with the day of the one that was looked up first', () => {
  const legal = finding({
    rule: 'disclosure/ad-label',
    severity: 'warn',
    sources: [
      { title: 'DE: § 5a UWG', url: 'https://german.example', checked: '2026-10-01' },
      { title: 'AT: § 26 MedienG', url: 'https://austrian.example', checked: '2026-09-01' },
    ],
  });
  const html = renderToStaticMarkup(<ReviewView review={review([legal])} />);
  expect(html).toContain('href="https://german.example"');
  expect(html).toContain('href="https://austrian.example"');
  expect(html).toMatch(/Sep 1, 2026|1 Sep(t)? 2026/);
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

/** What a person reads, one space between. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([:,])/g, '$1')
    .trim();
}
