/** A sentence out of a book that is told of and not named: `Aus dem Buch, das ich gerade lese: „…“`. */
import type { Quote } from '../../analysis.ts';
import { isLedByColon, type QuoteAnalysis } from './quote-context.ts';

/** Characters before a quotation in which its book stands. */
const reach = 120;

/** In the line that leads to the quotation, with a reader where title and author would stand. */
export function isOfUnnamedBook({ text }: QuoteAnalysis, quote: Quote): boolean {
  if (!isLedByColon(text, quote.start)) return false;
  const before = text.slice(Math.max(0, quote.start - reach), quote.start).trimEnd();
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?]*$/)) + 1);
  const book = outOfBook.exec(line);
  return book !== null && !isNamed.test(line.slice(book.index));
}

/** `aus dem Roman, den …`, `from the thriller on …`, `unserer Lektüre:`: a reader stands behind it, and no title. */
const outOfBook =
  /(?<!\p{L})(?:aus|in|im|from|in|of|out of)(?: (?:dem|der|einem|einer|meine[mr]|unsere[mr]|diesem|the|a|an|my|our|this|current|aktuellen?|neuen?|new|latest))*(?: (?:book club|reading group|Lesekreis|Buchclub)(?:[’']?s)?)?(?: (?:\p{Ll}+en|current|latest|new|old|battered))? (?:Buch|Roman|Krimi|Thriller|Gedichtband|Erzählband|Sachbuch|Bestseller|Lektüre|Büchlein|Schmöker|novel|book|thriller|memoir|biography|paperback|whodunnit|crime novel|read|poetry collection)(?=:|, (?:das|den|der|die|which|that|dem|in dem)\s|\s(?:I|we|a|the|he|she|they|I[’']m|we[’']re|that|which|on|in|next to|beside|everyone|everybody|my|our|auf|neben|von|vom|unsere[sr]|meine[sr])\s)/iu;
/** An author, or a title with a capital in English. */
const isNamed = /(?<!\p{L})(?:von|by) \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[’']s?\s|[„“”"«»]/u;
