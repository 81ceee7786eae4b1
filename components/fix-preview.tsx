import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './button.tsx';
import { shortened } from './shortened.ts';

interface FixPreviewProps {
  /** Words that go; empty where they are not known here. */
  from: string;
  /** Words that come; empty deletes. */
  to: string;
  /** Nothing goes, the words are new. */
  inserts: boolean;
  /** Resolves with false when nothing could be replaced. */
  onApply(): Promise<boolean>;
}

/** The one-click fix: what will be replaced by what, and the button that does it. */
export function FixPreview({ from, to, inserts, onApply }: FixPreviewProps) {
  const [failed, setFailed] = useState(false);

  async function apply() {
    setFailed(!(await onApply()));
  }

  return (
    <div className="fix-preview">
      {from !== '' && to !== '' && (
        <p className="fix-change">
          <del>{shortened(from, 60)}</del>
          <span aria-hidden="true">→</span>
          <span className="for-screen-readers"> {i18n.t('finding.becomes')} </span>
          <ins>{shortened(to, 60)}</ins>
        </p>
      )}
      <Button data-part="fix" look="primary" onClick={apply}>
        {labelOf(from, to, inserts)}
      </Button>
      <p className="fix-failed" role="status">
        {failed && i18n.t('finding.fixFailed')}
      </p>
    </div>
  );
}

function labelOf(from: string, to: string, inserts: boolean): string {
  if (to === '') return i18n.t('finding.fixDelete', [shortened(from, 32)]);
  return inserts ? i18n.t('finding.fixInsert', [shortened(to, 32)]) : i18n.t('finding.fix', [shortened(to, 32)]);
}
