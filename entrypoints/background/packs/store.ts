/**
 * Installed packs in the browser's storage. Each has its own key; the active one is named by another. A change is one `set`,
 * so that a stop in the middle leaves either the old state or the new one.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod';

const activeKey = 'active-pack';
const packKey = (id: string) => `pack:${id}`;

/** What the author wrote, as data; checked again whenever it is used, because the engine may have changed since. */
const storedPack = z.object({
  file: z.string(),
  source: z.record(z.string(), z.unknown()),
  installedAt: z.iso.datetime(),
});
export type StoredPack = z.infer<typeof storedPack>;

export interface StoredPacks {
  /** Id of the pack that was chosen; undefined before any choice. */
  active: string | undefined;
  /** By id. */
  installed: Map<string, StoredPack>;
}

/** Id of the pack that was chosen; undefined before any choice. Reads no pack: one may be megabytes. */
export async function readActive(): Promise<string | undefined> {
  return z.string().safeParse((await browser.storage.local.get(activeKey))[activeKey]).data;
}

export async function readPacks(): Promise<StoredPacks> {
  const stored = await browser.storage.local.get(null);
  const installed = new Map<string, StoredPack>();
  for (const [key, value] of Object.entries(stored)) {
    const pack = key.startsWith(packKey('')) ? storedPack.safeParse(value) : undefined;
    if (pack?.success) installed.set(key.slice(packKey('').length), pack.data);
  }
  const active = z.string().safeParse(stored[activeKey]);
  return { active: active.data, installed };
}

/** Saves a pack and makes it the active one, in one step. */
export async function saveAsActive(id: string, pack: StoredPack): Promise<void> {
  await browser.storage.local.set({ [packKey(id)]: pack, [activeKey]: id });
}

export async function saveActive(id: string): Promise<void> {
  await browser.storage.local.set({ [activeKey]: id });
}

export async function removePack(id: string): Promise<void> {
  await browser.storage.local.remove(packKey(id));
}

/** Lists of what must stay secret are nothing for scripts that live in foreign pages. Not every browser can lock them out. */
export async function hideFromContentScripts(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
