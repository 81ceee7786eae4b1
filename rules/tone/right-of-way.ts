/** Which rules step back for which where their words overlap. */

/** Who says more about the same words, strongest first: the law, the pack, an answer to a person, then the tone rules in turn. */
const precedence = [
  'claims/superlative-proof',
  'claims/green-claim',
  'claims/promise',
  'terminology/preferred',
  'reply/canned',
  'reply/non-apology',
  'reply/marketing-in-complaint',
  'reply/blame',
  'imprint/job-ad',
  'tone/boilerplate',
  'tone/announcement',
  'tone/superlative',
  'tone/buzzword',
  'tone/cliche',
  'tone/nominal-style',
  'tone/flat-ad',
] as const;
export type ToneMark = (typeof precedence)[number];

/** The rules that a tone rule yields to. */
export function strongerThan(id: ToneMark): readonly ToneMark[] {
  return precedence.slice(0, precedence.indexOf(id));
}
