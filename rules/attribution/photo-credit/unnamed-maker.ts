/** A picture that the text itself tells of, made or handed on by somebody who is not named. */
import type { Analysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import { firstNames } from '../../names.ts';
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { isNamedByItself } from '../maker.ts';
import { isPresented, isShownIn, pointsAt } from './shown.ts';
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
  const isThanks = isThanked(text, teller);
  if (!isThanks && !isAnybody(text, teller)) return false;
  const sentence = around(analysis, teller, 'told');
  if (sentence === undefined) return false;
  if (isFrom(analysis, teller, sentence)) return true;
  const isShown = isShownIn(analysis, sentence);
  return startingIn(hits.deed, sentence).some((deed) => {
    const { data } = deed.entry;
    if (data === 'taken' || !isDoneBy(text, teller, deed)) return false;
    if (data === 'job' || (teller.entry.data === 'pro' && ofCraft.test(deed.text)))
      return teller.entry.data === 'pro' && (isShown || /^(?:captur|einge)/i.test(deed.text) || isPraised(text, deed));
    if (data === 'passed')
      return isShown || (toUs.test(text.slice(sentence.start, sentence.end)) && startsIn(hits.work, sentence));
    if (isThanks && (data === 'camera' || likeThis.test(text.slice(deed.end, deed.end + 60)))) return true;
    if (data === 'camera' && isPresented(text, sentence)) return true;
    return (isShown && isNear(analysis, deed, sentence)) || pointsAt(text, deed, data === 'camera');
  });
}

const ofCraft = /^(?:capturing|captured|eingefangen|caught|got|delivered|erwischt|festgehalten|gezaubert)$/i;
const likeThis = /(?<!\p{L})(?:like this|mid[- ]\p{L}+|on camera)(?!\p{L})/iu;

/** `did us proud`, `caught me`, `did a wonderful job`: nobody praises a plumber who is called a photographer. */
function isPraised(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 40);
  return /^(?:did us|nailed|smashed|killed|outdid|worked|ganze|abgeliefert|arbeit|job)/i.test(text.slice(start, end))
    ? true
    : /^ (?:\p{L}+ ){0,3}job/iu.test(behind) || ofUs.test(text.slice(Math.max(0, start - 40), end + 12));
}

const ofUs = /(?<!\p{L})(?:me|us|mich|uns|my|our)(?!\p{L})/iu;

/** `Cheers to whoever caught that`, `Danke an den Wanderer, der uns geknipst hat`. */
function isThanked(text: string, { start, end }: Told): boolean {
  const before = text.slice(Math.max(0, start - reachOfThanks), start);
  return (
    (thanks.test(before) &&
      /^[^.!?\n]{0,40}?(?:,? (?:who|that)|, (?:der|die|das)) /iu.test(text.slice(end, end + 60))) ||
    (/^whoever/i.test(text.slice(start, end)) && thanks.test(before))
  );
}

const reachOfThanks = 50;
const thanks =
  /(?:dank|danke|merci|grüße|shout ?-?out|thanks|thank you|cheers|props|kudos|credit|hats off|big up|respekt|hut ab)[^.!?\n]{0,30}?(?:to|an|für|for|goes|of)? (?:(?:the|an?|den|die|der|dem|das|that|one of)\s(?:[\p{L}’'-]+\s){0,3})?$/iu;

/** `a clip from one of the dads`, `gedreht von einem Fan`, `Fotos: unser Fotograf`. */
function isFrom(analysis: Found, teller: Told, sentence: Span): boolean {
  const { text } = analysis;
  const from = Math.max(sentence.start, teller.start - reachOfOrigin);
  const lead = leadsFrom.exec(text.slice(from, teller.start));
  if (lead === null) return false;
  if (/^\p{L}+\s?:/u.test(lead[0])) return true;
  const start = from + lead.index;
  return (
    teller.entry.data !== 'pro' && isShownIn(analysis, { start: Math.max(sentence.start, start - 60), end: start })
  );
}

const reachOfLead = 40;
const reachOfOrigin = 60;
const leadsFrom =
  /(?:(?:from|by|courtesy of|thanks to|von|dank) (?:(?:an?|one of (?:the|our|my|your)|some|eine[mr]|eine[mr] (?:unserer|der)|irgendeine[mr]) ?(?:[\p{L}’'-]+ ){0,3})?|(?:fotos?|bild(?:er)?|photos?|pics?|pictures?|images?|video|credit)\s?:\s(?:our|the|unsere?|der|die|an?|eine?)\s(?:[\p{L}’'-]+ ){0,2})$/iu;

/** Keine Ahnung, wer das gefilmt hat. */
function isUnknown(analysis: Found, teller: Told): boolean {
  const sentence = around(analysis, teller, 'asked');
  if (sentence === undefined) return false;
  const { hits, text } = analysis;
  // `Wer’s gefilmt hat? Keine Ahnung.`
  const isShort = sentence.end - sentence.start < 30;
  const from = Math.max(isShort ? 0 : sentence.start, teller.start - 90);
  const stretch = text.slice(from, Math.min(sentence.end, teller.end + 90));
  const asked = whoseWords.exec(stretch);
  if (asked === null) return false;
  const at = from + asked.index;
  const near = { start: at, end: Math.min(sentence.end, at + 100) };
  // What is asked for may stand in the sentence before.
  const wide = { start: Math.max(0, sentence.start - reach), end: Math.min(text.length, sentence.end + 60) };
  if (/^(?:whose|where|von wem|wessen|woher)/i.test(asked[0]))
    return isShownIn(analysis, sentence) || isShownIn(analysis, wide);
  return startingIn(hits.deed, near).some(
    ({ entry, start, end }) =>
      (entry.data === 'camera' && !/^(?:filmt|recorded)$/i.test(text.slice(start, end))) ||
      (entry.data !== 'taken' && isShownIn(analysis, wide)),
  );
}

const whoseWords =
  /(?<!\p{L})(?:who|whose|who['’]s|wer|wer['’]?s|von wem|wessen|vo wem|woher|where (?:it|this|these|that|they)(?:['’]s|['’]re)?(?: is| was| are| were| originally)*(?: come| came| comes)?(?: originally)? from)(?!\p{L})/iu;

/** `no name on it`, `images aren’t mine`. */
function isNameless(analysis: Found, teller: Told): boolean {
  const { hits, text } = analysis;
  const sentence = around(analysis, teller, 'told');
  if (sentence === undefined) return false;
  const goesOn = !endsClause.test(text.slice(teller.end, teller.end + 8));
  if (/google/i.test(teller.text)) return isShownIn(analysis, sentence);
  if (notMine.test(teller.text))
    return !goesOn && startsClause.test(text.slice(Math.max(0, teller.start - 30), teller.start));
  if (ofMine.test(teller.text)) {
    if (goesOn) return false;
    const subject = text.slice(Math.max(sentence.start, teller.start - 30), teller.start);
    return startsIn(hits.work, { start: teller.start - 30, end: teller.start }) && isSubject.test(subject);
  }
  return startsIn(hits.work, { start: teller.start - reach, end: sentence.end });
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

/** `kopiert aus irgendeiner Gruppe`, `someone posted it in our WhatsApp`. */
function isFromGroup(analysis: Found, teller: Told): boolean {
  const { hits, text } = analysis;
  const before = text.slice(Math.max(0, teller.start - reachOfLead), teller.start);
  if (!leadsToGroup.test(before) || /^ (?:chat|calls?|page|leaders?)/i.test(text.slice(teller.end, teller.end + 8)))
    return false;
  const sentence = around(analysis, teller, 'told');
  if (sentence === undefined) return false;
  const found = startingIn(hits.deed, sentence);
  // `screenshot from someone’s story`, `Video kam über die Gruppe rein`
  const ahead = text.slice(Math.max(sentence.start, teller.start - reachOfOrigin), teller.start);
  if (
    startsIn(hits.work, { start: Math.max(sentence.start, teller.start - reachOfOrigin), end: teller.start }) &&
    isShownIn(analysis, sentence) &&
    (ofStrangers.test(ahead) || cameThrough.test(ahead))
  )
    return true;
  if (!isShownIn(analysis, sentence) && !thisOne.test(text.slice(sentence.start, sentence.end))) return false;
  if (found.some(({ entry }) => entry.data === 'taken')) return true;
  const isBySomeone =
    startingIn(hits.teller, sentence).some(({ entry }) => entry.data === 'anyone' || entry.data === 'person') ||
    passedBy.test(text.slice(sentence.start, sentence.end));
  return (
    isBySomeone &&
    !postedByUs.test(text.slice(sentence.start, sentence.end)) &&
    found.some(({ entry }) => entry.data === 'passed')
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
  /(?<!\p{L})(?:in|im|on|from|off|aus|ausm|auf|over|via|across|into|über|durch|per)\s(?:(?:an?|some|somebody(?:['’]s)?|someone(?:['’]s)?|our|my|the|a (?:mate|friend)['’]s|irgend ?eine[rm]?|eine[rm]|unsere[rm]?|meine[rm]?|der|dem|nem|ner|die|so ?n?e[rm])\s)?(?:[\p{L}’'-]+[\s-]){0,4}$/iu;
const thisOne =
  /(?<!\p{L})(?:(?:posted|shared|dropped|put|sent|forwarded|found|saw|saved|nicked|pinched|stole|swiped|grabbed|copied|lifted) (?:this|these|it|one)|hier (?:noch )?eins|this one|diese[nsr]? hier)(?!\p{L})/iu;

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
  // `Kollegin aus der Frühschicht hat …`
  if (
    entry.data === 'person' &&
    /(?:^|[\n.!?:]\s*)$/.test(before) &&
    /^ (?:aus|vom|von|im|am|of|from|in) /.test(text.slice(end, end + 6))
  )
    return true;
  return (/[^us]s$|n$/.test(text.slice(start, end)) ? oneOfMany : anArticle).test(before) || oneOfMany.test(before);
}

const anArticle =
  /(?<!\p{L})(?:an?|another|some|eine?|einem|einer|irgendeine?[mr]?|nem|ner|ana|am|oana|['’]?n)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
const oneOfMany =
  /(?<!\p{L})(?:one of(?: \p{L}+){1,3}|some (?:of \p{L}+)?|a (?:couple|few|bunch) of|eine[rsmn]? (?:der|unserer|meiner|von den)|von eine[mr]|eine[mr]?|nem|ner)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
const proArticle =
  /(?<!\p{L})(?:the|our|an?|their|der|die|dem|den|unsere?[mnr]?|eine?[mr]?|vom|von der)\s(?:[\p{L}’'-]+\s){0,2}$/iu;

/** In German anywhere in the sentence; in English behind, or in front of `by`. */
function isDoneBy(text: string, teller: Told, deed: Hit<Deed>): boolean {
  if (teller.language === 'de') {
    const between = text.slice(Math.min(teller.end, deed.end), Math.max(teller.start, deed.start));
    return (
      deed.language === 'de' &&
      between.length < 120 &&
      !/, (?:damit|dass|weil|ob|bevor|wenn|denn)(?!\p{L})/iu.test(between)
    );
  }
  if (deed.language !== 'en') return false;
  if (deed.start >= teller.end) {
    const between = text.slice(teller.end, deed.start);
    return between.length < 70 && !/(?<!\p{L})(?:we|I|you|they)(?!\p{L})/u.test(between.replace(hired, ' '));
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

const toUs = /(?<!\p{L})(?:us|me|in|over|uns|mir)(?!\p{L})/iu;
