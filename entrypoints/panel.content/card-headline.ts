import { i18n } from '#i18n';
import type { ComposerState } from '../composer.content/bridge.ts';
import { badgeState } from './badge-state.ts';
import { openFindings } from './open-findings.ts';

/** The card in one sentence. */
export function cardHeadline(composer: ComposerState): string {
  const { kind, count } = badgeState(composer);
  switch (kind) {
    case 'findings':
      return i18n.t('card.findings', count);
    case 'clean':
      return openFindings(composer).length > 0 ? i18n.t('card.notes') : i18n.t('card.clean');
    case 'failed':
      return composer.review?.gate.onFailure === 'hold' ? i18n.t('card.failedHold') : i18n.t('card.failed');
    case 'not-recognised':
      return i18n.t('card.notRecognised');
    case 'reviewing':
      return i18n.t('card.reviewing');
    case 'waiting':
      return i18n.t('card.waiting');
  }
}
