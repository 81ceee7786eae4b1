import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { ActivePack } from '../../../entrypoints/options/active-pack.tsx';
import { speak } from '../i18n.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

afterEach(() => speak('en'));

const pack = {
  ...{ id: 'acme', version: 3, title: 'Rules of Acme', source: 'file' as const, countries: 'in Germany and the UK' },
  gate: { warn: 'confirm' as const, stop: 'reason' as const, onFailure: 'allow' as const },
  ...{ dos: ['Be kind.'], donts: [], contacts: [], ruleCount: 60, termCount: 12_000 },
};

test('says what the pack is, how much is in it and whose law it follows', () => {
  const html = renderToStaticMarkup(<ActivePack pack={pack} />);
  for (const words of ['Rules of Acme', '60 rules, 12,000 company terms', 'law in Germany and the UK', 'Be kind.'])
    expect(html).toContain(words);
  speak('de');
  expect(renderToStaticMarkup(<ActivePack pack={{ ...pack, countries: 'in der Schweiz' }} />)).toContain(
    'Recht in der Schweiz',
  );
});
