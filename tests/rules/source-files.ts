/** The project's own code as text, for tests about how it hangs together. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Relative to the root, with `/`. */
  path: string;
  code: string;
}

export interface Import {
  /** As written for packages, relative to the root for files. */
  target: string;
  isPackage: boolean;
  /** Erased when the code runs. */
  typeOnly: boolean;
}

export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('node_modules/'))
        .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') })),
    );
}

const statement = /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf({ path, code }: SourceFile): Import[] {
  const found = [
    ...[...code.matchAll(statement)].map(([whole, type, target]) => ({
      target: target!,
      typeOnly: type !== undefined || onlyTypes(whole),
    })),
    ...[...code.matchAll(dynamic)].map(([, target]) => ({ target: target!, typeOnly: false })),
  ];
  return found.map(({ target, typeOnly }) => {
    const isPackage = !target.startsWith('.');
    return { target: isPackage ? target : posix.join(dirname(path), target), isPackage, typeOnly };
  });
}

/** `import { type A, type B } from …` */
function onlyTypes(statementText: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(statementText)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return (
    names !== undefined &&
    names.length > 0 &&
    /^\s*(import|export)\s*\{/.test(statementText) &&
    names.every((name) => name.startsWith('type '))
  );
}

/** Everything that runs when this file runs. */
export function reachedFrom(path: string, files: readonly SourceFile[]): Import[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Map<string, Import>();
  const follow = (file: SourceFile) => {
    for (const one of importsOf(file)) {
      if (one.typeOnly || seen.has(one.target)) continue;
      seen.set(one.target, one);
      const next = byPath.get(one.target);
      if (next !== undefined) follow(next);
    }
  };
  const first = byPath.get(path);
  if (first === undefined) throw new Error(`${path} does not exist`);
  follow(first);
  return [...seen.values()];
}

/** Code without comments, so that words in them do not count. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
