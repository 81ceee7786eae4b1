import { i18n } from '#i18n';
import { EmptyState } from '../../components/empty-state.tsx';
import { networkName, postKindName } from '../../components/post-names.ts';
import { ReviewView } from '../../components/review-view.tsx';
import { shortened } from '../../components/shortened.ts';
import type { TabReview } from '../background/protocol.ts';
import type { Asked } from './asked.ts';

/** What was found in the composers of the active tab. */
export function ThisPage({ reviews: { value, error, settled } }: { reviews: Asked<TabReview[]> }) {
  if (error) return <p className="popup-error">{i18n.t('popup.unavailable', [error])}</p>;
  if (!settled) return <p className="popup-quiet">{i18n.t('popup.reading')}</p>;
  if (!value?.length) return <EmptyState title={i18n.t('popup.noComposer')} hint={i18n.t('popup.noComposerHint')} />;
  return (
    <div className="page-reviews">
      {value.map((composer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: composers of a tab have no other name, and keep their order
        <section key={index} className="page-review">
          <h2>
            {[networkName(composer.network), postKindName(composer.kind)].filter(Boolean).join(' · ')}
            <span className="page-review-text">{shortened(composer.text, 70)}</span>
          </h2>
          <ReviewView review={composer.review} />
        </section>
      ))}
    </div>
  );
}
