/** A change of a share over the years, whoever it is told of: `declined by 60% since 1995`, `seit 1990 um 90 % zurückgegangen`. */
import type { Span } from '../../review.ts';
import { startsIn } from '../../text/near.ts';
import { everyday } from '../../text/words-around.ts';
import { type FigureAnalysis, isOwn, mostFigures, wordsIn } from './figure-context.ts';
import { addressWords, everydayParts } from './figure-lexicon.ts';
import { namesOrigin } from './figure-origin.ts';
import { unitBehind } from './figure-share.ts';

/** Characters on either side of a figure in which the change is told. */
const reach = 50;

/** From the figure to its unit. @param percents numbers with a unit behind them */
export function unsourcedChange(analysis: FigureAnalysis, percents: readonly Span[]): Span | undefined {
  const { text, hits } = analysis;
  for (const figure of [...percents, ...hits.share].slice(0, mostFigures)) {
    const before = text.slice(Math.max(0, figure.start - reach), figure.start);
    const end = figure.end + (unitBehind(text, figure)?.length ?? 0);
    if (
      !(
        changed.test(before) ||
        (/(?:^|\s)um /i.test(before + text.slice(figure.start, end)) &&
          changedBehind.test(text.slice(end, end + reach)))
      )
    )
      continue;
    const sentence = analysis.sentenceOf(figure);
    if (!overYears.test(sentence.text.slice(0, longest)) || sentence.question) continue;
    if (startsIn(hits.other, sentence) || namesOrigin(text, sentence)) continue;
    const stop = clauseEnd.exec(text.slice(end, end + reachOfClause));
    const clause = { start: sentence.start, end: stop === null ? sentence.end : end + stop.index };
    const around = [...wordsIn(analysis, figure.start, sentence, -1), ...wordsIn(analysis, end, clause, 1)];
    if (
      isOwn([...around, ...wordsIn(analysis, end, sentence, 1)]) ||
      around.some(({ folded }) => addressWords.has(folded) || ofBusiness.has(folded))
    )
      continue;
    if (around.some(({ folded }) => everydayParts.has(folded) && !notParts.has(folded))) continue;
    return { start: figure.start, end };
  }
  return undefined;
}

/** What follows is about something else: `please keep your eaves open`. */
const clauseEnd = /[,;:–—]|\p{Extended_Pictographic}/u;
/** Characters behind a figure in which its clause ends. */
const reachOfClause = 160;
/** Characters of a sentence that are looked at. */
const longest = 400;
const changed =
  /(?<!\p{L})(?:declined|dropped|fallen|fell|risen|rose|grown|grew|increased|decreased|shrunk|shrank|plummeted|plunged|collapsed|crashed|soared|jumped|climbed|(?:gone|went|are|is) (?:up|down))(?: by)?(?: (?:up to|around|about|over|more than|nearly|almost|roughly|some|at least|an? \p{L}+)){0,2} $/iu;
const changedBehind =
  /^(?: \p{L}+){0,2} (?:zurückgegangen|gesunken|gestiegen|eingebrochen|geschrumpft|abgenommen|zugenommen|verteuert|gefallen|gewachsen|zugelegt|geklettert|teurer geworden|weniger geworden|dezimiert|reduziert)(?!\p{L})/iu;
/** Over years, and not since Monday. */
const overYears =
  /(?<!\p{L})(?:since (?:(?:19|20)\d\d|the \p{L}+)|(?:over|in|within) the (?:last|past) (?:few |couple of |\p{L}+ |\d+ )?(?:years|decades?|century)|seit (?:(?:19|20)\d\d|den \p{L}+|der Jahrtausendwende|Jahren|Jahrzehnten)|(?:in|innerhalb) (?:den|der|von) (?:letzten |vergangenen )?(?:\p{L}+ |\d+ )?Jahren?)(?!\p{L})/iu;
/** What a house counts of its own. */
const ofBusiness = everyday(`
  Umsatz Umsätze Gewinn Auslastung Ergebnis Absatz Produktion Reichweite Zugriffe Krankenstand Ausschuss Fluktuation
  revenue revenues profit turnover output attendance downloads traffic throughput absence ebit sickness reach
`);
/** What grows by itself, and the time that it takes. */
const notParts = everyday(`price prices Preis Preise year years Jahr Jahre Jahren`);
