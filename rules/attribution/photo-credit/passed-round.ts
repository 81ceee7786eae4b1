/** Pictures that many sent, that go round, that were taken off paper or posted again: no maker is in sight. */
import type { Span } from '../../review.ts';
import { isPresented } from './shown.ts';
import { type Story, type Told, tellingSentence } from './story.ts';
import { deedsIn, worksIn } from './story-words.ts';

/** Characters on either side in which it is told what came and that it is shown. */
const reach = 140;

/** `Danke an alle, die uns Fotos geschickt haben, hier die schönsten`: sent, a picture, and put up to be seen. */
export function isOfMany(analysis: Story, teller: Told): boolean {
  const { text } = analysis;
  const sentence = tellingSentence(analysis, teller, 'told');
  if (sentence === undefined) return false;
  const wide = { start: Math.max(0, sentence.start - reach), end: Math.min(text.length, sentence.end + reach) };
  const stretch = text.slice(wide.start, wide.end);
  if (namesGiven.test(stretch) || (!hasWorks(text, wide) && !contest.test(stretch))) return false;
  const isSent = cameIn.test(stretch) || deedsIn(text, wide).some(({ kind }) => kind === 'passed');
  return (
    isSent && (isPresented(text, { start: sentence.start, end: sentence.end + reach }) || someOfThem.test(stretch))
  );
}

/** `the answers in the video` are no pictures that were sent. */
function hasWorks(text: string, range: Span): boolean {
  return worksIn(text, range).some(({ start }) => !inOne.test(text.slice(Math.max(0, start - 12), start)));
}

const inOne = /(?<!\p{L})(?:im|in the|in dem|in our|in unserem|in einem)\s$/iu;
const contest =
  /(?<!\p{L})(?:foto(?:wettbewerb|aktion|aufruf)|bilderwettbewerb|photo (?:competition|contest|call))(?!\p{L})/iu;
const cameIn =
  /(?<!\p{L})(?:einsendungen|zusendungen|entries|submissions|eingetrudelt|angekommen|eingegangen|flooded|showered|bombarded|swamped|überschüttet|überflutet|sending|emailing|mailing|kamen|trudel(?:n|ten)|inbox|postfach|geschickt und|asked for)(?!\p{L})/iu;
const someOfThem =
  /(?<!\p{L})(?:here are|here['’]s|hier (?:sind|die|eine?|ein paar)|these \p{L}+ (?:made|are)|these (?:are|ones)|our favou?rites|eine auswahl|da sind die|querschnitt|a few of|the pick of|the best|die schönsten|wischt|swipe)(?!\p{L})/iu;
/** The names stand there, or the pictures are still to come. */
const namesGiven =
  /(?<!\p{L})(?:namen|names|credits?|wer es gemacht|unter jedem|schickt|send us your|bitte sendet)(?!\p{L})/iu;

/** `Das Video macht die Runde`, `this clip is going round`: not what goes round of the own, and no warning. */
export function goesRound(analysis: Story, teller: Told): boolean {
  const { text } = analysis;
  const sentence = tellingSentence(analysis, teller, 'told');
  if (sentence === undefined) return false;
  const whole = text.slice(Math.max(0, sentence.start), Math.min(text.length, sentence.end + reach));
  return isPointedAt(text, { start: sentence.start, end: sentence.end }) && !warned.test(whole);
}

/** A picture behind `the`, `this`, `das`, and not behind `our` or `a`. */
function isPointedAt(text: string, range: Span): boolean {
  return worksIn(text, range).some(({ start }) => {
    const before = text.slice(Math.max(range.start, start - 40), start);
    return thatOne.test(before) && !ours.test(before);
  });
}

const thatOne = /(?<!\p{L})(?:the|this|these|that|das|dies(?:e[nsrm]?)?|der|die|den|dem)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
const ours = /(?<!\p{L})(?:our|my|unser\p{Ll}*|mein\p{Ll}*)\s(?:\p{L}+\s)?$/iu;
const warned =
  /(?<!\p{L})(?:fake\p{Ll}*|gefälscht\p{Ll}*|falsch\p{Ll}*|betrug\p{Ll}*|betrüger\p{Ll}*|scam\p{Ll}*|achtung|warnung|vorsicht|polizei|police|gerüchte?|rumou?rs?|nicht teilen|not share|don['’]t share|deepfakes?|löschen|delete|alt|old|our video|unser video|views|aufrufe)(?!\p{L})/iu;

/** `Aus dem Blatt abfotografiert`, `scanned from an old book`: somebody else had it printed. */
export function isOffPaper(analysis: Story, teller: Told): boolean {
  const { text } = analysis;
  const sentence = tellingSentence(analysis, teller, 'told');
  if (sentence === undefined) return false;
  return offPaper.test(
    text.slice(Math.max(sentence.start, teller.start - 80), Math.min(sentence.end, teller.end + 80)),
  );
}

const offPaper =
  /(?<!\p{L})(?:aus|ausm|usem|from|out of|off|in)\s(?!(?:unser|mein|our|my))(?:(?!unser|mein|our|my)[\p{L}’'-]+\s){0,4}?(?:[\p{L}-]*(?:zeitung|zeitschrift|blatt|blättle|buch|büechli|heft|magazin|katalog|chronik|kalender|illustrierten?|prospekt|bildband|programmheft|anzeiger|boten?|chronicle)|newspaper|paper|magazine|(?:[\p{L}]*)book|catalogue|catalog|brochure|calendar|gazette|programme|weekly|annual)(?!\p{L})/iu;

/** `Repost, weil zu schön`: posted again, and it does not say from whom. */
export function isReposted(analysis: Story, { start, end }: Told): boolean {
  const { entities, text } = analysis;
  if (start > 20 || entities.mentions.length > 0 || entities.urls.length > 0) return false;
  const behind = text.slice(end, end + reach);
  return (
    !asksFor.test(behind) &&
    goesOn.test(behind) &&
    (worksIn(text, { start: end, end: end + reach }).length > 0 || tooGood.test(behind))
  );
}

const goesOn = /^(?:\s?[!:.,–-]|\s(?:because|since|weil|da|denn|for|as)(?!\p{L}))/iu;
/** `Repost, wenn du auch …`: the readers are to do it; `Repost von Jana`, `from last year`. */
const asksFor =
  /^(?:\s(?:to|this|for (?:others|reach))|[,!:]?\s?(?:wenn|falls|if|damit|♻|von|from|aus|unser\p{Ll}*|our|my|mein\p{Ll}*|bitte|please))(?!\p{L})/iu;
const tooGood =
  /(?<!\p{L})(?:zu (?:schön|gut|lustig|süß|süss|herrlich|witzig|wahr)|(?:genau|exakt) so|too (?:good|funny|cute|true|beautiful|lovely)|exactly (?:this|what|how)|couldn['’]t (?:not|resist)|musste (?:ich|sein))(?!\p{L})/iu;
