/** Figures of judgements: how many were right. */

export interface Judgement {
  id: string;
  /** What the row says and what the review said. */
  expected: boolean;
  given: boolean;
  /** How sure the review was, 0 to 1, for finding the worst rows. */
  score: number;
}

export interface Figures {
  rows: number;
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  precision: number;
  recall: number;
  f1: number;
  accuracy: number;
}

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const count = (expected: boolean, given: boolean) =>
    judgements.filter((one) => one.expected === expected && one.given === given).length;
  const truePositive = count(true, true);
  const falsePositive = count(false, true);
  const falseNegative = count(true, false);
  const precision = ratio(truePositive, truePositive + falsePositive);
  const recall = ratio(truePositive, truePositive + falseNegative);
  return {
    rows: judgements.length,
    truePositive,
    falsePositive,
    falseNegative,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    accuracy: ratio(truePositive + count(false, false), judgements.length),
  };
}

/** The rows that are furthest on the wrong side. */
export function worst(judgements: readonly Judgement[], most = 10): Judgement[] {
  return judgements
    .filter((one) => one.expected !== one.given)
    .sort((a, b) => distance(b) - distance(a))
    .slice(0, most);
}

function distance({ expected, score }: Judgement): number {
  return expected ? 1 - score : score;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Words are what lies between white space. */
export function lengthBucket(text: string): string {
  return lengthBucketOf(text.trim().split(/\s+/).length);
}

export function lengthBucketOf(words: number): string {
  if (words < 25) return '< 25 words';
  if (words < 60) return '25–59 words';
  return '≥ 60 words';
}
