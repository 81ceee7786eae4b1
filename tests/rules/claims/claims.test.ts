import { describe, expect, it } from 'vitest';
import { greenClaim } from '../../../rules/claims/green-claim.ts';
import { superlativeProof } from '../../../rules/claims/superlative-proof.ts';
import { findingsOf } from '../one-rule.ts';

describe('claims/green-claim', () => {
  it.each([
    ['Unsere Tasche ist umweltfreundlich.', 'generic'],
    ['Wir sind klimaneutral.', 'neutral'],
    ['Wir werden bis 2035 klimaneutral.', 'goal'],
    ['Unsere Tasche ist klimaneutral. Den Rest kompensieren wir.', 'offset'],
    ['Our bags are carbon neutral, we offset the rest: https://acme.example', 'offset'],
    ['Unser Laden hat jetzt unser eigenes Umweltsiegel.', 'seal'],
    ['We will be net zero by 2040.', 'goal'],
  ])('%s: %s', (text, problem) => {
    expect(findingsOf(greenClaim, text)).toMatchObject([{ severity: 'warn', evidence: { problem } }]);
  });

  it('names the directive and the day from which it applies', () => {
    const [finding] = findingsOf(greenClaim, 'Unsere Tasche ist umweltfreundlich.');
    expect(finding?.why).toContain('27. September 2026');
    expect(finding?.sources).toMatchObject([{ checked: '2026-11-21' }]);
  });

  it('is content with evidence in the same post', () => {
    expect(
      findingsOf(greenClaim, 'Unsere Tasche ist umweltfreundlich. Wie wir messen: https://acme.example/oeko'),
    ).toEqual([]);
    expect(findingsOf(greenClaim, 'Our bag is eco-friendly: 60 percent recycled nylon, FSC paper around it.')).toEqual(
      [],
    );
  });

  it('knows the company by its name', () => {
    const text = 'Der Lastesel fährt emissionsfrei durch jede Stadt.';
    expect(findingsOf(greenClaim, text)).toEqual([]);
    expect(findingsOf(greenClaim, text, { pack: { company: { products: ['Lastesel'] } } })).toHaveLength(1);
  });
});

describe('claims/superlative-proof', () => {
  it('asks for proof only where the own side claims it', () => {
    expect(findingsOf(superlativeProof, 'Die Musterfirma ist Marktführer.')).toEqual([]);
    const pack = { company: { names: ['Musterfirma'] } };
    expect(findingsOf(superlativeProof, 'Die Musterfirma ist Marktführer.', { pack })).toMatchObject([
      { severity: 'hint', excerpt: 'Marktführer' },
    ]);
  });

  it('is content with a source in the same sentence or right beside it', () => {
    expect(findingsOf(superlativeProof, 'Wir sind Marktführer. Quelle: Branchenbericht 2026.')).toEqual([]);
    expect(
      findingsOf(superlativeProof, `Wir sind Marktführer. ${'Das freut uns. '.repeat(30)}Quelle: Bericht.`),
    ).toHaveLength(1);
  });
});
