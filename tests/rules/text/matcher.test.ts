import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../rules/dictionary.ts';
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { fieldsOfUse } from '../../../rules/text/compiled-patterns.ts';
import { plantTree } from '../../../rules/text/literal-tree.ts';
import { Matcher } from '../../../rules/text/matcher.ts';
import { escapePattern, parsePattern } from '../../../rules/text/pattern.ts';
import { PatternError } from '../../../rules/text/pattern-error.ts';

function found(dictionary: Dictionary, text: string): string[] {
  const analysed = new AnalysedText(text);
  return new Matcher([dictionary]).scan(analysed, 'unknown').hits[0]!.map((hit) => hit.text);
}

const german = (...patterns: string[]): Dictionary => ({ de: patterns.map((match) => ({ match, data: undefined })) });
const english = (...patterns: string[]): Dictionary => ({ en: patterns.map((match) => ({ match, data: undefined })) });

describe('patterns', () => {
  it.each([
    ['a word, not a part of one', german('ag'), 'Die AG am Tag', ['AG']],
    [
      'an inflection',
      german('führend~'),
      'führende, führendes, Führender, Führendschaft',
      ['führende', 'führendes', 'Führender'],
    ],
    ['a genitive with apostrophe', english('acme~'), "ACME's office", ["ACME's"]],
    ['a head', german('gewinnspiel*'), 'Gewinnspielregeln, Gewinnspiel', ['Gewinnspielregeln', 'Gewinnspiel']],
    ['a tail', german('*führer'), 'Marktführer, Führerschein', ['Marktführer']],
    ['a gap inside a sentence', german('gibt … bekannt'), 'Sie gibt den Start bekannt.', ['gibt den Start bekannt']],
    ['no gap over a sentence', german('gibt … bekannt'), 'Es gibt Kuchen. Mir ist bekannt: lecker.', []],
    [
      'no gap of nine words',
      german('gibt … bekannt'),
      'gibt eins zwei drei vier fünf sechs sieben acht neun bekannt',
      [],
    ],
    [
      'alternatives',
      german('(welt|europa)?weit führend~'),
      'weltweit führende, europaweit führender, weit führend',
      ['weltweit führende', 'europaweit führender', 'weit führend'],
    ],
    [
      'alternatives on both sides of a gap',
      english('(we|they) (will|might) … (come|go) (home|back)'),
      'We might one day go back. They will go out. We come home.',
      ['We might one day go back'],
    ],
    [
      'the alternative in front of one that overlaps the words behind the gap',
      english('(will|is) … (is coming|goes)'),
      'It will soon is coming, they say.',
      ['will soon is coming'],
    ],
    [
      'an ending inside a phrase',
      german('maßgeschneidert~ Lösung~'),
      'maßgeschneiderten Lösungen',
      ['maßgeschneiderten Lösungen'],
    ],
    ['exact case', german('=AG'), 'AG und ag', ['AG']],
    ['a number behind', german('gegründet #'), 'gegründet 1990, gegründet von', ['gegründet 1990']],
    ['a number in front', german('# Mitarbeiter~'), 'rund 1.200 Mitarbeitern', ['1.200 Mitarbeitern']],
    [
      'the start of a line',
      german('^Pressemitteilung'),
      'zur Pressemitteilung\nPressemitteilung',
      ['Pressemitteilung'],
    ],
    ['the end of a line', english('^about us$'), 'About us\nAbout us all', ['About us']],
    ['over a line break', english('project phoenix'), 'the project\nphoenix', ['project\nphoenix']],
    ['over a full stop with a hyphen', german('matr nr'), 'Meine Matr.-Nr. ist neu.', ['Matr.-Nr']],
    ['not over a full stop', english('project phoenix'), 'A big project. Phoenix is a city.', []],
    ['signs that belong to it', english('c\\#'), 'C# and C', ['C']],
    ['hyphens', english('award-winning'), 'award winning, award‑winning', ['award winning', 'award‑winning']],
  ])('%s', (_what, dictionary, text, expected) => {
    expect(found(dictionary, text)).toEqual(expected);
  });

  it('an unless phrase takes the hit away, elsewhere it stays', () => {
    const dictionary: Dictionary = { de: [{ match: 'phönix', unless: ['phönix aus der asche'], data: undefined }] };
    expect(found(dictionary, 'Wie Phönix aus der Asche kam Phönix')).toEqual(['Phönix']);
    expect(new AnalysedText('x').text).toBe('x');
  });

  it('of overlapping entries the longest counts', () => {
    expect(found(english('phoenix', 'project phoenix'), 'Project Phoenix')).toEqual(['Project Phoenix']);
  });

  it('entries of the other language are left out when the language is known', () => {
    const analysed = new AnalysedText('wir will', 'de');
    const matcher = new Matcher([{ de: [{ match: 'wir', data: 1 }], en: [{ match: 'will', data: 2 }] }]);
    expect(matcher.scan(analysed, 'de').hits[0]!.map((hit) => hit.text)).toEqual(['wir']);
  });

  it('alternatives around gaps are added up, not multiplied', () => {
    const { compiled } = new Matcher([english('(a|b|c) … (d|e|f) … (g|h|i)')]);
    expect(compiled.uses.length / fieldsOfUse).toBe(9);
  });

  it('says what is wrong with a pattern', () => {
    expect(() => parsePattern('(a|b')).toThrow(PatternError);
    expect(() => parsePattern('a)')).toThrow('closes a bracket');
    expect(() => parsePattern('…')).toThrow('no word');
    expect(() => parsePattern('(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)')).toThrow('1024');
  });

  it('escaped marks are plain', () => {
    expect(found(english(escapePattern('Q* (beta)')), 'We tested Q* (beta) today')).toEqual(['Q* (beta']);
  });
});

describe('many literals at once', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'ä', 'x');
  const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

  it('are found wherever a plain search finds them', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.array(word, { maxLength: 40 }),
        (literals, text) => {
          const marks = [
            ['', '', (one: string, literal: string) => one === literal],
            ['', '*', (one: string, literal: string) => one.startsWith(literal)],
            ['*', '', (one: string, literal: string) => one.endsWith(literal)],
            ['*', '*', (one: string, literal: string) => one.includes(literal)],
          ] as const;
          const asked = literals.flatMap((literal) =>
            marks.map(([head, tail, holds]) => ({ literal, head, tail, holds })),
          );
          const dictionaries = asked.map(({ literal, head, tail }) => german(`${head}${literal}${tail}`));
          const hits = new Matcher(dictionaries).scan(new AnalysedText(text.join(' ')), 'de').hits;
          const folded = text.map((one) => one.replaceAll('ä', 'ae'));
          asked.forEach(({ literal, holds }, index) => {
            const expected = folded.flatMap((one, at) => (holds(one, literal.replaceAll('ä', 'ae')) ? [at] : []));
            expect(hits[index]!.map(({ wordStart }) => wordStart)).toEqual(expected);
          });
        },
      ),
    );
  });

  it('of several words are found over the spaces between them', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (text, one, two) => {
        const [from, to] = [one % text.length, two % text.length].sort((a, b) => a - b) as [number, number];
        const phrase = text.slice(from, to + 1);
        const hits = new Matcher([german(phrase.join(' '))]).scan(new AnalysedText(text.join(' ')), 'de').hits[0]!;
        expect(hits.some(({ wordStart, wordEnd }) => wordStart === from && wordEnd === to + 1)).toBe(true);
        for (const { wordStart, wordEnd } of hits) expect(text.slice(wordStart, wordEnd)).toEqual(phrase);
      }),
    );
  });

  it('an empty literal is refused', () => {
    expect(() => plantTree([''])).toThrow(RangeError);
  });
});
