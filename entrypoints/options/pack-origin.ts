import { i18n } from '#i18n';
import type { PackSummary } from '../background/protocol.ts';

/** Where a pack came from, in words. */
export function packOrigin(source: PackSummary['source']): string {
  return source === 'file' ? i18n.t('pack.file') : i18n.t('pack.builtIn');
}
