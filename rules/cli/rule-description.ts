/** What there is to say about a rule, taken from the rule itself and from what it says about its examples. */
import * as z from 'zod';
import { compilePack } from '../compile.ts';
import { jurisdictions } from '../jurisdiction.ts';
import { listOf, type RuleSource } from '../law.ts';
import { packSchema } from '../pack/schema.ts';
import { type Language, languages } from '../post.ts';
import type { Finding, Severity } from '../review.ts';
import type { Reviewer } from '../reviewer.ts';
import type { Example, Rule } from '../rule.ts';
import { AnalysedText } from '../text/analyse.ts';

export interface OptionDescription {
  name: string;
  /** `number`, `boolean`, or the values to choose from. */
  takes: string;
  /** As JSON; undefined where the option may be missing. */
  standard: string | undefined;
  says: string;
}

export type Examples = Record<keyof Rule['examples'], Example[]>;

export interface RuleDescription {
  id: string;
  family: string;
  severity: Severity;
  /** On which posts it looks, only what is narrowed: `languages`, `kinds`, `networks`, `audiences`. */
  only: [name: string, values: readonly string[]][];
  /** What a finding says, for the first example of each language. */
  messages: Partial<Record<Language, Pick<Finding, 'message' | 'why' | 'instead'>>>;
  options: OptionDescription[];
  sources: readonly RuleSource[];
  examples: Partial<Record<Language, Examples>>;
}

/** Examples without a moment of their own are read at this one, so that a description is the same every day. */
const usualMoment = '2026-11-21T10:00:00Z';

export function describeRule(rule: Rule): RuleDescription {
  const examples: RuleDescription['examples'] = {};
  const messages: RuleDescription['messages'] = {};
  for (const language of rule.languages ?? languages) {
    const inLanguage = (all: readonly Example[]) => all.filter((example) => languageOf(example) === language);
    const { flag, pass } = rule.examples;
    examples[language] = { flag: inLanguage(flag), pass: inLanguage(pass) };
  }
  for (const language of languages) {
    for (const example of [...(examples[language]?.flag ?? []), ...rule.examples.flag]) {
      const [finding] = findingsIn(rule, example, language);
      if (finding === undefined) continue;
      messages[language] = { message: finding.message, why: finding.why, instead: finding.instead };
      break;
    }
  }
  const narrowed = { languages: rule.languages, kinds: rule.kinds, networks: rule.networks, audiences: rule.audiences };
  return {
    id: rule.id,
    family: rule.id.split('/')[0] ?? '',
    severity: rule.severity,
    only: Object.entries(narrowed).flatMap(([name, values]) => (values ? [[name, values] as [string, string[]]] : [])),
    messages,
    options: rule.options ? optionsOf(rule.options) : [],
    sources: listOf(rule.source),
    examples,
  };
}

/** Title in English, with the countries where it holds in front: `DE, AT: …`. */
export function sourceTitle({ title, in: where }: RuleSource): string {
  const cited = typeof title === 'string' ? title : title.en;
  return where === undefined || where.length === jurisdictions.length ? cited : `${where.join(', ')}: ${cited}`;
}

export function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

/** ` (UK, US)` where the countries of the pack matter. */
export function countriesOf(example: Example): string {
  const countries = typeof example === 'string' ? undefined : example.pack?.jurisdiction;
  return countries === undefined ? '' : ` (${countries.join(', ')})`;
}

function languageOf(example: Example): Language | 'unknown' {
  return (typeof example === 'string' ? undefined : example.language) ?? new AnalysedText(textOf(example)).language;
}

/** By what an example wants of the pack: most want nothing and share one reviewer, because compiling takes longest. */
const reviewers = new Map<string, Reviewer>();

function findingsIn(rule: Rule, example: Example, locale: Language): Finding[] {
  const { options, pack, ...post } = typeof example === 'string' ? { text: example } : example;
  const source = {
    ...{ schema: 1, id: 'example', version: 1, title: 'Example', languages: ['de', 'en'] },
    ...pack,
    rules: options ? { [rule.id]: { options } } : {},
  };
  const key = JSON.stringify(source);
  const reviewer = reviewers.get(key) ?? compilePack(packSchema.parse(source));
  reviewers.set(key, reviewer);
  const { findings } = reviewer.review({ now: usualMoment, ...post }, { locale });
  return findings.filter((finding) => finding.rule === rule.id);
}

function optionsOf(schema: z.ZodType): OptionDescription[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => {
    const option = typeof property === 'object' ? property : {};
    return {
      name,
      takes: option.enum ? option.enum.map((value) => JSON.stringify(value)).join(' or ') : `${option.type ?? 'any'}`,
      standard: option.default === undefined ? undefined : JSON.stringify(option.default),
      says: option.description ?? '',
    };
  });
}
