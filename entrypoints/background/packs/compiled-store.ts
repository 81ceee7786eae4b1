/**
 * Compiled packs in IndexedDB: the browser may stop the worker after every post, and compiling a long list takes longer than a post
 * may wait. What is here can be made again from the source of the pack, so it may be lost at any time.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { type CompiledForm, fromCompiledForm, toCompiledForm } from '../../../rules/pack/compiled-form.ts';
import type { PackInUse } from '../../../rules/pack/term-list.ts';
import type { Reviewer } from '../../../rules/reviewer.ts';
import type { PackSummary } from '../protocol.ts';

/** A pack that can review. */
export interface UsablePack {
  pack: PackInUse;
  reviewer: Reviewer;
}

interface Kept {
  /** Build of the rules that made it; it holds for no other. */
  build: string;
  source: PackSummary['source'];
  form: CompiledForm;
}

export interface CompiledStore {
  /** Undefined when it is not there, is of another build, or is damaged. Never rejects. */
  restore(id: string): Promise<{ usable: UsablePack; source: PackSummary['source'] } | undefined>;
  /** Resolves when it is kept, or could not be. Never rejects. */
  keep(usable: UsablePack, source: PackSummary['source']): Promise<void>;
  /** Before the pack changes. Never rejects: without a database there is nothing to forget. */
  forget(id: string): Promise<void>;
}

/** @param build changes whenever the rules or the packs on board do */
export function createCompiledStore(build: string): CompiledStore {
  /** Opened when first used: where there is no database, that is what fails. */
  let opened: UseStore | undefined;
  const store = (): UseStore => {
    opened ??= createStore('leitplanke', 'compiled-packs');
    return opened;
  };

  return {
    async restore(id) {
      try {
        const kept = await get<Kept>(id, store());
        if (kept?.build !== build) return undefined;
        return { usable: fromCompiledForm(kept.form), source: kept.source };
      } catch {
        return undefined;
      }
    },
    async keep({ pack, reviewer }, source) {
      try {
        const kept: Kept = { build, source, form: toCompiledForm(pack, reviewer) };
        await set(pack.id, kept, store());
      } catch {
        // It is compiled again next time.
      }
    },
    async forget(id) {
      try {
        await del(id, store());
      } catch {
        // Nothing was kept there.
      }
    },
  };
}
