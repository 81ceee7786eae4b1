/**
 * `extends: [starter]`: a pack builds on packs that ship with the extension. They are laid over each other from left to
 * right, the pack itself last. What happens to each part:
 *
 * | Part                                      | Rule                                                                |
 * |-------------------------------------------|---------------------------------------------------------------------|
 * | `id`, `version`, `title`, `owner`, dates  | always the pack's own                                               |
 * | `languages`                               | the pack's own                                                      |
 * | `jurisdiction`                            | the later one as a whole                                            |
 * | `company`                                 | lists joined; an account replaces the one of the same network and handle |
 * | `guidance`                                | appended                                                            |
 * | `rules`                                   | the later setting of a rule replaces the earlier one as a whole     |
 * | `terms`, `hashedTerms`, `requirements`    | the later one of the same `id` replaces the earlier one             |
 * | `contacts`                                | the later one of the same `topic` replaces the earlier one          |
 * | `terminology`, `quietPeriods`             | appended                                                            |
 * | `gate`                                    | field by field                                                      |
 * | `crisis`                                  | the later one as a whole                                            |
 * | `tests`                                   | the pack's own                                                      |
 */
import { closest } from './did-you-mean.ts';
import type { Mistake } from './mistake.ts';
import type { PackSource } from './schema.ts';

/** Packs that others may build on, by id. Where they come from (files, bundle) is not our business here. */
export type PackLibrary = ReadonlyMap<string, PackSource>;

export type ExtendResult = { ok: true; source: PackSource } | { ok: false; mistakes: Mistake[] };

export function extendPack(own: PackSource, library: PackLibrary): ExtendResult {
  const mistakes: Mistake[] = [];
  const bases = (own.extends ?? []).flatMap((id, index) => {
    const problem = problemWith(id, library, [own.id]);
    if (problem === undefined) return [flattened(id, library)];
    mistakes.push({ path: ['extends', index], says: problem });
    return [];
  });
  if (mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, source: [...bases, own].reduce(over) };
}

function problemWith(id: string, library: PackLibrary, trail: readonly string[]): Mistake['says'] | undefined {
  if (trail.includes(id)) {
    const circle = [...trail, id].join(' → ');
    return {
      de: `Diese Pakete bauen im Kreis aufeinander auf: ${circle}.`,
      en: `These packs build on each other in a circle: ${circle}.`,
    };
  }
  const base = library.get(id);
  if (base) {
    for (const next of base.extends ?? []) {
      const problem = problemWith(next, library, [...trail, id]);
      if (problem) return problem;
    }
    return undefined;
  }
  const meant = closest(id, library.keys());
  const known = [...library.keys()].join(', ');
  return {
    de: `Ein Paket „${id}“ gibt es nicht. ${meant ? `Meinst du „${meant}“?` : `Es gibt: ${known}.`}`,
    en: `There is no pack "${id}". ${meant ? `Did you mean "${meant}"?` : `There are: ${known}.`}`,
  };
}

/** A pack of the library with all that it builds on. Circles were refused before. */
function flattened(id: string, library: PackLibrary): PackSource {
  const base = library.get(id);
  if (base === undefined) throw new Error(`Pack "${id}" is not in the library.`);
  return [...(base.extends ?? []).map((next) => flattened(next, library)), base].reduce(over);
}

/** Lays one pack over another. */
function over(base: PackSource, own: PackSource): PackSource {
  const { extends: _, ...rest } = own;
  const jurisdiction = own.jurisdiction ?? base.jurisdiction;
  return {
    ...rest,
    ...(jurisdiction && { jurisdiction }),
    company: {
      names: distinct(base.company?.names, own.company?.names),
      products: distinct(base.company?.products, own.company?.products),
      domains: distinct(base.company?.domains, own.company?.domains),
      accounts: byName(base.company?.accounts, own.company?.accounts, ({ network, handle }) => `${network} ${handle}`),
    },
    guidance: {
      dos: [...(base.guidance?.dos ?? []), ...(own.guidance?.dos ?? [])],
      donts: [...(base.guidance?.donts ?? []), ...(own.guidance?.donts ?? [])],
    },
    contacts: byName(base.contacts, own.contacts, ({ topic }) => topic),
    gate: { ...base.gate, ...own.gate },
    rules: { ...base.rules, ...own.rules },
    terms: byName(base.terms, own.terms, ({ id }) => id),
    hashedTerms: byName(base.hashedTerms, own.hashedTerms, ({ id }) => id),
    requirements: byName(base.requirements, own.requirements, ({ id }) => id),
    terminology: [...(base.terminology ?? []), ...(own.terminology ?? [])],
    quietPeriods: [...(base.quietPeriods ?? []), ...(own.quietPeriods ?? [])],
    crisis: own.crisis ?? base.crisis ?? { active: false },
  };
}

function distinct(base: readonly string[] = [], own: readonly string[] = []): string[] {
  return [...new Set([...base, ...own])];
}

function byName<T>(base: readonly T[] = [], own: readonly T[] = [], nameOf: (item: T) => string): T[] {
  const replaced = new Set(own.map(nameOf));
  return [...base.filter((item) => !replaced.has(nameOf(item))), ...own];
}
