/** Texts made of pieces that rules look for and of what makes texts hard to read, and the ways a person changes a text. */
import fc from 'fast-check';

const words =
  'wir freuen uns bekannt zu geben dass unser Team heute der führende Anbieter ist und ihr seid eingeladen The team is proud to announce a leading provider with our friends today because we are 12 3. am bis 8. 11. Montag März Klasse Bring z. B. Dr. 80 % Foto: laut Studie #TeamTag @kornblum https://acme.example/a?b test@acme.example +49 30 901820 Gewinnspiel Phönix Project Phoenix u\u0308ber Größe ＡＢＣ'.split(
    ' ',
  );
const marks = [
  '. ',
  '! ',
  '? ',
  ', ',
  ' ',
  '\n',
  '\n\n',
  ' – ',
  '… ',
  ': ',
  '“ ',
  ' „',
  '"',
  "'",
  '(',
  ') ',
  '🎉',
  '👩‍👩‍👧',
  '\u200b',
  '\u0308',
  '\u202e',
  '\ud83d',
  '?/',
  '...',
  ';',
];

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '. ', '\n'))
      .map((pair) => pair.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
);

export const pieces = fc.array(piece, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));

/** Types, deletes, pastes or replaces at some place. */
export const edits = fc.array(
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom(0, 0, 0, 1, 1, 4, 12),
      fc.oneof(fc.constant(''), fc.constantFrom('a', 'e', ' ', '.', '\n'), piece),
    )
    .map(([place, removed, inserted]) => (text: string): string => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + inserted + text.slice(at + removed);
    }),
  { minLength: 1, maxLength: 12 },
);
