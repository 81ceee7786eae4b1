/** Which words and signs of a text are a password, a code or a key. */
import { findCodes } from './codes.ts';
import { findKeys } from './keys.ts';
import { findPasswords } from './passwords.ts';
import { type Secret, SecretSearch, type SecretText } from './secret-search.ts';

/** In the order of the text, the longer first where two begin together. They may overlap. */
export function secretsIn(analysis: SecretText): Secret[] {
  const search = new SecretSearch(analysis);
  findKeys(search);
  findPasswords(search);
  findCodes(search);
  const { found } = search;
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}
