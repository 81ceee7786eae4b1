import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../rules/compile.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { allRules } from '../../../rules/registry.ts';
import type { Rule } from '../../../rules/rule.ts';
import { everyday } from './everyday.ts';
import { conversationSamples, pressSamples } from './samples.ts';

const marking = new Set([
  'tone/announcement',
  'tone/superlative',
  'tone/buzzword',
  'tone/cliche',
  'tone/nominal-style',
  'tone/flat-ad',
]);
const toneRules: readonly Rule[] = allRules.filter(({ id }) => id.startsWith('tone/'));

function reviewerOf(rules: Record<string, unknown>) {
  const pack = packSchema.parse({
    schema: 1,
    id: 'tone',
    version: 1,
    title: 'Tone',
    languages: ['de', 'en'],
    company: { names: ['Innovative Räder'] },
    rules,
  });
  return compilePack(pack, toneRules);
}
const usual = reviewerOf({});
const findingsOf = (text: string, reviewer = usual) => reviewer.review({ text }).findings;
const severitiesOf = (text: string, rule: string) =>
  findingsOf(text)
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

const longTalk = Array.from({ length: 5 }, (_, index) => conversationSamples.en[index]).join('\n\n');

describe('a word of the press office', () => {
  it('is a note in a long talk and a hint among its like', () => {
    expect(severitiesOf(`${longTalk}\n\nWe leverage the old saw.`, 'tone/buzzword')).toEqual(['info']);
    expect(
      severitiesOf('We leverage holistic synergies for seamless and scalable paradigms.', 'tone/buzzword'),
    ).not.toContain('info');
  });

  it('offers another wording in the language of the text', () => {
    const [finding] = findingsOf('Mit bahnbrechenden Sägen schneiden wir Holz.');
    expect(finding).toMatchObject({ rule: 'tone/superlative', excerpt: 'bahnbrechenden' });
    expect(finding?.suggestions).toEqual(['Einen Messwert nennen']);
  });

  it('is fine where the pack allows it', () => {
    const text = 'Unsere Roadmap ist fertig, und das Ökosystem wächst.';
    const words = (reviewer = usual) =>
      findingsOf(text, reviewer)
        .filter(({ rule }) => rule === 'tone/buzzword')
        .map(({ excerpt }) => excerpt);
    expect(words()).toEqual(['Roadmap', 'Ökosystem']);
    const allowing = reviewerOf({ 'tone/buzzword': { options: { allow: ['ROADMAP'] } } });
    expect(words(allowing)).toEqual(['Ökosystem']);
  });

  test.each([
    ['in the name of the company', 'Bei Innovative Räder stehen heute drei neue Räder im Laden.'],
    ['in a hashtag', 'Drei neue Räder stehen heute im Laden. #innovativ'],
    ['held at a distance', 'Der Vertreter nannte das Rad „innovativ“, ich nenne es rot.'],
    ['as a joke', 'Synergien, Mehrwert, Quantensprung: Wer hat noch eins? #BuzzwordBingo'],
  ])('is left alone %s', (_where, text) => {
    expect(findingsOf(text).filter(({ rule }) => marking.has(rule))).toEqual([]);
  });
});

describe('the marks of a text', () => {
  it('never lie over each other', () => {
    const samples = [...pressSamples.de, ...pressSamples.en, ...everyday.de, ...everyday.en];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...samples), { minLength: 1, maxLength: 4 }), (parts) => {
        const marks = findingsOf(parts.join('\n'))
          .filter(({ rule }) => marking.has(rule) && rule !== 'tone/announcement')
          .sort((a, b) => a.start - b.start);
        for (const [index, mark] of marks.entries()) {
          const next = marks[index + 1];
          if (next) expect(next.start).toBeGreaterThanOrEqual(mark.end);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('hold no post, whatever the words', () => {
    for (const text of [...pressSamples.de, ...everyday.de, ...everyday.en]) {
      const holding = findingsOf(text).filter(
        ({ rule, severity }) => marking.has(rule) && severity !== 'info' && severity !== 'hint',
      );
      expect(holding).toEqual([]);
    }
  });

  it('are few in the talk of people', () => {
    for (const language of ['de', 'en'] as const) {
      const hinted = everyday[language].filter((text) => findingsOf(text).some(({ severity }) => severity !== 'info'));
      expect(hinted.length, hinted.join('\n')).toBeLessThanOrEqual(3);
    }
  });
});
