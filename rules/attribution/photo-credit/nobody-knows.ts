/** Pictures of which the text says that nobody knows who made them, or that they are not the author’s. */

import type { Span } from '../../review.ts';
import { isShownIn } from './shown.ts';
import { reachOfStory, type Story, type Told, tellingSentence } from './story.ts';
import { deedsIn, worksIn } from './story-words.ts';

/** `Keine Ahnung, wer das gefilmt hat`. */
export function isUnknown(analysis: Story, teller: Told): boolean {
  const sentence = tellingSentence(analysis, teller, 'asked');
  if (sentence === undefined) return false;
  const { text } = analysis;
  // `Wer’s gefilmt hat? Keine Ahnung.`
  const isShort = sentence.end - sentence.start < 30;
  const from = Math.max(isShort ? 0 : sentence.start, teller.start - 90);
  const stretch = text.slice(from, Math.min(sentence.end, teller.end + 90));
  if (isLost(analysis, teller, sentence)) return true;
  const asked = whoseWords.exec(stretch);
  if (asked === null) return false;
  const at = from + asked.index;
  const near = { start: at, end: Math.min(sentence.end, at + 100) };
  // What is asked for may stand in the sentence before.
  const wide = { start: Math.max(0, sentence.start - reachOfStory), end: Math.min(text.length, sentence.end + 60) };
  if (/^(?:whose|where|von wem|bei wem|wessen|woher)/i.test(asked[0]))
    return isShownIn(text, wide) || isShownIn(text, sentence) || collectedThis.test(text.slice(wide.start, wide.end));
  return deedsIn(text, near).some(
    ({ kind, start, end }) =>
      (kind === 'camera' && !/^(?:filmt|recorded)$/i.test(text.slice(start, end))) ||
      /^(?:gezeichnet|drew)$/i.test(text.slice(start, end)) ||
      (kind !== 'taken' && isShownIn(text, wide)),
  );
}

const whoseWords =
  /(?<!\p{L})(?:who|whose|who['’]s|wer|wer['’]?s|von wem|bei wem|wessen|vo wem|woher|where (?:it|this|these|that|they)(?:['’]s|['’]re)?(?: is| was| are| were| originally)*(?: come| came| comes)?(?: originally)? from)(?!\p{L})/iu;

/** `lost the link`, `finde den Beitrag nicht wieder`, `Fotograf nicht bekannt`: what would lead to the author is gone. */
function isLost({ text }: Story, teller: Told, sentence: Span): boolean {
  const stretch = text.slice(teller.start, Math.min(sentence.end, teller.end + 60));
  if (!losing.test(teller.text) || !leadsToAuthor.test(stretch) || elsewhere.test(stretch)) return false;
  if (ofPictures.test(stretch)) return true;
  const wide = { start: Math.max(0, sentence.start - reachOfStory), end: Math.min(text.length, sentence.end + 60) };
  return (
    isShownIn(text, wide) ||
    (isCollected.test(text.slice(wide.start, wide.end)) && /credit/i.test(stretch)) ||
    collectedThis.test(text.slice(wide.start, wide.end))
  );
}

const losing =
  /(?:lost|misplaced|mislaid|forg|find|trace|track|identify|locate|unknown|known|vergessen|verbummelt|verschlampt|verloren|entfallen|verlegt|verschwunden|nicht|nimmer|unbekannt|mehr)/iu;
const leadsToAuthor =
  /(?<!\p{L})(?:who|whose|where|which account|handle|link|name|credit|account|source|post|photographer|artist|creator|illustrator|author|cartoonist|owner|wo|wer|wem|woher|wessen|namen|profil|beitrag|quelle|zeichner(?:in)?|fotograf(?:in|en)?|urheber(?:in)?|künstler(?:in)?|illustrator(?:in)?|ersteller)(?!\p{L})/iu;
const ofPictures =
  /(?<!\p{L})(?:photographer|illustrator|cartoonist|zeichner(?:in)?|fotograf(?:in|en)?|urheber(?:in)?|illustrator(?:in)?)(?!\p{L})|(?:artist|creator)[^.!?\n]{0,60}credit/iu;
/** `not known for`, `the link between`, `who won`. */
const elsewhere =
  /^(?:[^.!?\n]*)(?: for being|known for| between | to the (?!picture|photo|post)| parked| schlüssel)/iu;
const isCollected = /(?<!\p{L})(?:not known|unknown|nicht bekannt)(?!\p{L})/iu;
/** `came across this corner`, `saved it somewhere`. */
const collectedThis =
  /(?<!\p{L})(?:came across|come across|stumbled (?:up)?on|stumbled over|saved|screenshotted|bookmarked|spotted) (?:this|these)(?!\p{L})|(?<!\p{L})(?:saw|found|seen) (?:this|these) (?:\p{L}+ ){1,3}(?:online|somewhere|on here)(?!\p{L})|(?<!\p{L})(?:abgespeichert|gespeichert|gescreenshottet|abgeknipst)(?!\p{L})/iu;

/** `no name on it`, `images aren’t mine`. */
export function isNameless(analysis: Story, teller: Told): boolean {
  const { text } = analysis;
  const sentence = tellingSentence(analysis, teller, 'told');
  if (sentence === undefined) return false;
  const goesOn = !endsClause.test(text.slice(teller.end, teller.end + 8));
  if (/google/i.test(teller.text)) return isShownIn(text, sentence);
  if (notMine.test(teller.text))
    return !goesOn && startsClause.test(text.slice(Math.max(0, teller.start - 30), teller.start));
  if (ofMine.test(teller.text)) {
    if (goesOn) return false;
    const subject = text.slice(Math.max(sentence.start, teller.start - 30), teller.start);
    return worksIn(text, { start: teller.start - 30, end: teller.start }).length > 0 && isSubject.test(subject);
  }
  return worksIn(text, { start: teller.start - reachOfStory, end: sentence.end }).length > 0;
}

const endsClause =
  /^\s*(?:$|[.,;!?()…–—-]|\p{Ll}{1,2}(?!\p{L})|aber|und|but|and|btw|sadly|leider|obviously|\p{Extended_Pictographic})/u;
/** `Not our photo`, `leider nicht mein Bild`. */
const notMine = /(?:my|our|mein|meine|unsere?) (?:own )?\p{L}+$/iu;
const startsClause =
  /(?:^|[.,!?\n–(-]\s*)(?:(?:das|dies|this|that|it|ist|is|leider|sadly|obviously|ps|btw|und|and|ja|yes|sind|these|are)\s)*$/iu;
const ofMine = /(?:mine|ours|meins?e?|unsere?s?|von (?:mir|uns))$/i;
/** `The pictures `, `Bilder sind `. */
const isSubject =
  /^(?:[\s\S]*[.,!?\n–-]\s*|\P{L}*)?(?:(?:the|these|this|and|all|btw|ps|both|das|die|der|des|diese[rs]?|beide|alle)\s)*\p{L}+\s(?:(?:is|are|was|were|ist|sind|san|leider|sadly|unfortunately|natürlich|obviously)\s)*$/iu;
