import { i18n } from '#i18n';
import type { Network, PostKind } from '../rules/post.ts';

const networkNames: Record<Network, () => string> = {
  facebook: () => i18n.t('network.facebook'),
  x: () => i18n.t('network.x'),
  linkedin: () => i18n.t('network.linkedin'),
  instagram: () => i18n.t('network.instagram'),
};

const kindNames: Record<PostKind, () => string> = {
  post: () => i18n.t('kind.post'),
  reply: () => i18n.t('kind.reply'),
  comment: () => i18n.t('kind.comment'),
  thread: () => i18n.t('kind.thread'),
  repost: () => i18n.t('kind.repost'),
  edit: () => i18n.t('kind.edit'),
};

/** All networks, for a choice. */
export const networksByName = Object.keys(networkNames) as Network[];

/** What people call the network; empty when it is unknown. */
export function networkName(network: string | undefined): string {
  return networkNames[network as Network]?.() ?? '';
}

/** What people call this kind of post; empty when it is unknown. */
export function postKindName(kind: string | undefined): string {
  return kindNames[kind as PostKind]?.() ?? '';
}
