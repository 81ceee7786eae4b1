/**
 * Code point at an offset, 0 behind the end of the text. `codePointAt` was seen (Node 24) to read past the end of a string that is
 * cut out of a longer one between the two halves of a character.
 */
export function codePointIn(text: string, offset: number): number {
  if (offset >= text.length) return 0;
  const high = text.charCodeAt(offset);
  if (high < 0xd800 || high > 0xdbff || offset + 1 >= text.length) return high;
  const low = text.charCodeAt(offset + 1);
  return low < 0xdc00 || low > 0xdfff ? high : (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
}
