import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { RailMark } from '../../components/rail-mark.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { usePacks } from '../popup/use-packs.ts';
import { ActivePack } from './active-pack.tsx';
import { InstallPack } from './install-pack.tsx';
import { NotInUse } from './not-in-use.tsx';
import { PackChoice } from './pack-choice.tsx';
import { Privacy } from './privacy.tsx';

/** The guidelines to read, where they come from, and what happens to what a person writes. */
export function Options() {
  const packs = usePacks();
  const [part, setPart] = useState<'guidelines' | 'privacy'>('guidelines');

  useEffect(() => {
    document.title = `${i18n.t('extension.name')} · ${i18n.t(`options.${part}`)}`;
  }, [part]);

  const guidelines = (
    <>
      {!packs.settled && <p className="options-soft">{i18n.t('options.loading')}</p>}
      {packs.error && <p className="options-error">{i18n.t('options.unavailable', [packs.error])}</p>}
      {packs.value && <NotInUse packs={packs.value} onChange={packs.askAgain} />}
      {packs.value && <ActivePack pack={packs.value.active} />}
      {packs.value && <PackChoice packs={packs.value} onChange={packs.askAgain} />}
      <InstallPack onInstalled={packs.askAgain} />
    </>
  );
  return (
    <main className="options">
      <header className="options-head">
        <RailMark size={36} />
        <h1>{i18n.t('options.title')}</h1>
        <a href="/practice.html">{i18n.t('options.practice')}</a>
      </header>
      <Tabs
        label={i18n.t('popup.tabs')}
        selected={part}
        onSelect={(id) => setPart(id)}
        tabs={[
          { id: 'guidelines', title: i18n.t('options.guidelines'), content: guidelines },
          { id: 'privacy', title: i18n.t('options.privacy'), content: <Privacy /> },
        ]}
      />
    </main>
  );
}
