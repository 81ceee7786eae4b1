import { i18n } from '#i18n';

/** A share from 0 to 1 as the reader's language writes it: `42 %`, `42%`. */
export function percent(share: number): string {
  const whole = Math.min(1, Math.max(0, share));
  return whole.toLocaleString(i18n.t('extension.language'), { style: 'percent', maximumFractionDigits: 0 });
}
