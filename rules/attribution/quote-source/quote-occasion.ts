/** Words that fell in public and are nobody's: `Gestern im Ausschuss, wörtlich: „…“`, `“…” was said in a hearing`. */
import type { Quote } from '../../analysis.ts';
import { isSmallLetter } from '../../text/letter.ts';
import { foldPhrase } from '../../text/normalise.ts';
import { everyday } from '../../text/words-around.ts';
import { isLedByColon, type QuoteAnalysis } from './quote-context.ts';

/** Characters before a quotation in which its occasion stands. */
const reachBefore = 120;
/** Characters behind it. */
const reachBehind = 90;

/** Nobody is in the sentence but the occasion. */
export function isOfOccasion({ text, sentenceOf }: QuoteAnalysis, quote: Quote): boolean {
  // A verb stands behind such a quotation, and verbs and articles are written small.
  if (isSmallBehind(text, quote.end) && saidByNobody.test(text.slice(quote.end, quote.end + reachBehind))) return true;
  if (!isLedByColon(text, quote.start)) return false;
  const start = Math.max(sentenceOf(quote).start, quote.start - reachBefore);
  const before = text.slice(start, quote.start);
  return (occasion.test(before) || (phone.test(before) && literally.test(before))) && isWithoutSpeaker(before);
}

/** Whether a small letter comes next behind spaces, commas and dashes. */
function isSmallBehind(text: string, offset: number): boolean {
  let at = offset;
  while (isGap(text.charCodeAt(at))) at++;
  return isSmallLetter(text.charCodeAt(at));
}

function isGap(code: number): boolean {
  return code === 32 || code === 44 || code === 45 || code === 0x2013 || code === 0xa0 || code === 10;
}

/** `wurde gestern so gesagt`, `is a thing that was said`, `fiel im Ausschuss`, and nobody who did. */
const saidByNobody =
  /^[,\s–-]*(?:das |der Satz |so |dieser Satz )?(?:(?:wurde|ist|fiel)\s(?!(?:mir|uns|ihm|ihr|mein|unser|von))[^.!?\n„“"]{0,60}?(?:gesagt|geäußert|gefallen|behauptet|Ausschuss|Sitzung|Anhörung|Debatte|Besprechung|Versammlung)(?!\p{L})(?! von)|(?:hat|haben|hot)\s(?!mir|uns)(?:\p{L}+\s){0,3}(?:einer|jemand|irgendwer|wer|ana)\s(?:\p{L}+\s)?(?:gesagt|gsagt|gerufen)|(?:is|was|are|got|has been)\s(?:[^.!?\n“”"]{0,50}?\s)?(?:said|uttered|spoken|heard)(?!\p{L})(?! (?:to|by) ))/u;

/** Where people speak or write in public. */
const occasion =
  /(?:leitartikel|kolumne|leserbrief|flugblatt|flyer|rundschreiben|wahlprogramm|broschüre|zeitung|artikel|elternbrief|sitzung|ausschuss|diskussion|konferenz|versammlung|tagung|kongress|debatte|anhörung|demo|kundgebung|parlament|landtag|bundestag|nationalrat|gemeinderat|stadtrat|kreistag|podium|talk|talkshow|seminar|webinar|fortbildung|vorlesung|prozess|gericht|messe|gipfel|elternabend|protokoll|gemeindeversammlung|kantonsrat|landrat|fraktion|stammtisch|(?:einwohner|kirchen|betriebs|aufsichts|verwaltungs|bundes|stände|bei)rat|parteitag|panel|keynote|event|bühne|bühn)(?!\p{L})|(?<!\p{L})(?:op-?ed|editorial|column|leaflet|pamphlet|newspaper|article|manifesto|brochure|handbook|circular|hearing|committee|council|parliament|senate|congress|court|trial|debate|conference|summit|rally|protest|seminar|webinar|lecture|keynote|panel|assembly|press|town hall|agm|minutes|planning|licensing|residents|tenants|shareholders|parish|school board|board meeting|board session|public meeting|inquiry|inquest|talk show|stage|podium)(?!\p{L})/iu;

/** A call is told in one’s own words, unless it says that it is not. */
const phone = /(?<!\p{L})(?:telefon|hotline|phone|helpline|call)(?!\p{L})/iu;
const literally =
  /(?<!\p{L})(?:wörtlich|wortwörtlich|wort für wort|originalton|o-ton|verbatim|word for word|actual words|real words|exact words|direct quote|literally)(?!\p{L})/iu;

/** Words that lead to a place or an occasion. */
const prepositions = everyday(`
  of into before im in ins bei beim auf am an aus vom von zur zum nach während aufm inner beider during at in on from after inside outside
`);
/** Words that say when, how and how seriously, and articles behind a preposition. */
const smallWords = everyday(`
  heute gestern vorgestern eben grad gerade vorhin neulich letztens kürzlich ernsthaft wörtlich wortwörtlich tatsächlich ohne witz kein scherz echt jetzt
  so also wieder mal einmal allen ernstes originalton ton original o live früh abend abends morgen mittag nacht letzte letzten woche und ganz wirklich der satz
  ungelogen gehört aufgeschnappt gefallen fiel zitat nur noch schon da
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  yesterday today tonight just now last night this morning afternoon week earlier literally seriously actually really for real word verbatim no joke an
  actual direct quote overheard heard live honest to god genuinely and i kid you not not kidding swear the line here we go again once more
  monday tuesday wednesday thursday friday saturday sunday evening
  öffentlicher öffentlich nichtöffentlich nicht teil wort für gesagt war erste zweite dritte letzte reihe seite zitat tages worte
  gallery harbour words spoken said aloud out loud exact real used were was meeting session page row front back part minutes board phone sentence quote telefon hotline call
`);
const articles = everyday(`
  gestrigen heutigen jüngsten letzten letzter nächsten yesterday's today's last night's tonight's week's month's monday's tuesday's wednesday's thursday's friday's
  der dem den die das einer einem einen nem ner so such irgendeinem irgendeiner unserer unserem unseren dieser diesem the a an our this that some yet another
`);

/** Every word says when, how or where: who spoke would be one more. */
function isWithoutSpeaker(before: string): boolean {
  // Words of a place that are still open: an article or adjective goes on to its noun.
  let open = 0;
  for (const [word] of before.matchAll(/[\p{L}\d][\p{L}\d’'-]*/gu)) {
    const folded = foldPhrase(word);
    if (prepositions.has(folded)) open = 3;
    else if (open > 0 && articles.has(folded)) open = 3;
    else if (smallWords.has(folded) || occasion.test(word) || /^\d+$/.test(word)) open = 0;
    else if (open > 0) open = /^\p{Lu}/u.test(word) ? 0 : open - 1;
    else return false;
  }
  return true;
}
