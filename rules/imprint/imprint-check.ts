/** Which fields an imprint has, and which its law asks for. */
import type { TextAnalysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import type { Span } from '../review.ts';
import type { ImprintCountry } from './imprint-law.ts';

export type Problem =
  | 'no-name'
  | 'no-address'
  | 'only-post-box'
  | 'no-representative'
  | 'short-first-name'
  | 'no-email'
  | 'hidden-email'
  | 'no-second-contact'
  | 'no-register'
  | 'register-without-court'
  | 'wrong-vat-id'
  | 'tax-number'
  | 'no-business-object';

interface Found {
  problem: Problem;
  where: Span;
}

type Imprint = TextAnalysis & {
  hits: Record<
    'form' | 'person' | 'represented' | 'register' | 'court' | 'entered' | 'object' | 'tax' | 'box' | 'quick',
    readonly Hit[]
  >;
};

/** An imprint is short; what comes behind is another text. In UTF-16 code units. */
const longest = 4_000;

/** Fewer signs of an imprint are a sentence about one. */
const leastSigns = 3;

export function problemsOf(analysis: Imprint, head: Span, law: ImprintCountry): Found[] {
  const { hits, entities } = analysis;
  const text = analysis.text.slice(head.start, head.start + longest);
  const town = /(?<![\d.])(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}.-]+/u.test(text);
  const street = /\p{L}{3,}\.?\s\d{1,4}\s?[a-z]?(?![\p{L}\d])/iu.test(
    text.replace(/(?:HR[AB]|FN|VR|Postfach|PO Box)\s?\d+/g, ''),
  );
  const signs = [
    analysis.lineOf(head).end === head.end,
    town && street,
    town,
    hits.form.length > 0,
    hits.represented.length > 0,
    hits.register.length > 0,
    hits.quick.length > 0,
    entities.emails.length > 0,
  ];
  if (signs.filter(Boolean).length < leastSigns) return [];
  const found: Found[] = [];
  const add = (problem: Problem, isWrong: boolean, where: Span = head): void => {
    if (isWrong) found.push({ problem, where });
  };
  const names = /^[^\S\n]*(?:\p{Lu}\p{Ll}+[- ]){1,3}\p{Lu}\p{Ll}+\s*$/mu.test(text);
  add('no-name', hits.form.length === 0 && !names);
  const box = hits.box[0];
  add('only-post-box', box !== undefined && !hasStreetName(text), box);
  add('no-address', box === undefined && (!town || !street));
  const isHidden = /\S\s?[([]\s?(?:at|ät)\s?[)\]]\s?\S/i.test(text);
  add('hidden-email', isHidden && entities.emails.length === 0);
  add('no-email', !isHidden && entities.emails.length === 0);
  if (law !== 'CH') {
    const leader = hits.represented[0];
    add('no-representative', hits.person.length > 0 && leader === undefined);
    if (leader)
      add(
        'short-first-name',
        /^(?:in)?\s*:?\s*(?:Dr\.\s)?\p{Lu}\.\s?\p{Lu}\p{Ll}/u.test(analysis.text.slice(leader.end, leader.end + 30)),
        leader,
      );
    add(
      'no-second-contact',
      hits.quick.length === 0 && entities.numbers.every((number) => !/^\+|^0\d/.test(analysis.slice(number))),
    );
    add('no-register', hits.entered.length > 0 && hits.register.length === 0);
    add('register-without-court', hits.register.length > 0 && hits.court.length === 0, hits.register[0]);
  }
  add('wrong-vat-id', hasWrongVatId(text, law));
  if (law === 'DE') add('tax-number', hits.tax.length > 0, hits.tax[0]);
  if (law === 'AT') add('no-business-object', hits.object.length === 0);
  return found;
}

/** The address of the post box itself is none. */
function hasStreetName(text: string): boolean {
  return /\p{L}*(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|ring|ufer|damm|markt|graben)\s\d/iu.test(text);
}

/** The one country, or of several the one that address and numbers point to. */
export function lawOf(text: string, countries: readonly ImprintCountry[]): ImprintCountry {
  const [first = 'DE', ...others] = countries;
  if (others.length === 0) return first;
  const start = text.slice(0, longest);
  return countries.find((country) => signsOf[country]?.test(start)) ?? (countries.includes('DE') ? 'DE' : first);
}

const signsOf: Readonly<Partial<Record<ImprintCountry, RegExp>>> = {
  AT: /\bATU\d|\bFN\s?\d|Firmenbuch|Österreich|Austria|\+43/,
  CH: /\bCHE-\d|Schweiz|Switzerland|\+41/,
};

const vatForms: Readonly<Record<ImprintCountry, RegExp>> = {
  DE: /^DE ?\d{9}(?:-\d{5})?$/,
  AT: /^AT ?U ?\d{8}$/,
  CH: /^CHE-\d{3}\.\d{3}\.\d{3}/,
};

function hasWrongVatId(text: string, law: ImprintCountry): boolean {
  const id =
    /(?:USt-?Id(?:Nr)?|Umsatzsteuer-?(?:ID|Identifikationsnummer)|UID|VAT)[^:\n]{0,30}:\s?([A-Z]{2,3}[^\n,;|]{4,20})/i.exec(
      text,
    )?.[1];
  return (
    id !== undefined && !vatForms[law].test(id.trim()) && !Object.values(vatForms).some((form) => form.test(id.trim()))
  );
}
