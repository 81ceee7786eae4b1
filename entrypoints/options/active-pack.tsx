import { i18n } from '#i18n';
import { MaybeLink } from '../../components/finding-source.tsx';
import { Guidance } from '../../components/guidance.tsx';
import type { PackSummary } from '../background/protocol.ts';
import { packOrigin } from './pack-origin.ts';

/** The guidelines in use, to be read. */
export function ActivePack({ pack }: { pack: PackSummary }) {
  return (
    <section className="options-part active-pack" data-part="active-pack">
      <p className="active-pack-eyebrow">{i18n.t('options.active')}</p>
      <h2>{pack.title}</h2>
      <p className="active-pack-facts">
        <span>{i18n.t('pack.version', [pack.version])}</span>
        <span>{packOrigin(pack.source)}</span>
        <span>{i18n.t('pack.scope', [grouped(pack.ruleCount), grouped(pack.termCount)])}</span>
        <span>{i18n.t('pack.law', [pack.countries])}</span>
        {pack.owner && (
          <span>
            <MaybeLink
              words={i18n.t('pack.owner', [pack.owner.name])}
              address={pack.owner.email && `mailto:${pack.owner.email}`}
            />
          </span>
        )}
      </p>
      <Guidance dos={pack.dos} donts={pack.donts} contacts={pack.contacts} />
    </section>
  );
}

function grouped(count: number): string {
  return count.toLocaleString(i18n.t('extension.language'));
}
