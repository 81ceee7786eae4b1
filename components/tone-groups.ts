import { i18n } from '#i18n';
import { groupWords, toneGroups } from '../rules/tone/groups.ts';

/** What a group of tone features is called towards a person; the rules have the words. */
export function toneGroupName(group: string): string {
  const known = toneGroups.find((name) => name === group);
  if (!known) return i18n.t('tone.other');
  const name = groupWords[known].name[i18n.t('extension.language') === 'de' ? 'de' : 'en'];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
