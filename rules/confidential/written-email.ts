/** Addresses that are written so that programs do not find them: `jana.weber (at) gmx.de`. */
import type { Span } from '../review.ts';

const signs = ['(at)', '[at]', '{at}', '(AT)', '[AT]', '(ät)'];
const before = /[\p{L}\d][\p{L}\d._+-]{0,63} ?$/u;
const behind =
  /^ ?[\p{L}\d-]{1,63}(?:(?:\.| ?[([](?:dot|punkt)[)\]] ?)[\p{L}\d-]{1,63}){0,3}(?:\.| ?[([](?:dot|punkt)[)\]] ?)[a-z]{2,12}/iu;

export interface WrittenEmail extends Span {
  /** As a program reads it. */
  address: string;
}

export function disguisedEmails(text: string): WrittenEmail[] {
  return signs.flatMap((sign) => {
    const found: WrittenEmail[] = [];
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      const name = before.exec(text.slice(Math.max(0, at - 65), at))?.[0];
      const host = behind.exec(text.slice(at + sign.length, at + sign.length + 140))?.[0];
      if (name === undefined || host === undefined) continue;
      const address = `${name.trim()}@${host.trim().replace(/ ?[([](?:dot|punkt)[)\]] ?/giu, '.')}`;
      found.push({ start: at - name.length, end: at + sign.length + host.length, address });
    }
    return found;
  });
}
