import { describe, expect, it } from 'vitest';
import { competitionTerms } from '../../../rules/imprint/competition-terms.ts';
import { requirement } from '../../../rules/imprint/requirement.ts';
import { compilePack } from '../../../rules/index.ts';
import { type PackSource, packSchema } from '../../../rules/pack/schema.ts';
import type { Post } from '../../../rules/post.ts';

function rulesThatFind(
  text: string,
  requirements: NonNullable<PackSource['requirements']>,
  post: Partial<Post> = {},
): string[] {
  const pack = packSchema.parse({
    schema: 1,
    id: 'acme',
    version: 1,
    title: 'ACME',
    languages: ['de', 'en'],
    requirements,
  });
  const { findings } = compilePack(pack, [competitionTerms, requirement]).review({ text, ...post });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const risk = [
  {
    id: 'risk',
    when: { anyOf: ['Rendite'] },
    needs: { anyOf: ['Risiko', 'acme.example/risiken'] },
    networks: ['linkedin' as const],
  },
];

describe('requirements of a pack', () => {
  it('ask for what is missing, and are content with a word or an address', () => {
    expect(rulesThatFind('Vier Prozent Rendite im Jahr.', risk)).toEqual(['imprint/requirement warn']);
    expect(rulesThatFind('Vier Prozent Rendite, mit Risiko.', risk)).toEqual([]);
    expect(rulesThatFind('Hohe Renditen sind nie ohne Risiko.', risk)).toEqual([]);
    expect(rulesThatFind('Rendite: https://www.acme.example/risiken?von=post', risk)).toEqual([]);
    expect(rulesThatFind('Rendite: https://acme.example/andere-seite', risk)).toEqual(['imprint/requirement warn']);
  });

  it('hold only where the pack says', () => {
    expect(rulesThatFind('Vier Prozent Rendite.', risk, { network: 'facebook' })).toEqual([]);
    expect(rulesThatFind('Vier Prozent Rendite.', risk, { network: 'linkedin' })).toEqual(['imprint/requirement warn']);
  });

  it('ask once, however often the word stands there', () => {
    expect(rulesThatFind('Rendite, Rendite, Rendite!', risk)).toHaveLength(1);
  });

  it('for competitions sharpen the built-in rule instead of repeating it', () => {
    const own = [
      {
        id: 'competition-terms',
        when: { anyOf: ['Glücksrad'] },
        needs: { anyOf: ['https://acme.example/gewinnspiel'] },
      },
    ];
    expect(rulesThatFind('Wir verlosen drei Karten, kommentiert einfach!', own)).toEqual([
      'imprint/competition-terms warn',
    ]);
    expect(rulesThatFind('Dreht am Glücksrad und kommentiert!', own)).toEqual(['imprint/competition-terms warn']);
    expect(rulesThatFind('Wir verlosen drei Karten: acme.example/gewinnspiel', own)).toEqual([]);
    expect(rulesThatFind('Wir verlosen drei Karten: anders.example/regeln', own)).toEqual([
      'imprint/competition-terms hint',
    ]);
  });
});
