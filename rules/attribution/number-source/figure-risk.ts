/** What is likelier for some people, what a measure changes, and what one group does more often than the other. */
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { type FigureAnalysis, isGroup, isOwn, mostFigures, wordsIn } from './figure-context.ts';
import { namesOrigin } from './figure-origin.ts';
import { unitBehind } from './figure-share.ts';
import { commonGoods, contrasts, effectVerbs, fates, houseWords } from './scope-lexicon.ts';

/** `eight times more likely`, `doppelt so häufig`: told of people, or of what may happen to them. */
export function unsourcedRisk(analysis: FigureAnalysis): Span | undefined {
  const { hits, text } = analysis;
  return hits.risk.slice(0, mostFigures).find((risk) => {
    const sentence = analysis.sentenceOf(risk);
    if (sentence.question || namesOrigin(text, sentence)) return false;
    const ahead = wordsIn(analysis, risk.start, sentence, -1);
    const around = [...ahead, ...wordsIn(analysis, risk.start, sentence, 1)];
    if (isOwn([...ahead].reverse()) || isOwn(wordsIn(analysis, risk.end, sentence, 1).slice(0, reachOfOwn)))
      return false;
    if (risk.entry.data === 'likely') return true;
    return around.some(({ folded }) => fates.has(folded) || folded.endsWith('risiko'));
  });
}

/** Words behind a comparison up to which the own house counts. */
const reachOfOwn = 10;

/** `Tempo 30 senkt die Zahl der Verletzten um 37 Prozent`, `Women … 100 % …; men at 60 %`. */
export function unsourcedEffect(analysis: FigureAnalysis, percents: readonly Span[]): Span | undefined {
  const { hits, text } = analysis;
  for (const figure of percents.slice(0, mostFigures)) {
    const sentence = analysis.sentenceOf(figure);
    const ahead = wordsIn(analysis, figure.start, sentence, -1);
    const end = figure.end + (unitBehind(text, figure)?.length ?? 0);
    const around = [...ahead, ...wordsIn(analysis, end, sentence, 1)];
    const isTold =
      (leadsToChange.test(text.slice(Math.max(0, figure.start - reach), figure.start)) &&
        around.some(({ folded }) => effectVerbs.has(folded)) &&
        ahead.some(({ folded }) => commonGoods.has(folded))) ||
      isContrast(around.map(({ folded }) => folded)) ||
      (ahead.some(isGroup) && ofTheTime.test(text.slice(end, end + 20)));
    if (!isTold || sentence.question || isOwn(around) || namesOrigin(text, sentence)) continue;
    // `Men’s final at 3, 100% mud`: sport, or nothing but a promise.
    const hasShare = percents.some(
      (one) => one.start >= sentence.start && one.start < sentence.end && !/^100$/.test(analysis.slice(one)),
    );
    if (!hasShare || around.some(({ folded }) => houseWords.has(folded))) continue;
    if (startingIn(hits.other, sentence).some(({ text: other }) => !/^100/.test(other))) continue;
    return { start: figure.start, end };
  }
  return undefined;
}

/** Characters before a percentage in which a change leads to it. */
const reach = 24;
const leadsToChange = /(?<!\p{L})(?:by|um)(?: \p{L}+){0,2} $/iu;
const ofTheTime = /^ (?:of the time|of (?:all )?cases|der Fälle|der Zeit|aller Fälle)(?!\p{L})/u;

function isContrast(words: readonly string[]): boolean {
  return contrasts.some(([one, other]) => words.includes(one) && words.includes(other));
}
