import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Pack, packSchema } from '../../../rules/pack/schema.ts';

/** The pack that the extension starts with. */
export function starterPack(): Pack {
  return packSchema.parse(parse(readFileSync(new URL('../../../assets/packs/starter.yaml', import.meta.url), 'utf8')));
}
