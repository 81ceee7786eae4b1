/** Letters that look like a font but are signs of their own: mathematical, full-width, circled and squared letters. */
import type { Span } from '../review.ts';
import { codePointIn } from '../text/code-point.ts';

export interface FakeWords extends Span {
  /** The same in plain letters. */
  plain: string;
}

/** Letters side by side from which on it is writing, not a formula. */
const fewestLetters = 3;
/** Most units between two pieces of one line of fake letters: a space, an umlaut that the font lacks, a comma. */
const widestGap = 3;

/** No such letter begins with a lower unit. */
const firstFake = 0x2102;

/** Linear in the text. */
export function findFakeWords(text: string): FakeWords[] {
  const found: FakeWords[] = [];
  const isJapaneseAround = japaneseIn(text);
  let run: (Span & { inRow: number; longest: number }) | undefined;
  const close = (): void => {
    if (run && run.longest >= fewestLetters) found.push({ start: run.start, end: run.end, plain: plainOf(text, run) });
    run = undefined;
  };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < firstFake) continue;
    const isPair = unit === 0xd835 || unit === 0xd83c;
    const letter = plainLetter(isPair ? codePointIn(text, index) : unit);
    if (letter === undefined || (unit >= 0xff21 && isJapaneseAround(index))) continue;
    const end = index + (isPair ? 2 : 1);
    const gap = run === undefined ? '' : text.slice(run.end, index);
    if (run && (gap.length > widestGap || gap.includes('\n'))) close();
    const counts = letter >= 'A';
    if (run) {
      run.inRow = gap === '' || /^[\p{L}\p{M}]*$/u.test(gap) ? run.inRow + Number(counts) : Number(counts);
      run.longest = Math.max(run.longest, run.inRow);
      run.end = end;
    } else run = { start: index, end, inRow: Number(counts), longest: Number(counts) };
    index = end - 1;
  }
  close();
  return found;
}

/** The plain letter or digit behind a sign, or undefined when it is none of these. */
function plainLetter(code: number): string | undefined {
  if (code >= 0x1d400 && code <= 0x1d7ff) return compatible(code);
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
    return String.fromCharCode(code - 0xfee0);
  if (code >= 0x24b6 && code <= 0x24e9) return compatible(code);
  if (code >= 0x249c && code <= 0x24b5) return String.fromCharCode(code - 0x249c + 97);
  for (const first of [0x1f110, 0x1f130, 0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(code - first + 65);
  }
  return letterlike.has(code) ? compatible(code) : undefined;
}

/** Letters that the mathematical alphabets leave out because they were there before. */
const letterlike: ReadonlySet<number> = new Set([...'ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ'].map((one) => one.codePointAt(0) ?? 0));

function compatible(code: number): string {
  return String.fromCodePoint(code).normalize('NFKC');
}

/** Full-width letters belong into Japanese and Chinese text. To be asked from front to back. */
function japaneseIn(text: string): (index: number) => boolean {
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/g;
  const reach = 20;
  let last = Number.NEGATIVE_INFINITY;
  let next = japanese.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  return (index) => {
    while (next < index) {
      last = next;
      next = japanese.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return index - last <= reach || next - index < reach;
  };
}

function plainOf(text: string, { start, end }: Span): string {
  let plain = '';
  for (const character of text.slice(start, end)) plain += plainLetter(character.codePointAt(0) ?? 0) ?? character;
  return plain.normalize('NFC');
}
