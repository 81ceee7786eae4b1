/** Whether a large figure is told of the own house: by its words, and by where in the sentence they stand. */
import type { Span } from '../../review.ts';
import { everyday } from '../../text/words-around.ts';
import { type FigureAnalysis, type FoldedWord, isOwn, wordsIn } from './figure-context.ts';
import { burdens, houseWords, useVerbs } from './scope-lexicon.ts';

/** Who only tells how it struck them, before a colon. */
const teller = everyday(`ich mich mir i me i've i'm`);
/** `uns in Deutschland`, `we in Britain`. */
const all = everyday(`wir uns we us`);
const leadsToPlace = everyday(`in im as`);

export interface Surroundings {
  /** Words before the figure, the nearest first, and behind it. */
  ahead: FoldedWord[];
  behind: FoldedWord[];
  isOfHouse: boolean;
}

/** @param isHuge a figure so large that `we` are everybody where something is used up */
export function surroundings(analysis: FigureAnalysis, figure: Span, sentence: Span, isHuge: boolean): Surroundings {
  const { text } = analysis;
  const ahead = wordsIn(analysis, figure.start, sentence, -1);
  const behind = wordsIn(analysis, figure.end, sentence, 1);
  const end = clauseEndOf(text, figure.end, sentence.end);
  const said = behind.filter((word) => word.end <= end);
  const colon = text.lastIndexOf(':', figure.start);
  const told = [...ahead].reverse().concat(said);
  const isUsed = isHuge && told.some(({ folded }) => useVerbs.has(folded));
  const own = told.filter(({ folded, end: at }, index) => {
    if (colon > sentence.start && at <= colon && teller.has(folded)) return false;
    const [next = '', second = ''] = told.slice(index + 1, index + 3).map((word) => word.folded);
    const isOfPlace = leadsToPlace.has(next) || (burdens.has(next) && leadsToPlace.has(second));
    return !(all.has(folded) && (isUsed || isOfPlace));
  });
  return { ahead, behind, isOfHouse: isOwn(own) || told.some(({ folded }) => houseWords.has(folded)) };
}

/** Characters behind a figure in which its clause ends. */
const reachOfClause = 160;
/** A comma, unless what follows is still about the figure: `…, die wir verkaufen`. */
const clauseEnd = /[;–—]|,\s(?!(?:die|der|das|den|dem|which|that|who|what)(?!\p{L}))/u;

function clauseEndOf(text: string, from: number, end: number): number {
  const stop = clauseEnd.exec(text.slice(from, Math.min(end, from + reachOfClause)));
  return stop === null ? end : from + stop.index;
}
