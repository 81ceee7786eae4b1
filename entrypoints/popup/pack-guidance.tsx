import { i18n } from '#i18n';
import { Guidance } from '../../components/guidance.tsx';
import type { PackSummary } from '../background/protocol.ts';

/** The company's advice, short enough for the popup. */
export function PackGuidance({ pack }: { pack: PackSummary }) {
  return (
    <div className="pack-guidance">
      <h2>{pack.title}</h2>
      {pack.owner && <p className="popup-quiet">{i18n.t('pack.owner', [pack.owner.name])}</p>}
      <Guidance dos={pack.dos} donts={pack.donts} contacts={pack.contacts} />
    </div>
  );
}
