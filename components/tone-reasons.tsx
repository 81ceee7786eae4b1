import { i18n } from '#i18n';
import type { ToneReason } from '../rules/review.ts';
import { percent } from './percent.ts';
import { toneGroupName } from './tone-groups.ts';

const mostReasons = 4;
/** Phrases of a reason, and how many characters they may take together; the first is always shown. */
const mostWords = 3;
const longestWords = 48;

/** What moved the tone, the strongest first: in which direction, by what share, through which words. */
export function ToneReasons({ reasons }: { reasons: readonly ToneReason[] }) {
  const shown = strongest(reasons);
  if (shown.length === 0) return null;
  return (
    <>
      <h4 className="tone-heading">{i18n.t('tone.reasons')}</h4>
      <ul className="tone-reasons" data-part="tone-reasons">
        {shown.map(({ group, points, words }) => (
          <li key={group} className={points > 0 ? 'tone-reason tone-to-press' : 'tone-reason tone-to-talk'}>
            <span className="tone-direction" aria-hidden="true">
              {points > 0 ? '→' : '←'}
            </span>
            <span>
              <span className="for-screen-readers">
                {points > 0 ? i18n.t('tone.towardsPress') : i18n.t('tone.towardsTalk')}:{' '}
              </span>
              {toneGroupName(group)}
              {words.length > 0 && <span className="tone-words"> · {fitting(words).join(' · ')}</span>}
            </span>
            <span className="tone-share">{percent(Math.abs(points))}</span>
            <span className="tone-bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(1, Math.abs(points)) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function strongest(reasons: readonly ToneReason[]): ToneReason[] {
  return reasons
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, mostReasons);
}

function fitting(words: readonly string[]): string[] {
  let length = 0;
  return words.slice(0, mostWords).filter((word, index) => {
    length += word.length;
    return index === 0 || length <= longestWords;
  });
}
