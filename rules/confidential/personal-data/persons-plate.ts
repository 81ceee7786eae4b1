/** Which number of a text belongs to the plate of a car, by the words around it. */
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { announcedPlate, austrianPlateAt, britishPlateAt, licencePlateAt } from './licence-plate.ts';
import { isNear, type PersonalText } from './personal-words.ts';

/** Characters around a plate in which a word still says that a car is meant. */
const aroundCar = 90;

export function plateAt(analysis: PersonalText, number: Span): Span | undefined {
  const { hits, text } = analysis;
  const near = startingIn(hits.plate, { start: number.start - aroundCar, end: number.end + aroundCar });
  if (near.length === 0) {
    const plate = britishPlateAt(text, number);
    return plate && (isNear(analysis, 'sample', plate) || isNear(analysis, 'item', plate)) ? undefined : plate;
  }
  const certain = near.filter(({ entry }) => entry.data.certain);
  if (isNear(analysis, 'sample', number)) return undefined;
  return (
    licencePlateAt(text, number, certain.length > 0) ??
    plateBehind(text, number, certain) ??
    austrianPlateAt(text, number)
  );
}

/** The plate behind one of these words that holds the number. */
function plateBehind(text: string, number: Span, words: readonly Span[]): Span | undefined {
  for (const word of words) {
    if (word.end > number.start) break;
    const plate = announcedPlate(text, word);
    if (plate && plate.start <= number.start && number.start < plate.end) return plate;
  }
  return undefined;
}
