/** Sentences and lines. A sentence ends at `. ! ? …`, at an empty line, and at a line break that is not just a wrapped line. */

import type { Sentence } from '../analysis.ts';
import type { Span } from '../review.ts';
import { isDigit } from './digit.ts';
import type { FoldedText } from './normalise.ts';
import { isOrdinal } from './ordinals.ts';

const lineFeed = 10;
const fullStop = 46;
const questionMark = 63;

/** Lines without their line break, empty ones included. */
export function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push({ start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

export function findSentences(text: string, folded: FoldedText): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let word = 0;
  const close = (end: number, question: boolean): void => {
    const wordStart = word;
    while (word < folded.wordCount && (folded.starts[folded.wordFrom[word] as number] as number) < end) word++;
    if (word === wordStart) {
      start = end;
      return;
    }
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    sentences.push({ start: from, end: to, wordStart, wordEnd: word, question, kept: undefined });
    start = end;
  };
  let next = 0;
  for (const index of folded.signs) {
    if (index < next) continue;
    const code = text.charCodeAt(index);
    if (code === lineFeed) {
      if (endsAtLineBreak(text, start, index)) close(index + 1, false);
    } else if (isTerminator(code)) {
      const end = skipTerminators(text, index);
      if (code !== fullStop || end - index > 1 ? isBoundaryAfter(text, end) : endsAtFullStop(text, start, index, end)) {
        close(end, holdsQuestionMark(text, index, end));
      }
      next = end;
    }
  }
  if (start < text.length) close(text.length, false);
  return sentences;
}

/** `. ! ? …` and their full-width forms. */
function isTerminator(code: number): boolean {
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x203d ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x3002
  );
}

/** Past the run of terminators and the closing quotation marks and brackets behind it. */
function skipTerminators(text: string, index: number): number {
  let end = index;
  while (end < text.length && isTerminator(text.charCodeAt(end))) end++;
  while (end < text.length && closers.includes(text[end] as string)) end++;
  return end;
}

const closers = '"\'”“’»«)]';

function holdsQuestionMark(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.charCodeAt(index) === questionMark) return true;
  return false;
}

function isBoundaryAfter(text: string, end: number): boolean {
  return end >= text.length || !isLetterOrDigit(text.charCodeAt(end));
}

/** Longest word in front of a full stop that is looked at. */
export const longestToken = 24;

/** A single full stop: not after an abbreviation, an initial or an ordinal, not inside a number, a name or an address. */
function endsAtFullStop(text: string, start: number, stop: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!isBlank(text.charCodeAt(end))) return !isLetterOrDigit(text.charCodeAt(end)) && text.charCodeAt(end) > 0x2000;
  let next = end;
  while (next < text.length && isBlank(text.charCodeAt(next))) {
    if (text.charCodeAt(next++) === lineFeed) return true;
  }
  return next >= text.length || (!startsSmall(text, next) && !isShortForm(text, start, stop, next));
}

/** *z. B.*, *Dr.*, *E. Muster*, *3. März*: a word before a full stop that does not end there. */
function isShortForm(text: string, start: number, stop: number, next: number): boolean {
  let from = stop;
  while (from > start && stop - from < longestToken && !isBlank(text.charCodeAt(from - 1))) from--;
  while (from < stop && openers.includes(text[from] as string)) from++;
  const length = stop - from;
  if (length === 0 || length > longestAbbreviation) return length > 1 && isInitial(text, from, stop);
  if (length <= 2 && isDigit(text.charCodeAt(from)) && isDigit(text.charCodeAt(stop - 1)))
    return isOrdinal(text, start, from, stop, next);
  return isInitial(text, from, stop) || abbreviations.has(text.slice(from, stop).toLowerCase());
}

const openers = '("\'„“»«[';

/** A single letter, alone or behind another full stop. */
function isInitial(text: string, from: number, stop: number): boolean {
  if (!isLetterOrDigit(text.charCodeAt(stop - 1)) || isDigit(text.charCodeAt(stop - 1))) return false;
  return stop - from === 1 || text.charCodeAt(stop - 2) === fullStop;
}

/** Whether a small letter stands there. */
function startsSmall(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{Ll}/u.test(text.slice(index, index + 2));
}

/** A line break ends the sentence unless the text just runs on in the next line. */
function endsAtLineBreak(text: string, start: number, index: number): boolean {
  let next = index + 1;
  while (next < text.length && isBlank(text.charCodeAt(next)) && text.charCodeAt(next) !== lineFeed) next++;
  if (next >= text.length || text.charCodeAt(next) === lineFeed) return true;
  let last = index - 1;
  while (last >= start && isBlank(text.charCodeAt(last))) last--;
  if (last < start) return true;
  const runsOn = startsSmall(text, next) && /[\p{L}\p{N},;–—-]$/u.test(text.slice(Math.max(start, last - 1), last + 1));
  return !runsOn;
}

export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2009
  );
}

function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /^[\p{L}\p{N}]$/u.test(String.fromCharCode(code));
}

const abbreviations = new Set(
  (
    'abs abt allg art az bsp bspw bzgl bzw ca co dgl dipl dr ebd einschl etc evtl exkl fam ffm ggf ggfs gmbh hausnr hl hnr hr hrn inh inkl ing jh kfm lfd max min mio mrd ' +
    'mtl nr od parz pers prof red rd sog st std stk str tel tsd u.a u.ä usf usw v.a vgl vs whg z.b z.t zzgl zz d.h i.d.r ' +
    'approx apt ave corp dept est fig gen gov inc jr ltd mr mrs ms no rep rev sen sgt sr e.g i.e a.m p.m u.s u.k vol jan feb mär mar apr jun jul aug sep sept okt oct nov dez dec'
  ).split(' '),
);

const longestAbbreviation = Math.max(...[...abbreviations].map(({ length }) => length));
