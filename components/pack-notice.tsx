import type { ReactNode } from 'react';
import { i18n } from '#i18n';

interface PackNoticeProps {
  /** The background's words: which pack, and why it cannot be used. May have several lines. */
  notice: string;
  /** What to do about it, one sentence. */
  advice: string;
  /** Buttons. */
  children?: ReactNode;
}

/** One mistake has many consequences; the first lines say which it is. */
const mostLines = 3;

/** The pack that was chosen is not the one in use. Read out by screen readers. */
export function PackNotice({ notice, advice, children }: PackNoticeProps) {
  return (
    <section className="pack-notice" data-part="pack-notice" role="status">
      <p>
        <strong>{i18n.t('pack.notInUse')}</strong>
      </p>
      <p className="pack-notice-why">{firstLines(notice)}</p>
      <p>{advice}</p>
      {children}
    </section>
  );
}

function firstLines(text: string): string {
  const lines = text.split('\n');
  return lines.length <= mostLines ? text : `${lines.slice(0, mostLines).join('\n')} …`;
}
