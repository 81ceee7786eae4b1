import { gateOf, rulesIn } from '../../../rules/index.ts';
import { inCountries } from '../../../rules/jurisdiction.ts';
import { textIn } from '../../../rules/localised.ts';
import type { PackInUse } from '../../../rules/pack/term-list.ts';
import type { Language } from '../../../rules/post.ts';
import type { PackSummary } from '../protocol.ts';

/** What people see of a pack. */
export function summaryOf(pack: PackInUse, source: PackSummary['source'], language: Language): PackSummary {
  const { id, version, title, owner, guidance, contacts } = pack;
  return {
    id,
    version,
    title: textIn(language, title),
    source,
    gate: gateOf(pack),
    ...(owner && { owner: { name: owner.name, ...(owner.email && { email: owner.email }) } }),
    dos: guidance.dos.map((text) => textIn(language, text)),
    donts: guidance.donts.map((text) => textIn(language, text)),
    contacts: contacts.map(({ topic, name, url }) => ({ topic, name, ...(url && { url }) })),
    ruleCount: rulesIn(pack).length,
    countries: inCountries(language, pack.jurisdiction),
    termCount: pack.hashedTerms.reduce((sum, { count }) => sum + count, pack.terms.length),
  };
}
