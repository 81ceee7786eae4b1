/** `leitplanke hash`: a list of terms becomes one that nobody can read in the pack. */
import { extname } from 'node:path';
import { parse, stringify } from 'yaml';
import { hashTerms } from '../confidential/hashed-terms/hash-terms.ts';
import { bytesFrom, hashedForms } from '../confidential/hashed-terms/list-format.ts';
import { checkShape } from '../pack/shape.ts';
import { listOptions, readWordList, report } from './import.ts';
import type { CommandOptions } from './options.ts';
import { readText } from './pack-files.ts';
import { type Streams, write } from './streams.ts';
import { UsageError } from './usage-error.ts';
import type { TermSource } from './word-list/terms-of-rows.ts';

const saltBytes = { fewest: 8, usual: 16, most: 64 };

export async function hash(options: CommandOptions, files: string[], streams: Streams): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('leitplanke hash takes one list or pack.');
  const { terms, lost } = isPack(file) ? termsOfPack(file, options) : await termsOfList(file, options, streams);
  const remarks = terms.flatMap(remarksOn);
  await write(streams.stderr, remarks.map((remark) => `${file}: ${remark}\n`).join(''));
  const lists = listsOf(terms, saltFrom(options.salt), options.id ?? 'hashed-terms');
  if (lists.length === 0) throw new UsageError(`There is no term in ${file} that can be hashed.`);
  await write(streams.stdout, stringify({ hashedTerms: lists }, { lineWidth: 0 }));
  return lost || remarks.length > 0 ? 1 : 0;
}

function isPack(file: string): boolean {
  return ['.yaml', '.yml', '.json'].includes(extname(file).toLowerCase());
}

interface Terms {
  terms: TermSource[];
  /** Something of the file is missing. */
  lost: boolean;
}

async function termsOfList(file: string, options: CommandOptions, streams: Streams): Promise<Terms> {
  const list = await readWordList(file, options);
  await report(file, list, streams);
  return { terms: list.terms, lost: list.remarks.some(({ lost }) => lost) };
}

/** A whole pack, or only its `terms`, as `leitplanke import` writes them. */
function termsOfPack(file: string, options: CommandOptions): Terms {
  let value: unknown;
  try {
    value = parse(readText(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not valid YAML. See: leitplanke lint ${file}`, '');
  }
  const around = { schema: 1, id: 'list', version: 1, title: 'List', languages: ['de', 'en'] };
  const shape = checkShape(typeof value === 'object' && value !== null ? { ...around, ...value } : value);
  if (!shape.ok) throw new UsageError(`${file} has mistakes. See: leitplanke lint ${file}`, '');
  const { severity, until } = listOptions(options);
  const terms = (shape.source.terms ?? []).map((term) => ({
    ...(severity && { severity }),
    ...(until && { until }),
    ...term,
  }));
  return { terms, lost: false };
}

/** What a hashed list cannot do for a term. */
function remarksOn(term: TermSource): string[] {
  const gone = (['except', 'wholeWord', 'matchCase', 'suggestions', 'examples'] as const).filter((name) => term[name]);
  const unfit = term.match.filter((phrase) => hashedForms(phrase).length === 0);
  return [
    ...unfit.map((phrase) => `"${phrase}" is left out: a hashed term has 3 letters or more and at most 5 words.`),
    ...(gone.length > 0 ? [`"${term.id}" loses ${gone.join(', ')}: a hashed list cannot keep them.`] : []),
  ];
}

/** Terms that say the same in the same places and times share a list. */
function listsOf(terms: readonly TermSource[], salt: Uint8Array, id: string) {
  const groups = new Map<string, TermSource[]>();
  for (const term of terms) {
    const key = JSON.stringify(sharedBy(term));
    const group = groups.get(key);
    if (group) group.push(term);
    else groups.set(key, [term]);
  }
  const fit = [...groups.values()].filter((group) =>
    group.some(({ match }) => match.some((phrase) => hashedForms(phrase).length > 0)),
  );
  return fit.map((group, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    ...sharedBy(group[0]),
    ...hashTerms(
      group.flatMap(({ match }) => match),
      salt,
    ),
  }));
}

function sharedBy(term: TermSource | undefined) {
  if (term === undefined) return {};
  const { severity, from, until, message, contact, audiences, networks, languages, kinds } = term;
  const shared = { severity, from, until, message, contact, audiences, networks, languages, kinds };
  return Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined));
}

function saltFrom(given: string | undefined): Uint8Array {
  if (given === undefined) return crypto.getRandomValues(new Uint8Array(saltBytes.usual));
  const isBase64 = given.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(given);
  const salt = isBase64 ? bytesFrom(given) : new Uint8Array();
  if (salt.length >= saltBytes.fewest && salt.length <= saltBytes.most) return salt;
  throw new UsageError(`--salt takes ${saltBytes.fewest} to ${saltBytes.most} bytes in base64.`);
}
