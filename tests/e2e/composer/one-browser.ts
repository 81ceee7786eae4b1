/** One browser for all tests of a file; behind each test its page closes, and nothing may have gone out to the network. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Switches } from '../../fixtures/pages.ts';
import type { Lang } from '../../fixtures/parts/labels.ts';
import { builtExtension } from '../harness/extension.ts';
import { launch, type Session } from '../harness/launch.ts';
import { type Person, sitDown } from './person.ts';

export interface OneBrowser {
  /** While tests run. */
  readonly session: Session;
  /** Opens a page of the browser and puts a person at its composer. */
  sitDown(variant: string, switches?: Omit<Switches, 'lang'>): Promise<Person>;
  /** What went out in this test, and the texts of it. */
  published(): Session['network']['published'];
  texts(): string[];
}

export function inOneBrowser(lang: Lang): OneBrowser {
  let session: Session;
  let person: Person | undefined;
  beforeAll(async () => {
    session = await launch({ lang, extension: builtExtension() });
  });
  afterEach(async () => {
    await person?.page.close();
    person = undefined;
    session.network.expectNoRequests();
    session.network.reset();
  });
  afterAll(() => session.close());
  return {
    get session() {
      return session;
    },
    async sitDown(variant, switches = {}) {
      person = await sitDown(session, variant, { lang, ...switches });
      return person;
    },
    published: () => session.network.published,
    texts: () => session.network.published.map(({ text }) => text),
  };
}
