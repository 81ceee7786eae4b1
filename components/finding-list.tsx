import { i18n } from '#i18n';
import type { Finding } from '../rules/review.ts';
import { FindingItem, type FindingItemProps } from './finding-item.tsx';

interface FindingListProps {
  /** In the order to be shown: the review has the most severe first. */
  findings: readonly Finding[];
  /** What can be done about each here. */
  doing?(finding: Finding): Omit<FindingItemProps, 'finding'>;
}

export function FindingList({ findings, doing }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="finding-list" aria-label={i18n.t('finding.listLabel')}>
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} {...doing?.(finding)} />
      ))}
    </ul>
  );
}
