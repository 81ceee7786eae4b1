/** The forms of the parts of patterns, numbered: thousands of patterns share a few hundred. */
import { type Ending, ending, type PartForm, type Pattern, type PatternPart, type UseForm } from './pattern.ts';

/** The forms that plain phrases have: where they start and how they end. */
const plainForms: readonly UseForm[] = [false, true].flatMap((openStart) =>
  [ending.exact, ending.inflected, ending.open].map((how) => ({
    part: { openStart, ending: how, exactWords: undefined, signs: '', gap: 0, numberBefore: false },
    ...{ numberFirst: false, numberAfter: false, lineStart: false, lineEnd: false, contiguous: true },
  })),
);

export class PatternForms {
  readonly #forms: UseForm[] = [...plainForms];
  readonly #numbers = new Map<string, number>();

  get all(): readonly UseForm[] {
    return this.#forms;
  }

  /** @param whole what the pattern asks for, with its last part */
  numberOf(part: PatternPart, whole: Omit<UseForm, 'part'>): number {
    const key = `${bitsOf(part, whole)} ${keyOfWriting(part)}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      const { literal: _, ...form } = part;
      number = this.#forms.push({ part: form, ...whole }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** Number of the form of a plain phrase. */
export function plainForm(openStart: boolean, how: Ending): number {
  return (openStart ? 3 : 0) + how;
}

/** Whether a pattern is one phrase without marks besides those at its ends. */
export function isPlain({ parts, numberAfter, lineStart, lineEnd }: Pattern): boolean {
  const [only, more] = parts;
  return (
    only !== undefined &&
    more === undefined &&
    !numberAfter &&
    !lineStart &&
    !lineEnd &&
    !only.numberBefore &&
    only.gap === 0 &&
    only.signs === '' &&
    only.exactWords === undefined
  );
}

/** Of a part that is not the last. */
export const unframed = { numberFirst: false, numberAfter: false, lineStart: false, lineEnd: false, contiguous: false };

/** The same for parts of the same form. */
export function keyOf(part: PartForm): string {
  return `${bitsOf(part, unframed)} ${keyOfWriting(part)}`;
}

/** What a part and its pattern ask for besides the writing, as one number. */
function bitsOf(part: PartForm, whole: Omit<UseForm, 'part'>): number {
  const { openStart, ending: how, gap, numberBefore } = part;
  const { numberFirst, numberAfter, lineStart, lineEnd, contiguous } = whole;
  const yes = [openStart, numberBefore, numberFirst, numberAfter, lineStart, lineEnd, contiguous];
  return yes.reduce((bits, one) => 2 * bits + (one ? 1 : 0), 4 * gap + how);
}

/** Most parts ask for no special writing. */
function keyOfWriting({ signs, exactWords }: PartForm): string {
  return exactWords === undefined ? signs : `${signs} ${exactWords.join(';')}`;
}
