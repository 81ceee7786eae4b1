/** From what rules reported to what a person reads: messages, excerpts, ids; doubles and what yields out, most severe first. */
import type { ActiveRule } from './compile.ts';
import { citedLaw } from './law.ts';
import type { PackInUse } from './pack/term-list.ts';
import type { Language } from './post.ts';
import { type Claim, withoutYielding } from './precedence.ts';
import { type Finding, type Fix, type Severity, type Span, severities, severityRank } from './review.ts';
import type { ReportDetails } from './rule.ts';
import type { AnalysedText } from './text/analyse.ts';

export interface RawFinding {
  active: ActiveRule;
  where: Span | 'post';
  params: unknown;
  details: ReportDetails;
}

const none: readonly string[] = [];

/** Longer excerpts are cut. */
const excerptLength = 160;

export function buildFindings(
  found: readonly RawFinding[],
  analysed: AnalysedText,
  locale: Language,
  pack: PackInUse,
): Finding[] {
  const described = found.map(
    (raw): Described => ({
      finding: describe(raw, analysed, locale, pack),
      yieldsTo: raw.active.rule.yieldsTo ?? none,
      words: hashOf(raw.where, analysed),
    }),
  );
  return sorted(withIds(withoutDoubles(withoutYielding(described))));
}

interface Described extends Claim {
  /** Hash of the flagged words and two on either side; 0 for the whole post. */
  words: number;
}

function describe(
  { active, where, params, details }: RawFinding,
  analysed: AnalysedText,
  locale: Language,
  pack: PackInUse,
): Finding {
  const { rule } = active;
  const span = where === 'post' ? { start: 0, end: 0 } : onCodePoints(where, analysed.text);
  const { sources, inBrackets } =
    details.jurisdiction === undefined
      ? active.law[locale]
      : citedLaw(rule.source, { pack: pack.jurisdiction, finding: details.jurisdiction }, locale);
  const message = rule.messages[locale](params as never, inBrackets);
  const finding: Finding = {
    id: rule.id,
    rule: rule.id,
    severity: shifted(details.severity ?? rule.severity, rule.severity, active.severity),
    start: span.start,
    end: span.end,
    excerpt: details.excerpt ?? shortened(analysed.slice(span)),
    message: message.what,
    why: message.why,
    instead: message.instead ?? '',
    suggestions: [...(details.suggestions ?? [])],
    evidence: details.evidence ?? {},
  };
  const fix = fixOf(details.fix, span, analysed.text);
  if (fix) finding.fix = fix;
  if (sources.length > 0) finding.sources = [...sources];
  const contact = details.contact && pack.contacts.find(({ topic }) => topic === details.contact);
  if (contact) finding.contact = { name: contact.name, ...(contact.url === undefined ? {} : { url: contact.url }) };
  return finding;
}

/** A pack that sets a rule one step higher or lower moves everything the rule reports by that step. */
function shifted(reported: Severity, byRule: Severity, byPack: Severity): Severity {
  const rank = severityRank[reported] + severityRank[byPack] - severityRank[byRule];
  return severities[Math.max(0, Math.min(severities.length - 1, rank))] ?? reported;
}

function fixOf(fix: string | Fix | undefined, span: Span, text: string): Fix | undefined {
  if (fix === undefined) return undefined;
  return typeof fix === 'string'
    ? { ...span, replacement: fix }
    : { ...onCodePoints(fix, text), replacement: fix.replacement };
}

/** Inside the text, and never between the two halves of a character. */
function onCodePoints({ start, end }: Span, text: string): Span {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  return { start: splitsPair(text, from) ? from - 1 : from, end: splitsPair(text, to) ? to + 1 : to };
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function shortened(text: string): string {
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength - 1).trimEnd()}…`;
}

/** 32-bit FNV-1a. */
function hashOf(where: Span | 'post', analysed: AnalysedText): number {
  if (where === 'post') return 0;
  const { codes, wordFrom, wordTo, wordCount } = analysed.folded;
  const first = Math.max(0, analysed.wordIndexAt(where.start) - 2);
  const last = Math.min(wordCount, analysed.wordIndexAt(Math.max(where.start, where.end - 1)) + 3);
  let hash = 0x811c9dc5;
  if (first < last) {
    for (let unit = wordFrom[first] as number; unit < (wordTo[last - 1] as number); unit++) {
      hash = Math.imul(hash ^ (codes[unit] as number), 0x01000193);
    }
  }
  return hash >>> 0;
}

/** A rule says a thing about a place once. The findings of a rule stand together. */
function withoutDoubles(described: readonly Described[]): Described[] {
  const kept: Described[] = [];
  let byStart: Map<number, Finding[]> | undefined;
  for (const one of described) {
    const { finding } = one;
    const before = kept.at(-1)?.finding;
    if (before?.rule !== finding.rule) byStart = undefined;
    else {
      byStart ??= new Map([[before.start, [before]]]);
      const others = byStart.get(finding.start);
      if (others?.some(({ end, message }) => end === finding.end && message === finding.message)) continue;
      if (others === undefined) byStart.set(finding.start, [finding]);
      else others.push(finding);
    }
    kept.push(one);
  }
  return kept;
}

/** An id is the rule and the words around; those of a rule with the same words are numbered. The findings of a rule stand together. */
function withIds(described: readonly Described[]): Finding[] {
  let rule = '';
  let counts = new Map<number, number>();
  return described.map(({ finding, words }) => {
    if (finding.rule !== rule) {
      rule = finding.rule;
      counts = new Map();
    }
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    const id = words === 0 ? `${rule}:post` : `${rule}:${words}`;
    finding.id = count === 1 ? id : `${id}.${count}`;
    return finding;
  });
}

function sorted(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) =>
      (a.severity === b.severity ? 0 : severityRank[b.severity] - severityRank[a.severity]) ||
      a.start - b.start ||
      a.end - b.end,
  );
}
