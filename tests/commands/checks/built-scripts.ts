/** What the built extension makes browsers load. Sizes in bytes, kB are 1,000 bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BuiltScript {
  /** Path inside the build, with `/`. */
  file: string;
  raw: number;
  gzip: number;
}

/** Every script of a build. */
export function builtScripts(build: string): BuiltScript[] {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return files.sort().map((file) => measure(build, file.replaceAll('\\', '/')));
}

/** Scripts that the manifest has browsers put into every page of the networks. */
export function pageScripts(build: string): BuiltScript[] {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[] }[];
  };
  const files = new Set((manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []));
  return [...files].map((file) => measure(build, file));
}

/** A page's scripts, with those that they import before anything is clicked. */
export function scriptsOfPage(build: string, page: string): BuiltScript[] {
  const html = readFileSync(join(build, page), 'utf8');
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const code = readFileSync(join(build, file), 'utf8');
    for (const [, name] of code.matchAll(/\b(?:from|import)\s*["'`]\.?\/?(?:chunks\/)?([\w.-]+\.js)["'`]/g))
      follow(`chunks/${name}`);
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) if (file !== undefined) follow(file);
  return [...files].map((file) => measure(build, file));
}

function measure(build: string, file: string): BuiltScript {
  const code = readFileSync(join(build, file));
  return { file, raw: code.length, gzip: gzipSync(code).length };
}
