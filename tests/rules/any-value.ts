/** Values that a schema accepts, for fast-check: what a schema gains, the tests try without being told. */
import fc from 'fast-check';
import * as z from 'zod';
import { listedWords } from './any-text.ts';

/** Text in forms of its own: ids, domains, addresses, moments. Of these, each schema takes those that it accepts. */
const formed = [
  ...[
    'acme',
    'acme-2',
    'press',
    'tone/press-release',
    'acme.example',
    'shop.acme.de',
    'https://acme.example/impressum',
  ],
  ...['mailto:press@acme.example', 'press@acme.example', '2026-11-01', '2027-02-14', '2026-12-01T09:00:00+01:00'],
  ...['2027-03-01T00:00:00Z', '2030-01-01T12:00:00-05:00'],
];
const numbers = [0, 0.25, 0.5, 1, 2, 3, 4, 5, 8, 10, 30, 40, 100, 200, 1_000];

/** Phrases with every mark that dictionaries know: in a pack they stand for themselves. */
const marked = [
  ...[
    'Stern~',
    'Leiter*',
    '*leiter',
    'wir … Kaffee',
    '(a|b',
    'a)',
    '(Blauwal|Phönix)?',
    '=AG',
    'seit #',
    '^Montag',
    'Hof$',
  ],
  ...[
    '…',
    '\\',
    '*',
    '~',
    '$',
    '^',
    '#',
    '=',
    '(((',
    '|',
    '?',
    '—',
    '🚲',
    '\u0308',
    '\ud83d',
    '   ',
    '\n',
    'ﷺ',
    'ͺ',
    '.*',
  ],
];
const phrases = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...listedWords) },
  { weight: 2, arbitrary: fc.constantFrom(...marked) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
);

/** @throws when the schema has a kind of value that this does not know */
export function anyValueOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const accepts = (value: unknown): boolean => z.safeParse(schema, value).success;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape);
      const values = Object.fromEntries(shape.map(([name, field]) => [name, anyValueOf(field)]));
      const requiredKeys = shape.filter(([, field]) => !z.safeParse(field, undefined).success).map(([name]) => name);
      return fc.record(values, { requiredKeys }).filter(accepts);
    }
    case 'array':
      return fc.array(anyValueOf(def.element), { maxLength: 5 }).filter(accepts);
    case 'record':
      return fc.constant({});
    case 'union':
      return fc.oneof(...def.options.map(anyValueOf));
    case 'optional':
    case 'default':
    case 'prefault':
      return anyValueOf(def.innerType);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(...numbers.filter(accepts));
    case 'string':
      return accepts('zwei Wörter') ? phrases.filter(accepts) : fc.constantFrom(...formed.filter(accepts));
    default:
      throw new TypeError(`Say in any-value.ts which values to try for “${def.type}”.`);
  }
}
