/** A mistake in a pack while it is being checked: where by path, what in both languages. Becomes a `PackProblem` at the end. */
import type { Language } from '../post.ts';
import { fieldOf, type PackProblem, type Path } from './problem.ts';

export interface Mistake {
  path: Path;
  /** Where to point at when the path leads to a pair: its name or its value. Default: its value. */
  at?: 'key' | 'value';
  says: Record<Language, string>;
}

/** A place in a file, from 1. */
export interface Position {
  line: number;
  column: number;
}

export type Locate = (path: Path, at?: 'key' | 'value') => Position | undefined;

/** More are not listed: after so many, one cause has many consequences. */
const mostProblems = 100;

export function problemsOf(
  mistakes: readonly Mistake[],
  file: string,
  locate: Locate,
  locale: Language,
): PackProblem[] {
  const problems = mistakes.slice(0, mostProblems).map(({ path, at, says }): PackProblem => {
    const field = fieldOf(path);
    return { file, ...locate(path, at), ...(field && { field }), message: says[locale] };
  });
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const more = mistakes.length - problems.length;
  if (more > 0) problems.push({ file, message: { de: `… und ${more} weitere.`, en: `… and ${more} more.` }[locale] });
  return problems;
}
