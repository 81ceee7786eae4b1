/** Turns a pack into a reviewer: which rules run, with which options, and one search for all their words. */
import type { Dictionary } from './dictionary.ts';
import { type CitedLaw, citedLaw } from './law.ts';
import { PackError } from './pack/problem.ts';
import type { Pack, RuleSetting } from './pack/schema.ts';
import type { PackInUse } from './pack/term-list.ts';
import type { Language } from './post.ts';
import { allRules } from './registry.ts';
import type { GatePolicy, Severity } from './review.ts';
import { Reviewer } from './reviewer.ts';
import type { PackFacts, Rule } from './rule.ts';
import type { CompiledPatterns } from './text/compiled-patterns.ts';
import { Matcher } from './text/matcher.ts';
import { toneReading } from './tone/reading.ts';

/** A rule as a pack wants it. */
export interface ActiveRule {
  rule: Rule;
  // What each review asks for, taken over from the rule: rules differ in the fields that they have, which makes them slow to read.
  id: string;
  check: Rule['check'];
  messages: Rule['messages'];
  /** Severity by the rule. */
  reports: Severity;
  yieldsTo: ReadonlySet<string>;
  /** Severity by the pack. */
  severity: Severity;
  options: unknown;
  scope: Pick<Exclude<RuleSetting, boolean | string>, 'audiences' | 'networks' | 'languages' | 'kinds'>;
  /** Name and index of each of its dictionaries in the matcher. */
  dictionaries: readonly (readonly [name: string, index: number])[];
  /** Indexes of the dictionaries of `Rule.onlyWith`. */
  onlyWith: readonly number[] | undefined;
  /** Law in the countries of the pack, as its findings cite it. */
  law: Record<Language, CitedLaw>;
}

export const defaultGate: GatePolicy = { warn: 'confirm', stop: 'reason', onFailure: 'allow' };

/**
 * @param pack a checked pack, with what it extends already merged in
 * @param compiled what was compiled of the same pack by the same rules before
 * @throws PackError when a rule does not exist or its options do not fit
 * @throws RangeError when `compiled` is of another pack or of other rules
 */
export function compilePack(pack: PackInUse, rules: readonly Rule[] = allRules, compiled?: CompiledPatterns): Reviewer {
  const dictionaries: Dictionary[] = [];
  const indexes = new Map<Dictionary, number>();
  const indexOf = (dictionary: Dictionary): number => {
    const known = indexes.get(dictionary);
    if (known !== undefined) return known;
    indexes.set(dictionary, dictionaries.length);
    return dictionaries.push(dictionary) - 1;
  };
  const named = (all: Record<string, Dictionary>) =>
    Object.entries(all).map(([name, dictionary]) => [name, indexOf(dictionary)] as const);
  const active: ActiveRule[] = [];
  const concerned = { pack: pack.jurisdiction };
  for (const rule of rules) {
    const setting = settingOf(pack.rules[rule.id]);
    if (setting.severity === 'off') continue;
    const options = parseOptions(rule, setting.options);
    const own =
      typeof rule.dictionaries === 'function'
        ? rule.dictionaries(options, pack satisfies PackFacts)
        : (rule.dictionaries ?? {});
    const dictionariesOfRule = named(own);
    active.push({
      rule,
      id: rule.id,
      check: rule.check,
      messages: rule.messages,
      reports: rule.severity,
      yieldsTo: new Set(rule.yieldsTo),
      severity: setting.severity ?? rule.severity,
      options,
      scope: setting,
      dictionaries: dictionariesOfRule,
      onlyWith: rule.onlyWith?.flatMap((wanted) =>
        dictionariesOfRule.flatMap(([name, index]) => (name === wanted ? [index] : [])),
      ),
      law: { de: citedLaw(rule.source, concerned, 'de'), en: citedLaw(rule.source, concerned, 'en') },
    });
  }
  const toneDictionaries = named(toneReading.dictionaries);
  return new Reviewer(pack, active, toneDictionaries, new Matcher(dictionaries, compiled), gateOf(pack));
}

/** Rules that a pack leaves switched on. */
export function rulesIn(pack: Pick<PackInUse, 'rules'>): readonly Rule[] {
  return allRules.filter(({ id }) => settingOf(pack.rules[id]).severity !== 'off');
}

export function gateOf(pack: Pick<PackInUse, 'gate'>): GatePolicy {
  return { ...defaultGate, ...defined(pack.gate) };
}

function settingOf(setting: RuleSetting | undefined): Exclude<RuleSetting, boolean | string> {
  if (setting === undefined || setting === true) return {};
  if (setting === false) return { severity: 'off' };
  return typeof setting === 'string' ? { severity: setting } : setting;
}

function parseOptions(rule: Rule, options: Record<string, unknown> | undefined): unknown {
  if (rule.options === undefined) {
    if (options !== undefined && Object.keys(options).length > 0) {
      throw new PackError([{ file: '', field: `rules.${rule.id}.options`, message: 'this rule has no options' }]);
    }
    return {};
  }
  const result = rule.options.safeParse(options ?? {});
  if (result.success) return result.data;
  throw new PackError(
    result.error.issues.map((issue) => ({
      file: '',
      field: ['rules', rule.id, 'options', ...issue.path].join('.'),
      message: issue.message,
    })),
  );
}

function defined(gate: Pack['gate']): Partial<GatePolicy> {
  return Object.fromEntries(Object.entries(gate).filter(([, value]) => value !== undefined));
}
