/** What is wrong with a pack file, in words for the person who wrote it. */

export interface PackProblem {
  file: string;
  /** From 1. Absent where the file as a whole is meant. */
  line?: number;
  /** From 1, in UTF-16 code units. */
  column?: number;
  /** Dotted path: `terms[2].until`, `rules.tone/press-release.options`. */
  field?: string;
  message: string;
}

/** A pack that cannot be used. Thrown where a checked pack was expected; the loader returns problems instead. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

/** One line, in the form that editors and terminals turn into a link: `pack.yaml:12:5 terms[2].until: …`. */
export function problemLine({ file, line, column, field, message }: PackProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
  return [place, field ? `${field}:` : '', message].filter(Boolean).join(' ');
}

export type Path = readonly (string | number)[];

/** `['terms', 2, 'until']` → `terms[2].until`. */
export function fieldOf(path: Path): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${part}]`;
    return field ? `${field}.${part}` : part;
  }, '');
}

/** The other way round. Names in packs contain no dots and no brackets. */
export function pathOf(field: string): Path {
  return field
    .split(/[.[\]]/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
