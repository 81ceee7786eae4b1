import { describe, expect, it } from 'vitest';
import { allRules, compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';

/** What people may say in public about their work: criticism, own pay, conditions, unions, wrongdoing. */
const protectedPosts = [
  'Mein Chef ist inkompetent, die Schichtpläne sind eine Frechheit. Mir reicht’s.',
  'Ich verdiene 2.900 Euro brutto und finde, wir sollten alle über Gehalt reden.',
  'Bei ACME gibt es seit Jahren keine Erhöhung. Am Donnerstag streiken wir mit der Gewerkschaft.',
  'Der Betriebsrat hat recht: So kann man nicht arbeiten. ACME spart an der Sicherheit.',
  'Ich habe den Missstand der Meldestelle gemeldet, und niemand hat reagiert. Frustrierend.',
  'Unser Weiterbildungsbudget wurde gestrichen. Wieder mal. Typisch ACME.',
  'Mir wurde gekündigt, nach neun Jahren bei ACME, ohne ein Wort.',
  'Ich klage gegen ACME auf meinen Lohn, die Gewerkschaft hilft mir dabei.',
  'ACME hat das Datenleck vertuscht, ich habe es der Datenschutzbehörde gemeldet.',
  'Unser Gewinn steigt um 20 %, und wir bekommen keinen Cent mehr. Streik am Montag!',
  'Die Kollegen im Lager werden mies bezahlt, 12,50 Euro die Stunde, das sage ich laut.',
  'Mein Arbeitgeber ACME hat mich abgemahnt, weil ich im Betriebsrat bin.',
  'I was fired by ACME for asking about overtime pay.',
  'I am suing ACME over unpaid wages, and the union stands with me.',
  'ACME covered up a data breach at our site, so I reported it to the regulator.',
  'Our profits went up 20% and we got nothing. Strike on Monday!',
  'My coworkers and I make 15 dollars an hour at ACME, compare yours.',
  'My boss is clueless and the shifts are a joke. I am done.',
  'I make 41,000 a year at ACME and I think we should all talk about pay.',
  'ACME cut our safety training again. We are voting on a union next week.',
  'I reported it to the hotline and nothing happened. Seriously?',
  'Working conditions at ACME are bad, and our lunch budget was cut again.',
];

describe('protected speech is never stopped', () => {
  const pack = packSchema.parse({
    schema: 1,
    id: 'acme',
    version: 1,
    title: 'ACME',
    languages: ['de', 'en'],
    company: { names: ['ACME'] },
  });
  const reviewer = compilePack(pack, allRules);
  it.each(protectedPosts)('%s', (text) => {
    for (const kind of ['employee', 'private'] as const) {
      const { findings } = reviewer.review({ text, network: 'linkedin', author: { kind } });
      expect(findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
    }
  });
});
