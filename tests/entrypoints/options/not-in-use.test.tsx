import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { NotInUse } from '../../../entrypoints/options/not-in-use.tsx';
import { speak } from '../i18n.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

afterEach(() => speak('en'));

const active = {
  ...{ id: 'starter', version: 1, title: 'Guard rails to start with', source: 'built-in' as const },
  gate: { warn: 'confirm' as const, stop: 'reason' as const, onFailure: 'allow' as const },
  ...{ dos: [], donts: [], contacts: [], ruleCount: 60, termCount: 0, countries: 'in Germany' },
};
const shown = (notice?: string) =>
  renderToStaticMarkup(
    <NotInUse packs={{ active, all: [active], ...(notice === undefined ? {} : { notice }) }} onChange={() => {}} />,
  );

test('while the chosen guidelines are in use, nothing is said', () => {
  expect(shown()).toBe('');
});

test('guidelines that cannot be loaded are named, with the reason and what to do', () => {
  const html = shown('The chosen pack “acme” cannot be loaded. Reason: acme.yaml terms: This field is missing.');
  expect(html).toContain('role="status"');
  expect(html).toContain('acme.yaml terms: This field is missing.');
  expect(html).toContain('load it below');
  expect(html).toMatch(/<button[^>]*>Stay with “Guard rails to start with”<\/button>/);
  expect(shown('One\nTwo\nThree\nFour')).toMatch(/Three …(?!.*Four)/s);
  speak('de');
  expect(shown('Grund')).toContain('neue Fassung');
});
