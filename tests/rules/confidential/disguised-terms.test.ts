import { describe, expect, it } from 'vitest';
import { spacedWords } from '../../../rules/confidential/term/disguised-words.ts';
import { term } from '../../../rules/confidential/term.ts';
import type { PackSource } from '../../../rules/pack/schema.ts';
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { findingsOf } from '../one-rule.ts';

const terms: PackSource['terms'] = [
  { id: 'phoenix', match: ['Phönix', 'Project Phoenix'] },
  { id: 'stern', match: ['Stern'] },
  { id: 'apollo', match: ['APOLLO'], matchCase: true },
  { id: 'iris', match: ['Iris'] },
];

function places(text: string, options: Record<string, unknown> = {}) {
  return findingsOf(term, text, { options, pack: { terms } }).map(({ start, end }) => text.slice(start, end));
}

describe('spaced letters', () => {
  it.each([
    'P h ö n i x',
    'P.h.ö.n.i.x',
    'P-H-O-E-N-I-X',
    'p_h_o_e_n_i_x',
    'P  h  ö  n  i  x',
    'P\nh\nö\nn\ni\nx',
    'P h o\u0308 n i x',
    'P h ö n i x s',
    'P r o j e c t   P h o e n i x',
    'S t e r n',
  ])('found in %j', (written) => {
    expect(places(`Bald kommt ${written}.`)).toEqual([written]);
  });

  it('a word among other spaced ones', () => {
    expect(places('w i r   l i e b e n   P h ö n i x   s e h r')).toEqual(['P h ö n i x']);
  });

  it.each(['g e s t e r n', 'I r i s', 'A B C D E F', 'S. t. e. x', 'a p o l l o', '1 2 3 4 5', 'x '.repeat(20_000)])(
    'no alarm on %j',
    (written) => {
      expect(places(`Bald kommt ${written}.`)).toEqual([]);
    },
  );

  it('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const analysed = new AnalysedText(text);
      const started = performance.now();
      expect(spacedWords(analysed).length).toBeGreaterThan(1_000);
      return performance.now() - started;
    };
    const text = 'a b c d e  '.repeat(500);
    const short = Math.min(...[1, 2, 3, 4, 5].map(() => time(text)));
    expect(time(text.repeat(8)) / short).toBeLessThan(40);
  });
});

describe('leetspeak', () => {
  const leet = (text: string) => places(text, { leetspeak: true });

  it.each(['Ph0en1x', 'Ph0nix', 'PH0NIX', 'St3rn', '$tern', '5tern5', 'Proj3ct-Ph0en!x'])(
    'finds %s, only where the pack asks for it',
    (written) => {
      const text = `Bald kommt ${written}.`;
      expect(leet(text)).toHaveLength(1);
      expect(places(text)).toEqual([]);
    },
  );

  it.each([
    'Phone4u',
    '5 Tage',
    'ma1l@st.example',
    '@sternwarte',
    '12345',
    'B2B und H2O',
    'AP0LL0',
    '1r1s',
    'Phö1ix',
    '$5.000',
  ])('no alarm on %s', (written) => {
    expect(leet(`Heute um 10 Uhr: ${written}!`)).toEqual([]);
  });
});
