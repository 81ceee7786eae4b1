/** What the lines of a release look like: dateline, end mark, closing company paragraph, rows of emoji. */
import type { TextAnalysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { type Keeping, oncePer } from '../../text/once.ts';
import { PerSentence } from '../../text/per-sentence.ts';
import { firstSignFrom } from '../../text/signs.ts';

type Lines = Pick<TextAnalysis, 'text' | 'folded' | 'lines' | 'entities' | 'sentences'> & Keeping;

/** Only the first lines of a text can be its dateline. */
const linesOfHead = 4;

const month =
  '(?:Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|Mar(?:ch)?|März|Apr(?:il)?|May|Mai|Jun[ei]?|Jul[yi]?|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)\\.?';
const date = `(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${month})\\s?\\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${month} \\d{4})`;
const place =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ /&-]{1,3}(?:\\p{Lu}[\\p{L}.'’-]*|am|an|der|im|bei|of|de|la|und|and)){0,5}(?:, ?\\p{Lu}[\\p{L}.]{1,14}){0,2}";
const agency =
  '(?:\\(ots\\)|\\(?/?(?:PRNewswire|PR Newswire|BUSINESS WIRE|GLOBE NEWSWIRE|EINPresswire(?:\\.com)?|ACCESS Newswire)/?\\)?)';
/** *Bonn, 3. Mai 2026 –*, *Köln (ots) -*, *LONDON, January 7, 2026 /PRNewswire/ --*. Applied to the head of single lines. */
const datelineForm = new RegExp(
  `^\\s*(?!(?:Am|Ab|Seit|Vom|Bis|Im|Der|Die|On|Since|From|By|Until|The)\\s)(?:${place}(?:,|\\s?[–—-]|\\s)\\s?(?:den |the )?\\(?${date}\\)?(?:\\s?${agency})?(?:\\s?[–—:-]{1,2}|\\s?/[^/]{3,30}/\\s?[–—-]{1,2}|\\.(?=\\s\\p{Lu}))|${place}(?:,? |,?\\s?[–—-]{1,2}\\s?)${agency}\\s?[–—-]{0,2}|\\p{Lu}[\\p{Lu} .,]{3,30}(?:, \\p{L}[\\p{L}.]{1,12})?(?:\\s?[–—]{1,2}(?=\\s)|\\s?--(?=\\s?\\p{L})))`,
  'u',
);

/** What every dateline has: a year, a long or double dash or an agency. Far cheaper to look for than the form. */
function hasDatelineSign(analysis: Lines, head: Span): boolean {
  const { text, entities, sentences } = analysis;
  const { signs } = analysis.folded;
  for (
    let index = firstSignFrom(signs, head.start);
    index < signs.length && (signs[index] as number) < head.end;
    index++
  ) {
    const at = signs[index] as number;
    const code = text.charCodeAt(at);
    if (code === 0x2013 || code === 0x2014) return true;
    if (code === 45 && text.charCodeAt(at + 1) === 45) return true;
    if (code === 40 && text.startsWith('(ots)', at)) return true;
  }
  if (hasYear(text, entities.numbers, head)) return true;
  return namesAgency.someOf(analysis, sentences);
}

/** A line of a dateline may hold a part of a sentence, or several: none of the text names one in most texts. */
const namesAgency = new PerSentence(({ text }: Lines, { start, end }): boolean => {
  const written = text.slice(start, end);
  return written.includes('wire') || written.includes('WIRE');
});

/** Most heads have no number, or a shorter one. */
function hasYear(text: string, numbers: readonly Span[], head: Span): boolean {
  return startingIn(numbers, head).some(({ start, end }) => end - start >= 4 && /\d{4}/.test(text.slice(start, end)));
}

/** Longest head of a line that is looked at. */
const longestDateline = 140;

/** The dateline, if one of the first lines starts with it and goes on with text, or stands alone above text. */
export const datelineOf = oncePer((analysis: Lines): Span | undefined => {
  const { text, lines } = analysis;
  let seen = 0;
  for (const line of lines) {
    if (seen >= linesOfHead) return undefined;
    if (line.end - line.start < 6) continue;
    seen++;
    const head = { start: line.start, end: Math.min(line.end, line.start + longestDateline) };
    const found = hasDatelineSign(analysis, head) && datelineForm.exec(text.slice(head.start, head.end));
    if (found && line.end - line.start - found[0].length > 40) {
      const blanks = found[0].length - found[0].trimStart().length;
      return { start: line.start + blanks, end: line.start + found[0].trimEnd().length };
    }
  }
  return undefined;
});

/** More of them say nothing new. */
const mostEndMarks = 10;

const endMark = /^(?:###|# # #|-\s?30\s?-|[–—-]\s?(?:ende?|ends|Ende?|Ends|ENDE?|ENDS)\s?[–—-]|ENDS)$/;

/** Lines that say nothing but *the release ends here*. */
export const endMarksOf = oncePer(({ text, lines }: Lines): readonly Span[] => {
  const marks: Span[] = [];
  for (const line of lines) {
    if (line.end - line.start > 12 || line.end - line.start < 3) continue;
    const written = text.slice(line.start, line.end);
    const trimmed = written.trim();
    if (!endMark.test(trimmed)) continue;
    const from = line.start + written.indexOf(trimmed);
    marks.push({ start: from, end: from + trimmed.length });
    if (marks.length === mostEndMarks) break;
  }
  return marks;
});

const aboutHeading =
  /^(?:Über|About)(?: (?:die|den|das|the))?(?: [\p{Lu}\d&][\p{L}\d&.+'’-]*| (?:of|und|and|für|der|des|von|&)){1,7}:?$/u;
const aboutRunningIn =
  /^(?:Über|About)(?: (?:die|den|das|the))?(?: [\p{Lu}\d&][\p{L}\d&.+'’-]*| (?:of|und|and|für|der|des|von|&)){1,6}: /u;

/** The closing paragraph about the company: a heading *Über die Muster AG* or *About Acme* with a paragraph below. */
export const aboutCompany = oncePer(({ text, lines }: Lines): Span | undefined => {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Span;
    const initial = text.charCodeAt(line.start);
    if (initial !== 0xdc && initial !== 65) continue;
    const head = text.slice(line.start, Math.min(line.end, line.start + 100)).trimEnd();
    const next = lines.slice(index + 1, index + 3).find(({ start, end }) => end - start > 40);
    const own = head === 'Über uns' || head === 'About us' || head === 'Über uns:' || head === 'About us:';
    if (next && line.end - line.start <= 100 && (own || aboutHeading.test(head)))
      return { start: line.start, end: next.end };
    if (line.end - line.start > 80 && aboutRunningIn.test(head)) return line;
  }
  return undefined;
});

/** Lines that start with an emoji. Three or more of them are a list in disguise. */
export function emojiBullets({ lines, entities }: Lines): number {
  if (entities.emoji.length < 3) return 0;
  let bullets = 0;
  let line = 0;
  for (const { start } of entities.emoji) {
    while (line < lines.length && (lines[line] as Span).start < start) line++;
    if (lines[line]?.start === start) bullets++;
  }
  return bullets;
}
