import { describe, expect, it } from 'vitest';
import type { PackSource } from '../../../rules/pack/schema.ts';
import { preferred } from '../../../rules/terminology/preferred.ts';
import { findingsOf, fixed } from '../one-rule.ts';

const pack = {
  terminology: [
    { prefer: { de: 'Lastenrad', en: 'cargo bike' }, insteadOf: ['Cargobike', 'Transportfahrrad', 'freight bicycle'] },
    { prefer: { de: 'Mitarbeitende', en: 'colleagues' }, insteadOf: ['Personal', 'headcount'] },
    { prefer: 'sign in', insteadOf: ['log-in', 'log on'], networks: ['linkedin'] },
  ],
} satisfies Partial<PackSource>;

describe('terminology/preferred', () => {
  it.each([
    ['Das Cargobike steht im Hof und wartet.', 'Das Lastenrad steht im Hof und wartet.'],
    ['Das CARGOBIKE steht im Hof und wartet.', 'Das LASTENRAD steht im Hof und wartet.'],
    ['We need the freight bicycle for the move.', 'We need the cargo bike for the move.'],
    ['Freight bicycle or van, that is what we ask.', 'Cargo bike or van, that is what we ask.'],
    ['We keep the headcount as it is this year.', 'We keep the colleagues as it is this year.'],
    ['Log on with your phone and you are there.', 'Sign in with your phone and you are there.'],
  ])('%s', (text, better) => {
    const [finding] = findingsOf(preferred, text, { pack });
    expect(fixed(text, finding)).toBe(better);
    expect(findingsOf(preferred, better, { pack })).toEqual([]);
  });

  it.each(['Wir haben viele Cargobikes im Hof.', 'Die Transportfahrräder stehen im Hof und warten.'])(
    'only suggests where the ending would be lost: %s',
    (text) => {
      const [finding] = findingsOf(preferred, text, { pack });
      expect(finding?.fix).toBeUndefined();
      expect(finding?.suggestions).toEqual(['Lastenrad']);
    },
  );

  it('holds where the pack wants it', () => {
    const text = 'Log on with your phone and you are there.';
    expect(findingsOf(preferred, { text, network: 'linkedin' }, { pack })).toHaveLength(1);
    expect(findingsOf(preferred, { text, network: 'x' }, { pack })).toEqual([]);
  });

  it('changes no address, handle, tag or quotation', () => {
    const text =
      'Mehr bei @cargobike, cargobike@acme.example, #Cargobike und https://acme.example/cargobike, „Cargobike“ eben.';
    expect(findingsOf(preferred, text, { pack })).toEqual([]);
  });

  it('does not take an adjective for a noun', () => {
    expect(findingsOf(preferred, 'This is personal to me and to all of us.', { pack })).toEqual([]);
    expect(findingsOf(preferred, 'Das Personal ist für euch da.', { pack })).toHaveLength(1);
  });

  it('replaces the signs that belong to a listed word', () => {
    const languages = { terminology: [{ prefer: 'Rust', insteadOf: ['C++'] }] };
    const text = 'Wir schreiben das in C++, und das bleibt so.';
    const [finding] = findingsOf(preferred, text, { pack: languages });
    expect(finding?.excerpt).toBe('C++');
    expect(fixed(text, finding)).toBe('Wir schreiben das in Rust, und das bleibt so.');
  });
});
