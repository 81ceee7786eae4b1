/** How the project hangs together: what DESIGN and README promise about folders and dependencies. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { families } from '../../rules/rule.ts';
import {
  type Import,
  importsOf,
  reachedFrom,
  root,
  type SourceFile,
  sourceFiles,
  withoutComments,
} from './source-files.ts';

const files = sourceFiles('rules', 'components', 'entrypoints', 'assets');
const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));

/** Imports of these files that are not allowed, as `file → target`. */
function wrong(of: readonly SourceFile[], isWrong: (found: Import, file: SourceFile) => boolean): string[] {
  return of.flatMap((file) =>
    importsOf(file)
      .filter((found) => isWrong(found, file))
      .map(({ target }) => `${file.path} → ${target}`),
  );
}

const inside = (target: string, ...folders: string[]) => folders.some((folder) => target.startsWith(`${folder}/`));

describe('dependencies point one way', () => {
  test('rules know nothing of components and entrypoints', () => {
    expect(
      wrong(inFolder('rules'), (found) => !found.isPackage && !inside(found.target, 'rules', 'assets/packs')),
    ).toEqual([]);
  });

  test('components know nothing of entrypoints', () => {
    expect(wrong(inFolder('components'), ({ target }) => inside(target, 'entrypoints'))).toEqual([]);
  });

  test('sites and editors know only types of the rules, and nothing of each other', () => {
    const composer = 'entrypoints/composer.content';
    const both = [...inFolder(`${composer}/sites`), ...inFolder(`${composer}/editors`)];
    expect(both.length).toBeGreaterThan(8);
    expect(wrong(both, (found) => inside(found.target, 'rules') && !found.typeOnly)).toEqual([]);
    expect(wrong(inFolder(`${composer}/sites`), ({ target }) => inside(target, `${composer}/editors`))).toEqual([]);
    expect(wrong(inFolder(`${composer}/editors`), ({ target }) => inside(target, `${composer}/sites`))).toEqual([]);
  });

  test('a rule knows nothing of another rule', () => {
    const rules = files.filter((file) => isRule(file));
    expect(rules.length).toBeGreaterThan(10);
    const paths = new Set(rules.map(({ path }) => path));
    expect(wrong(rules, ({ target }) => paths.has(target))).toEqual([]);
  });
});

function isRule({ path, code }: SourceFile): boolean {
  return families.some((family) => path.startsWith(`rules/${family}/`)) && /\bdefineRule\b/.test(code);
}

describe('the engine runs anywhere', () => {
  const engine = inFolder('rules').filter(({ path }) => !path.startsWith('rules/cli/'));

  test('it imports neither React nor the browser API, and Node only in its command line', () => {
    const allowed = ['zod', 'yaml', 'compromise', 'unicode-segmenter', 'ibantools', 'libphonenumber-js'];
    const isAllowed = (target: string) => allowed.some((name) => target === name || target.startsWith(`${name}/`));
    expect(wrong(engine, ({ isPackage, target }) => isPackage && !isAllowed(target))).toEqual([]);
  });

  test('it uses nothing of a page or of the browser', () => {
    const ofThePage =
      /\b(window|navigator|chrome|browser|localStorage|sessionStorage)\.\w+|\bHTML\w*Element\b|\bdocument\.(body|head|createElement|querySelector\w*|addEventListener|documentElement)\b/;
    expect(engine.filter(({ code }) => ofThePage.test(withoutComments(code))).map(({ path }) => path)).toEqual([]);
  });

  test('Node runs it as it is: imports name their file', () => {
    expect(
      wrong(inFolder('rules'), ({ isPackage, target }) => !isPackage && !/\.(ts|json|ya?ml)$/.test(target)),
    ).toEqual([]);
  });
});

describe('in the pages of the networks', () => {
  test('the script loads no React, no zod and no rules', () => {
    const reached = reachedFrom('entrypoints/composer.content/index.ts', files);
    const heavy = reached.filter(
      ({ isPackage, target }) => isPackage && /^(react|zod|zustand|compromise|yaml|unicode-segmenter)\b/.test(target),
    );
    const rules = reached.filter(
      ({ target }) => inside(target, 'rules') && !['rules/review.ts', 'rules/localised.ts'].includes(target),
    );
    expect([...heavy, ...rules].map(({ target }) => target)).toEqual([]);
  });

  test('nothing in the extension opens a connection', () => {
    const connects =
      /(?<![.\w])fetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)\b|\.sendBeacon\b/;
    const all = [...inFolder('entrypoints'), ...inFolder('components'), ...inFolder('rules')];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ code }) => connects.test(withoutComments(code))).map(({ path }) => path)).toEqual([]);
  });
});

describe('what a newcomer finds', () => {
  test('README names every folder at the top', () => {
    const made = new Set(['.git', '.output', '.wxt', 'node_modules']);
    const folders = readdirSync(root, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !made.has(entry.name),
    );
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(folders.map(({ name }) => name).filter((name) => !readme.includes(`\`${name}/\``))).toEqual([]);
  });

  test('every file and folder that README names is there', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const named = [
      ...readme.matchAll(/(?:`|\()((?:rules|entrypoints|components|assets|tests|\.ci)\/[\w./-]+)[`)]/g),
    ].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  test('every text of the interface exists in German and in English', () => {
    const keys = (language: string) =>
      keysOf(parse(readFileSync(join(root, `assets/locales/${language}.yml`), 'utf8')));
    expect(keys('de').length).toBeGreaterThan(10);
    expect(keys('de')).toEqual(keys('en'));
  });
});

/** Dotted keys of a tree of texts, in order of the alphabet. */
function keysOf(tree: unknown, before = ''): string[] {
  if (typeof tree !== 'object' || tree === null) return [before];
  return Object.entries(tree)
    .flatMap(([key, value]) => keysOf(value, before === '' ? key : `${before}.${key}`))
    .sort();
}

describe('these tests notice', () => {
  const offender: SourceFile = {
    path: 'rules/tone/offender.ts',
    code: "import type { A } from '../a.ts';\nimport { b,\n  c } from '../../entrypoints/b.ts';\nimport { type D } from './d.ts';\nexport * from 'react';\nconst e = await import('./e.ts');\n// import x from 'y'",
  };

  test('imports of every form, and which of them are only types', () => {
    expect(importsOf(offender)).toEqual([
      { target: 'rules/a.ts', isPackage: false, typeOnly: true },
      { target: 'entrypoints/b.ts', isPackage: false, typeOnly: false },
      { target: 'rules/tone/d.ts', isPackage: false, typeOnly: true },
      { target: 'react', isPackage: true, typeOnly: false },
      { target: 'rules/tone/e.ts', isPackage: false, typeOnly: false },
    ]);
  });
});
