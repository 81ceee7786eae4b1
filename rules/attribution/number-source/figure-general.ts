/** A figure about everybody: an average, a yearly sum, a growth. */
import type { SentenceView } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import {
  type FigureAnalysis,
  type FoldedWord,
  isGroup,
  isOfOneEvening,
  isOfTheWorld,
  isOwn,
  mostFigures,
  wordsIn,
} from './figure-context.ts';
import { addressWords, everydayParts, timetableWords } from './figure-lexicon.ts';
import { namesOrigin } from './figure-origin.ts';
import { isHistory } from './figure-world.ts';
import { burdens, houseWords } from './scope-lexicon.ts';

/** `Pendler stehen 40 Stunden im Jahr im Stau`, `The number of attacks has doubled`: a figure about everybody. */
export function unsourcedGeneral(analysis: FigureAnalysis): Span | undefined {
  const { text, hits } = analysis;
  for (const general of hits.general.slice(0, mostFigures)) {
    const sentence = analysis.sentenceOf(general);
    if (sentence.question && !asksIfKnown.test(sentence.text.slice(0, 30))) continue;
    const { data } = general.entry;
    const isFootprint = data === 'footprint';
    // A shirt is of cotton too.
    if ((!isFootprint && startsIn(hits.other, sentence)) || namesOrigin(text, sentence)) continue;
    // `bis 5` is a time of delivery, `bis 2030` a forecast.
    if (general.contiguous && /\d/.test(general.text) && !/(?:19|20)\d\d|x|mal|fach|times/i.test(general.text))
      continue;
    if (isFootprint ? !isOfThing(sentence) : !isCounted(analysis, general, sentence)) continue;
    // In an answer `most of the customers` are those at hand.
    const isAnswer = analysis.kind === 'reply' || analysis.kind === 'comment';
    if (isAnswer && data !== 'trend' && data !== 'grown') continue;
    const around = [
      ...wordsIn(analysis, general.start, sentence, -1),
      ...wordsIn(analysis, general.start, sentence, 1),
    ];
    if (isOwn(around) || around.some(({ folded }) => addressWords.has(folded))) continue;
    if (isFootprint) return general;
    const told = sentence.text.slice(0, longestSum);
    if (data === 'many' && around.some(({ folded }) => houseWords.has(folded))) continue;
    if ((data === 'many' || data === 'counted') && isHistory.test(told)) continue;
    if (data === 'whole' && thanBefore.test(text.slice(general.end, general.end + 30))) continue;
    if (data === 'average' && longWait.test(told)) return general;
    if (data === 'trend' || data === 'grown') {
      if (!startsIn(hits.hearsay, sentence) && around.some(({ folded }) => everydayParts.has(folded))) continue;
      return general;
    }
    if (data === 'rhythm' && around.some(({ folded }) => timetableWords.has(folded))) continue;
    if (isOfWorld(told, around, data === 'rhythm')) return general;
    const whom = around.find(isGroup);
    if (whom !== undefined && !(whom.end > general.end && isOfOneEvening(text, whom.end))) return general;
  }
  return undefined;
}

type General = FigureAnalysis['hits']['general'][number];

/** A number that is told of everybody stands in the sentence, or the words say it without one. */
function isCounted(analysis: FigureAnalysis, general: General, sentence: SentenceView): boolean {
  const { data } = general.entry;
  if (data === 'whole' || data === 'rhythm' || data === 'grown') return true;
  if (data === 'counted' && millions.test(sentence.text.slice(0, longestSum))) return true;
  if (inWords.has(data) && numeral.test(sentence.text.slice(0, longestSum))) return true;
  const takesAny = data === 'counted' || data === 'average' || data === 'trend';
  const { text } = analysis;
  return startingIn(analysis.entities.numbers, sentence).some(
    (number) =>
      !(isYearOrTime(text, number) && !(data === 'trend' && isMoney(text, number))) &&
      !(general.contiguous && inside(number, general)) &&
      // A telephone number.
      !/^(?:\+|0\d)/.test(analysis.slice(number)) &&
      (takesAny || /\d{4}|\d[.,]\d{3}/.test(analysis.slice(number))),
  );
}

/** Thousands of litres in a shirt, not in a pond. */
function isOfThing(sentence: SentenceView): boolean {
  const told = sentence.text.slice(0, longestSum);
  return madeThing.test(told) && large.test(told);
}

/** `Jede Minute … Regenwald`, `130 Tierarten am Tag`, `a million bottles every minute`. */
function isOfWorld(sentence: string, around: readonly FoldedWord[], isRhythm: boolean): boolean {
  const byTheMillion = millions.test(sentence);
  if (!(isRhythm || byTheMillion || large.test(sentence))) return false;
  if (around.some((word) => isOfTheWorld(word, byTheMillion))) return true;
  if (byTheMillion && around.some(({ folded }) => burdens.has(folded)))
    return !around.some(({ folded }) => houseWords.has(folded));
  // `A truckload of plastic ends in the sea every minute`: two things of that kind say it without a number.
  return isRhythm && around.filter((word) => isOfTheWorld(word, true)).length > 1;
}

/** What a footprint is told of. */
const madeThing =
  /(?<!\p{L})(?:T-?Shirts?|Jeans|Hemd(?:es)?|Hose|Kleid|Baumwoll\p{Ll}*|Rindfleisch|Fleisch|Steaks?|Burgers?|Avocados?|Kaffee|Schokolade|Smartphones?|Handys?|Papier|Tomaten?|Mandeln?|Laptops?|Autos?|Milch|Reis|Käse|shirts?|cotton|beef|meat|coffee|chocolate|phones?|smartphones?|paper|almonds?|tomato(?:es)?|laptops?|cars?|milk|rice|cheese|dress|trousers|hoodies?|sneakers|trainers)(?!\p{L})/iu;

/** Characters of a sentence in which the size of a figure is looked for. */
const longestSum = 300;
/** `9.000`, `2,700`, `130`, but not `2026`. */
const large =
  /(?<![\d.,])(?!(?:19|20)\d\d(?![\d.,]))\d{3}|\d[.,]\d{3}|(?<!\p{L})(?:hundert|tausend|thousand|hundred)(?:e|en|s)?(?!\p{L})/iu;
const millions = /(?<!\p{L})(?:million(?:en|s)?|milliarden?|mio|mrd|billions?|bn)(?!\p{L})/iu;

/** `Bis zur Diagnose vergehen im Schnitt acht Jahre`: years of waiting are those of people. */
const longWait =
  /(?<!\p{L})(?:vergeh(?:en|t)|dauert|dauern|warten|wartet|brauchen|braucht|takes?|waits?|lasts?|spends?|pass(?:es)?)(?!\p{L})[\s\S]*(?<!\p{L})(?:Jahren?|Monaten?|years|months)(?!\p{L})/u;
/** Compared with how it was here before. */
const thanBefore =
  /^(?: \p{L}+)? (?:wie|als|than|as) (?:letzte|gestern|vorher|sonst|bisher|früher|zuvor|im Vorjahr|last|before|yesterday|usual)/u;

/** Averages are told in words too: `leben im Schnitt drei Jahre länger`. */
const inWords: ReadonlySet<string> = new Set(['trend', 'average']);
const numeral =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})/iu;

const asksIfKnown = /^\W*(?:Wusste[sn]?t?|Schon gewusst|Did you know|Hättest)/i;

/** `2024`, `14:30`, `3. Mai`, `40 €`: no count. */
function isYearOrTime(text: string, { start, end }: Span): boolean {
  return (
    /^(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d|\d{1,2}\.)$/.test(text.slice(start, end)) ||
    /^(?:\s?(?:Uhr|€|Euro|EUR|[ap]m\b|CHF)|\.\s?\p{Lu})/u.test(text.slice(end, end + 8)) ||
    /[€$£#]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function isMoney(text: string, { start, end }: Span): boolean {
  return (
    /[€$£]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?(?:€|Euro|CHF|Franken)/.test(text.slice(end, end + 8))
  );
}

function inside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}
