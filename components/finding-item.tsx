import { i18n } from '#i18n';
import type { Finding } from '../rules/review.ts';
import { Button } from './button.tsx';
import { FindingSource } from './finding-source.tsx';
import { FixPreview } from './fix-preview.tsx';
import { SeverityMark } from './severity-mark.tsx';
import { severityWord } from './severity-words.ts';
import { shortened } from './shortened.ts';
import { Suggestions } from './suggestions.tsx';

export interface FindingItemProps {
  finding: Finding;
  /** Words that the fix would replace, where the text is at hand. */
  fixedWords?: string;
  /** Shows the words in the post. */
  onReveal?(): void;
  /** Resolves with false when nothing could be replaced. */
  onFix?(): Promise<boolean>;
  onIgnore?(event: { isTrusted: boolean }): void;
}

/** One finding: what, why, what to do instead, and what can be done about it right here. */
export function FindingItem({ finding, fixedWords, onReveal, onFix, onIgnore }: FindingItemProps) {
  const said = finding.message.includes(finding.excerpt);
  return (
    <li className={`finding finding-${finding.severity}`} data-part="finding" data-rule={finding.rule}>
      <div className="finding-head">
        <SeverityMark severity={finding.severity} />
        <span className="finding-severity">{severityWord(finding.severity)}</span>
        {onIgnore && (
          <Button
            look="quiet"
            data-part="ignore"
            aria-label={i18n.t('finding.ignoreLabel', [finding.message])}
            onClick={(event) => onIgnore(event)}
          >
            {i18n.t('finding.ignore')}
          </Button>
        )}
      </div>
      <h3 className="finding-what">
        {onReveal && finding.excerpt !== '' ? (
          <button type="button" className="finding-reveal" title={i18n.t('finding.show')} onClick={onReveal}>
            {finding.message}
          </button>
        ) : (
          finding.message
        )}
      </h3>
      {!said && <q className="finding-excerpt">{shortened(finding.excerpt, 80)}</q>}
      <p className="finding-why">{finding.why}</p>
      {finding.instead !== '' && <p className="finding-instead">{finding.instead}</p>}
      {finding.fix && onFix ? (
        <FixPreview
          from={fixedWords ?? finding.excerpt}
          to={finding.fix.replacement}
          inserts={finding.fix.start === finding.fix.end}
          onApply={onFix}
        />
      ) : (
        finding.suggestions.length > 0 && <Suggestions rule={finding.rule} suggestions={finding.suggestions} />
      )}
      <FindingSource finding={finding} />
    </li>
  );
}
