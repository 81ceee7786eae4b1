/** Secrets that need no word beside them: a password in an address, the first line of a key file. */
import type { Span } from '../../review.ts';
import { isPlaceholder } from './token-shapes.ts';

/** What documentation puts in place of the password: `password`, `mypass`, `db_password`, `<password>`. */
const placeholder =
  /^(?:(?:my|the|your|some|a|db|database|user|root|admin|mein|dein)?[_-]?(?:super)?[_-]?(?:secret|geheim(?:es)?)?[_-]?(?:pass(?:word|wort|wd|phrase)?|pwd?|secret|geheim|kennwort|test|demo|token|api-?key|key|changeme|guest|postgres|root|admin|example)|\*+|x+|\.+|p[4@]ss(?:w[0o]rd)?)$|[<>{}$[\]]/i;

/** `scheme://name:password@host` */
export function passwordInAddress(text: string, url: Span): Span | undefined {
  const head = text.slice(url.start, Math.min(url.end, url.start + 200));
  if (!head.includes('@')) return undefined;
  const match = /^[a-z][a-z0-9+.-]{1,20}:\/\/(?<user>[^/:@\s]{0,60}):(?<password>[^/@\s]{3,80})@/i.exec(head);
  const password = match?.groups?.password;
  if (
    match === null ||
    password === undefined ||
    password === match.groups?.user ||
    placeholder.test(password) ||
    isPlaceholder(password)
  )
    return undefined;
  const start = url.start + match[0].length - 1 - password.length;
  return { start, end: start + password.length };
}

/** The line that opens a key file, with its dashes, and not shown to talk about it. */
export function isKeyHeader(text: string, { start, end }: Span): boolean {
  if (!/[-–—]{2,}\s?$/.test(text.slice(Math.max(0, start - 6), start))) return false;
  return end - start < 60 && !/^(?: BLOCK)?[-–—]{2,}\s*(?:["“”'`)]|\.{3}|…)/.test(text.slice(end, end + 16));
}
