/** Names of films, books, plays and talks between quotation marks: nobody's words, so nobody has to be named. */
import type { Quote } from '../../analysis.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { endsInColon, type QuoteAnalysis, reachOf } from './quote-context.ts';

/** Characters before a quotation, and behind it, in which the occasion of a title is told. */
const reachBefore = 90;
const reachBehind = 50;

/** Announced as the name of a thing, written like one, or shown, played, read out on some day. */
export function isTitle(analysis: QuoteAnalysis, quote: Quote): boolean {
  return isAnnounced(analysis, quote) || isTitleInItsOwnRight(analysis, quote) || isShown(analysis, quote);
}

/** Right before it; a line of a panel is no name of the panel. */
function isAnnounced({ hits, text }: QuoteAnalysis, quote: Quote): boolean {
  const announced = { start: quote.start - reachOf.title, end: quote.start };
  if (!startsIn(hits.title, announced)) return false;
  if (!endsInColon.test(text.slice(Math.max(0, quote.start - 3), quote.start))) return true;
  // `Thema: “…”`, but not `In einem Podcast gehört: “…”`.
  return (
    !startsIn(hits.quotation, announced) &&
    startingIn(hits.title, announced).some(({ end }) => /^\s?:/.test(text.slice(end, end + 2)))
  );
}

/** Also with the full stop that American English puts inside, where something is shown or held. */
function isTitleInItsOwnRight({ slice, text }: QuoteAnalysis, { inner, start }: Quote): boolean {
  const title = slice(inner);
  return (
    isTitleCase(title) && (!/[.!]$/.test(title) || stage.test(text.slice(Math.max(0, start - reachBefore), start)))
  );
}

/** `How I Came to Love the Terrible Weather`: small words small, all others with a capital. */
function isTitleCase(inner: string): boolean {
  const words = inner.slice(0, longestTitle).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (inner.length > longestTitle || words.length < 4) return false;
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  const small = words.filter(isSmall);
  // Who cries out writes every word with a capital.
  const criesOut = small.length === 0 && words.slice(1).some((word) => alwaysSmall.test(word));
  return !criesOut && !/^\p{Ll}/u.test(words[0] ?? '') && small.every((word) => smallWord.test(word));
}

/** Characters of the longest title. */
const longestTitle = 120;
/** Also in styles that write `From` and `My` with a capital. */
const alwaysSmall = /^(?:an?|the|and|or|of|to|in)$/i;
/** Written small inside of English titles. */
const smallWord =
  /^(?:an?|the|and|but|or|nor|for|of|to|in|on|at|by|as|from|with|into|onto|over|than|that|vs|via|if|de|la|le|is|my|it)$/i;

/** `Kino im Stadl zeigt am Freitag „…“`, `“…” opens on the 9th`. */
function isShown({ hits, text, sentenceOf }: QuoteAnalysis, quote: Quote): boolean {
  const inner = text.slice(quote.inner.start, quote.inner.end);
  // A title is no sentence of its own.
  if (/[.…]$/.test(inner)) return false;
  if (showsBehind.test(text.slice(quote.end, quote.end + reachBehind))) return true;
  const start = Math.max(sentenceOf(quote).start, quote.start - reachBefore);
  if (startsIn(hits.quotation, { start, end: quote.start }) || startsIn(hits.find, { start, end: quote.start }))
    return false;
  const before = text.slice(start, quote.start);
  return showsBefore.test(before) || (stage.test(before) && leadsToTitle.test(before));
}

/** A verb of showing or reading, and at most six words up to the title. */
const showsBefore =
  /(?<!\p{L})(?:zeig(?:t|en)|spiel(?:t|en|te|ten)|prob(?:t|en|e)|sing(?:t|en|e)|tanzt|liest|lesen|lese|präsentier(?:t|en)|bring(?:t|en)|hör(?:e|en|t|s)?|schau(?:e|en|t|s)?|guck(?:e|en|t)|streame?n?|schenk(?:e|en|t)|empfehl(?:e|en|t)|shows?|showing|showed|screen(?:s|ing|ed)?|play(?:s|ing|ed)?|stag(?:e|es|ed|ing)|perform(?:s|ed|ing)?|present(?:s|ed|ing)?|rehears(?:e|es|ed|ing)|sings?|singing|sang|reading|rereading|watch(?:es|ed|ing)?|finish(?:ed|ing)?|listening to|recommend(?:ed|ing)?)(?:,?\s[\p{L}\d.’'-]+){0,6}:?\s*$/iu;
/** Where titles are shown, played, read or hung. */
const stage =
  /(?:kino|film\p{Ll}*|theater|bühne|leinwand|premiere|lesung|lesekreis|ausstellung|vernissage|konzert|oper|operette|musical|komödie|kabarett|lustspiel|hörspiel|hörbuch|roman|krimi|thriller|band|album|single|gottesdienst|andacht|workshop|seminar|vortrag|referat|tagung|symposium|vorlesung|buch\p{Ll}*|lesetipp|filmtipp|buchtipp|lektüre)(?!\p{L})|(?<!\p{L})(?:cinema|films?|movies?|matinee|on stage|premiere|exhibition|book club|novel|memoir|album|keynote|lecture|seminar|sermon|panto|pantomime|musical|opera|drama|comedy|screening|gig|concert|playhouse|theatre|theater|documentary|audiobook|on repeat|storytime|read ?along)(?!\p{L})/iu;
/** `: `, ` ab Freitag `, `, ` or nothing between the occasion and the title. */
const leadsToTitle = /(?:[:,–-]|\p{L}|\d)\s*$/u;
/** `„…“ läuft am Freitag`, `„…“ fertig gelesen`, `“…” opens at the playhouse`. */
const showsBehind =
  /^\s(?:(?:ist|sind|findet|beginnt|geht) (?:am|um|heute|morgen|nächste\p{Ll}*|wieder)\s|(?:starts|begins) (?:at|on)\s|takes place|läuft|laufen|startet|feiert|im Kino|auf der (?:Leinwand|Bühne)|von \p{Lu}\p{Ll}+|\(?(?:FSK|OmU|Regie)|steht auf dem (?:Spielplan|Programm)|hat (?:am \p{L}+ |heute |morgen )?Premiere|(?:\p{Ll}+ ){0,2}(?:gelesen|geschaut|gesehen|geguckt|ausgelesen|aufgeführt|gezeigt|geprobt|gespielt)(?!\p{L})|opens|premieres|screens|plays|runs (?:until|till|to|from)|is (?:showing|playing|screening|on at|back on)|at the (?:\p{L}+ )?(?:Odeon|playhouse|theatre|theater|cinema)|by (?:the )?\p{Lu}|to (?:year|class|the kids|my (?:son|daughter|kids|class)))/u;
