import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { networkName, networksByName } from '../../components/post-names.ts';
import { ReviewView } from '../../components/review-view.tsx';
import type { Network } from '../../rules/post.ts';
import type { Finding } from '../../rules/review.ts';
import { useDraftReview } from './use-draft-review.ts';

/** A box to try any text in, reviewed while it is written. */
export function Draft() {
  const [text, setText] = useState('');
  const [network, setNetwork] = useState<Network>('linkedin');
  const { review, of, error } = useDraftReview(text, network);
  const id = useId();

  /** Offsets hold for the text that was read, and for no other. */
  async function fix({ fix: mend }: Finding): Promise<boolean> {
    if (!mend || of !== text) return false;
    setText(text.slice(0, mend.start) + mend.replacement + text.slice(mend.end));
    return true;
  }

  return (
    <div className="draft">
      <div className="draft-head">
        <h2>
          <label htmlFor={`${id}-text`}>{i18n.t('popup.draftLabel')}</label>
        </h2>
        <label className="draft-network">
          {i18n.t('popup.networkLabel')}{' '}
          <select value={network} onChange={(event) => setNetwork(event.target.value as Network)}>
            {networksByName.map((name) => (
              <option key={name} value={name}>
                {networkName(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <textarea
        id={`${id}-text`}
        data-part="draft"
        rows={5}
        placeholder={i18n.t('popup.draftPlaceholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {error && <p className="popup-error">{i18n.t('popup.unavailable', [error])}</p>}
      {text.trim() === '' && <p className="popup-quiet">{i18n.t('popup.draftEmpty')}</p>}
      {text.trim() !== '' && review && <ReviewView review={review} text={of} onFix={fix} />}
    </div>
  );
}
