/** Keys and tokens that stand in documentation: everybody has read them, nobody gets in with them. */

/**
 * Keys of whole tutorials, and the setup key of every article about one-time passwords.
 *
 * https://docs.stripe.com/keys, https://github.com/google/google-authenticator/wiki/Key-Uri-Format, 2026
 */
const known =
  /4eC39HqLyjWDarjtT1zdp7dc|BQokikJOvBiI2HlWgH4olfQ2|wJalrXUtnFEMI|JBSWY3DPEHPK3PXP|JBSWY3DPEBLW64TMMQ|GEZDGNBVGY3TQOJQ|HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ/i;
/** Typed in rows by somebody who shows what it looks like. */
const rows = /123456789|987654321|abcdefg|AbCdEf|(?:0123|1234)5?(?:abcd|ABCD)|(?:abc|ABC)123(?:def|DEF)|deadbeef/;

/** @param token as found by its shape; letters and digits of a random one do not stand in rows */
export function isDocumented(token: string): boolean {
  if (known.test(token) || rows.test(token)) return true;
  return token.startsWith('ey') && hasClaimsOfDocumentation(token);
}

/** Claims of jwt.io, of RFC 7519, of tutorials: the user 1234567890, John Doe, `example`. */
function hasClaimsOfDocumentation(token: string): boolean {
  const claims = token.split('.')[1] ?? '';
  let written: string;
  try {
    written = atob(claims.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return false;
  }
  return /"(?:sub|iat|user_?id)"\s*:\s*"?(?:1234567890|1516239022|user_?123)"?\s*[,}]|"http:\/\/example\.com\/|"iss"\s*:\s*"joe"|"(?:iss|aud|email|sub)"\s*:\s*"[^"]{0,60}(?:@|\/\/|\.)example\.(?:com|org|net)[/"]/i.test(
    written,
  );
}
