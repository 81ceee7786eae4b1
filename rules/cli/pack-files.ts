/** Packs from files: the ones that ship with the project, and the one that the person names. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { PackLibrary } from '../pack/extend.ts';
import { type LoadedPack, type LoadResult, loadPack, restorePack } from '../pack/load.ts';
import { problemLine } from '../pack/problem.ts';
import type { PackSource } from '../pack/schema.ts';
import type { Language } from '../post.ts';
import { UsageError } from './usage-error.ts';

const builtInFolder = new URL('../../assets/packs/', import.meta.url);
const defaultPackId = 'starter';

/** Packs that ship with the project, by id. */
export function builtInPacks(): PackLibrary {
  const files = readdirSync(builtInFolder).filter((name) => name.endsWith('.yaml'));
  const packs = files.map((name) => parse(readFileSync(new URL(name, builtInFolder), 'utf8')) as PackSource);
  return new Map(packs.map((pack) => [pack.id, pack]));
}

/** Reads and checks a pack file, examples and tests included. */
export function loadPackFile(path: string, locale: Language = 'en'): LoadResult {
  return loadPack(readText(path), { file: path, library: builtInPacks(), locale });
}

/** The pack to review with. Its mistakes end the command. */
export function packToUse(path: string | undefined, locale: Language = 'en'): LoadedPack {
  if (path === undefined) {
    const library = builtInPacks();
    const file = relative('.', fileURLToPath(new URL(`${defaultPackId}.yaml`, builtInFolder)));
    return restorePack(library.get(defaultPackId), { file, library, locale });
  }
  const loaded = loadPackFile(path, locale);
  if (loaded.ok) return loaded;
  throw new UsageError(loaded.problems.map(problemLine).join('\n'), 'The pack cannot be used until this is mended.\n');
}

/** The text of a file. What is not UTF-8 is refused, because umlauts would be lost without a word. */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new UsageError(cannotRead(path, error), 'Nothing was done.\n');
  }
}

export function cannotRead(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder, not a file.`;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return `${path} is not valid UTF-8. Save it as UTF-8.`;
  return `Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`;
}
