/** Longest texts of the networks. X counts by weight, the others by UTF-16 code unit. Checked 2026-11-21. */
import type { Network, PostKind } from '../post.ts';

export interface Limits {
  post: number;
  /** Comments, and replies that are comments. */
  comment: number;
}

export const limits: Readonly<Record<Network, Limits>> = {
  x: { post: 280, comment: 280 },
  linkedin: { post: 3_000, comment: 1_250 },
  facebook: { post: 63_206, comment: 8_000 },
  instagram: { post: 2_200, comment: 2_200 },
};

export function limitOf(network: Network, kind: PostKind): number {
  return kind === 'reply' || kind === 'comment' ? limits[network].comment : limits[network].post;
}
