/** The text of a pack file as a value, with the place of every field. YAML 1.2 without its dangerous corners; JSON is YAML. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Language } from '../post.ts';
import type { Locate, Position } from './mistake.ts';
import type { PackProblem, Path } from './problem.ts';
import { syntaxInWords } from './syntax-words.ts';

/** Largest pack file, in bytes of UTF-8: about 100,000 terms. */
export const maximumPackBytes = 5_000_000;
/** Deepest nesting. The schema needs seven levels. */
export const maximumPackDepth = 16;

const dangerousNames = new Set(['__proto__', 'constructor', 'prototype']);
/** Characters that show a text in another order than it is stored: they hide what a rule really says. */
const reorderingCharacters = /[\u202A-\u202E\u2066-\u2069]/;

export interface PackDocument {
  value: unknown;
  locate: Locate;
}

export type DocumentResult = { ok: true; document: PackDocument } | { ok: false; problems: PackProblem[] };

/** Reads YAML or JSON. Duplicate names, anchors, tags, deep nesting and names that could reach a prototype are problems. */
export function readDocument(file: string, text: string, locale: Language): DocumentResult {
  const tooLarge = byteLength(text) > maximumPackBytes;
  if (tooLarge) return refuse([{ file, message: syntaxInWords.tooLarge()[locale] }]);

  const lines = new LineCounter();
  const parsed = parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false, lineCounter: lines });
  // Whatever comes after the first is most often its consequence.
  const [broken] = [...parsed.errors, ...parsed.warnings];
  if (broken) {
    const message = syntaxInWords.broken(broken.code, broken.message)[locale];
    return refuse([{ file, ...positionAt(lines, broken.pos[0]), message }]);
  }
  if (parsed.contents === null) return refuse([{ file, message: syntaxInWords.empty()[locale] }]);

  const problems: PackProblem[] = [];
  visitNodes(parsed.contents, 1, (node, says) => {
    problems.push({ file, ...positionAt(lines, node.range?.[0] ?? 0), message: says[locale] });
  });
  if (problems.length > 0) return refuse(problems.slice(0, 100));
  return { ok: true, document: { value: parsed.toJS({ maxAliasCount: 0 }), locate: locator(parsed, lines) } };
}

function refuse(problems: PackProblem[]): DocumentResult {
  return { ok: false, problems };
}

type Complain = (node: Node, says: Record<Language, string>) => void;

function visitNodes(node: unknown, depth: number, complain: Complain): void {
  if (isAlias(node)) {
    complain(node, syntaxInWords.alias());
  } else if (isScalar(node)) {
    if (node.anchor) complain(node, syntaxInWords.alias());
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) complain(node, syntaxInWords.tag(node.tag));
    if (typeof node.value === 'string' && reorderingCharacters.test(node.value))
      complain(node, syntaxInWords.reordering());
  } else if (isMap(node) || isSeq(node)) {
    if (node.anchor) complain(node, syntaxInWords.alias());
    if (depth > maximumPackDepth) complain(node, syntaxInWords.tooDeep());
    else if (isMap(node)) visitPairs(node.items, depth, complain);
    else for (const item of node.items) visitNodes(item, depth + 1, complain);
  }
}

function visitPairs(pairs: readonly Pair[], depth: number, complain: Complain): void {
  const names = new Set<string>();
  for (const { key, value } of pairs) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    if (dangerousNames.has(key.value)) complain(key, syntaxInWords.dangerousName(key.value));
    if (names.has(key.value)) complain(key, syntaxInWords.duplicate(key.value));
    names.add(key.value);
    visitNodes(value, depth + 1, complain);
  }
}

/** Finds the place of a field; of the nearest field around it when it is missing. */
function locator(parsed: Document.Parsed, lines: LineCounter): Locate {
  return (path, at = 'value') => {
    let offset = parsed.contents?.range?.[0] ?? 0;
    let node: unknown = parsed.contents;
    path.forEach((part, index) => {
      const step = stepInto(node, part);
      if (step === undefined) {
        node = undefined;
        return;
      }
      const last = index === path.length - 1;
      offset =
        (last && at === 'value' ? startOf(step.value) : undefined) ??
        startOf(step.key) ??
        startOf(step.value) ??
        offset;
      node = step.value;
    });
    return positionAt(lines, offset);
  };
}

function stepInto(node: unknown, part: Path[number]): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node))
    return typeof part === 'number' && part < node.items.length ? { value: node.items[part] } : undefined;
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function byteLength(text: string): number {
  return text.length * 3 <= maximumPackBytes ? text.length : new TextEncoder().encode(text).length;
}
