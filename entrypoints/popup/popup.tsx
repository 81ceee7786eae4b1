import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { PackNotice } from '../../components/pack-notice.tsx';
import { RailMark } from '../../components/rail-mark.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { Draft } from './draft.tsx';
import { openOptions } from './open-options.ts';
import { PackGuidance } from './pack-guidance.tsx';
import { PageLinks } from './page-links.tsx';
import { ThisPage } from './this-page.tsx';
import { usePacks } from './use-packs.ts';
import { useTabReviews } from './use-tab-reviews.ts';

type Part = 'page' | 'draft' | 'guidelines';

/** What the button in the toolbar opens. Starts with the page, or with a draft where the page has nothing to read. */
export function Popup() {
  const packs = usePacks();
  const tab = useTabReviews();
  const [part, setPart] = useState<Part | null>(null);
  const active = packs.value?.active;
  const shown = part ?? (tab.settled && !tab.value?.length ? 'draft' : 'page');

  useEffect(() => {
    document.title = i18n.t('extension.name');
  }, []);

  return (
    <main className="popup">
      <header className="popup-head">
        <RailMark size={24} />
        <h1>{i18n.t('extension.name')}</h1>
        {active && (
          <p className="popup-pack" data-part="pack">
            <span>{active.title}</span> <span>{i18n.t('pack.version', [active.version])}</span>
          </p>
        )}
      </header>
      {packs.value?.notice && (
        <div className="popup-notice">
          <PackNotice notice={packs.value.notice} advice={i18n.t('pack.notInUseLook')}>
            <Button onClick={openOptions}>{i18n.t('pack.toOptions')}</Button>
          </PackNotice>
        </div>
      )}
      <Tabs
        label={i18n.t('popup.tabs')}
        selected={shown}
        onSelect={(id) => setPart(id)}
        tabs={[
          { id: 'page', title: i18n.t('popup.page'), content: <ThisPage reviews={tab} /> },
          { id: 'draft', title: i18n.t('popup.draft'), content: <Draft /> },
          {
            id: 'guidelines',
            title: i18n.t('popup.guidelines'),
            content: active ? <PackGuidance pack={active} /> : null,
          },
        ]}
      />
      {packs.error && <p className="popup-error">{i18n.t('popup.unavailable', [packs.error])}</p>}
      <PageLinks />
    </main>
  );
}
