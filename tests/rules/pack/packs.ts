import { builtInPacks } from '../../../rules/cli/pack-files.ts';
import { type LoadResult, loadPack } from '../../../rules/pack/load.ts';
import type { PackProblem } from '../../../rules/pack/problem.ts';
import type { Language } from '../../../rules/post.ts';

/** Five lines that every pack needs; what a test adds begins in line 6. */
export const head = 'schema: 1\nid: acme\nversion: 1\ntitle: Acme\nlanguages: [de]\n';

const library = builtInPacks();

export function load(text: string, locale: Language = 'en'): LoadResult {
  return loadPack(text, { file: 'acme.yaml', library, locale });
}

export function problemsIn(text: string, locale: Language = 'en'): PackProblem[] {
  const result = load(text, locale);
  return result.ok ? [] : result.problems;
}
