import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { PackNotice } from '../../components/pack-notice.tsx';
import { ask } from '../background/ask.ts';
import type { Answers } from '../background/protocol.ts';
import { settle } from '../popup/asked.ts';

interface NotInUseProps {
  packs: Answers['packs'];
  onChange(): void;
}

/** Says that another pack stands in for the chosen one, and offers to choose it for good. Nothing while all is well. */
export function NotInUse({ packs: { active, notice }, onChange }: NotInUseProps) {
  const [error, setError] = useState<string | null>(null);
  if (notice === undefined) return null;

  async function keep() {
    setError((await settle(ask<'use-pack'>({ type: 'use-pack', id: active.id }))).error);
    onChange();
  }

  return (
    <PackNotice notice={notice} advice={i18n.t('pack.notInUseDo')}>
      <Button data-part="keep-pack" onClick={keep}>
        {i18n.t('pack.keep', [active.title])}
      </Button>
      {error && (
        <p className="options-error" role="alert">
          {i18n.t('options.unavailable', [error])}
        </p>
      )}
    </PackNotice>
  );
}
