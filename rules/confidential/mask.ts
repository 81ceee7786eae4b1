/** A secret in a finding shows no more of itself than its author needs to find it again. */

const dots = '…';

/** Beginning and end, so that at most a third of the text is seen: `DE8…00`, `Ph…`. */
export function masked(text: string): string {
  const letters = [...text.replace(/[\p{Cf}\s]+/gu, '')];
  const shown = Math.min(3, Math.max(1, Math.floor(letters.length / 3)));
  const tail = letters.length >= 12 ? letters.slice(-2).join('') : '';
  return letters.slice(0, shown).join('') + dots + tail;
}

/** The address without its name: `a…@mail.example`. */
export function maskedEmail(address: string): string {
  const at = address.indexOf('@');
  return `${address.slice(0, 1)}${dots}${address.slice(at)}`;
}
