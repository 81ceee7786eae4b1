/**
 * What a line of the tone lexicons says. Weights are points on a scale of 1 (weak) to 5 (nearly sure), given by hand and
 * checked against samples; they say how much a phrase smells of press office or advertising, not how bad it is.
 */
import type { DictionaryEntry } from '../../dictionary.ts';

export const toneClasses = [
  'format',
  'announcing',
  'quote',
  'boilerplate',
  'superlative',
  'buzzword',
  'nominal',
  'passive',
  'cliche',
  'emotion',
  'machine',
  'advertising',
] as const;
export type ToneClass = (typeof toneClasses)[number];

export type ToneWeight = 1 | 2 | 3 | 4 | 5;

/**
 * What must hold at the place of a hit, checked in `conditions.ts`.
 *
 * - `third-person` the sentence knows neither *ich/wir* nor *I/we*
 * - `own-claim`    the sentence speaks of the own company: *wir/unser*, *we/our* or the company's name
 * - `legal-form`   follows a name: *Muster AG*, not *die AG* nor *Foto-AG*
 * - `names`        the words in the gap are names, that is, capitalised
 * - `repeated`     counts from the second time on
 */
export type ToneCondition = 'third-person' | 'own-claim' | 'legal-form' | 'names' | 'repeated';

export interface ToneEntry {
  toneClass: ToneClass;
  weight: ToneWeight;
  /** What to write or to ask instead, in the language of the entry. */
  suggestion: string;
  when?: ToneCondition;
}

interface Traps {
  /** Longer phrases in which the words are harmless. */
  unless?: readonly string[];
  when?: ToneCondition;
}

/** Pattern or patterns, weight, suggestion, and what keeps the line from crying wolf. */
export type LexiconLine = readonly [
  match: string | readonly string[],
  weight: ToneWeight,
  suggestion: string,
  traps?: Traps,
];

export function lexicon(toneClass: ToneClass, lines: readonly LexiconLine[]): DictionaryEntry<ToneEntry>[] {
  return lines.map(([match, weight, suggestion, traps = {}]) => ({
    match,
    ...(traps.unless ? { unless: traps.unless } : {}),
    data: { toneClass, weight, suggestion, ...(traps.when ? { when: traps.when } : {}) },
  }));
}
