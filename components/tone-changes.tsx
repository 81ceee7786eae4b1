import { i18n } from '#i18n';
import type { Finding, ToneChange, ToneReading } from '../rules/review.ts';
import { percent } from './percent.ts';
import { toneGroupAdvice } from './tone-groups.ts';

/** The changes that would move the tone most, and how it would sound after each of them. */
export function ToneChanges({ changes }: { changes: readonly ToneChange[] }) {
  const shown = changes.flatMap(({ group, score }) => {
    const advice = toneGroupAdvice(group);
    return advice === undefined ? [] : [{ group, advice, score }];
  });
  if (shown.length === 0) return null;
  return (
    <>
      <h4 className="tone-heading">{i18n.t('tone.changes')}</h4>
      <ol className="tone-changes" data-part="tone-changes">
        {shown.map(({ group, advice, score }) => (
          <li key={group}>
            {advice} <span className="tone-then">{i18n.t('tone.then', [percent(score)])}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The findings without the advice that the scale gives: said twice, it is read never. */
export function withoutToneAdvice(findings: readonly Finding[], { changes = [] }: ToneReading): Finding[] {
  return findings.map((finding) =>
    finding.rule === 'tone/press-release' && changes.length > 0 ? { ...finding, suggestions: [] } : finding,
  );
}
