import { type DragEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { type Installation, installFile } from './install-file.ts';
import { InstallOutcome } from './install-outcome.tsx';

/** Loads a pack file: chosen, or dropped here. A file with mistakes changes nothing. */
export function InstallPack({ onInstalled }: { onInstalled(): void }) {
  const [installation, setInstallation] = useState<Installation>({ state: 'idle' });
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  async function install(file: File | undefined) {
    if (!file) return;
    setInstallation({ state: 'checking' });
    const outcome = await installFile(file);
    setInstallation(outcome);
    if (outcome.state === 'installed') onInstalled();
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    install(event.dataTransfer.files[0]);
  }

  function dragOver(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }

  return (
    <section className="options-part install">
      <h2>{i18n.t('options.install')}</h2>
      <p className="options-soft">{i18n.t('options.installHint')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the shortcut, the button is the way for everybody */}
      <div
        className={over ? 'drop drop-over' : 'drop'}
        onDragOver={dragOver}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          hidden
          data-part="pack-file"
          accept=".yaml,.yml,.json,application/json,application/yaml"
          onChange={(event) => {
            install(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button look="primary" onClick={() => input.current?.click()}>
          {i18n.t('options.chooseFile')}
        </Button>
        <span>{over ? i18n.t('options.dropNow') : i18n.t('options.drop')}</span>
      </div>
      <InstallOutcome installation={installation} />
    </section>
  );
}
