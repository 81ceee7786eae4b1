/** Whether scores keep what they promise: of the texts scored about 0.8, about 80 % are press texts. */
import type { Judgement } from './measures.ts';

export interface Band {
  from: number;
  to: number;
  rows: number;
  /** Mean score, and share of press texts. Equal in a calibrated score. */
  meanScore: number;
  pressShare: number;
}

/** What the scores promise against what is there, in bands of the same width. */
export function reliability(judgements: readonly Judgement[], bands = 5): Band[] {
  return Array.from({ length: bands }, (_, band) => {
    const rows = judgements.filter(({ score }) => Math.min(bands - 1, Math.floor(score * bands)) === band);
    const meanOf = (amountOf: (one: Judgement) => number) =>
      rows.length === 0 ? 0 : rows.reduce((sum, one) => sum + amountOf(one), 0) / rows.length;
    return {
      from: band / bands,
      to: (band + 1) / bands,
      rows: rows.length,
      meanScore: meanOf(({ score }) => score),
      pressShare: meanOf(({ expected }) => (expected ? 1 : 0)),
    };
  });
}

/** Expected calibration error: mean distance between promise and share, each band by its rows. 0 is perfect. */
export function calibrationError(judgements: readonly Judgement[], bands = 10): number {
  const off = reliability(judgements, bands).reduce(
    (sum, { rows, meanScore, pressShare }) => sum + rows * Math.abs(meanScore - pressShare),
    0,
  );
  return judgements.length === 0 ? 0 : off / judgements.length;
}

/** Mean squared distance between score and label; 0 is perfect, 0.25 is a coin. */
export function brierScore(judgements: readonly Judgement[]): number {
  const sum = judgements.reduce((total, { expected, score }) => total + (score - (expected ? 1 : 0)) ** 2, 0);
  return judgements.length === 0 ? 0 : sum / judgements.length;
}

export function printReliability(title: string, judgements: readonly Judgement[]): void {
  console.log(`\n${title}; expected calibration error ${calibrationError(judgements).toFixed(3)}`);
  console.table(
    reliability(judgements).map(({ from, to, rows, meanScore, pressShare }) => ({
      score: `${from.toFixed(1)}–${to.toFixed(1)}`,
      rows,
      'mean score': rows === 0 ? '' : meanScore.toFixed(2),
      'press share': rows === 0 ? '' : pressShare.toFixed(2),
    })),
  );
}
