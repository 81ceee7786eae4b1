/** Where the demonstration takes place, and what is written there: one composer for each network, one sample for each language. */
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
}

export const stages: readonly Stage[] = [
  { network: 'x', title: 'X', variant: 'x-post-dialog' },
  { network: 'facebook', title: 'Facebook', variant: 'facebook-post' },
  { network: 'linkedin', title: 'LinkedIn', variant: 'linkedin-dialog' },
  { network: 'instagram', title: 'Instagram', variant: 'instagram-caption' },
];

const de =
  'Ab Montag haben wir mittwochs bis 20 Uhr offen, und ich freue mich auf euch! Welche Uhrzeit passt euch am besten? 🎉';
const en =
  'From Monday on we are open until 8 pm on Wednesdays, and I can’t wait to see you! Which time suits you best? 🎉';

/** News as a person tells it, between what was left over from the press release. */
export const samples: Record<Lang, Sample> = {
  de: { text: `Zur sofortigen Veröffentlichung\n\n${de}\n\n###`, mended: de },
  en: { text: `FOR IMMEDIATE RELEASE\n\n${en}\n\n###`, mended: en },
};
