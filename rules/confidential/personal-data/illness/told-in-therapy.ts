/** What somebody with a name said in a session, told by whoever listened to it for a living. */

import type { Hit } from '../../../dictionary.ts';
import { words } from '../../../dictionary.ts';
import type { Span } from '../../../review.ts';
import { startingIn, startsIn } from '../../../text/near.ts';
import { speaksOfAnAnimal } from './animals.ts';
import { isFollowedByName } from './health.ts';

/** The author works as a therapist, a counsellor, a pastor. */
export const therapyWords = words({
  de: [
    '(Sitzung|Sitzungen|Therapiestunde|Therapiestunden|Therapiesitzung|Psychotherapie|Traumatherapie|Paartherapie|Supervision|Klient|Klientin|Seelsorge|Seelsorger|Beratungsgespräch|Beratungsstunde|Suchtberatung|Beichte|Beichtstuhl|Coachingsitzung|Schweigepflicht|Therapeutenleben)',
    '(als|bin) (Pfarrer|Pfarrerin|Therapeut|Therapeutin|Psychologe|Psychologin|Sozialarbeiter|Sozialarbeiterin|Hebamme|Lehrer|Lehrerin)',
    '(Pfarrer|Pfarrerin|Therapeutin|Psychologin) hier',
  ],
  en: [
    '(session|sessions|therapist|therapists|therapy|psychotherapy|traumatherapy|psychotherapist|counselling|counseling|counsellor|counselor|caseload|confession|confessional|pastoral care|therapistlife|private practice|privatepractice|my client|confidentiality)',
  ],
});

/** What people tell nobody else. */
export const confidedWords = words({
  de: [
    '(Rückfall|rückfällig|Missbrauch|missbraucht|misshandelt|Stiefvater|Affäre|fremdgegangen|Vergewaltigung|vergewaltigt|Selbstmord|Selbstmordgedanken|Suizidgedanken|suizidal|ritzt|geritzt|Gewalt|geprügelt|trinkt heimlich|Abtreibung|Trauma|Pornosucht|Schlaftabletten|umbringen|verprügelt)',
  ],
  en: [
    '(relapse|relapsed|relapsing|abuse|abused|stepdad|stepfather|affair|cheated|cheating|rape|raped|suicide|suicidal|self harm|self harming|cutting|assault|assaulted|molested|trauma|the pills|drinking again|using again|beat (him|her)|hits (him|her)|abortion|kill (himself|herself)|end (his|her) life)',
  ],
});

const fromTheSession =
  /(?<!\p{L})(?:(?:told|tells|trusted|opened up to|admitted to|confided in|said to|shared with) (?:me|us)|finally (?:said|told|admitted)|(?:in|of|our|my|today[’']s) sessions?|mir (?:heute |endlich |gestern )?(?:erzählt|anvertraut|gesagt|gestanden)|(?:erzählte|sagte|gestand) mir|hat mir|in (?:unserer|der|meiner) (?:Sitzung|Stunde|Praxis)|heute in der)(?!\p{L})/iu;
/** The author is the one who goes there. */
const ofAClient =
  /(?<!\p{L})(?:(?:my|our) (?:own )?(?:therapist|counsell?or|psychologist|shrink)|mein(?:e[rnm]?)? (?:Therapeut\p{L}*|Psycholog\p{L}*)|in (?:my own )?therapy (?:I|myself))(?!\p{L})/iu;

/** Of a talk, a training, a meeting of the council. */
const ofATalk =
  /(?<!\p{L})(?:conference|keynote|webinar|seminar|workshop|panel|summit|training|trauma-informed|prevention|awareness|council|speakers?|Konferenz|Kongress|Tagung|Vortrag|Fortbildung|Prävention|Schutzkonzept|Gemeinderat\p{L}*|Stadtrat\p{L}*|Ausschuss\p{L}*|Referent\p{L}*)(?!\p{L})/iu;

/** @param confided places of `confidedWords` @param around of `therapyWords` */
export function toldInTherapy(
  text: string,
  confided: readonly Hit[],
  { therapy, name, person, topic }: Readonly<Record<'therapy' | 'name' | 'person' | 'topic', readonly Span[]>>,
  sentenceOf: (hit: Hit) => Span,
): Span | undefined {
  if (
    confided.length === 0 ||
    therapy.length === 0 ||
    ofAClient.test(text) ||
    speaksOfAnAnimal(text) ||
    ofATalk.test(text)
  )
    return undefined;
  for (const word of confided) {
    const sentence = sentenceOf(word);
    if (startsIn(topic, sentence) || !fromTheSession.test(text.slice(sentence.start, sentence.end))) continue;
    const who =
      startingIn(name, sentence).find(({ end }) => end <= word.start) ??
      startingIn(person, sentence).find((role) => role.end <= word.start && isFollowedByName(text, role));
    if (who !== undefined) return { start: who.start, end: word.end };
  }
  return undefined;
}
