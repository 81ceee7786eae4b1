/** A review for people at a terminal. */
import { styleText } from 'node:util';
import type { Language, Post } from '../post.ts';
import type { Finding, Review, Severity } from '../review.ts';

const words = {
  de: {
    stop: 'Halt',
    warn: 'Achtung',
    hint: 'Tipp',
    info: 'Info',
    tone: { 'press-release': 'Pressemitteilung', mixed: 'gemischt', conversation: 'Gespräch' },
    verdict: {
      pass: 'Geht so raus.',
      confirm: 'Wird angehalten, bis du es gesehen hast.',
      reason: 'Wird angehalten, bis du einen Grund nennst.',
      block: 'Geht von hier nicht raus.',
    },
    toneIs: 'Ton',
    nothing: 'Nichts gefunden.',
    choose: 'Zum Beispiel',
    ask: 'Frag nach bei',
    source: 'Quelle',
    quoted: (text: string) => `„${text}“`,
  },
  en: {
    stop: 'Stop',
    warn: 'Careful',
    hint: 'Tip',
    info: 'Info',
    tone: { 'press-release': 'press release', mixed: 'mixed', conversation: 'conversation' },
    verdict: {
      pass: 'Goes out as it is.',
      confirm: 'Is held until you have seen it.',
      reason: 'Is held until you give a reason.',
      block: 'Does not go out from here.',
    },
    toneIs: 'Tone',
    nothing: 'Nothing found.',
    choose: 'For example',
    ask: 'Ask',
    source: 'Source',
    quoted: (text: string) => `“${text}”`,
  },
} as const;

const colourOf = { stop: 'red', warn: 'yellow', hint: 'cyan', info: 'gray' } as const satisfies Record<
  Severity,
  string
>;

export function prettyReview(
  post: Post,
  review: Review,
  look: { colours: boolean; locale?: Language | undefined },
): string {
  const said = words[look.locale ?? (review.language === 'de' ? 'de' : 'en')];
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    look.colours ? styleText(style, text, { validateStream: false }) : text;
  const linesOf = (finding: Finding): string[] => {
    const where =
      finding.end > finding.start ? `${lineAndColumn(post.text, finding.start)}  ${said.quoted(finding.excerpt)}` : '';
    const more = [
      finding.why,
      finding.instead,
      finding.suggestions.length > 0 && `${said.choose}: ${finding.suggestions.join(' · ')}`,
      finding.contact && `${said.ask}: ${[finding.contact.name, finding.contact.url].filter(Boolean).join(', ')}`,
      ...(finding.sources ?? []).map(({ title, checked }) => `${said.source}: ${title} (${checked})`),
    ].filter((line): line is string => typeof line === 'string' && line !== '');
    return [
      `${paint(['bold', colourOf[finding.severity]], said[finding.severity])}  ${finding.message}`,
      ...(where ? [`    ${where}`] : []),
      ...more.map((line) => `    ${line}`),
      `    ${paint('gray', finding.rule)}`,
      '',
    ];
  };
  const tone = `${said.toneIs}: ${said.tone[review.tone.label]} (${Math.round(review.tone.score * 100)} %)`;
  return [
    ...(post.id === undefined ? [] : [paint('bold', post.id)]),
    ...review.findings.flatMap(linesOf),
    ...(review.findings.length === 0 ? [said.nothing] : []),
    `${tone}. ${paint('bold', said.verdict[review.verdict])}`,
    '',
  ].join('\n');
}

export function prettyError(id: string | number | null, error: string): string {
  return `${id === null ? '' : `${id}: `}${error}\n`;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
