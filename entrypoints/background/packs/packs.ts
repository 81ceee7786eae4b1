/** The active pack, and which there are. Restored or compiled when first needed, once per life of the worker. */
import type { Reviewer } from '../../../rules/index.ts';
import type { PackLibrary } from '../../../rules/pack/extend.ts';
import { type LoadOptions, readStored, restorePack } from '../../../rules/pack/load.ts';
import { interfaceLanguage } from '../locale.ts';
import type { Answers, PackSummary } from '../protocol.ts';
import type { CompiledStore, UsablePack } from './compiled-store.ts';
import { checkInstallation } from './install.ts';
import {
  hideFromContentScripts,
  readActive,
  readPacks,
  removePack,
  type StoredPacks,
  saveActive,
  saveAsActive,
} from './store.ts';
import { summaryOf } from './summary.ts';

export interface ActivePack {
  summary: PackSummary;
  reviewer: Reviewer;
  /** Why this is not the pack that was chosen. */
  notice?: string;
}

export interface Packs {
  /** Always answers: when the chosen pack cannot be used, with one that can. */
  active(): Promise<ActivePack>;
  list(): Promise<Answers['packs']>;
  use(id: string): Promise<Answers['use-pack']>;
  install(file: string, text: string): Promise<Answers['install-pack']>;
  remove(id: string): Promise<Answers['remove-pack']>;
  onChange(listener: (active: ActivePack) => void): void;
}

/** A pack as it is kept. */
interface Found {
  kept: unknown;
  source: PackSummary['source'];
  options: LoadOptions;
}

export function createPacks(builtIn: PackLibrary, defaultId: string, compiled: CompiledStore): Packs {
  const listeners: ((active: ActivePack) => void)[] = [];
  let current: Promise<ActivePack> | undefined;
  let turn: Promise<unknown> = hideFromContentScripts().catch(() => undefined);

  function active(): Promise<ActivePack> {
    current ??= restoreActive().then(
      (restored) => restored ?? readPacks().then(choose, (error: unknown) => fallBack(error)),
    );
    return current;
  }

  /** From its compiled form, if there is one. What cannot be read here is read, and reported, with the packs. */
  async function restoreActive(): Promise<ActivePack | undefined> {
    const id = await readActive().catch(() => undefined);
    const restored = await compiled.restore(id ?? defaultId);
    return restored && inUse(restored.usable, restored.source);
  }

  function choose(stored: StoredPacks): ActivePack {
    if (stored.active === undefined) return openToKeep(defaultId, stored);
    try {
      return openToKeep(stored.active, stored);
    } catch (error) {
      return fallBack(error, stored.active);
    }
  }

  /** What was chosen stays chosen: a later version of the extension, or of the pack, may fit again. */
  function fallBack(error: unknown, id?: string): ActivePack {
    return { ...open(defaultId), notice: noticeOf(error, id) };
  }

  function open(id: string, stored?: StoredPacks): ActivePack {
    const { usable, source } = compile(id, stored);
    return inUse(usable, source);
  }

  /** For the next life of the worker its compiled form is kept. */
  function openToKeep(id: string, stored: StoredPacks): ActivePack {
    const { usable, source } = compile(id, stored);
    void compiled.keep(usable, source);
    return inUse(usable, source);
  }

  function compile(id: string, stored?: StoredPacks): { usable: UsablePack; source: PackSummary['source'] } {
    const { kept, source, options } = find(id, stored);
    return { usable: restorePack(kept, options), source };
  }

  /** @throws Error when there is none of this name */
  function find(id: string, stored?: StoredPacks): Found {
    const options = { library: builtIn, locale: interfaceLanguage() };
    const own = builtIn.get(id);
    if (own) return { kept: own, source: 'built-in', options: { ...options, file: id } };
    const installed = stored?.installed.get(id);
    if (installed === undefined) throw new Error(unknownPack(id));
    return { kept: installed.source, source: 'file', options: { ...options, file: installed.file } };
  }

  async function list(): Promise<Answers['packs']> {
    const { summary, notice } = await active();
    const stored = await readPacks();
    const all = [...builtIn.keys(), ...stored.installed.keys()].flatMap((id) => {
      if (id === summary.id) return [summary];
      try {
        const { kept, source, options } = find(id, stored);
        return [summaryOf(readStored(kept, options).pack, source, interfaceLanguage())];
      } catch {
        return [];
      }
    });
    return { active: summary, all, ...(notice && { notice }) };
  }

  function use(id: string): Promise<Answers['use-pack']> {
    return inTurn(async () => {
      const next = openToKeep(id, await readPacks());
      await saveActive(id);
      return { active: become(next) };
    });
  }

  function install(file: string, text: string): Promise<Answers['install-pack']> {
    return inTurn(async () => {
      const locale = interfaceLanguage();
      const { installed } = await readPacks();
      const checked = checkInstallation({ file, text, library: builtIn, installed, locale });
      if (!checked.ok) return checked;
      await compiled.forget(checked.pack.id);
      await saveAsActive(checked.pack.id, { file, source: checked.source, installedAt: new Date().toISOString() });
      void compiled.keep(checked, 'file');
      return { ok: true, active: become(inUse(checked, 'file')) };
    });
  }

  function remove(id: string): Promise<Answers['remove-pack']> {
    return inTurn(async () => {
      if (builtIn.has(id)) throw new Error(notRemovable());
      const stored = await readPacks();
      await compiled.forget(id);
      if (stored.active !== id) {
        await removePack(id);
        return { active: (await active()).summary };
      }
      await saveActive(defaultId);
      await removePack(id);
      return { active: become(open(defaultId)) };
    });
  }

  function become(next: ActivePack): PackSummary {
    current = Promise.resolve(next);
    for (const listener of listeners) listener(next);
    return next.summary;
  }

  /** One change after the other. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = turn.then(change);
    turn = result.catch(() => undefined);
    return result;
  }

  return { active, list, use, install, remove, onChange: (listener) => listeners.push(listener) };
}

function inUse(usable: UsablePack, source: PackSummary['source']): ActivePack {
  return { summary: summaryOf(usable.pack, source, interfaceLanguage()), reviewer: usable.reviewer };
}

function noticeOf(error: unknown, id: string | undefined): string {
  const reason = error instanceof Error ? error.message : String(error);
  const which = (quoted: string) => (id === undefined ? '' : ` ${quoted}`);
  return {
    de: `Das gewählte Paket${which(`„${id}“`)} lässt sich nicht laden. Solange gilt das mitgelieferte. Grund: ${reason}`,
    en: `The chosen pack${which(`“${id}”`)} cannot be loaded. Until then the one on board holds. Reason: ${reason}`,
  }[interfaceLanguage()];
}

function unknownPack(id: string): string {
  return { de: `Ein Paket „${id}“ gibt es hier nicht.`, en: `There is no pack "${id}" here.` }[interfaceLanguage()];
}

function notRemovable(): string {
  return {
    de: 'Dieses Paket gehört zur Erweiterung und lässt sich nicht entfernen.',
    en: 'This pack belongs to the extension and cannot be removed.',
  }[interfaceLanguage()];
}
