/** Keys from which an app makes the codes of a second step, and those that open a locked disk: `setup key: k7qa 2mzd …`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { isDocumented } from './documented.ts';
import { isPlaceholder } from './token-shapes.ts';

export const setupKeyWords = words({
  any: [
    '*authenticator',
    '(Authy|Aegis|andOTP|FreeOTP|TOTP|HOTP|MFA|2FA)',
    '(setup|set up|manual|manual entry|enrollment|enrolment|entry) (key|code|secret)',
    '(one time|2FA|MFA|TOTP|OTP|steam guard|shared) (secret|seed|key)',
    '(two|2) (step|factor)',
    '(zwei|2) Faktor',
    'Zweifaktor*',
    '(Einrichtungs|Konfigurations|Kopplungs)(schlüssel|code)',
    '(Setup|Einrichtungs|2FA|MFA|OTP) (Schlüssel|Key|Code)',
    '(scan|scannen) … QR',
    'QR … (scannen|scan|scannt|scans)',
    'seed',
    'BitLocker',
    'FileVault',
    'LUKS',
    '(recovery|rescue) key',
    '(Wiederherstellungs|Rettungs|Entsperr)schlüssel',
  ],
});

/** Characters behind the word and in front of it in which the key begins. */
const behind = 150;
const before = 110;

/** RFC 4648: letters and the digits 2 to 7, in groups of four or in one run. */
const base32 =
  /(?<![\p{L}\d/=&?.-])(?:[a-z2-7]{4}(?:[ -][a-z2-7]{4}){3,15}(?:[ -][a-z2-7]{2,3})?|[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){3,15}(?:[ -][A-Z2-7]{2,3})?|[A-Z2-7]{16,64}|[a-z2-7]{16,64})(?![\p{L}\d])/gu;
/** Eight groups of six digits, as Windows shows them. */
const ofDisk = /(?<!\d)\d{6}(?:[- ]\d{6}){7}(?!\d)/u;

/** @param word one of `setupKeyWords` */
export function setupKeyNear(text: string, word: Span): Span | undefined {
  return (
    keyIn(text, word.end, Math.min(text.length, word.end + behind + longest), word.end + behind) ??
    keyIn(text, Math.max(0, word.start - before), word.start, word.start)
  );
}

/** Characters of the longest key with its gaps. */
const longest = 85;

/** @param last where the key begins at the latest */
function keyIn(text: string, from: number, to: number, last: number): Span | undefined {
  const slice = text.slice(from, to);
  base32.lastIndex = 0;
  for (let match = base32.exec(slice); match !== null; match = base32.exec(slice)) {
    const start = from + match.index;
    if (start < last && isKey(match[0])) return { start, end: start + match[0].length };
  }
  const disk = ofDisk.exec(slice);
  return disk === null ? undefined : { start: from + disk.index, end: from + disk.index + disk[0].length };
}

/** Two of its groups at least, and a third of them, mix letters and digits: words do not. */
function isKey(written: string): boolean {
  const compact = written.replace(/[ -]/g, '');
  if (isPlaceholder(compact) || isDocumented(compact)) return false;
  const groups = compact.match(/.{4}/g) ?? [];
  const mixed = groups.filter((group) => /\d/.test(group) && /[a-z]/i.test(group)).length;
  return mixed >= 2 && mixed * 3 >= groups.length;
}
