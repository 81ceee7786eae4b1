/** Pictures taken over from a group, a feed or a story: where it was found is not who made it. */
import { startingIn } from '../../text/near.ts';
import { isShownIn } from './shown.ts';
import { type Story, type Told, tellingSentence } from './story.ts';
import { deedsIn, worksIn } from './story-words.ts';

/** Characters before the group in which its article stands, and in which the picture does. */
const reachOfLead = 40;
const reachOfOrigin = 60;

/** `kopiert aus irgendeiner Gruppe`, `someone posted it in our WhatsApp`. */
export function isFromGroup(analysis: Story, teller: Told): boolean {
  const { hits, text } = analysis;
  const before = text.slice(Math.max(0, teller.start - reachOfLead), teller.start);
  if (!leadsToGroup.test(before) || /^ (?:chat|calls?|page|leaders?)/i.test(text.slice(teller.end, teller.end + 8)))
    return false;
  const sentence = tellingSentence(analysis, teller, 'told');
  if (sentence === undefined) return false;
  const found = deedsIn(text, sentence);
  // `screenshot from someone’s story`, `Video kam über die Gruppe rein`
  const ahead = text.slice(Math.max(sentence.start, teller.start - reachOfOrigin), teller.start);
  if (
    worksIn(text, { start: Math.max(sentence.start, teller.start - reachOfOrigin), end: teller.start }).length > 0 &&
    isShownIn(text, sentence) &&
    (ofStrangers.test(ahead) || cameThrough.test(ahead))
  )
    return true;
  if (!isShownIn(text, sentence) && !thisOne.test(text.slice(sentence.start, sentence.end))) return false;
  if (found.some(({ kind }) => kind === 'taken')) return true;
  const isBySomeone =
    startingIn(hits.teller, sentence).some(({ entry }) => entry.data === 'anyone' || entry.data === 'person') ||
    passedBy.test(text.slice(sentence.start, sentence.end));
  return (
    isBySomeone &&
    !postedByUs.test(text.slice(sentence.start, sentence.end)) &&
    found.some(({ kind }) => kind === 'passed')
  );
}

const postedByUs =
  /(?<!\p{L})(?:wir haben|haben wir|we(?:['’]ve)? (?:\p{L}+ )?(?:posted|shared|put|uploaded))(?!\p{L})/iu;
const passedBy = /(?<!\p{L})(?:wer|einer|jemand|someone|somebody)(?!\p{L})/iu;
const ofStrangers =
  /(?<!\p{L})(?:from|off|aus|ausm|über) (?:an?|some|somebody['’]?s|someone['’]?s|a (?:mate|friend)['’]?s|irgend ?eine[rm]?|eine[rm]|nem|ner)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
const cameThrough =
  /(?<!\p{L})(?:kam|kamen|came|landete)(?: \p{L}+){0,4} (?:über|via|aus|from|through|per|in)\s(?:\p{L}+\s)?(?:[\p{L}’'-]+[\s-]?)?$/iu;
const leadsToGroup =
  /(?<!\p{L})(?:in|im|on|from|off|aus|ausm|auf|over|via|across|into|über|durch|per)\s(?:(?:an?|another|some|somebody(?:['’]s)?|someone(?:['’]s)?|our|my|the|a (?:mate|friend)['’]s|irgend ?eine[rm]?|eine[rm]|unsere[rm]?|meine[rm]?|der|dem|nem|ner|die|so ?n?e[rm])\s)?(?:[\p{L}’'-]+[\s-]){0,4}$/iu;
const thisOne =
  /(?<!\p{L})(?:(?:posted|shared|dropped|put|sent|forwarded|found|saw|saved|nicked|pinched|stole|swiped|grabbed|copied|lifted) (?:this|these|it|one)|hier (?:noch )?eins|this one|diese[nsr]? hier)(?!\p{L})/iu;
