import { i18n } from '#i18n';
import type { Verdict } from '../../rules/review.ts';

/** What the dialog says first. */
export function dialogLead(verdict: Verdict | 'failed', findings: number): string {
  if (verdict === 'failed') return i18n.t('dialog.failed');
  if (verdict === 'block') return i18n.t('dialog.block');
  return verdict === 'pass' ? i18n.t('dialog.resolved') : i18n.t('dialog.lead', findings);
}
