/** An amount of a country or the whole world: `In Österreich landen jedes Jahr 790.000 Tonnen Essen in der Tonne`. */
import type { SentenceView } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { type FigureAnalysis, isGroup, isOfTheWorld, mostFigures } from './figure-context.ts';
import { namesOrigin } from './figure-origin.ts';
import { surroundings } from './figure-own.ts';
import { burdens, yearly } from './scope-lexicon.ts';

/** Figures of one sentence that are looked at. */
const mostOfSentence = 5;

/** From the figure to the word of its size. */
export function unsourcedWorld(analysis: FigureAnalysis): Span | undefined {
  const { hits, text } = analysis;
  let before = -1;
  for (const scope of hits.world.slice(0, mostFigures)) {
    const sentence = analysis.sentenceOf(scope);
    if (sentence.start === before && scope.entry.data === 'place') continue;
    before = sentence.start;
    if (sentence.question || isHistory.test(sentence.text.slice(0, longest)) || namesOrigin(text, sentence)) continue;
    const figure = amountIn(analysis, sentence, scope.entry.data === 'lack');
    if (figure) return figure;
  }
  return undefined;
}

function amountIn(analysis: FigureAnalysis, sentence: SentenceView, isLack: boolean): Span | undefined {
  const { text, entities } = analysis;
  for (const number of startingIn(entities.numbers, sentence).slice(0, mostOfSentence)) {
    // `20’000`, as the Swiss write it.
    const rest = swiss.exec(text.slice(number.end, number.end + 5))?.[0] ?? '';
    const size = sizeBehind.exec(text.slice(number.end, number.end + 14))?.[0] ?? '';
    if (size + rest === '' && !isLarge.test(analysis.slice(number))) continue;
    const figure = { start: number.start, end: number.end + size.length + rest.length };
    if (isOfWay.test(text.slice(figure.end, figure.end + 14))) continue;
    const isMoney =
      /[€$£]\s?$/.test(text.slice(Math.max(0, number.start - 2), number.start)) ||
      /^\s?(?:€|Euro|Franken|CHF|dollars|pounds)/.test(text.slice(figure.end, figure.end + 9));
    if (isMoney && size === '') continue;
    const { ahead, behind, isOfHouse } = surroundings(analysis, figure, sentence, size !== '');
    if (isOfHouse) continue;
    const around = [...ahead, ...behind];
    const isBurden = around.some(({ folded }) => burdens.has(folded));
    if (isMoney || isLack ? isBurden : isBurden || isCounted(around, size !== '')) return figure;
  }
  return undefined;
}

/** Of people or of what nobody has at home, for a year. */
function isCounted(around: Parameters<typeof isGroup>[0][], isHuge: boolean): boolean {
  return around.some((word) => isGroup(word) || isOfTheWorld(word, true) || (isHuge && yearly.has(word.folded)));
}

/** Characters of a sentence in which a year of long ago is looked for. */
const longest = 300;
export const isHistory = /(?<![\d.,’'])1[0-8]\d\d(?![\d.,’']\d|\d)|(?<![\d.,’'])19[0-7]\d(?![\d.,’']\d|\d)/;
/** Not a year, and no telephone number. */
const isLarge = /^(?!0|(?:19|20)\d\d$)(?:\d{4,7}|\d{1,3}(?:[.,’'\u202f]\d{3})+)$/;
const sizeBehind =
  /^[\s-](?:Million(?:en|s)?|Milliarden?|Mio\.?|Mrd\.?|million|billion|trillion|bn|Billionen|tn)(?!\p{L})/iu;
const swiss = /^[’']\d{3}(?!\d)/;
/** The length of a way, the hour of a day. */
const isOfWay = /^\s?(?:km|Kilometer|Uhr|m²|qm|Meter|Höhenmeter|metres|miles|mi|feet|ft|x)(?!\p{L})/iu;
