/** `leitplanke explain`: what a rule looks for, in words and examples. */
import { allRules } from '../index.ts';
import { closest } from '../pack/did-you-mean.ts';
import { type Language, languages } from '../post.ts';
import type { Example, Rule } from '../rule.ts';
import { catalogue, catalogueEntry } from './catalogue.ts';
import type { CommandOptions } from './options.ts';
import { localeOf } from './review.ts';
import { countriesOf, describeRule, type RuleDescription, sourceTitle, textOf } from './rule-description.ts';
import { type Streams, write } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** In characters. Some examples are about length and would fill the screen. */
const longestExample = 240;

const formats = ['pretty', 'markdown'] as const;

export async function explain(options: CommandOptions, names: string[], { stdout }: Streams): Promise<number> {
  const [name] = names;
  const format = formatOf(options);
  if (name === undefined) {
    await write(stdout, format === 'markdown' ? catalogue(allRules.map(describeRule)) : listOfRules(allRules));
    return 0;
  }
  const description = describeRule(ruleNamed(name));
  await write(
    stdout,
    format === 'markdown' ? catalogueEntry(description) : explanation(description, localeOf(options)),
  );
  return 0;
}

function formatOf({ format = 'pretty' }: CommandOptions): (typeof formats)[number] {
  const known = formats.find((one) => one === format);
  if (known) return known;
  throw new UsageError(`leitplanke explain has the formats ${formats.join(' and ')}, not "${format}".`);
}

function ruleNamed(name: string): Rule {
  const rule = allRules.find(({ id }) => id === name);
  if (rule) return rule;
  const meant = closest(
    name,
    allRules.map(({ id }) => id),
  );
  throw new UsageError(
    `There is no rule "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`,
    'See all rules: leitplanke explain\n',
  );
}

function listOfRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity }) => `${id.padEnd(width)}  ${severity}\n`).join('');
}

function explanation(rule: RuleDescription, locale: Language | undefined): string {
  const { sources, options, examples } = rule;
  const lines = [
    rule.id,
    `severity: ${rule.severity} (a pack may choose off, info, hint, warn or stop)`,
    ...rule.only.map(([name, values]) => `${name}: ${values.join(', ')}`),
    ...sources.map((source) => {
      const where = [sourceTitle(source), source.url].filter(Boolean).join(', ');
      return `source: ${where} (checked ${source.checked})`;
    }),
    '',
    'Says, for instance:',
    ...(locale ? [locale] : languages).flatMap((language) => saidIn(language, rule)),
    ...(options.length > 0 ? ['', 'Options:', ...options.map(optionLine)] : []),
    '',
    'Finds something in:',
    ...languages.flatMap((language) => (examples[language]?.flag ?? []).map(exampleLine)),
    '',
    'Finds nothing in:',
    ...languages.flatMap((language) => (examples[language]?.pass ?? []).map(exampleLine)),
  ];
  return `${lines.join('\n')}\n`;
}

function saidIn(language: Language, { messages }: RuleDescription): string[] {
  const said = messages[language];
  return said ? [`  ${language}: ${[said.message, said.why, said.instead].filter(Boolean).join('\n      ')}`] : [];
}

function optionLine({ name, takes, standard, says }: RuleDescription['options'][number]): string {
  return `  ${[`${name}: ${takes}`, standard && `default ${standard}`, says].filter(Boolean).join(', ')}`;
}

function exampleLine(example: Example): string {
  const text = textOf(example);
  const shown = text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;
  return `  · ${shown.replaceAll('\n', '\n    ')}${countriesOf(example)}`;
}
