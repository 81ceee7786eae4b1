/** All rules that ship. A new rule is added here; tests check that each has examples in both directions and languages. */
import { allCaps } from './accessibility/all-caps.ts';
import { altText } from './accessibility/alt-text.ts';
import { emoji } from './accessibility/emoji.ts';
import { fakeFont } from './accessibility/fake-font.ts';
import { hashtagCase } from './accessibility/hashtag-case.ts';
import { aiLabel } from './attribution/ai-label.ts';
import { creativeCommons } from './attribution/creative-commons.ts';
import { numberSource } from './attribution/number-source.ts';
import { photoCredit } from './attribution/photo-credit.ts';
import { quoteSource } from './attribution/quote-source.ts';
import { weakSource } from './attribution/weak-source.ts';
import { greenClaim } from './claims/green-claim.ts';
import { promise } from './claims/promise.ts';
import { superlativeProof } from './claims/superlative-proof.ts';
import { credentials } from './confidential/credentials.ts';
import { embargo } from './confidential/embargo.ts';
import { insideInformation } from './confidential/inside-information.ts';
import { internalSystem } from './confidential/internal-system.ts';
import { label } from './confidential/label.ts';
import { legalMatter } from './confidential/legal-matter.ts';
import { lostPitch } from './confidential/lost-pitch.ts';
import { personalData } from './confidential/personal-data.ts';
import { personnel } from './confidential/personnel.ts';
import { quietPeriod } from './confidential/quiet-period.ts';
import { securityIncident } from './confidential/security-incident.ts';
import { term } from './confidential/term.ts';
import { paused } from './crisis/paused.ts';
import { topic } from './crisis/topic.ts';
import { adLabel } from './disclosure/ad-label.ts';
import { affiliate } from './disclosure/affiliate.ts';
import { employer } from './disclosure/employer.ts';
import { angerAtWork } from './heat/anger-at-work.ts';
import { insult } from './heat/insult.ts';
import { competitionTerms } from './imprint/competition-terms.ts';
import { fields } from './imprint/fields.ts';
import { jobAd } from './imprint/job-ad.ts';
import { outdatedLaw } from './imprint/outdated-law.ts';
import { politicalSponsor } from './imprint/political-sponsor.ts';
import { profile } from './imprint/profile.ts';
import { requirement } from './imprint/requirement.ts';
import { fold } from './platform/fold.ts';
import { hashtags } from './platform/hashtags.ts';
import { length } from './platform/length.ts';
import { addressMismatch } from './reply/address-mismatch.ts';
import { blame } from './reply/blame.ts';
import { canned } from './reply/canned.ts';
import { empathy } from './reply/empathy.ts';
import { marketingInComplaint } from './reply/marketing-in-complaint.ts';
import { nextStep } from './reply/next-step.ts';
import { nonApology } from './reply/non-apology.ts';
import { offTopic } from './reply/off-topic.ts';
import { publicData } from './reply/public-data.ts';
import { publicDataRequest } from './reply/public-data-request.ts';
import { signOff } from './reply/sign-off.ts';
import type { Rule } from './rule.ts';
import { preferred } from './terminology/preferred.ts';
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
  credentials,
  embargo,
  insideInformation,
  internalSystem,
  legalMatter,
  personnel,
  quietPeriod,
  securityIncident,
  profile,
  competitionTerms,
  requirement,
  fields,
  jobAd,
  outdatedLaw,
  politicalSponsor,
  photoCredit,
  quoteSource,
  aiLabel,
  creativeCommons,
  numberSource,
  weakSource,
  adLabel,
  employer,
  affiliate,
  canned,
  publicDataRequest,
  addressMismatch,
  blame,
  empathy,
  marketingInComplaint,
  nextStep,
  nonApology,
  offTopic,
  publicData,
  signOff,
  angerAtWork,
  insult,
  superlativeProof,
  greenClaim,
  promise,
  preferred,
  topic,
  paused,
  altText,
  hashtagCase,
  emoji,
  fakeFont,
  allCaps,
  length,
  hashtags,
  fold,
];
