/** Pictures that somebody without a name made or sent, as the text tells: `One of the dads filmed this`. */
import type { Span } from '../../review.ts';
import { isPresented, isShownIn, pointsAt } from './shown.ts';
import { type Story, type Told, tellingSentence } from './story.ts';
import { type Deed, deedsIn, worksIn } from './story-words.ts';
import { isAnybody, isDoneBy } from './teller.ts';

/** `One of the dads filmed this`, `Das Video hat uns eine Anwohnerin geschickt`. */
export function isOfSomebody(analysis: Story, teller: Told): boolean {
  const { text } = analysis;
  const isOne = isAnybody(text, teller);
  const isThanks = (!isOne || teller.entry.data === 'anyone') && isThanked(text, teller);
  if (!isOne && !isThanks) return isOfHouse(analysis, teller);
  const sentence = tellingSentence(analysis, teller, 'told');
  if (sentence === undefined) return false;
  if (isFrom(analysis, teller, sentence)) return true;
  const isShown = isShownIn(text, sentence) || anotherOne.test(text.slice(sentence.start, sentence.end));
  if (isOrdered(text, teller, sentence)) return true;
  return deedsIn(text, sentence).some((deed) => {
    const { kind: data } = deed;
    if (data === 'taken' || !isDoneBy(text, teller, deed)) return false;
    if (data === 'job' || (teller.entry.data === 'pro' && ofCraft.test(deed.text)))
      return (
        teller.entry.data === 'pro' &&
        (isShown || /^(?:captur|einge)/i.test(deed.text) || isPraised(text, deed) || hasWorksAround(text, sentence))
      );
    if (data === 'passed' && teller.entry.data === 'pro' && ofPro.test(text.slice(sentence.start, sentence.end)))
      return true;
    if (data === 'passed')
      return isShown || (toUs.test(text.slice(sentence.start, sentence.end)) && worksIn(text, sentence).length > 0);
    if (isThanks && (data === 'camera' || likeThis.test(text.slice(deed.end, deed.end + 60)))) return true;
    if (data === 'camera' && isPresented(text, sentence)) return true;
    if (anotherOne.test(text.slice(sentence.start, sentence.end))) return true;
    return (isShown && isNear(text, deed, sentence)) || pointsAt(text, deed, data === 'camera');
  });
}

/** `Unser Bote hat diesen Regenbogen fotografiert`, `our driver filmed this`: with a camera, and it is there to be seen. */
function isOfHouse(analysis: Story, teller: Told): boolean {
  const { text } = analysis;
  if (teller.entry.data !== 'person' || !ourArticle.test(text.slice(Math.max(0, teller.start - 20), teller.start)))
    return false;
  const sentence = tellingSentence(analysis, teller, 'told');
  if (sentence === undefined) return false;
  return deedsIn(text, sentence).some(
    (deed) => deed.kind === 'camera' && isDoneBy(text, teller, deed) && pointsAt(text, deed, true),
  );
}

const ourArticle = /(?<!\p{L})(?:our|unser|unsere)\s(?:\p{L}+\s)?$/iu;

/** `noch eins vom Feuerwerk`, `another one of the flood`: the picture that goes without saying. */
const anotherOne =
  /(?<!\p{L})(?:(?:auch|noch)(?: (?:von mir|mal|so))? eins(?!\p{L})|(?:got|have|here['’]?s) (?:another )?one (?:of|from)|another one (?:of|from)|one more (?:of|from)|noch (?:so )?eine?[ns]? (?=\p{L}*(?:video|foto|bild|clip|aufnahme)))/iu;
/** What photographers hand over. */
const ofPro = /(?<!\p{L})(?:gallery|galerie|album|teaser|vorschau|sneak peek)(?!\p{L})/iu;
const ofCraft = /^(?:capturing|captured|eingefangen|caught|got|delivered|erwischt|festgehalten|gezaubert)$/i;
const likeThis = /(?<!\p{L})(?:like this|mid[- ]\p{L}+|on camera)(?!\p{L})/iu;

/** The picture is spoken of in the sentences around. */
function hasWorksAround(text: string, { start, end }: Span): boolean {
  const around = { start: start - reachOfWorks, end: end + reachOfWorks };
  return worksIn(text, around).length > 0 || ofPro.test(text.slice(Math.max(0, around.start), around.end));
}

const reachOfWorks = 120;

/** `We asked a pilot to film the roof`, `eine Fotografin gebeten, die Torte aufzunehmen`, where it can be looked at. */
function isOrdered(text: string, { start, end }: Told, sentence: Span): boolean {
  const behind = text.slice(end, Math.min(sentence.end, end + reachOfWorks));
  const before = text.slice(Math.max(sentence.start, start - reachOfOrder), start);
  if (!(orders.test(before) && films.test(behind)) && !filmsInGerman.test(behind)) return false;
  return isPresented(text, sentence) || hasWorksAround(text, sentence);
}

const reachOfOrder = 40;
const orders = /(?<!\p{L})(?:asked|had|hired|got|paid|booked|invited|let)\s(?:\p{L}+\s){0,3}$/iu;
const films =
  /^(?: (?!and(?!\p{L}))\p{L}+){0,4} (?:film|capture|photograph|record|shoot|snap|take (?:this|these|the|some))(?!\p{L})/iu;
const filmsInGerman =
  /(?<!\p{L})(?:(?:gebeten|beauftragt|engagiert|angeheuert)(?:,| )[^.!?\n]{0,60}(?:filmen|fotografieren|aufzunehmen|abzulichten|knipsen|einzufangen)|(?:filmen|fotografieren|ablichten|knipsen|aufnehmen) lassen)(?!\p{L})/iu;

/** `did us proud`, `caught me`, `did a wonderful job`: nobody praises a plumber who is called a photographer. */
function isPraised(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 40);
  return /^(?:did us|nailed|smashed|killed|outdid|worked|ganze|abgeliefert|arbeit|job)/i.test(text.slice(start, end))
    ? true
    : /^ (?:\p{L}+ ){0,3}job/iu.test(behind) ||
        ofUs.test(behind.slice(0, 12)) ||
        toOneself.test(text.slice(Math.max(0, start - 40), start));
}

const toOneself = /(?<!\p{L})(?:mich|uns)(?!\p{L})/iu;
const ofUs = /(?<!\p{L})(?:me|us|mich|uns|my|our)(?!\p{L})/iu;

/** `Cheers to whoever caught that`, `Danke an den Wanderer, der uns geknipst hat`. */
function isThanked(text: string, { start, end }: Told): boolean {
  const before = text.slice(Math.max(0, start - reachOfThanks), start);
  const isRelative =
    /^whoever/i.test(text.slice(start, end)) ||
    /^[^.!?\n]{0,40}?(?:,? (?:who|that)|, (?:der|die|das)) /iu.test(text.slice(end, end + 60));
  return isRelative && thanks.test(before);
}

const reachOfThanks = 50;
const thanks =
  /(?:dank|danke|merci|grüße|shout ?-?out|thanks|thank you|cheers|props|kudos|credit|hats off|big up|respekt|hut ab)[^.!?\n]{0,30}?(?:to|an|für|for|goes|of)? (?:(?:the|an?|den|die|der|dem|das|that|one of)\s(?:[\p{L}’'-]+\s){0,3})?$/iu;

/** `a clip from one of the dads`, `gedreht von einem Fan`, `Fotos: unser Fotograf`. */
function isFrom(analysis: Story, teller: Told, sentence: Span): boolean {
  const { text } = analysis;
  const from = Math.max(sentence.start, teller.start - reachOfOrigin);
  const lead = leadsFrom.exec(text.slice(from, teller.start));
  if (lead === null) return false;
  if (/^\p{L}+\s?:/u.test(lead[0])) return true;
  const start = from + lead.index;
  return teller.entry.data !== 'pro' && isShownIn(text, { start: Math.max(sentence.start, start - 60), end: start });
}

const reachOfOrigin = 60;
const leadsFrom =
  /(?:(?:from|by|courtesy of|thanks to|von|dank) (?:(?:an?|one of (?:the|our|my|your)|some|eine[mr]|eine[mr] (?:unserer|der)|irgendeine[mr]) ?(?:[\p{L}’'-]+ ){0,3})?|(?:fotos?|bild(?:er)?|photos?|pics?|pictures?|images?|video|credit)\s?:\s(?:our|the|unsere?|der|die|an?|eine?)\s(?:[\p{L}’'-]+ ){0,2})$/iu;

/** A picture made by somebody stands near the deed. */
function isNear(text: string, deed: Deed, sentence: Span): boolean {
  const from = Math.max(sentence.start, deed.start - 90);
  // `hat das Essen gemacht, das Bild sagt alles`: another clause in German.
  const behind = text.slice(deed.end, Math.min(sentence.end, deed.end + 60));
  const comma = deed.language === 'de' ? behind.indexOf(',') : -1;
  return worksIn(text, { start: from, end: deed.end + (comma < 0 ? behind.length : comma) }).length > 0;
}

const toUs = /(?<!\p{L})(?:us|me|in|over|uns|mir)(?!\p{L})/iu;
