/** A person at a composer with the extension at work: what they write, and what they do in badge, card and dialog. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Switches } from '../../fixtures/pages.ts';
import type { Session } from '../harness/launch.ts';
import { type Composer, openComposer } from '../harness/page.ts';

/** Nothing in it is flagged. */
export const clean = 'Grüße an @kim 👩🏽‍💻 aus Köln\n\nGestern war es schön am See ☕️';
const iban = 'DE89 3704 0044 0532 0130 00';
/** An account number: to be held until a reason is given. */
export const flagged = `Grüße an @kim 👩🏽‍💻 aus Köln\n\nÜberweist bitte an ${iban} ☕️`;
/** Signs of a press release as well, which can be mended by deleting two lines: what is left is clean. */
export const mendable = `${clean}\n\n###`;

export interface Person extends Composer {
  part(name: string): Locator;
  dialog: Locator;
  /** Writes and waits until it was reviewed. */
  write(text: string): Promise<void>;
  /** The badge says that the newest text is reviewed. */
  reviewed(): Promise<void>;
  giveReason(): Promise<void>;
}

export async function sitDown(session: Session, variant: string, switches: Switches): Promise<Person> {
  const composer = await openComposer(session.context, variant, switches);
  const { page } = composer;
  page.setDefaultTimeout(10_000);
  const part = (name: string) => page.locator(`[data-part="${name}"]`);
  const dialog = part('dialog');
  const reviewed = async () => {
    await part('badge').waitFor({ state: 'visible' });
    // Longer than the pause after which a text is sent, and its review is there within a millisecond or two.
    await page.waitForTimeout(200);
  };
  return {
    ...composer,
    part,
    dialog,
    reviewed,
    async write(text) {
      await composer.type(text);
      expect(await composer.shown()).toBe(text);
      await reviewed();
    },
    async giveReason() {
      await part('reason').fill('Spendenkonto');
      await part('post-anyway').click();
    },
  };
}
