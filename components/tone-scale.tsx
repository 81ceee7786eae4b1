import { i18n } from '#i18n';
import type { ToneLabel, ToneReading, ToneReason } from '../rules/review.ts';
import { toneGroupName } from './tone-groups.ts';

const labels: Record<ToneLabel, () => string> = {
  conversation: () => i18n.t('tone.conversation'),
  mixed: () => i18n.t('tone.mixed'),
  'press-release': () => i18n.t('tone.pressRelease'),
};

/** Where the text lies between conversation and press release, and the words that moved it there. */
export function ToneScale({ tone }: { tone: ToneReading }) {
  const position = Math.min(1, Math.max(0, tone.score)) * 100;
  return (
    <section className="tone">
      <h3 className="tone-title">
        {i18n.t('tone.title')}: <strong>{labels[tone.label]()}</strong>
      </h3>
      <div className="tone-track" aria-hidden="true">
        <span className="tone-marker" style={{ insetInlineStart: `${position}%` }} />
      </div>
      <div className="tone-ends" aria-hidden="true">
        <span>{i18n.t('tone.conversation')}</span>
        <span>{i18n.t('tone.pressRelease')}</span>
      </div>
      <ul className="tone-reasons">
        {strongest(tone.reasons).map((reason) => (
          <li key={reason.group}>
            <span aria-hidden="true">{reason.points > 0 ? '→' : '←'}</span>{' '}
            <span className="for-screen-readers">
              {reason.points > 0 ? i18n.t('tone.towardsPress') : i18n.t('tone.towardsTalk')}:{' '}
            </span>
            {toneGroupName(reason.group)}
            {reason.words.length > 0 && <span className="tone-words"> · {reason.words.slice(0, 3).join(' · ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function strongest(reasons: readonly ToneReason[]): ToneReason[] {
  return reasons
    .filter((reason) => reason.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 4);
}
