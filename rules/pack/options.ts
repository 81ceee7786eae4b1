/** Checks the options that a pack gives to rules against what each rule takes. */
import type { Rule } from '../rule.ts';
import type { Mistake } from './mistake.ts';
import type { Path } from './problem.ts';
import type { PackSource } from './schema.ts';
import { namesAllowedIn } from './schema-names.ts';
import { mistakesOf, unknownField } from './shape.ts';

export function checkOptions(source: PackSource, rules: readonly Pick<Rule, 'id' | 'options'>[]): Mistake[] {
  return Object.entries(source.rules ?? {}).flatMap(([id, setting]) => {
    const options = typeof setting === 'object' ? setting.options : undefined;
    const rule = rules.find((candidate) => candidate.id === id);
    if (options === undefined || rule === undefined) return [];
    return mistakesIn(options, rule, ['rules', id, 'options'], source);
  });
}

function mistakesIn(
  options: Record<string, unknown>,
  { options: schema }: Pick<Rule, 'options'>,
  path: Path,
  source: PackSource,
): Mistake[] {
  if (schema === undefined) {
    if (Object.keys(options).length === 0) return [];
    return [{ path, at: 'key', says: { de: 'Diese Regel hat keine Optionen.', en: 'This rule has no options.' } }];
  }
  // Schemas of options may pass over names that they do not know; the author of a pack must hear of them.
  const names = namesAllowedIn(schema);
  const unknown = Object.keys(options).filter((name) => !names.includes(name));
  const known = Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
  const result = schema.safeParse(known);
  return [
    ...unknown.map((name) => unknownField([...path, name], names)),
    ...(result.success ? [] : result.error.issues.flatMap((issue) => mistakesOf(issue, path, source))),
  ];
}
