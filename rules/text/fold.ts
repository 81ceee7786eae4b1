/**
 * Folding of single characters: what two spellings of one word have in common. Upper and lower case, accents, ä/ae and ß/ss,
 * full-width, mathematical and enclosed letters (NFKC), Cyrillic and Greek letters that look Latin. Invisible characters fold to nothing.
 */

/** A character that stands for more units stays what it is, such as `ﷺ`: nobody spells its words beside it. */
const longestSpelling = 6;

/** What a code point becomes. `''` is dropped, `' '` separates words. */
export function foldCodePoint(codePoint: number): string {
  if (isInvisible(codePoint)) return '';
  const lookAlike = lookAlikes.get(codePoint);
  if (lookAlike !== undefined) return lookAlike;
  const enclosed = enclosedLetter(codePoint);
  if (enclosed !== undefined) return enclosed;
  const character = String.fromCodePoint(codePoint);
  const special = spelledOut.get(character);
  if (special !== undefined) return special;
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    const spelled = spelledOut.get(part);
    if (spelled !== undefined) folded += spelled;
    else folded += part.normalize('NFD').replace(/\p{M}+/gu, '');
  }
  if (folded.length > longestSpelling) return isWordCharacter(character) ? character : ' ';
  return [...folded].map((part) => (isApostrophe(part) ? "'" : isWordCharacter(part) ? part : ' ')).join('');
}

/** White on black: `🅟` and `🅿`. NFKC takes the frame off the black ones only. */
function enclosedLetter(codePoint: number): string | undefined {
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return String.fromCharCode(97 + codePoint - 0x1f150);
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return String.fromCharCode(97 + codePoint - 0x1f170);
  return undefined;
}

/** A letter in a frame or a circle, of those outside the BMP. */
export function isEnclosedLetter(codePoint: number): boolean {
  return codePoint >= 0x1f130 && codePoint <= 0x1f189;
}

/** `🅰 🅱 🅾 🅿` are emoji, and letters only beside other enclosed letters. */
export function isButton(codePoint: number): boolean {
  return codePoint === 0x1f170 || codePoint === 0x1f171 || codePoint === 0x1f17e || codePoint === 0x1f17f;
}

/** Combining marks belong to the letter before them. */
export function isCombiningMark(codePoint: number): boolean {
  return codePoint >= 0x300 && /^\p{M}$/u.test(String.fromCodePoint(codePoint));
}

export const combiningDiaeresis = 0x308;

function isWordCharacter(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '’' || character === 'ʼ' || character === '´' || character === '`';
}

/** Zero-width characters, soft hyphen, direction marks, variation selectors, tags. */
function isInvisible(codePoint: number): boolean {
  return (
    codePoint === 0xad ||
    codePoint === 0x34f ||
    codePoint === 0x61c ||
    codePoint === 0x115f ||
    codePoint === 0x1160 ||
    codePoint === 0x180e ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    codePoint === 0x3164 ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    codePoint === 0xffa0 ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
  );
}

const spelledOut = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'ae'],
  ['Ö', 'oe'],
  ['Ü', 'ue'],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
]);

/** Letters of other alphabets that a reader takes for a Latin one, from Unicode's list of confusables (UTS 39). */
const lookAlikes = new Map<number, string>(
  Object.entries({
    a: 'аАαΑɑ',
    b: 'ВвьЬΒ',
    c: 'сСϲⅽ',
    d: 'ԁⅾ',
    e: 'еЕΕёЁ℮',
    g: 'ɡԍ',
    h: 'НһΗҺ',
    i: 'іІΙιӏ',
    j: 'јЈ',
    k: 'кКΚκ',
    l: 'ⅼ',
    m: 'МмΜⅿ',
    n: 'Νп',
    o: 'оОοΟօ',
    p: 'рРρΡ',
    q: 'ԛ',
    r: 'гѓ',
    s: 'ѕЅ',
    t: 'тТΤτ',
    u: 'υս',
    v: 'νѵⅴ',
    w: 'ѡԝ',
    x: 'хХΧχⅹ',
    y: 'уУΥүγ',
    z: 'Ζ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other.codePointAt(0) ?? 0, latin] as const)),
);
