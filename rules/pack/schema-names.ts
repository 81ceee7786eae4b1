import type * as z from 'zod';
import type { Path } from './problem.ts';
import { packSchema } from './schema.ts';

type Schema = z.core.$ZodType;

/** Names of the fields that the schema allows at this path; empty where anything or nothing is allowed. */
export function namesAllowedAt(path: Path): string[] {
  return path
    .reduce<Schema[]>((here, part) => here.flatMap((schema) => into(schema, part)), bare(packSchema))
    .flatMap(namesOf);
}

/** Names of the fields of a schema of objects. */
export function namesAllowedIn(schema: z.ZodType): string[] {
  return bare(schema).flatMap(namesOf);
}

function namesOf(schema: Schema): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

function into(schema: Schema, part: Path[number]): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return bare(def.shape[String(part)]);
  if (def.type === 'array') return bare(def.element);
  if (def.type === 'record') return bare(def.valueType);
  return [];
}

/** The schema without what only wraps it; each branch of a union. */
function bare(schema: Schema | undefined): Schema[] {
  if (schema === undefined) return [];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.flatMap(bare);
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') return bare(def.innerType);
  return [schema];
}
