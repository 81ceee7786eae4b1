/** Where the demonstration takes place, and what is written there: one composer and one sample for each network. */

import type { Network } from '../../../rules/post.ts';
import type { Lang } from '../../fixtures/parts/labels.ts';

export interface Sample {
  text: string;
  /** The text when every fix that is offered has been pressed. */
  mended: string;
}

export interface Stage {
  network: Network;
  title: string;
  /** Test page, see tests/fixtures/pages.ts. */
  variant: string;
  /** Language of the network's page and of the sample. */
  lang: Lang;
}

export const stages: readonly Stage[] = [
  { network: 'x', title: 'X', variant: 'x-post-dialog', lang: 'en' },
  { network: 'facebook', title: 'Facebook', variant: 'facebook-post', lang: 'de' },
  { network: 'linkedin', title: 'LinkedIn', variant: 'linkedin-dialog', lang: 'de' },
  { network: 'instagram', title: 'Instagram', variant: 'instagram-caption', lang: 'en' },
];

export const samples: Record<Lang, Sample> = {
  de: { text: '', mended: '' },
  en: { text: '', mended: '' },
};
