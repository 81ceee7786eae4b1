/** All rules as one readable page: `rules/README.md`, written by `npm run catalogue`. */
import { languages } from '../post.ts';
import type { Example } from '../rule.ts';
import { countriesOf, type OptionDescription, type RuleDescription, sourceTitle, textOf } from './rule-description.ts';

const longestExample = 300;

export function catalogue(rules: readonly RuleDescription[]): string {
  const families = Map.groupBy(rules, ({ family }) => family);
  const parts = [
    '# Rules',
    'What Leitplanke looks for, with one example of each kind. Written by `npm run catalogue` from the rules themselves; a test',
    'fails when it is out of date. `npm run -s leitplanke -- explain RULE` shows all examples of a rule.',
    '',
    'Severities: `info` details only, `hint` a tip, `warn` held until seen, `stop` held until a reason is given. A pack may choose',
    'another one for each rule, or `off`. What is said about law is a hint with its source, not advice.',
    '',
    '| Family | Rules |',
    '|---|---|',
    ...[...families].map(([family, of]) => `| [${family}](#${family}) | ${of.map(linkTo).join(', ')} |`),
    '',
    ...[...families].flatMap(([family, of]) => [`## ${family}`, '', ...of.map(catalogueEntry)]),
  ];
  return `${parts.join('\n').trimEnd()}\n`;
}

function linkTo({ id }: RuleDescription): string {
  return `[${id.replace(/^.*\//, '')}](#${id.replace('/', '')})`;
}

export function catalogueEntry({ id, severity, only, messages, options, sources, examples }: RuleDescription): string {
  const said = languages.flatMap((language) => {
    const { message, why, instead } = messages[language] ?? {};
    return message ? [`- ${language}: ${marked([message, why, instead].filter(Boolean).join(' '))}`] : [];
  });
  const shown = languages.flatMap((language) => {
    const { flag: [flag] = [], pass: [pass] = [] } = examples[language] ?? {};
    return [
      ...(flag === undefined ? [] : [`- ${language}, found: ${quoted(flag)}`]),
      ...(pass === undefined ? [] : [`- ${language}, left alone: ${quoted(pass)}`]),
    ];
  });
  const parts = [
    `### ${id}`,
    [`\`${severity}\``, ...only.map(([name, values]) => `${name}: ${values.join(', ')}`)].join(' · '),
    ['Says, for instance:', '', ...said].join('\n'),
    ...(options.length > 0 ? [['Options:', '', ...options.map(optionLine)].join('\n')] : []),
    ['Examples:', '', ...shown].join('\n'),
    ...(sources.length > 0 ? [sources.map(sourceLine).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sourceLine(source: RuleDescription['sources'][number], _: number, { length }: readonly unknown[]): string {
  const title = marked(sourceTitle(source));
  const linked = source.url ? `[${title}](${source.url})` : title;
  return `${length > 1 ? '- ' : ''}Source: ${linked}, checked ${source.checked}.`;
}

function optionLine({ name, takes, standard, says }: OptionDescription): string {
  return `- \`${name}\` (${marked(takes)}${standard === undefined ? '' : `, default \`${standard}\``}): ${marked(says)}`;
}

/** The text, and what else of the post matters. */
function quoted(example: Example): string {
  const text = textOf(example);
  const shown = text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;
  const answered = typeof example === 'string' ? undefined : example.replyTo?.text;
  return `“${marked(shown)}”${countriesOf(example)}${answered ? ` as an answer to “${marked(answered)}”` : ''}`;
}

/** One line, with the signs of Markdown as they are; what cannot be seen is named. */
function marked(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/\p{Cf}/gu, (sign) =>
      sign === '\u200d' ? sign : `(U+${sign.codePointAt(0)?.toString(16).toUpperCase()})`,
    )
    .replace(/\s*\n\s*/g, ' ⏎ ');
}
