/** Secrets that need no word beside them: a password in an address, the first line of a key file. */
import type { Span } from '../../review.ts';

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
    /^(?:pass(?:word|wort)?|pw|secret|geheim|kennwort|test|demo|changeme|\*+|x+|\.+)$|[<>{}$[\]]/i.test(password)
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
