import { useId } from 'react';
import { i18n } from '#i18n';
import type { ToneLabel, ToneReading } from '../rules/review.ts';
import { percent } from './percent.ts';
import { ToneChanges } from './tone-changes.tsx';
import { ToneReasons } from './tone-reasons.tsx';

const labels: Record<ToneLabel, () => string> = {
  conversation: () => i18n.t('tone.conversation'),
  mixed: () => i18n.t('tone.mixed'),
  'press-release': () => i18n.t('tone.pressRelease'),
};

/** Where the text lies between conversation and press release, what moved it there, and what would move it back. */
export function ToneScale({ tone }: { tone: ToneReading }) {
  const title = useId();
  const { changes = [] } = tone;
  const after = changes.at(-1);
  return (
    <section className="tone" data-part="tone" aria-labelledby={title}>
      <h3 className="tone-title" id={title}>
        {i18n.t('tone.title')}: <strong>{labels[tone.label]()}</strong>{' '}
        <span className="tone-score">({percent(tone.score)})</span>
      </h3>
      <div className="tone-track" aria-hidden="true">
        {after && <span className="tone-marker tone-marker-after" style={at(after.score)} />}
        <span className="tone-marker" style={at(tone.score)} />
      </div>
      <div className="tone-ends" aria-hidden="true">
        <span>{i18n.t('tone.conversation')}</span>
        <span>{i18n.t('tone.pressRelease')}</span>
      </div>
      <ToneChanges changes={changes} />
      <ToneReasons reasons={tone.reasons} />
    </section>
  );
}

function at(score: number): { insetInlineStart: string } {
  return { insetInlineStart: `${Math.min(1, Math.max(0, score)) * 100}%` };
}
