/** A picture that the text itself tells of, made or handed on by somebody who is not named. */
import type { Analysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import { firstNames } from '../../names.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { isNamedByItself } from '../maker.ts';
import { isShownIn, pointsAt } from './shown.ts';
import { type Deed, deeds, type Teller, tellers, works } from './story-lexicon.ts';

export const storyDictionaries = { teller: tellers, deed: deeds, work: works, name: firstNames };
type Found = Analysis<typeof storyDictionaries>;
type Told = Hit<Teller>;

/** Characters of a sentence on either side of whoever is told of. */
const reach = 160;
/** People of a text that are looked at. */
const most = 40;

/** The words that tell of it, or nothing. It counts whether or not a picture is known to be attached. */
export function unnamedMaker(analysis: Found): Told | undefined {
  if (analysis.hits.teller.length === 0) return undefined;
  return analysis.hits.teller.slice(0, most).find((teller) => !analysis.isQuoted(teller) && isStory(analysis, teller));
}

function isStory(analysis: Found, teller: Told): boolean {
  switch (teller.entry.data) {
    case 'unknown':
      return isUnknown(analysis, teller);
    case 'nameless':
      return isNameless(analysis, teller);
    case 'group':
      return isFromGroup(analysis, teller);
    default:
      return isOfSomebody(analysis, teller);
  }
}

/** `One of the dads filmed this`, `Das Video hat uns eine Anwohnerin geschickt`. */
function isOfSomebody(analysis: Found, teller: Told): boolean {
  const { hits, text } = analysis;
  if (!isAnybody(text, teller)) return false;
  const sentence = around(analysis, teller, 'told');
  if (sentence === undefined) return false;
  const deed = startingIn(hits.deed, sentence).find((one) => isDoneBy(text, teller, one));
  if (deed === undefined) return isFrom(analysis, teller, sentence);
  const { data } = deed.entry;
  if (teller.entry.data === 'pro' && /capturing|eingefangen|captured/i.test(deed.text)) return true;
  const isShown = isShownIn(analysis, sentence);
  if (data === 'taken') return false;
  if (data === 'passed')
    return isShown || (toUs.test(text.slice(sentence.start, sentence.end)) && hasWork(analysis, sentence));
  return (isShown && isNear(analysis, deed, sentence)) || pointsAt(text, deed, data === 'camera');
}

/** `a clip from one of the dads`, `gedreht von einem Fan`. */
function isFrom(analysis: Found, teller: Told, sentence: Span): boolean {
  const { text } = analysis;
  const before = text.slice(Math.max(sentence.start, teller.start - reachOfLead), teller.start);
  const lead = leadsFrom.exec(before);
  if (lead === null) return false;
  const start = Math.max(sentence.start, teller.start - reachOfLead) + lead.index;
  return isShownIn(analysis, { start: Math.max(sentence.start, start - 60), end: start });
}

const reachOfLead = 40;
const leadsFrom =
  /(?:from|by|von) (?:an?|one of (?:the|our|my|your)|some|somebody|someone|eine[mr]|eine[mr] (?:unserer|der)|irgendeine[mr]) ?(?:\p{L}+ ){0,2}$/iu;

/** Keine Ahnung, wer das gefilmt hat. */
function isUnknown(analysis: Found, teller: Told): boolean {
  const sentence = around(analysis, teller, 'asked');
  if (sentence === undefined) return false;
  const { hits, text } = analysis;
  const from = Math.max(sentence.start, teller.start - 90);
  const stretch = text.slice(from, Math.min(sentence.end, teller.end + 90));
  const asked = whoseWords.exec(stretch);
  if (asked === null) return false;
  const at = from + asked.index;
  const near = { start: at, end: Math.min(sentence.end, at + 100) };
  const wide = { start: Math.max(0, sentence.start - reach), end: Math.min(text.length, sentence.end + 60) };
  if (/^(?:whose|von wem|wessen)/i.test(asked[0])) return isShownIn(analysis, sentence) || isShownIn(analysis, wide);
  return startingIn(hits.deed, near).some(
    ({ entry, start, end }) =>
      (entry.data === 'camera' && !/^(?:filmt|recorded)$/i.test(text.slice(start, end))) ||
      (entry.data !== 'taken' && isShownIn(analysis, wide)),
  );
}

const whoseWords = /(?<!\p{L})(?:who|whose|who['’]s|wer|wer['’]?s|von wem|wessen|vo wem)(?!\p{L})/iu;

/** `no name on it`, `images aren’t mine`. */
function isNameless(analysis: Found, teller: Told): boolean {
  const { hits, text } = analysis;
  const sentence = around(analysis, teller, 'told');
  if (sentence === undefined) return false;
  if (ofMine.test(teller.text)) {
    if (
      !/^\s*(?:$|[.,;!?)…–—-]|\p{Ll}{1,2}(?!\p{L})|aber|und|but|and|btw|sadly|leider|\p{Extended_Pictographic})/u.test(
        text.slice(teller.end, teller.end + 8),
      )
    )
      return false;
    const subject = text.slice(Math.max(sentence.start, teller.start - 30), teller.start);
    return startingIn(hits.work, { start: teller.start - 30, end: teller.start }).length > 0 && isSubject.test(subject);
  }
  return startingIn(hits.work, { start: teller.start - reach, end: teller.start }).length > 0;
}

const ofMine = /(?:mine|ours|meins?e?|unsere?s?|von (?:mir|uns))$/i;
/** `The pictures `, `Bilder sind `. */
const isSubject =
  /^(?:[\s\S]*[.,!?\n–-]\s*|\P{L}*)?(?:(?:the|these|this|and|all|btw|ps|both|das|die|der|des|diese[rs]?|beide|alle)\s)*\p{L}+\s(?:(?:is|are|was|were|ist|sind|san|leider|sadly|unfortunately|natürlich|obviously)\s)*$/iu;

/** `kopiert aus irgendeiner Gruppe`, `someone posted it in our WhatsApp`. */
function isFromGroup(analysis: Found, teller: Told): boolean {
  const { hits, text } = analysis;
  const before = text.slice(Math.max(0, teller.start - reachOfLead), teller.start);
  if (!leadsToGroup.test(before) || /^ (?:chat|calls?|page|leaders?)/i.test(text.slice(teller.end, teller.end + 8)))
    return false;
  const sentence = around(analysis, teller, 'told');
  if (sentence === undefined) return false;
  const found = startingIn(hits.deed, sentence);
  const points = isShownIn(analysis, sentence) || thisOne.test(text.slice(sentence.start, sentence.end));
  if (!points) return false;
  if (found.some(({ entry }) => entry.data === 'taken')) return true;
  const someone = startingIn(hits.teller, sentence).some(
    ({ entry, text: word }) => entry.data === 'anyone' || (entry.data === 'person' && word !== ''),
  );
  const passedBy = /(?<!\p{L})(?:wer|einer|jemand|someone|somebody)(?!\p{L})/iu;
  return (
    found.some(({ entry }) => entry.data === 'passed') &&
    (someone || passedBy.test(text.slice(sentence.start, sentence.end)))
  );
}

const leadsToGroup =
  /(?<!\p{L})(?:in|im|on|from|off|aus|ausm|auf|over|via|across|into)\s(?:(?:an?|some|somebody(?:['’]s)?|someone(?:['’]s)?|our|my|the|a (?:mate|friend)['’]s|irgend ?eine[rm]?|eine[rm]|unsere[rm]?|meine[rm]?|der|dem|nem|ner|die|so ?n?e[rm])\s)?(?:[\p{L}’'-]+\s){0,2}$/iu;
const thisOne =
  /(?<!\p{L})(?:(?:posted|shared|dropped|put|sent|forwarded|found|saw|saved|nicked|pinched|stole|swiped|grabbed|copied|lifted) (?:this|these|it|one)|hier noch eins|this one)(?!\p{L})/iu;

/** The sentence around, unless it asks, advises, or somebody is named in it. */
function around(analysis: Found, teller: Span, as: 'told' | 'asked'): Span | undefined {
  const { hits, text } = analysis;
  const whole = analysis.sentenceOf(teller);
  const range = { start: Math.max(whole.start, teller.start - reach), end: Math.min(whole.end, teller.end + reach) };
  const stretch = text.slice(range.start, range.end);
  if ((as === 'told' && whole.question) || inGeneral.test(stretch) || (as === 'told' && byAuthor.test(stretch)))
    return undefined;
  if (isNamedByItself(withoutStory(analysis, range), { start: 0, end: range.end - range.start })) return undefined;
  return startingIn(hits.name, range).some(({ start }) => /\p{Lu}/u.test(text.charAt(start))) ? undefined : range;
}

/** `Keinen Schimmer`, `Alte Postkarte`: words of the story look like names to who goes by capitals. */
function withoutStory({ hits, text }: Found, range: Span): string {
  let rest = text.slice(range.start, range.end);
  for (const { start, end } of [...startingIn(hits.teller, range), ...startingIn(hits.work, range)])
    rest = rest.slice(0, start - range.start) + ' '.repeat(end - start) + rest.slice(end - range.start);
  return rest;
}

/** Advice, wishes and conditions. */
const inGeneral =
  /(?<!\p{L})(?:if|never(?! found)|always|unless|please send|whenever|should|must|wanted|looking for|need an?|wenn|falls|immer(?! (?:noch|wieder))|niemals|sollte\p{Ll}*|suchen|sucht|gesucht|bitte schickt|schickt uns|send us your|lässt (?:es|das))(?!\p{L})/iu;
/** The author took it, or did it together with somebody. */
const byAuthor =
  /(?<!\p{L})(?:we|I|wir|ich)(?:['’]ve| have| just)? (?:took|snapped|shot|caught|captured|filmed|photographed|recorded|made|painted|drew)(?!\p{L})|(?<!\p{L})(?:haben|hab|habe) (?:wir|ich) (?:selbst|selber)|selbst (?:gemacht|fotografiert|gefilmt)/iu;

/** `one of the dads`, `a neighbour`, `eine Anwohnerin`, `einer unserer Fahrer`; for photographers also `the` and `our`. */
function isAnybody(text: string, { entry, start, end }: Told): boolean {
  const before = text.slice(Math.max(0, start - reachOfLead), start);
  if (entry.data === 'anyone') return !/(?:if|wenn|for|für) $/i.test(before);
  if (/^(?:['’]s|-)/.test(text.slice(end, end + 2))) return false;
  if (entry.data === 'pro')
    return proArticle.test(before) && !/^,? (?:namens|called |\p{Lu}\p{Ll})/u.test(text.slice(end, end + 12));
  return (/s$|n$/.test(text.slice(start, end)) ? oneOfMany : anArticle).test(before) || oneOfMany.test(before);
}

const anArticle =
  /(?<!\p{L})(?:an?|another|some|eine?|einem|einer|irgendeine?[mr]?|nem|ner|ana|am|oana)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
const oneOfMany =
  /(?<!\p{L})(?:one of(?: \p{L}+){1,3}|some (?:of \p{L}+)?|a (?:couple|few|bunch) of|eine[rsmn]? (?:der|unserer|meiner|von den)|von eine[mr]|eine[mr]?|nem|ner)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
const proArticle =
  /(?<!\p{L})(?:the|our|an?|their|der|die|dem|den|unsere?[mnr]?|eine?[mr]?|vom|von der)\s(?:[\p{L}’'-]+\s){0,2}$/iu;

/** In German anywhere in the sentence; in English behind, or in front of `by`. */
function isDoneBy(text: string, teller: Told, deed: Hit<Deed>): boolean {
  if (teller.language === 'de') return deed.language === 'de' && Math.abs(deed.start - teller.start) < 120;
  if (deed.language !== 'en') return false;
  if (deed.start >= teller.end) {
    const between = text.slice(teller.end, deed.start);
    return between.length < 70 && !/(?<!\p{L})(?:we|I|you|they|and)(?!\p{L})/u.test(between.replace(hired, ' '));
  }
  return /^ (?:in |to (?:us|me) |over )?(?:by|from)\s/.test(text.slice(deed.end, teller.start));
}

/** `the photographer we booked`, `that you all met`. */
const hired =
  /^(?: (?:that|whom|who))? (?:we|I|you)(?:['’]d| had| have| all)? (?:booked|hired|had|got|invited|brought|met)/;

/** A picture made by somebody stands near the deed. */
function isNear({ hits }: Found, deed: Span, sentence: Span): boolean {
  const from = Math.max(sentence.start, deed.start - 90);
  return startingIn(hits.work, { start: from, end: Math.min(sentence.end, deed.end + 60) }).length > 0;
}

function hasWork({ hits }: Found, range: Span): boolean {
  return startingIn(hits.work, range).length > 0;
}

const toUs = /(?<!\p{L})(?:us|me|in|over|uns|mir)(?!\p{L})/iu;
