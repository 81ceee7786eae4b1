/** The illness of somebody with a name, told in any of the ways in which people tell it. */
import type { Hit } from '../dictionary.ts';
import type { Severity, Span } from '../review.ts';
import { startsIn } from '../text/near.ts';
import type { Names } from './health.ts';
import { personBefore } from './named-person.ts';

/** The words between the person and the illness: somebody has it, gets it, is away because of it. */
const hasIt =
  /(?<!\p{L})(?:has|had|having|got|gets|starts?|started|starting|begins?|began|beginning|undergoing|suffer(?:s|ed|ing)|survived|fighting|battling|recovering from|diagnosed|tested positive for|told|hospitali[sz]ed|rushed|off|out|down|hospital|hospice|it[’']s|because of|after|due to|with|hat|habe|hatte|bekam|bekommt|kriegt|macht|beginnt|begann|startet|startete|leidet|litt|erlitt|hatte|wegen|nach|mit|an|wurde|durch)(?:\s(?!for(?!\p{L})|für(?!\p{L})|about|über|of(?!\p{L})|on(?!\p{L})|to(?!\p{L})|zum?(?!\p{L})|zur)[\p{L}'’-]+){0,4}\s$/iu;
/** `Mr Lodge's epilepsy`, `Duncan Frame, pancreatic cancer at 41` */
const besideName = /\p{Lu}[\p{L}-]+(?:[’']s|\s\p{Lu}[\p{L}-]+,)\s(?:[\p{Ll}]+\s)?$/u;
const onIt = /(?<!\p{L})(?:on|in|unter)\s$/iu;
const treatment = /^(?:chemo|radio|dialysis|detox|rehab|entzug|reha)/i;
/** German puts the verb behind it: `dass er Krebs hat`. */
const itIsSaid =
  /^(?:\s[\p{L}-]+){0,3}?\s(?:festgestellt|diagnostiziert|hat|hatte|bekommt|bekam|bekommen|beginnt|anfängt|macht|ist|sei|erlitten|leidet|gehabt)(?!\p{L})/u;
/** Somebody who died is remembered; a ward, a day, a charity carries the name of an illness. */
const noneOfTheirs =
  /(?<!\p{L})(?:died|dies|starb|stirbt|gestorben|verstorben|verstarb|erlag|passed away|raise[sd]?|raising|fundrais\p{L}*|charity|awareness|marathon|Spenden\p{L}*)(?!\p{L})/iu;
const itsOwnThing =
  /^[- ]?(?:research|ward|unit|awareness|charity|day|week|month|association|foundation|survivors?|nurses?|patients?|care|clinic|centre|center|support|sufferers?|specialist|screening|-?Tag|-?Woche|Forschung|Hilfe|Stiftung|Station|Patient\p{L}*|Expert\p{L}*|Selbsthilfe\p{L}*|Liga|Gesellschaft)(?!\p{L})/iu;

/** Characters in front of an illness in which a word still speaks of it. */
const farthest = 200;

/** Somebody with a name who has the illness, whatever the words between: `Ms Pike has just been told it's cancer`. */
export function namedWithIllness(
  text: string,
  sentence: Span,
  illness: Hit,
  { person, name, family, topic }: Names,
): { where: Span; severity: Severity } | undefined {
  const lead = text.slice(Math.max(sentence.start, illness.start - 80), illness.start);
  const rest = text.slice(illness.end, illness.end + 60);
  const isTold =
    hasIt.test(lead) ||
    besideName.test(lead) ||
    (onIt.test(lead) && treatment.test(illness.text)) ||
    itIsSaid.test(rest);
  if (!isTold || itsOwnThing.test(rest)) return undefined;
  if (
    startsIn(topic, sentence) ||
    noneOfTheirs.test(
      text.slice(Math.max(sentence.start, illness.start - farthest), Math.min(sentence.end, illness.end + 100)),
    )
  )
    return undefined;
  const who = personBefore(text, sentence, illness, name, person);
  if (who === undefined) return undefined;
  const isHint = who.isPublic || startsIn(family, sentence);
  return { where: { start: who.start, end: illness.end }, severity: isHint ? 'hint' : 'stop' };
}
