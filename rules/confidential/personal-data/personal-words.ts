/** What the finders of personal data look at: the words of the text and how far they reach. */
import type { Analysis } from '../../analysis.ts';
import { firstNames } from '../../names.ts';
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { ownSideWords } from '../own-side-lexicon.ts';
import { isSpecimen } from '../specimens.ts';
import { spokenPairs } from '../spoken-digits.ts';
import { blameWords } from './blamed-home.ts';
import {
  appealWords,
  businessWords,
  cardWords,
  deskWords,
  donationWords,
  itemWords,
  ownMailWords,
  ownWords,
  phoneWords,
  privateWords,
  sampleWords,
  workLineWords,
} from './contact-lexicon.ts';
import { homeWords, livingWords, placeWords, streetWords, visitWords } from './home-lexicon.ts';
import { isFollowedByName } from './illness/health.ts';
import { illnessWords } from './illness/illness-lexicon.ts';
import { prayerWords } from './illness/prayer-list.ts';
import { confidedWords, therapyWords } from './illness/told-in-therapy.ts';
import { jobAdvertWords } from './job-advert-lexicon.ts';
import { moneyWords } from './money/money-lexicon.ts';
import {
  birthListWords,
  birthWords,
  carerWords,
  familyWords,
  healthTopics,
  healthWords,
  patientWords,
  personWords,
  socialInsuranceWords,
  taxWords,
} from './person-lexicon.ts';
import { personNumberWords, plateWords } from './person-number-lexicon.ts';
import { samplePersonWords } from './sample-person-lexicon.ts';
import { stateNumberWords } from './state-number-lexicon.ts';
import { spokenDots } from './written-email.ts';

export const personalWords = {
  phone: phoneWords,
  business: businessWords,
  card: cardWords,
  desk: deskWords,
  workLine: workLineWords,
  item: itemWords,
  sample: { ...sampleWords, any: [...(sampleWords.any ?? []), ...(samplePersonWords.any ?? [])] },
  donation: donationWords,
  appeal: appealWords,
  job: jobAdvertWords,
  own: ownWords,
  ownMail: ownMailWords,
  private: privateWords,
  tax: taxWords,
  insurance: socialInsuranceWords,
  birth: birthWords,
  birthList: birthListWords,
  person: personWords,
  name: firstNames,
  family: familyWords,
  health: healthWords,
  topic: healthTopics,
  patient: patientWords,
  carer: carerWords,
  prayer: prayerWords,
  therapy: therapyWords,
  confided: confidedWords,
  money: moneyWords,
  illness: illnessWords,
  announced: personNumberWords,
  state: stateNumberWords,
  spoken: spokenPairs,
  plate: plateWords,
  home: homeWords,
  living: livingWords,
  street: streetWords,
  visit: visitWords,
  place: placeWords,
  we: ownSideWords,
  blame: blameWords,
  dot: spokenDots,
};

export type PersonalText = Analysis<typeof personalWords>;

/** Characters before and behind a number in which a word still speaks of it. */
export const reachBefore = 80;
const reachBehind = 40;

/** A word that is a part of the number or of another address does not speak about it. */
export function isNear(analysis: PersonalText, about: keyof typeof personalWords, span: Span): boolean {
  const around = { start: span.start - reachBefore, end: span.end + reachBehind };
  const spans: readonly Span[] = analysis.hits[about];
  return startingIn(spans, around).some(
    (word) => (word.end <= span.start || word.start >= span.end) && !/[.@]/.test(analysis.text.charAt(word.start - 1)),
  );
}

/** A number that a word beside it calls a sample, or that is published as one. */
export function isSample(analysis: PersonalText, span: Span): boolean {
  return isNear(analysis, 'sample', span) || isSpecimen(analysis.text, span);
}

const fullName = /\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+,? ?\(?$/u;

/** `Sean Doyle, born …`: two names stand directly in front. */
export function followsAName(text: string, { start }: Span): boolean {
  return fullName.test(text.slice(Math.max(0, start - 60), start));
}

/** A first name, or `Frau Weber`, in the sentence. */
export function namesSomebody({ hits, text }: PersonalText, sentence: Span): boolean {
  return (
    startsIn(hits.name, sentence) || startingIn(hits.person, sentence).some((word) => isFollowedByName(text, word))
  );
}

/** Whether the author answers somebody in the name of the company. */
export function answersForCompany({ kind, post }: PersonalText): boolean {
  const author = post.author?.kind;
  return (kind === 'reply' || kind === 'comment') && (author === 'brand' || author === 'community');
}

/** In an answer that is not the company's, an address is that of a customer who waits for something. */
export function isOfAReader({ kind, post }: PersonalText): boolean {
  const author = post.author?.kind;
  return (kind === 'reply' || kind === 'comment') && author !== 'brand' && author !== 'community';
}
