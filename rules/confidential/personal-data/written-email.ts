/** Addresses that are written so that programs do not find them: `jana.weber (at) gmx.de`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';

const ats = ['(at)', '[at]', '{at}', '(AT)', '[AT]', '(ät)'];
const roundBracket = 40;
const squareBracket = 91;
const curlyBracket = 123;
const before = /[\p{L}\d][\p{L}\d._+-]{0,63} ?$/u;
const behind =
  /^ ?[\p{L}\d-]{1,63}(?:(?:\.| ?[([](?:dot|punkt)[)\]] ?)[\p{L}\d-]{1,63}){0,3}(?:\.| ?[([](?:dot|punkt)[)\]] ?)[a-z]{2,12}/iu;

const joint =
  '(?:\\.|[ ]?[([]?(?:dot|punkt)[)\\]]?[ ]|[ ][([]?(?:minus|bindestrich|strich|dash|hyphen|unterstrich|underscore)[)\\]]?[ ])';
const sign = '(?:[([{]?(?:at|ät|aet)[)\\]}]?|klammeraffe|affenschwanz|at-zeichen|at-sign|at sign|@)';
/** `rick dot sanders at yahoo dot com`, `lena punkt vogt ät web punkt de`, `kurt minus lang (ät) gmx punkt at` */
const spelledOut = new RegExp(
  `(?<![\\p{L}\\d@.])(?<name>[\\p{L}\\d][\\p{L}\\d_-]*(?:${joint}[\\p{L}\\d_-]+){0,4})[ ]${sign}[ ](?<host>[\\p{L}\\d-]{1,40}(?:${joint}[\\p{L}\\d-]{1,20}){0,2}(?:[ ][([]?(?:dot|punkt)[)\\]]?[ ])[a-z]{2,6})(?![\\p{L}\\d])`,
  'iu',
);
/** `reach me at acme dot com`: no mailbox, a site. */
const noName = /^(?:me|us|you|him|her|them|it|mich|mir|uns|look|find|see|more|info|here|site|available|live|online)$/i;
/** Addresses that are looked for in one text. */
const most = 50;
/** The second to last dot of an address counts too. */
const mostDots = 4 * most;
export const spokenDots = words({ any: ['dot', 'punkt'] });
/** Longest part of a spelled address in front of its last dot, and behind it. */
const spelledReach = 110;

export interface WrittenEmail extends Span {
  /** As a program reads it. */
  address: string;
}

/**
 * @param signs offsets of the punctuation
 * @param dots places of `spokenDots`
 */
export function disguisedEmails(text: string, signs: readonly number[], dots: readonly Span[]): WrittenEmail[] {
  const found = emailsWithSign(text, signs);
  return dots.length === 0 ? found : [...found, ...spelledEmails(text, dots)];
}

function spelledEmails(text: string, dots: readonly Span[]): WrittenEmail[] {
  const found: WrittenEmail[] = [];
  for (const dot of dots.slice(0, mostDots)) {
    const from = Math.max(0, dot.start - spelledReach);
    const match = spelledOut.exec(text.slice(from, dot.start + 40));
    const { name, host } = match?.groups ?? {};
    if (match === null || name === undefined || host === undefined) continue;
    const start = from + match.index;
    if (noName.test(name) || found.some((one) => start < one.end)) continue;
    const address = `${name}@${host}`
      .replace(/ ?[([]?(?:dot|punkt)[)\]]? /giu, '.')
      .replace(/ [([]?(?:minus|bindestrich|strich|dash|hyphen)[)\]]? /giu, '-')
      .replace(/ [([]?(?:unterstrich|underscore)[)\]]? /giu, '_');
    found.push({ start, end: start + match[0].length, address });
  }
  return found;
}

function emailsWithSign(text: string, signs: readonly number[]): WrittenEmail[] {
  const found: WrittenEmail[] = [];
  for (const at of signs) {
    const code = text.charCodeAt(at);
    if (code !== roundBracket && code !== squareBracket && code !== curlyBracket) continue;
    const sign = ats.find((one) => text.startsWith(one, at));
    if (sign === undefined || found.length >= most) continue;
    const name = before.exec(text.slice(Math.max(0, at - 65), at))?.[0];
    const host = behind.exec(text.slice(at + sign.length, at + sign.length + 140))?.[0];
    if (name === undefined || host === undefined) continue;
    const address = `${name.trim()}@${host.trim().replace(/ ?[([](?:dot|punkt)[)\]] ?/giu, '.')}`;
    found.push({ start: at - name.length, end: at + sign.length + host.length, address });
  }
  return found;
}
