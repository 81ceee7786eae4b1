/** From the text of a pack file to a reviewer, or to everything that is wrong with it. */
import { compilePack, type Reviewer } from '../index.ts';
import type { Language } from '../post.ts';
import { allRules } from '../registry.ts';
import { readDocument } from './document.ts';
import { extendPack, type PackLibrary } from './extend.ts';
import { type Locate, type Mistake, problemsOf } from './mistake.ts';
import { checkOptions } from './options.ts';
import { PackError, type PackProblem, pathOf } from './problem.ts';
import { checkReferences } from './references.ts';
import { type Pack, type PackSource, packSchema } from './schema.ts';
import { checkShape } from './shape.ts';
import { verifyExamples } from './verify-examples.ts';

export interface LoadOptions {
  /** Name for problems. */
  file: string;
  /** What `extends` may name. */
  library: PackLibrary;
  /** Language of the problems. Default: English. */
  locale?: Language;
}

export interface LoadedPack {
  /** What the author wrote. Keep this: it can be laid over a newer version of what it builds on. */
  source: PackSource;
  /** The pack with everything it builds on and all defaults. */
  pack: Pack;
  reviewer: Reviewer;
}

export type LoadResult = ({ ok: true } & LoadedPack) | { ok: false; problems: PackProblem[] };

/**
 * Reads YAML or JSON. The stages build on each other; the first that finds mistakes ends the way, with all mistakes of that
 * stage: syntax, form, what it builds on, references and options, examples and tests.
 */
export function loadPack(text: string, { file, library, locale = 'en' }: LoadOptions): LoadResult {
  const read = readDocument(file, text, locale);
  if (!read.ok) return read;
  const { value, locate } = read.document;
  const refuse = (mistakes: readonly Mistake[]): LoadResult => ({
    ok: false,
    problems: problemsOf(mistakes, file, locate, locale),
  });

  const shape = checkShape(value);
  if (!shape.ok) return refuse(shape.mistakes);
  const extended = extendPack(shape.source, library);
  if (!extended.ok) return refuse(extended.mistakes);
  const pack = packSchema.parse(extended.source);
  const mistakes = [...checkReferences(shape.source, pack, allRules), ...checkOptions(shape.source, allRules)];
  if (mistakes.length > 0) return refuse(mistakes);

  const compiled = compile(pack);
  if (!compiled.ok)
    return { ok: false, problems: placed(compiled.problems, { file, locate, pack, source: shape.source }) };
  const failures = verifyExamples(shape.source, compiled.reviewer);
  if (failures.length > 0) return refuse(failures);
  return { ok: true, source: shape.source, pack, reviewer: compiled.reviewer };
}

/**
 * Makes a pack that was loaded before usable again, without its file and without running its examples.
 *
 * @throws PackError as `readStored` does
 */
export function restorePack(source: unknown, options: LoadOptions): LoadedPack {
  const stored = readStored(source, options);
  return { ...stored, reviewer: compilePack(stored.pack) };
}

/**
 * Reads what was kept of a pack, without compiling it.
 *
 * @throws PackError when it does not fit this version of the engine any more
 */
export function readStored(
  source: unknown,
  { file, library, locale = 'en' }: LoadOptions,
): Pick<LoadedPack, 'source' | 'pack'> {
  const refuse = (mistakes: readonly Mistake[]) => new PackError(problemsOf(mistakes, file, () => undefined, locale));
  const shape = checkShape(source);
  if (!shape.ok) throw refuse(shape.mistakes);
  const extended = extendPack(shape.source, library);
  if (!extended.ok) throw refuse(extended.mistakes);
  const options = checkOptions(shape.source, allRules);
  if (options.length > 0) throw refuse(options);
  return { source: shape.source, pack: packSchema.parse(extended.source) };
}

function compile(pack: Pack): { ok: true; reviewer: Reviewer } | { ok: false; problems: readonly PackProblem[] } {
  try {
    return { ok: true, reviewer: compilePack(pack) };
  } catch (error) {
    if (error instanceof PackError) return { ok: false, problems: error.problems };
    throw error;
  }
}

interface Written {
  file: string;
  locate: Locate;
  pack: Pack;
  source: PackSource;
}

/** The engine knows fields of the whole pack; the author knows lines of the file. */
function placed(problems: readonly PackProblem[], { file, locate, pack, source }: Written): PackProblem[] {
  return problems.map((problem) => {
    const path = [...pathOf(problem.field ?? '')];
    if (path[0] === 'terms' && typeof path[1] === 'number') {
      const id = pack.terms[path[1]]?.id;
      path[1] = source.terms?.findIndex((term) => term.id === id) ?? -1;
    }
    return { ...problem, file, ...locate(path) };
  });
}
