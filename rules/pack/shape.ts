/** Checks the form of a pack against the schema and says in words what does not fit. */
import type * as z from 'zod';
import { closest } from './did-you-mean.ts';
import type { Mistake } from './mistake.ts';
import type { Path } from './problem.ts';
import { formsInWords, type PackSource, packSchema } from './schema.ts';
import { namesAllowedAt } from './schema-names.ts';

type Issue = z.core.$ZodIssue;
type Says = Mistake['says'];

const missing: Says = { de: 'Dieses Feld fehlt.', en: 'This field is missing.' };

export type ShapeResult = { ok: true; source: PackSource } | { ok: false; mistakes: Mistake[] };

/** What an admin wrote, proven to fit the schema; without the defaults, so that packs can still be merged. */
export function checkShape(value: unknown): ShapeResult {
  const result = packSchema.safeParse(value);
  if (result.success) return { ok: true, source: value as PackSource };
  return { ok: false, mistakes: result.error.issues.flatMap((issue) => mistakesOf(issue, [], value)) };
}

/** @param around path to where the checked value stands in `whole` */
export function mistakesOf(issue: Issue, around: Path, whole: unknown): Mistake[] {
  const path: Path = [...around, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField([...path, key], namesAllowedAt(path)));
  const form = Object.values(formsInWords).find(({ en }) => en === issue.message);
  if (form) return [{ path, says: { de: `Hier gehört hin: ${form.de}.`, en: `Expected here: ${form.en}.` } }];
  const value = valueAt(whole, path);
  if (issue.code === 'invalid_union') return mistakesOfUnion(issue.errors, path, whole);
  if (issue.code === 'invalid_key') return [{ path, at: 'key', says: expected(formsInWords.ruleId) }];
  return [{ path, says: saysOf(issue, value) }];
}

/** The field that the path ends in is none of those that are allowed there. */
export function unknownField(path: Path, allowed: readonly string[]): Mistake {
  const name = String(path.at(-1));
  const meant = closest(name, allowed);
  return {
    path,
    at: 'key',
    says: {
      de: `Das Feld „${name}“ gibt es hier nicht. ${meant ? `Meinst du „${meant}“?` : `Es gibt: ${allowed.join(', ')}.`}`,
      en: `There is no field "${name}" here. ${meant ? `Did you mean "${meant}"?` : `There are: ${allowed.join(', ')}.`}`,
    },
  };
}

/** Of several allowed forms, speaks about the one that the author was writing: the one whose own type fits. */
function mistakesOfUnion(branches: readonly (readonly Issue[])[], path: Path, whole: unknown): Mistake[] {
  const wrongKind = (issue: Issue) =>
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
  const meant = branches.filter((issues) => !issues.some(wrongKind)).sort((a, b) => a.length - b.length)[0];
  if (meant) return meant.flatMap((issue) => mistakesOf(issue, path, whole));
  const value = valueAt(whole, path);
  if (value === undefined) return [{ path, says: missing }];
  const forms = branches.flat().map((issue) => formOf(issue));
  const meantWord = typeof value === 'string' ? closest(value, branches.flat().flatMap(allowedValues)) : undefined;
  return [{ path, says: expected(listed(forms), value, meantWord) }];
}

function saysOf(issue: Issue, value: unknown): Says {
  if (value === undefined && issue.code !== 'custom') return missing;
  if (issue.code === 'invalid_type') return expected(formOf(issue), value);
  if (issue.code === 'invalid_value') {
    const meant = typeof value === 'string' ? closest(value, allowedValues(issue)) : undefined;
    return expected(formOf(issue), value, meant);
  }
  if (issue.code === 'too_small') return tooSmall(issue, value);
  if (issue.code === 'too_big') {
    const unit = Array.isArray(value) ? { de: 'Einträge', en: 'entries' } : { de: 'Zeichen', en: 'characters' };
    return { de: `Höchstens ${issue.maximum} ${unit.de}.`, en: `At most ${issue.maximum} ${unit.en}.` };
  }
  return { de: `Das passt hier nicht: ${issue.message}`, en: `This does not fit here: ${issue.message}` };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, value: unknown): Says {
  if (Array.isArray(value))
    return { de: 'Hier fehlt mindestens ein Eintrag.', en: 'At least one entry is needed here.' };
  if (typeof value === 'string') return { de: 'Der Text ist leer.', en: 'The text is empty.' };
  return { de: `Mindestens ${issue.minimum}.`, en: `At least ${issue.minimum}.` };
}

function expected(form: Says, value?: unknown, meant?: string): Says {
  const quotes = typeof value === 'number' && form.en.includes('text');
  const de = [
    `Hier gehört hin: ${form.de}.`,
    value !== undefined && `Da steht: ${shown(value)}.`,
    quotes && 'Setze es in Anführungszeichen, dann ist es Text.',
    meant && `Meinst du „${meant}“?`,
  ];
  const en = [
    `Expected here: ${form.en}.`,
    value !== undefined && `Found: ${shown(value)}.`,
    quotes && 'Put it in quotation marks to make it text.',
    meant && `Did you mean "${meant}"?`,
  ];
  return { de: de.filter(Boolean).join(' '), en: en.filter(Boolean).join(' ') };
}

const kinds: Record<string, Says> = {
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  int: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  array: { de: 'eine Liste', en: 'a list' },
  object: { de: 'ein Block mit Feldern', en: 'a block of fields' },
  record: { de: 'ein Block mit Feldern', en: 'a block of fields' },
};

function formOf(issue: Issue): Says {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? { de: issue.expected, en: issue.expected };
  const values = allowedValues(issue);
  if (values.length === 1) return { de: String(values[0]), en: String(values[0]) };
  if (values.length > 1) return { de: `eins von ${values.join(', ')}`, en: `one of ${values.join(', ')}` };
  return { de: issue.message, en: issue.message };
}

function listed(forms: readonly Says[]): Says {
  return { de: forms.map(({ de }) => de).join(' oder '), en: forms.map(({ en }) => en).join(' or ') };
}

function allowedValues(issue: Issue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | null | undefined)?.[part],
    whole,
  );
}
