/** The result of a review. Plain data: it travels over a Port and out of the command line as it is. Imports no code. */
import type { Language } from './post.ts';

export const severities = ['info', 'hint', 'warn', 'stop'] as const;

/** `info` details only · `hint` tip · `warn` held until seen · `stop` held until a reason is given, or blocked by the pack. */
export type Severity = (typeof severities)[number];
/** 0 is the mildest. */
export const severityRank: Readonly<Record<Severity, number>> = { info: 0, hint: 1, warn: 2, stop: 3 };

/** `pass` goes out · `confirm` after it was seen · `reason` after a reason was given · `block` not from here. */
export type Verdict = 'pass' | 'confirm' | 'reason' | 'block';

/** Half-open range in UTF-16 code units of the post's text. */
export interface Span {
  start: number;
  end: number;
}

/** A safe one-click mend: replace the text in the span, nothing else. An empty replacement deletes. */
export interface Fix extends Span {
  replacement: string;
}

/** Law or guideline, with the day on which it was last looked up (ISO date). A hint, not advice. */
export interface FindingSource {
  title: string;
  url?: string;
  checked: string;
}

export interface Finding extends Span {
  /** Stable while the words stay the same, whatever is written around them: rule, flagged words, two words either side. */
  id: string;
  /** `family/name`. */
  rule: string;
  severity: Severity;
  /** The flagged text, shortened or masked where it is a secret. Empty when the finding is about the whole post. */
  excerpt: string;
  /** What, in the person's words. */
  message: string;
  /** Why it matters, one sentence. */
  why: string;
  /** What to do instead. Empty where the message says it all. */
  instead: string;
  /** Wordings to choose from; what they replace is for the person to decide. */
  suggestions: string[];
  /** Present where mending is safe. */
  fix?: Fix;
  /** Numbers and words behind the finding, for the details view and for tests. */
  evidence: Record<string, unknown>;
  /** Law or guidelines behind it that hold in the countries of the pack. Missing where there are none. */
  sources?: FindingSource[];
  /** Whom to ask, from the pack. */
  contact?: { name: string; url?: string };
}

export type ToneLabel = 'press-release' | 'mixed' | 'conversation';

/** One group of features that moved the tone, with its share of the total movement. */
export interface ToneReason {
  /** Group that a person can read: `format`, `announcing`, `quote`, `address`, … */
  group: string;
  /** Positive: towards a press release. Negative: towards conversation. */
  points: number;
  /** Words of the text that count here, at most five. */
  words: string[];
}

/** A change that would move the tone towards conversation. */
export interface ToneChange {
  /** Group to have less of, or more of where it is one of a conversation. */
  group: string;
  /** The score that the text would have with this change and those before it in the list. */
  score: number;
}

export interface ToneReading {
  /** 0 conversation … 1 press release. */
  score: number;
  label: ToneLabel;
  reasons: ToneReason[];
  /** The two or three changes that would move the score most, the strongest first. Absent in a conversation. */
  changes?: ToneChange[];
}

/** What the pack wants done on `warn` and `stop`. */
export interface GatePolicy {
  warn: 'allow' | 'confirm' | 'reason';
  stop: 'confirm' | 'reason' | 'block';
  /** What happens to a post when it cannot be reviewed. */
  onFailure: 'allow' | 'hold';
}

export interface Review {
  language: Language | 'unknown';
  verdict: Verdict;
  tone: ToneReading;
  /** Most severe first, then by position. */
  findings: Finding[];
  gate: GatePolicy;
  pack: { id: string; version: number };
  elapsedMs: number;
}

/** Verdict of a set of findings, for instance of those that the person has not ignored. */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[], gate: GatePolicy): Verdict {
  if (findings.some((finding) => finding.severity === 'stop')) return gate.stop;
  if (findings.some((finding) => finding.severity === 'warn')) return gate.warn === 'allow' ? 'pass' : gate.warn;
  return 'pass';
}
