/** What the letters of a word tell about its kind, without a copy of the word. `end` is the offset behind its last letter. */

/** In `kindOf`: no letter is 0. */
export const capitalLetter = 2;

/** Kind of each UTF-16 code unit: 0, 1 for a letter, 2 for a capital one. From U+2000 on there are signs, and alphabets in which nothing is counted. */
export const kindOf = new Uint8Array(0x10000);
for (let code = 65; code < 0x2000; code++) {
  const isLetter = code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : (code >= 97 && code <= 122) || code <= 90;
  if (isLetter) kindOf[code] = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) ? capitalLetter : 1;
}

export function isCapital(code: number): boolean {
  return kindOf[code] === capitalLetter;
}

function endsIn(text: string, suffix: string, end: number): boolean {
  for (let back = 1; back <= suffix.length; back++) {
    if (text.charCodeAt(end - back) !== suffix.charCodeAt(suffix.length - back)) return false;
  }
  return true;
}

/** Short words such as *Zeitung* or *Übung* are common ones; only longer ones count (more than eight letters on *-ung*). */
export function isGermanNominal(text: string, end: number): boolean {
  switch (text.charCodeAt(end - 1)) {
    case 103: // g
      return endsIn(text, 'ung', end) && !endsIn(text, 'eitung', end) && !endsIn(text, 'bung', end);
    case 116: // t
      return (
        endsIn(text, 'keit', end) ||
        endsIn(text, 'heit', end) ||
        endsIn(text, 'ität', end) ||
        endsIn(text, 'schaft', end)
      );
    case 110: // n
      return (
        endsIn(text, 'ungen', end) ||
        endsIn(text, 'ion', end) ||
        endsIn(text, 'keiten', end) ||
        endsIn(text, 'heiten', end) ||
        endsIn(text, 'ionen', end)
      );
    case 115: // s
      return endsIn(text, 'ismus', end) || endsIn(text, 'ions', end);
    case 122: // z
      return endsIn(text, 'enz', end) || endsIn(text, 'anz', end);
    default:
      return false;
  }
}

export function isEnglishNominal(text: string, end: number): boolean {
  switch (text.charCodeAt(end - 1)) {
    case 110: // n
      return endsIn(text, 'tion', end) || endsIn(text, 'sion', end);
    case 116: // t
      return endsIn(text, 'ment', end);
    case 121: // y
      return endsIn(text, 'ity', end);
    case 101: // e
      return endsIn(text, 'ance', end) || endsIn(text, 'ence', end);
    case 115: // s
      return (
        endsIn(text, 'tions', end) ||
        endsIn(text, 'ments', end) ||
        endsIn(text, 'ities', end) ||
        endsIn(text, 'ness', end)
      );
    default:
      return false;
  }
}

/** *gemacht, geschrieben, eingeführt, eröffnet, verkauft, realisiert*; infinitives such as *verkaufen* are left out. */
export function isParticiple(text: string, start: number, end: number): boolean {
  const onT = text.charCodeAt(end - 1) === 116;
  if (!onT && !endsIn(text, 'en', end)) return false;
  for (let offset = start; offset <= start + 5 && offset < end - 4; offset++) {
    if (text.charCodeAt(offset) === 103 && text.charCodeAt(offset + 1) === 101 && offset !== start + 1) return true;
  }
  return onT && (endsIn(text, 'iert', end) || inseparable.some((prefix) => text.startsWith(prefix, start)));
}

const inseparable = ['be', 'ver', 'er', 'ent', 'zer', 'über', 'unter'];

/** *des* or *der*. */
export function isGenitiveArticle(text: string, start: number): boolean {
  if (text.charCodeAt(start) !== 100 || text.charCodeAt(start + 1) !== 101) return false;
  const last = text.charCodeAt(start + 2);
  return last === 115 || last === 114;
}

/** *is, be, are, was, were, been*. */
export function isFormOfBe(text: string, start: number, end: number): boolean {
  switch (text.charCodeAt(start)) {
    case 97: // a
      return end - start === 3 && endsIn(text, 're', end);
    case 98: // b
      return end - start === 2 ? endsIn(text, 'e', end) : end - start === 4 && endsIn(text, 'een', end);
    case 105: // i
      return end - start === 2 && endsIn(text, 's', end);
    case 119: // w
      return end - start === 3 ? endsIn(text, 'as', end) : end - start === 4 && endsIn(text, 'ere', end);
    default:
      return false;
  }
}

/** *opened, shared, expected*. */
export function isRegularParticiple(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101;
}
