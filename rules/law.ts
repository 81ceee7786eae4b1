/** Law and guidelines behind a rule: which of them hold where a company posts, and how they are cited. */
import type { Jurisdiction } from './jurisdiction.ts';
import type { Language } from './post.ts';
import type { FindingSource } from './review.ts';

/** Law or guideline behind a rule. */
export interface RuleSource {
  /** As it is cited; one text where both languages cite alike. */
  title: string | Readonly<Record<Language, string>>;
  url?: string;
  /** The day on which it was last looked up (ISO date). */
  checked: string;
  /** Countries where it holds. Default: all. */
  in?: readonly Jurisdiction[];
}

export interface Concerned {
  /** Countries of the pack. */
  pack: readonly Jurisdiction[];
  /** Those of them that a finding is about. Default: all. */
  finding?: readonly Jurisdiction[] | undefined;
}

/** The sources that hold there. Those that do not hold in all countries of the pack say where: `AT: § 26 MedienG`. */
export function sourcesIn(
  sources: RuleSource | readonly RuleSource[] | undefined,
  { pack, finding = pack }: Concerned,
  language: Language,
): FindingSource[] {
  if (sources === undefined) return [];
  const all = new Set(pack);
  return listOf(sources).flatMap(({ title, url, checked, in: where }) => {
    const countries = [...new Set(finding)].filter((country) => where === undefined || where.includes(country));
    if (countries.length === 0) return [];
    const cited = typeof title === 'string' ? title : title[language];
    const prefix = where === undefined || countries.length === all.size ? '' : `${countries.join('/')}: `;
    return [{ title: `${prefix}${cited}`, ...(url === undefined ? {} : { url }), checked }];
  });
}

/** Law as a finding cites it. */
export interface CitedLaw {
  sources: readonly FindingSource[];
  /** See `cited`. */
  inBrackets: string;
}

export function citedLaw(
  source: RuleSource | readonly RuleSource[] | undefined,
  concerned: Concerned,
  language: Language,
): CitedLaw {
  const sources = sourcesIn(source, concerned, language);
  return { sources, inBrackets: cited(sources) };
}

/** ` (§ 5a Abs. 4 UWG)`, to stand behind a sentence; empty where no law holds. */
export function cited(sources: readonly FindingSource[]): string {
  return sources.length === 0 ? '' : ` (${sources.map(({ title }) => title).join('; ')})`;
}

export function listOf(sources: RuleSource | readonly RuleSource[] | undefined): readonly RuleSource[] {
  if (sources === undefined) return [];
  return 'checked' in sources ? [sources] : sources;
}
