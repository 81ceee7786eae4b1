import { i18n } from '#i18n';
import { groupWords, toneGroups } from '../rules/tone/groups.ts';

/** What a group of tone features is called towards a person; the rules have the words. */
export function toneGroupName(group: string): string {
  const name = wordsOf(group)?.name[spoken()];
  return name === undefined ? i18n.t('tone.other') : name.charAt(0).toUpperCase() + name.slice(1);
}

/** What to change in a group, one sentence; undefined for a group that is not known here. */
export function toneGroupAdvice(group: string): string | undefined {
  return wordsOf(group)?.advice[spoken()];
}

function wordsOf(group: string) {
  const known = toneGroups.find((name) => name === group);
  return known && groupWords[known];
}

const spoken = () => (i18n.t('extension.language') === 'de' ? 'de' : 'en');
