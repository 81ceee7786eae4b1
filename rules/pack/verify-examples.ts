/** Holds a pack to its word: every example and every test must come out as its author says, with the real engine. */
import type { Reviewer } from '../index.ts';
import type { Post } from '../post.ts';
import type { Finding } from '../review.ts';
import type { Mistake } from './mistake.ts';
import type { PackSource } from './schema.ts';

type TermSource = NonNullable<PackSource['terms']>[number];
type ExampleSource = string | (Partial<Post> & { text: string });

/** Rule that reports the terms of a pack; its evidence names the term. */
const termRule = 'confidential/term';

/** Examples and tests of the pack itself; those of packs that it builds on were held against those. */
export function verifyExamples(source: PackSource, reviewer: Reviewer): Mistake[] {
  return [
    ...(source.terms ?? []).flatMap((term, index) => [
      ...(term.examples?.flag ?? []).flatMap((example, place) => {
        const findings = reviewer.review(examplePost(term, example)).findings;
        if (findings.some((finding) => isOf(term, finding))) return [];
        return [{ path: ['terms', index, 'examples', 'flag', place], says: shouldBeFound(term, example, findings) }];
      }),
      ...(term.examples?.pass ?? []).flatMap((example, place) => {
        const finding = reviewer.review(examplePost(term, example)).findings.find((found) => isOf(term, found));
        if (finding === undefined) return [];
        return [{ path: ['terms', index, 'examples', 'pass', place], says: shouldPass(term, finding) }];
      }),
    ]),
    ...(source.tests ?? []).flatMap(({ expect, ...post }, index) => {
      const findings = reviewer.review(post).findings;
      const says = testFailure(expect, findings);
      return says ? [{ path: ['tests', index], says }] : [];
    }),
  ];
}

/** How many examples and tests the pack itself brings. */
export function countExamples(source: PackSource): number {
  const ofTerm = ({ examples }: TermSource) => (examples?.flag?.length ?? 0) + (examples?.pass?.length ?? 0);
  return (source.terms ?? []).reduce((sum, term) => sum + ofTerm(term), source.tests?.length ?? 0);
}

/** The example as a post for which the term holds: where it is narrowed, somebody, somewhere and some time inside. */
function examplePost(term: TermSource, example: ExampleSource): Post {
  const post = typeof example === 'string' ? { text: example } : example;
  const [network, kind, audience, language] = [
    term.networks?.[0],
    term.kinds?.[0],
    term.audiences?.[0],
    term.languages?.[0],
  ];
  return {
    ...(network && { network }),
    ...(kind && { kind }),
    ...(language && { language }),
    ...(audience && { author: { kind: audience } }),
    now: momentInside(term),
    ...post,
  };
}

/** Now, or the nearest moment at which the term holds. ISO 8601. */
function momentInside({ from, until }: TermSource): string {
  const start = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const lastMoment = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until) - 1;
  return new Date(Math.max(start, Math.min(Date.now(), lastMoment))).toISOString();
}

function isOf(term: TermSource, { rule, evidence }: Finding): boolean {
  return rule === termRule && evidence.term === term.id;
}

function shouldBeFound(term: TermSource, example: ExampleSource, findings: readonly Finding[]): Mistake['says'] {
  const text = shortened(typeof example === 'string' ? example : example.text);
  return {
    de: `In „${text}“ soll „${term.id}“ gefunden werden, aber gefunden wurde ${listed(findings, 'de')}.`,
    en: `"${term.id}" should be found in "${text}", but found was ${listed(findings, 'en')}.`,
  };
}

function shouldPass(term: TermSource, { excerpt }: Finding): Mistake['says'] {
  return {
    de: `Hier soll „${term.id}“ nichts finden, findet aber „${shortened(excerpt)}“. Ergänze except oder nimm ein genaueres Wort.`,
    en: `"${term.id}" should find nothing here, but finds "${shortened(excerpt)}". Add an except or choose a more exact word.`,
  };
}

function testFailure(expect: readonly string[], findings: readonly Finding[]): Mistake['says'] | undefined {
  const rules = new Set(findings.map(({ rule }) => rule));
  const missed = expect.filter((rule) => !rules.has(rule));
  if (missed.length > 0) {
    return {
      de: `Erwartet war ${missed.join(', ')}, gefunden wurde ${listed(findings, 'de')}. Gilt die Regel erst oder nur bis zu einem Tag, gib dem Test ein now.`,
      en: `Expected was ${missed.join(', ')}, found was ${listed(findings, 'en')}. If the rule holds from or until a day, give the test a now.`,
    };
  }
  const holding = findings.filter(({ rule, severity }) => isHolding(severity) && !expect.includes(rule));
  if (holding.length === 0) return undefined;
  return {
    de: `Der Beitrag wird angehalten, ohne dass es im Test steht: ${listed(holding, 'de')}.`,
    en: `The post is held although the test does not say so: ${listed(holding, 'en')}.`,
  };
}

function isHolding(severity: Finding['severity']): boolean {
  return severity === 'warn' || severity === 'stop';
}

function listed(findings: readonly Finding[], language: 'de' | 'en'): string {
  if (findings.length === 0) return { de: 'nichts', en: 'nothing' }[language];
  const names = findings.slice(0, 5).map(({ rule, excerpt }) => (excerpt ? `${rule} (${shortened(excerpt)})` : rule));
  return names.join(', ') + (findings.length > 5 ? ', …' : '');
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
