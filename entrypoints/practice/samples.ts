import { i18n } from '#i18n';

export interface Sample {
  name(): string;
  text(): string;
}

export const postSamples: readonly Sample[] = [
  { name: () => i18n.t('practice.samplePress'), text: () => i18n.t('practice.samplePressText') },
  { name: () => i18n.t('practice.sampleSecret'), text: () => i18n.t('practice.sampleSecretText') },
  { name: () => i18n.t('practice.sampleTalk'), text: () => i18n.t('practice.sampleTalkText') },
];

export const commentSamples: readonly Sample[] = [
  { name: () => i18n.t('practice.sampleReply'), text: () => i18n.t('practice.sampleReplyText') },
];
