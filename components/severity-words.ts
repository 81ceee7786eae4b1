import { i18n } from '#i18n';
import type { Severity } from '../rules/review.ts';

const words: Record<Severity, () => string> = {
  info: () => i18n.t('severity.info'),
  hint: () => i18n.t('severity.hint'),
  warn: () => i18n.t('severity.warn'),
  stop: () => i18n.t('severity.stop'),
};

/** What a severity is called towards a person. */
export function severityWord(severity: Severity): string {
  return words[severity]();
}
