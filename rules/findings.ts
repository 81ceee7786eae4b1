/** From what rules reported to what a person reads: messages, excerpts, ids; doubles and what yields out, most severe first. */
import type { ActiveRule } from './compile.ts';
import { FindingIds } from './finding-ids.ts';
import { citedLaw } from './law.ts';
import type { PackInUse } from './pack/term-list.ts';
import type { Language } from './post.ts';
import { type Claim, withoutYielding } from './precedence.ts';
import { type Finding, type Fix, type Severity, type Span, severities, severityRank } from './review.ts';
import type { ReportDetails } from './rule.ts';
import type { AnalysedText } from './text/analyse.ts';

/** What a rule reported, at a place of the text that does not cut a character. */
export interface RawFinding extends Claim {
  active: ActiveRule;
  /** The place as the rule gave it. */
  where: Span | 'post';
  params: unknown;
  details: ReportDetails;
}

/** Longer excerpts are cut. */
const excerptLength = 160;

export function rawFinding(
  active: ActiveRule,
  where: Span | 'post',
  params: unknown,
  details: ReportDetails,
  text: string,
): RawFinding {
  const start = where === 'post' ? 0 : startOnCodePoint(where, text);
  return {
    rule: active.id,
    severity: shifted(details.severity ?? active.reports, active),
    start,
    end: where === 'post' ? 0 : endOnCodePoint(where, start, text),
    yieldsTo: active.yieldsTo,
    active,
    where,
    params,
    details,
  };
}

/** @param found those of a rule stand together */
export function buildFindings(
  found: readonly RawFinding[],
  analysed: AnalysedText,
  locale: Language,
  pack: PackInUse,
): Finding[] {
  const findings: Finding[] = [];
  const ids = new FindingIds(analysed);
  const said = new SaidOnce();
  for (const raw of withoutYielding(found)) {
    const finding = describe(raw, analysed, locale, pack);
    if (!said.isNew(finding)) continue;
    finding.id = ids.next(raw.rule, raw.where);
    findings.push(finding);
  }
  return sorted(findings);
}

function describe(
  { active, rule, severity, start, end, params, details }: RawFinding,
  analysed: AnalysedText,
  locale: Language,
  pack: PackInUse,
): Finding {
  const { sources, inBrackets } =
    details.jurisdiction === undefined
      ? active.law[locale]
      : citedLaw(active.rule.source, { pack: pack.jurisdiction, finding: details.jurisdiction }, locale);
  const message = active.messages[locale](params as never, inBrackets);
  const finding: Finding = {
    id: rule,
    rule,
    severity,
    start,
    end,
    excerpt: details.excerpt ?? shortened(analysed.text.slice(start, end)),
    message: message.what,
    why: message.why,
    instead: message.instead ?? '',
    suggestions: details.suggestions === undefined ? [] : [...details.suggestions],
    evidence: details.evidence ?? {},
  };
  const fix = fixOf(details.fix, finding, analysed.text);
  if (fix) finding.fix = fix;
  if (sources.length > 0) finding.sources = [...sources];
  const contact = details.contact && pack.contacts.find(({ topic }) => topic === details.contact);
  if (contact) finding.contact = { name: contact.name, ...(contact.url === undefined ? {} : { url: contact.url }) };
  return finding;
}

/** A pack that sets a rule one step higher or lower moves everything the rule reports by that step. */
function shifted(reported: Severity, { reports, severity }: ActiveRule): Severity {
  if (severity === reports) return reported;
  const rank = severityRank[reported] + severityRank[severity] - severityRank[reports];
  return severities[Math.max(0, Math.min(severities.length - 1, rank))] ?? reported;
}

function fixOf(fix: string | Fix | undefined, span: Span, text: string): Fix | undefined {
  if (fix === undefined) return undefined;
  return typeof fix === 'string'
    ? { start: span.start, end: span.end, replacement: fix }
    : { ...onCodePoints(fix, text), replacement: fix.replacement };
}

function onCodePoints(span: Span, text: string): Span {
  const start = startOnCodePoint(span, text);
  return { start, end: endOnCodePoint(span, start, text) };
}

/** Inside the text, and never between the two halves of a character. */
function startOnCodePoint({ start }: Span, text: string): number {
  const from = Math.max(0, Math.min(start, text.length));
  return splitsPair(text, from) ? from - 1 : from;
}

function endOnCodePoint({ end }: Span, start: number, text: string): number {
  const to = Math.max(start, Math.min(end, text.length));
  return splitsPair(text, to) ? to + 1 : to;
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function shortened(text: string): string {
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength - 1).trimEnd()}…`;
}

/** A rule says a thing about a place once. */
class SaidOnce {
  /** Of the rule that is asked for last. */
  #findings: Finding[] = [];
  #lastStart = -1;
  /** Needed where a rule does not go forward through the text. */
  #byStart: Map<number, Finding[]> | undefined;

  /** @param finding those of a rule come one after the other */
  isNew(finding: Finding): boolean {
    if (finding.rule !== this.#findings[0]?.rule) {
      this.#findings = [];
      this.#lastStart = -1;
      this.#byStart = undefined;
    }
    if (finding.start <= this.#lastStart && this.#isDouble(finding)) return false;
    this.#lastStart = Math.max(this.#lastStart, finding.start);
    this.#findings.push(finding);
    if (this.#byStart !== undefined) file(finding, this.#byStart);
    return true;
  }

  #isDouble({ start, end, message }: Finding): boolean {
    if (this.#byStart === undefined) {
      this.#byStart = new Map();
      for (const finding of this.#findings) file(finding, this.#byStart);
    }
    return this.#byStart.get(start)?.some((other) => other.end === end && other.message === message) ?? false;
  }
}

function file(finding: Finding, byStart: Map<number, Finding[]>): void {
  const others = byStart.get(finding.start);
  if (others) others.push(finding);
  else byStart.set(finding.start, [finding]);
}

function sorted(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) =>
      (a.severity === b.severity ? 0 : severityRank[b.severity] - severityRank[a.severity]) ||
      a.start - b.start ||
      a.end - b.end,
  );
}
