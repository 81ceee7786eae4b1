/** What must hold before the text of a file becomes an installed pack. */
import type { PackLibrary } from '../../../rules/pack/extend.ts';
import { type LoadedPack, type LoadResult, loadPack } from '../../../rules/pack/load.ts';
import type { Language } from '../../../rules/post.ts';
import type { StoredPack } from './store.ts';

export interface Installation {
  file: string;
  text: string;
  library: PackLibrary;
  installed: ReadonlyMap<string, StoredPack>;
  locale: Language;
}

/** Checks everything that the loader checks, and that the pack neither takes a name that is in use nor goes back in time. */
export function checkInstallation({ file, text, library, installed, locale }: Installation): LoadResult {
  const loaded = loadPack(text, { file, library, locale });
  if (!loaded.ok) return loaded;
  const objection = objectionTo(loaded, library, installed.get(loaded.pack.id)?.source.version);
  return objection
    ? { ok: false, problems: [{ file, field: objection.field, message: objection.says[locale] }] }
    : loaded;
}

interface Objection {
  field: string;
  says: Record<Language, string>;
}

function objectionTo(
  { pack: { id, version } }: LoadedPack,
  library: PackLibrary,
  before: unknown,
): Objection | undefined {
  if (library.has(id)) {
    return {
      field: 'id',
      says: {
        de: `„${id}“ heißt schon ein Paket, das zur Erweiterung gehört. Gib deinem einen anderen Namen; mit „extends: [${id}]“ baut es darauf auf.`,
        en: `"${id}" is the name of a pack that belongs to the extension. Give yours another one; with "extends: [${id}]" it builds on it.`,
      },
    };
  }
  if (typeof before !== 'number' || version >= before) return undefined;
  return {
    field: 'version',
    says: {
      de: `Installiert ist schon Version ${before}, diese Datei ist Version ${version}. Soll die ältere gelten, entferne erst die neuere.`,
      en: `Version ${before} is installed, this file is version ${version}. If the older one shall hold, remove the newer one first.`,
    },
  };
}
