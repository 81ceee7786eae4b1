/** Packs that ship with the extension, for the parts that are bundled. The build turns the YAML into plain objects. */
import type { PackLibrary } from '../../rules/pack/extend.ts';
import type { PackSource } from '../../rules/pack/schema.ts';
import example from './example.yaml';
import starter from './starter.yaml';

/** The pack that is active until somebody chooses another. */
export const defaultPackId = 'starter';

export const builtInPacks: PackLibrary = new Map([starter, example].map((pack: PackSource) => [pack.id, pack]));
