import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import type { PackSummary } from '../../../entrypoints/background/protocol.ts';
import type { ComposerState } from '../../../entrypoints/composer.content/bridge.ts';
import { BeforeYouPost } from '../../../entrypoints/panel.content/before-you-post.tsx';
import { speak } from '../i18n.ts';
import { actions, composer, finding, hint, review, stop, warn } from './findings.ts';

const pack: PackSummary = {
  id: 'acme',
  version: 1,
  title: 'Acme',
  source: 'file',
  gate: review([]).gate,
  owner: { name: 'Communications', email: 'social@acme.example' },
  dos: [],
  donts: [],
  contacts: [{ topic: 'press', name: 'Press office', url: 'https://acme.example/press' }],
  ruleCount: 1,
  countries: 'in Germany',
  termCount: 0,
};

function dialog(state: Partial<ComposerState>): string {
  return renderToStaticMarkup(
    <BeforeYouPost
      composer={composer(state)}
      pack={pack}
      actions={actions()}
      showing={0}
      reason=""
      onReason={() => {}}
    />,
  );
}

const parts = (html: string) => [...html.matchAll(/data-part="([a-z-]+)"/g)].map(([, part]) => part);

afterEach(() => speak('en'));

test('it shows what holds the post, and both ways out', () => {
  const html = dialog({ held: { reason: 'confirm', aside: false }, review: review([warn, hint]) });
  expect(parts(html)).toEqual(['dialog', 'finding', 'ignore', 'post-anyway', 'back']);
  expect(html).toContain('One thing is worth another look.');
  expect(html).toContain('Once it is out, it is out.');
});

test('a reason is asked for with a label where the pack wants one', () => {
  const html = dialog({ held: { reason: 'reason', aside: false }, review: review([stop]) });
  const field = html.match(/<label for="([^"]+)">/)?.[1];
  expect(html).toContain(`id="${field}"`);
  expect(parts(html)).toContain('reason');
});

test('what the pack forbids has no way out, but people who can help', () => {
  const html = dialog({ held: { reason: 'block', aside: false }, review: review([stop], { stop: 'block' }) });
  expect(parts(html)).toEqual(['dialog', 'finding', 'back']);
  expect(html).toContain('href="https://acme.example/press"');
  expect(html).toContain('href="mailto:social@acme.example"');
});

test('with nothing left to look at, posting is the first thing offered', () => {
  const html = dialog({
    held: { reason: 'confirm', aside: false },
    review: review([warn]),
    ignored: new Set([warn.id]),
  });
  expect(html).toContain('All sorted.');
  expect(html).toMatch(/button-primary"[^>]*>Post now|data-part="post-anyway" class="button button-primary"/);
  expect(html).not.toContain('Once it is out, it is out.');
});

test('while the newest words are read, nothing goes out', () => {
  const html = dialog({ held: { reason: 'confirm', aside: false }, watching: 'reviewing', review: review([warn]) });
  expect(html).toMatch(/<button[^>]*data-part="post-anyway"[^>]*disabled/);
});

test('a post that nobody could read is left to the person', () => {
  const html = dialog({ held: { reason: 'failed', aside: false }, watching: 'failed', review: null });
  expect(parts(html)).toEqual(['dialog', 'post-anyway', 'back']);
  expect(html).toContain('could not be reviewed');
});

test('an address from a pack becomes a link only if it leads to the web or to mail', () => {
  const odd = finding({
    rule: 'confidential/term',
    severity: 'warn',
    contact: { name: 'Legal', url: 'javascript:alert(1)' },
  });
  expect(dialog({ held: { reason: 'confirm', aside: false }, review: review([odd]) })).not.toContain('javascript:');
});

test('it speaks German', () => {
  speak('de');
  const html = dialog({
    held: { reason: 'confirm', aside: false },
    review: review([warn, finding({ rule: 'imprint/profile', severity: 'warn' })]),
  });
  expect(html).toContain('2 Stellen sind noch einen Blick wert.');
  expect(html).toContain('Zurück zu meinem Beitrag');
});
