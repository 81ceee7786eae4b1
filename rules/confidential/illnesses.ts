/** Where a text tells the illness of a person whom readers recognise. */
import type { Severity, Span } from '../review.ts';
import { patientWithIllness, personWithIllness } from './health.ts';
import { namedWithIllness } from './named-illness.ts';
import type { PersonalText } from './personal-words.ts';

/** Words for illnesses that are looked around: in a text with more, the first show what it is. */
const mostIllnesses = 50;

export function illnessesTold(analysis: PersonalText): { where: Span; severity: Severity }[] {
  const { hits, text } = analysis;
  const told = hits.health.flatMap((illness) => {
    const person = personWithIllness(text, toldIn(analysis, illness), illness, hits);
    return person === undefined ? [] : [person];
  });
  for (const illness of hits.illness.slice(0, mostIllnesses)) {
    const sentence = analysis.sentenceOf(illness);
    const patient = patientWithIllness(text, sentence, illness, hits);
    const person = patient
      ? { where: patient, severity: 'stop' as const }
      : namedWithIllness(text, toldIn(analysis, illness), illness, hits);
    if (person === undefined) continue;
    const known = told.findIndex(({ where }) => where.start < person.where.end && person.where.start < where.end);
    if (known >= 0 && !patient && told[known]?.severity === 'stop') continue;
    if (known >= 0 && !patient) told.splice(known, 1);
    told.push(person);
    break;
  }
  return told;
}

/** `She`, `Er`: the person was named in the sentence before. */
const pronoun = /^(?:Sie|Er|She|He|Her|His|Ihre?n?|Seine?n?)(?!\p{L})/u;

/** The sentence of an illness, with the one before it where it begins with a pronoun. */
function toldIn(analysis: PersonalText, illness: Span): Span {
  const sentence = analysis.sentenceOf(illness);
  if (sentence.wordStart === 0 || !pronoun.test(analysis.text.slice(sentence.start, sentence.start + 8)))
    return sentence;
  return { start: analysis.sentenceOf(analysis.word(sentence.wordStart - 1)).start, end: sentence.end };
}
