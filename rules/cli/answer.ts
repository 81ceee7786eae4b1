import type { Post } from '../post.ts';
import type { Finding, Review } from '../review.ts';

/** A review as it leaves the command line: one object per post. */
export interface ReviewAnswer {
  id: string | null;
  language: Review['language'];
  verdict: Review['verdict'];
  tone: Pick<Review['tone'], 'score' | 'label'>;
  findings: Omit<Finding, 'id'>[];
  elapsedMs: number;
}

export interface ErrorAnswer {
  id: string | number | null;
  error: string;
}

export function answerOf(post: Post, { language, verdict, tone, findings, elapsedMs }: Review): ReviewAnswer {
  return {
    id: post.id ?? null,
    language,
    verdict,
    tone: { score: tone.score, label: tone.label },
    findings: findings.map(findingOf),
    elapsedMs,
  };
}

function findingOf(finding: Finding): Omit<Finding, 'id'> {
  const { rule, severity, start, end, excerpt, message, why, instead, suggestions, evidence, fix, sources, contact } =
    finding;
  return {
    ...{ rule, severity, start, end, excerpt, message, why, instead, suggestions, evidence },
    ...(fix && { fix }),
    ...(sources && { sources }),
    ...(contact && { contact }),
  };
}
