import { i18n } from '#i18n';

const names: Record<string, () => string> = {
  announcing: () => i18n.t('tone.groups.announcing'),
  audience: () => i18n.t('tone.groups.audience'),
  boilerplate: () => i18n.t('tone.groups.boilerplate'),
  passive: () => i18n.t('tone.groups.passive'),
  buzzwords: () => i18n.t('tone.groups.buzzwords'),
  closing: () => i18n.t('tone.groups.closing'),
  conversation: () => i18n.t('tone.groups.conversation'),
  emphasis: () => i18n.t('tone.groups.emphasis'),
  format: () => i18n.t('tone.groups.format'),
  hedging: () => i18n.t('tone.groups.hedging'),
  lecturing: () => i18n.t('tone.groups.lecturing'),
  nominal: () => i18n.t('tone.groups.nominal'),
  address: () => i18n.t('tone.groups.address'),
  questions: () => i18n.t('tone.groups.questions'),
  quote: () => i18n.t('tone.groups.quote'),
  self: () => i18n.t('tone.groups.self'),
  sentences: () => i18n.t('tone.groups.sentences'),
  superlative: () => i18n.t('tone.groups.superlative'),
};

/** What a group of tone features is called towards a person. */
export function toneGroupName(group: string): string {
  return names[group]?.() ?? i18n.t('tone.groups.other');
}
