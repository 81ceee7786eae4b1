/** Networks look for extensions. A page finds nothing of ours that has a name, before and while a composer is in use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sitDown } from './composer/person.ts';
import { builtExtension } from './harness/extension.ts';
import { launch, type Session } from './harness/launch.ts';

describe('a page that looks for us', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch({ lang: 'en', extension: builtExtension() });
  });
  afterAll(() => session.close());

  test('is given no file to ask for', () => {
    const manifest = JSON.parse(readFileSync(join(builtExtension(), 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('sees no names in the document, in the highlights or in its own world', async () => {
    const person = await sitDown(session, 'x-post-dialog', { lang: 'en' });
    await person.write('Please transfer it to DE89 3704 0044 0532 0130 00');
    const seen = await person.page.evaluate(() => ({
      attributes: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
      ),
      tags: [...document.querySelectorAll('*')].map((element) => element.localName),
      highlights: [...CSS.highlights.keys()],
      symbols: Object.getOwnPropertySymbols(globalThis).map(String),
      globals: Object.keys(globalThis),
    }));
    expect(seen.highlights.length).toBeGreaterThan(0);
    for (const name of Object.values(seen).flat())
      expect(name).not.toMatch(/leitplanke|wxt|chrome-extension|lp\.bridge/i);
  });
});
