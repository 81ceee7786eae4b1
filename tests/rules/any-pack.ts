/** Valid packs as fast-check makes them up: any rule on or off with any of its options, any list that a pack may have. */
import fc from 'fast-check';
import { hashTerms } from '../../rules/confidential/hashed-terms/hash-terms.ts';
import { type Pack, packSchema } from '../../rules/pack/schema.ts';
import { allRules } from '../../rules/registry.ts';
import { severities } from '../../rules/review.ts';
import type { Rule } from '../../rules/rule.ts';
import { listedWords } from './any-text.ts';
import { anyValueOf } from './any-value.ts';

const { rules: _rules, hashedTerms: _hashedTerms, extends: _extends, ...shape } = packSchema.shape;

function anySettingOf(rule: Rule): fc.Arbitrary<unknown> {
  const { _zod } = packSchema.shape.terms.unwrap().element;
  const { audiences, networks, languages, kinds } = _zod.def.shape;
  const scope = { audiences, networks, languages, kinds };
  const values = {
    severity: fc.constantFrom('off', ...severities),
    ...(rule.options && { options: anyValueOf(rule.options) }),
    ...Object.fromEntries(Object.entries(scope).map(([name, schema]) => [name, anyValueOf(schema)])),
  };
  return fc.oneof(fc.boolean(), fc.constantFrom('off', ...severities), fc.record(values, { requiredKeys: [] }));
}

const anyHashedTerms = fc
  .array(fc.subarray(listedWords, { minLength: 1, maxLength: 5 }), { maxLength: 2 })
  .map((lists) =>
    lists
      .map((names, index) => ({ id: `list-${index}`, ...hashTerms(names, new Uint8Array(16).fill(index)) }))
      .filter(({ count }) => count > 0),
  );

const fields = Object.entries(shape).map(([name, schema]) => [name, anyValueOf(schema)] as const);
/** Most rules stay as they are: a pack that switches everything off finds nothing. */
const settings = fc
  .uniqueArray(fc.oneof(...allRules.map((rule) => anySettingOf(rule).map((setting) => [rule.id, setting] as const))), {
    selector: ([rule]) => rule,
    maxLength: 20,
    size: 'max',
  })
  .map((pairs) => Object.fromEntries(pairs));

export const anyPack: fc.Arbitrary<Pack> = fc
  .record(
    {
      ...(Object.fromEntries(fields) as Record<'id', fc.Arbitrary<unknown>>),
      rules: settings,
      hashedTerms: anyHashedTerms,
    },
    {
      requiredKeys: Object.keys(shape).filter((name) =>
        ['schema', 'id', 'version', 'title', 'languages'].includes(name),
      ) as 'id'[],
    },
  )
  .map((source) => packSchema.parse(source));
