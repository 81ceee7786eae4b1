/** Keys and tokens: by their form, by the word in front of them, by the line that opens a file. */
import { configuredKey, configuredPassword } from './configured.ts';
import { keyBehind, secretBehind } from './labelled-secret.ts';
import { isKeyHeader } from './open-secret.ts';
import { licenceKeyBehind } from './product-key.ts';
import { phraseBehind } from './recovery.ts';
import type { SecretSearch } from './secret-search.ts';
import { setupKeyNear } from './setup-key.ts';
import { tokensOf } from './tokens-of-text.ts';

export function findKeys(search: SecretSearch): void {
  const { analysis } = search;
  const { text, hits } = analysis;
  for (const token of tokensOf(analysis)) search.add('key', token.kind, token);
  for (const header of hits.header) if (isKeyHeader(text, header)) search.add('private-key', 'private-key', header);
  for (const hit of hits.secret)
    search.add(
      'key',
      'labelled',
      secretBehind(text, hit.end, hit.text) ?? configuredKey(text, hit.end) ?? configuredPassword(text, hit),
    );
  for (const hit of hits.keyName) {
    const isPartOfName = /[_-]/.test(text.charAt(hit.start - 1));
    if (isPartOfName) search.add('key', 'labelled', keyBehind(text, hit.end) ?? configuredKey(text, hit.end));
  }
  for (const hit of hits.phrase) search.add('private-key', 'phrase', phraseBehind(text, hit.end));
  for (const hit of search.told(hits.setupKey)) search.add('key', 'setup-key', setupKeyNear(text, hit));
  for (const hit of search.told(hits.licence)) search.add('key', 'product-key', licenceKeyBehind(text, hit.end));
}
