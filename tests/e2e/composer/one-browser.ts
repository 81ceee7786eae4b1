/** One browser for all tests of a file; behind each test its page closes, and nothing may have gone out to the network. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Lang } from '../../fixtures/parts/labels.ts';
import { builtExtension } from '../harness/extension.ts';
import { launch, type Session } from '../harness/launch.ts';
import type { Person } from './person.ts';

interface OneBrowser {
  lang: Lang;
  launched(session: Session): void;
  /** Who sat in the browser in the test that has ended. */
  person(): Person;
}

export function inOneBrowser({ lang, launched, person }: OneBrowser): void {
  let session: Session;
  beforeAll(async () => {
    session = await launch({ lang, extension: builtExtension() });
    launched(session);
  });
  afterEach(async () => {
    await person().page.close();
    session.network.expectNoRequests();
    session.network.reset();
  });
  afterAll(() => session.close());
}
