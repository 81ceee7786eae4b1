/** `leitplanke explain`: what a rule looks for, in words and examples. */
import * as z from 'zod';
import { allRules, compilePack } from '../index.ts';
import { closest } from '../pack/did-you-mean.ts';
import { packSchema } from '../pack/schema.ts';
import type { Language } from '../post.ts';
import type { Finding } from '../review.ts';
import type { Example, Rule } from '../rule.ts';
import type { CommandOptions } from './options.ts';
import { localeOf } from './review.ts';
import { type Streams, write } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** In characters. Some examples are about length and would fill the screen. */
const longestExample = 240;

export async function explain(options: CommandOptions, names: string[], { stdout }: Streams): Promise<number> {
  const [name] = names;
  if (name === undefined) {
    await write(stdout, listOfRules(allRules));
    return 0;
  }
  const rule = allRules.find(({ id }) => id === name);
  if (rule === undefined) {
    const meant = closest(
      name,
      allRules.map(({ id }) => id),
    );
    throw new UsageError(
      `There is no rule "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`,
      'See all rules: leitplanke explain\n',
    );
  }
  await write(stdout, explanation(rule, localeOf(options)));
  return 0;
}

function listOfRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity }) => `${id.padEnd(width)}  ${severity}\n`).join('');
}

function explanation(rule: Rule, locale: Language | undefined): string {
  const only = (name: string, values: readonly string[] | undefined) => values && `${name}: ${values.join(', ')}`;
  const found = rule.examples.flag.flatMap((example) => findingsIn(rule, example, locale))[0];
  const lines = [
    rule.id,
    `severity: ${rule.severity} (a pack may choose off, info, hint, warn or stop)`,
    only('languages', rule.languages),
    only('networks', rule.networks),
    only('kinds of post', rule.kinds),
    only('audiences', rule.audiences),
    rule.source &&
      `source: ${[rule.source.title, rule.source.url].filter(Boolean).join(', ')} (checked ${rule.source.checked})`,
    ...(found ? ['', 'Says, for instance:', ...saidBy(found)] : []),
    ...(rule.options ? ['', 'Options:', ...optionsOf(rule.options)] : []),
    '',
    'Finds something in:',
    ...rule.examples.flag.map(textOf),
    '',
    'Finds nothing in:',
    ...rule.examples.pass.map(textOf),
  ];
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}

function saidBy({ message, why, instead }: Finding): string[] {
  return [message, why, instead].filter((line) => line !== '').map((line) => `  ${line}`);
}

function findingsIn(rule: Rule, example: Example, locale: Language | undefined): Finding[] {
  const { options, pack: facts, ...post } = typeof example === 'string' ? { text: example } : example;
  const pack = packSchema.parse({
    ...{ schema: 1, id: 'example', version: 1, title: 'Example', languages: ['de', 'en'] },
    ...facts,
    rules: { [rule.id]: options ? { options } : true },
  });
  return compilePack(pack, [rule]).review(post, locale ? { locale } : {}).findings;
}

/** One line per option: name, what it takes, default. */
function optionsOf(schema: z.ZodType): string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => {
    const { type, description, default: standard } = typeof property === 'object' ? property : {};
    const parts = [type && `${type}`, standard !== undefined && `default ${JSON.stringify(standard)}`, description];
    return `  ${name}: ${parts.filter(Boolean).join(', ')}`;
  });
}

function textOf(example: Example): string {
  const text = typeof example === 'string' ? example : example.text;
  const shown = text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;
  return `  · ${shown.replaceAll('\n', '\n    ')}`;
}
