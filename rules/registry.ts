/** All rules that ship. A new rule is added here; tests check that each has examples in both directions and languages. */
import { photoCredit } from './attribution/photo-credit.ts';
import { quoteSource } from './attribution/quote-source.ts';
import { label } from './confidential/label.ts';
import { lostPitch } from './confidential/lost-pitch.ts';
import { personalData } from './confidential/personal-data.ts';
import { term } from './confidential/term.ts';
import { adLabel } from './disclosure/ad-label.ts';
import { employer } from './disclosure/employer.ts';
import { competitionTerms } from './imprint/competition-terms.ts';
import { profile } from './imprint/profile.ts';
import { requirement } from './imprint/requirement.ts';
import { length } from './platform/length.ts';
import { canned } from './reply/canned.ts';
import { publicDataRequest } from './reply/public-data-request.ts';
import type { Rule } from './rule.ts';
import { announcement } from './tone/announcement.ts';
import { boilerplate } from './tone/boilerplate.ts';
import { buzzword } from './tone/buzzword.ts';
import { cliche } from './tone/cliche.ts';
import { flatAd } from './tone/flat-ad.ts';
import { lecturing } from './tone/lecturing.ts';
import { noInvitation } from './tone/no-invitation.ts';
import { nominalStyle } from './tone/nominal-style.ts';
import { pressRelease } from './tone/press-release.ts';
import { superlative } from './tone/superlative.ts';
import { weOnly } from './tone/we-only.ts';

/** In the order in which they run. */
export const allRules: readonly Rule[] = [
  pressRelease,
  announcement,
  boilerplate,
  superlative,
  buzzword,
  cliche,
  nominalStyle,
  flatAd,
  lecturing,
  weOnly,
  noInvitation,
  term,
  label,
  lostPitch,
  personalData,
  profile,
  competitionTerms,
  requirement,
  photoCredit,
  quoteSource,
  adLabel,
  employer,
  canned,
  publicDataRequest,
  length,
];
