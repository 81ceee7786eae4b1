import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { ask } from '../background/ask.ts';
import type { Answers, PackSummary } from '../background/protocol.ts';
import { settle } from '../popup/asked.ts';
import { packOrigin } from './pack-origin.ts';

interface PackChoiceProps {
  packs: Answers['packs'];
  onChange(): void;
}

/** The packs that are here: one is in use, those from a file can be removed. */
export function PackChoice({ packs, onChange }: PackChoiceProps) {
  const [error, setError] = useState<string | null>(null);

  async function change(answer: Promise<unknown>) {
    setError((await settle(answer)).error);
    onChange();
  }

  return (
    <section className="options-part">
      <fieldset className="pack-choice">
        <legend>{i18n.t('options.choose')}</legend>
        {packs.all.map((pack) => (
          <PackLine
            key={pack.id}
            pack={pack}
            active={pack.id === packs.active.id}
            onUse={() => change(ask<'use-pack'>({ type: 'use-pack', id: pack.id }))}
            onRemove={() => change(ask<'remove-pack'>({ type: 'remove-pack', id: pack.id }))}
          />
        ))}
      </fieldset>
      {error && (
        <p className="options-error" role="alert">
          {i18n.t('options.unavailable', [error])}
        </p>
      )}
    </section>
  );
}

interface PackLineProps {
  pack: PackSummary;
  active: boolean;
  onUse(): void;
  onRemove(): void;
}

function PackLine({ pack, active, onUse, onRemove }: PackLineProps) {
  return (
    <div className="pack-line" data-part="pack-line" data-pack={pack.id}>
      <label>
        <input type="radio" name="pack" checked={active} onChange={onUse} />
        <span>
          <strong>{pack.title}</strong>
          <small>
            {i18n.t('pack.version', [pack.version])} · {packOrigin(pack.source)}
          </small>
        </span>
      </label>
      {pack.source === 'file' && (
        <Button look="quiet" aria-label={i18n.t('options.removeLabel', [pack.title])} onClick={onRemove}>
          {i18n.t('options.remove')}
        </Button>
      )}
    </div>
  );
}
