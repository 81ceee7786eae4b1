/** Where a text tells the illness of a person whom readers recognise. */
import type { Hit } from '../../../dictionary.ts';
import type { Severity, Span } from '../../../review.ts';
import { startsIn } from '../../../text/near.ts';
import type { PersonalText } from '../personal-words.ts';
import { patientWithIllness, personWithIllness } from './health.ts';
import type { Illness } from './illness-lexicon.ts';
import { listedIllness } from './listed-illness.ts';
import { lowerCaseNameBefore } from './lower-case-name.ts';
import { namedWithIllness } from './named-illness.ts';
import { isOfAPublicLife } from './public-life.ts';
import { isSaidOfSomebody } from './told-illness.ts';
import { toldInTherapy } from './told-in-therapy.ts';

/** Words for illnesses that are looked around: in a text with more, the first show what it is. */
const mostIllnesses = 50;

export function illnessesTold(analysis: PersonalText): { where: Span; severity: Severity }[] {
  const { hits, text } = analysis;
  const told = hits.health.flatMap((illness) => {
    const person = personWithIllness(text, toldIn(analysis, illness), illness, hits);
    return person === undefined || isOfAPublicLife(text, person) ? [] : [person];
  });
  for (const illness of hits.illness.slice(0, mostIllnesses)) {
    const sentence = analysis.sentenceOf(illness);
    const patient = isMentioned(text, sentence, illness)
      ? (patientWithIllness(text, sentence, illness, hits) ??
        listedIllness(text, sentence, illness, hits) ??
        patientInSmallLetters(text, sentence, illness, hits.patient))
      : undefined;
    const person = patient
      ? { where: patient, severity: 'stop' as const }
      : namedWithIllness(text, toldIn(analysis, illness), illness, hits);
    if (person === undefined || isOfAPublicLife(text, person)) continue;
    const known = told.findIndex(({ where }) => where.start < person.where.end && person.where.start < where.end);
    if (known >= 0 && !patient && told[known]?.severity === 'stop') continue;
    if (known >= 0 && !patient) told.splice(known, 1);
    told.push(person);
    break;
  }
  const confided = toldInTherapy(text, hits.confided, hits, analysis.sentenceOf);
  if (confided !== undefined && told.length === 0) told.push({ where: confided, severity: 'warn' });
  return told;
}

/** `hilde brandt, zimmer 4, metastasen`: told by somebody who writes no capital letters. */
function patientInSmallLetters(
  text: string,
  sentence: Span,
  illness: Span,
  patients: readonly Span[],
): Span | undefined {
  const name = startsIn(patients, sentence) ? lowerCaseNameBefore(text, sentence, illness) : undefined;
  return name && { start: name.start, end: illness.end };
}

/** Beside a patient a noun is enough; what happened to a body has to be told, and a value says nothing of a patient yet. */
function isMentioned(text: string, sentence: Span, { entry, start, end, text: word }: Hit<Illness>): boolean {
  if (entry.data.inEveryPaper) return false;
  if (entry.data.kind !== 'told') return entry.data.kind === 'named';
  return isSaidOfSomebody(
    entry.data,
    word,
    text.slice(Math.max(sentence.start, start - 80), start),
    text.slice(end, end + 60),
  );
}

/** `She`, `Er`: the person was named in the sentence before. */
const pronoun = /^[^\p{L}]{0,3}(?:Sie|Er|She|He|Her|His|Ihre?[nmr]?|Seine?[nmr]?|Your|Deine?[nmr]?)(?!\p{L})/u;
/** `Came in with a blood pressure of …`: whose it is stands in the sentence before. */
const ofTheAuthor = /(?<!\p{L})(?:I|I[’']m|my|we|our|ich|mein\p{L}*|wir|unser\p{L}*)(?!\p{L})/u;

/** The sentence of an illness, with the one before it where it goes on about the same person. */
function toldIn(analysis: PersonalText, illness: Hit<Illness | undefined>): Span {
  const sentence = analysis.sentenceOf(illness);
  if (sentence.wordStart === 0) return sentence;
  const { text } = analysis;
  const goesOn =
    pronoun.test(text.slice(sentence.start, sentence.start + 10)) ||
    (illness.entry.data?.kind === 'value' && !ofTheAuthor.test(text.slice(sentence.start, illness.start)));
  if (!goesOn) return sentence;
  return { start: analysis.sentenceOf(analysis.word(sentence.wordStart - 1)).start, end: sentence.end };
}
