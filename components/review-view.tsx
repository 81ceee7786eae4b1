import { i18n } from '#i18n';
import type { Finding, Review } from '../rules/review.ts';
import { FindingList } from './finding-list.tsx';
import { withoutToneAdvice } from './tone-changes.tsx';
import { ToneScale } from './tone-scale.tsx';

interface ReviewViewProps {
  review: Review;
  /** The reviewed text, where fixes can be applied to it. */
  text?: string;
  onFix?(finding: Finding): Promise<boolean>;
}

/** A whole review: its findings, and how the text sounds where that is among them. */
export function ReviewView({ review, text, onFix }: ReviewViewProps) {
  const toneFound = review.findings.some(({ rule }) => rule.startsWith('tone/'));
  return (
    <div className="review-view">
      {review.findings.length === 0 && (
        <p className="review-clean" role="status">
          <span aria-hidden="true">✓</span> {i18n.t('popup.clean')}
        </p>
      )}
      <FindingList
        findings={withoutToneAdvice(review.findings, review.tone)}
        doing={(finding) =>
          onFix && finding.fix ? { onFix: () => onFix(finding), fixedWords: words(text, finding) } : {}
        }
      />
      {toneFound && <ToneScale tone={review.tone} />}
    </div>
  );
}

function words(text: string | undefined, { fix, excerpt }: Finding): string {
  return fix && text !== undefined ? text.slice(fix.start, fix.end) : excerpt;
}
