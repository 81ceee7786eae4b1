import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween, shiftSpan } from '../../../entrypoints/composer.content/edits.ts';

const span = { start: 6, end: 10 };
const shifted = (before: string, after: string) => {
  const edit = editBetween(before, after);
  return edit ? shiftSpan(span, edit) : span;
};

test('words move along with what is written before them', () => {
  expect(shifted('Hallo Welt und', 'Hallo, du Welt und')).toEqual({ start: 10, end: 14 });
  expect(shifted('Hallo Welt und', 'lo Welt und')).toEqual({ start: 3, end: 7 });
});

test('words stay where they are when something is written behind them', () => {
  expect(shifted('Hallo Welt und', 'Hallo Welt und mehr')).toEqual(span);
  expect(shifted('Hallo Welt', 'Hallo Welt.')).toEqual(span);
});

test('words that are changed lose their place, also by letters put to them', () => {
  expect(shifted('Hallo Welt und', 'Hallo Wlt und')).toBeNull();
  expect(shifted('Hallo Welt und', 'Hallo Welten und')).toBeNull();
  expect(shifted('Hallo Welt und', 'Hallo Umwelt und')).toBeNull();
  expect(shifted('Hallo Welt und', '')).toBeNull();
});

test('an edit describes the whole difference, and words keep their letters wherever they move', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'ü', '👍') });
  fc.assert(
    fc.property(words, words, fc.nat(20), fc.nat(6), (before, after, start, length) => {
      const edit = editBetween(before, after);
      if (!edit) return before === after;
      const { removed, inserted } = edit;
      expect(before.slice(0, edit.start) + inserted + before.slice(edit.start + removed)).toBe(after);
      const place = { start: Math.min(start, before.length), end: Math.min(start + length, before.length) };
      const now = shiftSpan(place, edit);
      return now === null || after.slice(now.start, now.end) === before.slice(place.start, place.end);
    }),
  );
});
