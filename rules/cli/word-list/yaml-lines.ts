/** Terms as YAML, one per line, as a person would write them. Done by hand because a list may have 100,000. */
import type { TermSource } from './terms-of-rows.ts';

export function* termLines(terms: readonly TermSource[]): Generator<string> {
  yield 'terms:\n';
  for (const term of terms) {
    const fields = Object.entries(term).map(([name, value]) => `${name}: ${flow(value)}`);
    yield `  - { ${fields.join(', ')} }\n`;
  }
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'string') return JSON.stringify(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

/** Words that YAML reads as something else than text. */
const reserved = /^(true|false|yes|no|on|off|null|y|n|nan|inf)$/i;

function isPlain(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(text)) return true;
  return /^\p{L}[\p{L}\p{N}._-]*(?: [\p{L}\p{N}._-]+)*$/u.test(text) && !reserved.test(text);
}
