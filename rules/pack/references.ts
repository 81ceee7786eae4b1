/** Checks what the schema cannot see: names that must exist elsewhere, spans of time, phrases that would match everything. */
import type { Rule } from '../rule.ts';
import { hasWord } from '../text/pattern.ts';
import { closest } from './did-you-mean.ts';
import type { Mistake } from './mistake.ts';
import type { Path } from './problem.ts';
import type { Pack, PackSource } from './schema.ts';

/** Mistakes in what the author wrote. `whole` is the pack with everything that it builds on. */
export function checkReferences(source: PackSource, whole: Pack, rules: readonly Pick<Rule, 'id'>[]): Mistake[] {
  const ruleIds = new Set<string>(rules.map(({ id }) => id));
  const topics = new Set(whole.contacts.map(({ topic }) => topic));
  return [
    ...Object.keys(source.rules ?? {}).flatMap((id) => unknown(id, ruleIds, rule, ['rules', id], 'key')),
    ...each(source.tests, (test, index) =>
      each(test.expect, (id, place) => unknown(id, ruleIds, rule, ['tests', index, 'expect', place])),
    ),
    ...each(source.terms, (term, index) => [
      ...unknown(term.contact, topics, contact, ['terms', index, 'contact']),
      ...inOrder(term, ['terms', index]),
      ...each(term.match, (phrase, place) => tooShort(phrase, ['terms', index, 'match', place])),
    ]),
    ...each(source.hashedTerms, (list, index) => [
      ...unknown(list.contact, topics, contact, ['hashedTerms', index, 'contact']),
      ...inOrder(list, ['hashedTerms', index]),
    ]),
    ...each(source.requirements, ({ when, needs }, index) => [
      ...each(when.anyOf, (phrase, place) => tooShort(phrase, ['requirements', index, 'when', 'anyOf', place])),
      ...each(needs.anyOf, (phrase, place) => tooShort(phrase, ['requirements', index, 'needs', 'anyOf', place])),
    ]),
    ...each(source.terminology, ({ insteadOf }, index) =>
      each(insteadOf, (phrase, place) => tooShort(phrase, ['terminology', index, 'insteadOf', place])),
    ),
    ...each(source.quietPeriods, (period, index) => [
      ...unknown(period.contact, topics, contact, ['quietPeriods', index, 'contact']),
      ...inOrder(period, ['quietPeriods', index]),
    ]),
    ...unknown(source.crisis?.contact, topics, contact, ['crisis', 'contact']),
    ...inOrder({ from: source.validFrom, until: source.validUntil }, [], 'validUntil'),
    ...twice(source.terms, ({ id }) => id, 'terms', 'id'),
    ...twice(source.hashedTerms, ({ id }) => id, 'hashedTerms', 'id'),
    ...twice(source.requirements, ({ id }) => id, 'requirements', 'id'),
    ...twice(source.contacts, ({ topic }) => topic, 'contacts', 'topic'),
  ];
}

const rule = { de: 'Eine Regel', en: 'rule', all: 'leitplanke explain' };
const contact = { de: 'Einen Kontakt', en: 'contact', all: undefined };

function unknown(
  name: string | undefined,
  known: ReadonlySet<string>,
  kind: typeof rule | typeof contact,
  path: Path,
  at: 'key' | 'value' = 'value',
): Mistake[] {
  if (name === undefined || known.has(name)) return [];
  const meant = closest(name, known);
  const all = kind.all ?? [...known].join(', ');
  const de = meant
    ? `Meinst du „${meant}“?`
    : kind.all
      ? `Alle zeigt: ${all}`
      : `Unter contacts steht: ${all || 'nichts'}.`;
  const en = meant ? `Did you mean "${meant}"?` : kind.all ? `See all with: ${all}` : `contacts has: ${all || 'none'}.`;
  return [
    {
      path,
      at,
      says: { de: `${kind.de} „${name}“ gibt es nicht. ${de}`, en: `There is no ${kind.en} "${name}". ${en}` },
    },
  ];
}

function inOrder(
  span: { from?: string | undefined; until?: string | undefined },
  path: Path,
  field = 'until',
): Mistake[] {
  if (span.from === undefined || span.until === undefined) return [];
  if (Date.parse(span.from) < Date.parse(span.until)) return [];
  return [
    {
      path: [...path, field],
      says: {
        de: `Das Ende (${span.until}) liegt nicht nach dem Anfang (${span.from}).`,
        en: `The end (${span.until}) does not come after the beginning (${span.from}).`,
      },
    },
  ];
}

/** One letter, or signs alone, would be found everywhere or nowhere. */
function tooShort(phrase: string, path: Path): Mistake[] {
  if ((phrase.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2 && hasWord(phrase)) return [];
  return [
    {
      path,
      says: {
        de: `„${phrase}“ ist zu kurz: mindestens zwei Buchstaben oder Ziffern.`,
        en: `"${phrase}" is too short: at least two letters or digits.`,
      },
    },
  ];
}

function twice<T>(
  items: readonly T[] | undefined,
  nameOf: (item: T) => string,
  list: string,
  field: string,
): Mistake[] {
  const seen = new Map<string, number>();
  return each(items, (item, index) => {
    const name = nameOf(item);
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, index);
      return [];
    }
    const says = {
      de: `„${name}“ gibt es schon: ${list}[${first}]. Jeder Eintrag braucht einen eigenen Namen.`,
      en: `"${name}" is taken by ${list}[${first}]. Each entry needs a name of its own.`,
    };
    return [{ path: [list, index, field], says }];
  });
}

function each<T>(items: readonly T[] | undefined, check: (item: T, index: number) => Mistake[]): Mistake[] {
  return (items ?? []).flatMap(check);
}
