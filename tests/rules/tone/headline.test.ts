/** The form of headlines, and what has half of it. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../rules/compile.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { allRules } from '../../../rules/registry.ts';
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { headlineFormOf } from '../../../rules/tone/structure/headline.ts';

function formOf(text: string) {
  const analysed = new AnalysedText(text);
  return headlineFormOf(
    { text, language: analysed.language, word: analysed.word.bind(analysed) },
    analysed.sentences[0]!,
  );
}

describe('the form of a headline', () => {
  it.each([
    'Landwirte beklagen hohe Ernteausfälle durch Spätfrost',
    'Zahl der Ausbildungsverträge im Kammerbezirk leicht gestiegen',
    'Plans submitted for 220 affordable homes on former gasworks site',
    'Growth in organic sales outpaces wider grocery market, figures show',
  ])('is there: %s', (text) => expect(formOf(text).strength).toBeGreaterThan(0.7));

  it.each([
    'Die Landwirte beklagen hohe Ernteausfälle durch Spätfrost',
    'Zug verspätet, Laptop leer, Regen in den Schuhen.',
    'Mein Kaktus im Besprechungsraum überlebt den Winter',
    'The farmers complain about heavy losses after a late frost',
    'Browsing old manuals for steam engines on wet Sundays',
    'First tomatoes.',
  ])('is not there: %s', (text) => expect(formOf(text).strength).toBe(0));

  it('is weaker with a full stop behind it', () => {
    const text = 'Landwirte beklagen hohe Ernteausfälle durch Spätfrost';
    expect(formOf(`${text}.`).strength).toBeLessThan(formOf(text).strength);
  });
});

describe('the tone of one line', () => {
  const pack = packSchema.parse({ schema: 1, id: 'tone', version: 1, title: 'Tone', languages: ['de', 'en'] });
  const reviewer = compilePack(pack, allRules);
  const scoreOf = (text: string) => reviewer.review({ text }).tone.score;

  it('turns with an I, a question, an emoji and a word that one says', () => {
    const line = 'Landwirte beklagen hohe Ernteausfälle durch Spätfrost';
    expect(scoreOf(line)).toBeGreaterThan(0.5);
    expect(scoreOf(`Ich höre: ${line}`)).toBeLessThan(0.2);
    expect(scoreOf(`${line}, was tun?`)).toBeLessThan(0.2);
    expect(scoreOf(`${line}, leider.`)).toBeLessThan(scoreOf(line));
    expect(scoreOf(`${line} 😢`)).toBeLessThan(scoreOf(line));
  });

  it('falls with half sentences in a row', () => {
    expect(scoreOf('Prüfung bestanden, Prüfer freundlich, Chefin erleichtert, Kantine geschlossen.')).toBeLessThan(0.3);
    expect(scoreOf('Audit passed, inspector friendly, manager relieved, canteen closed.')).toBeLessThan(0.3);
  });

  const weOnlyIn = (text: string) =>
    reviewer.review({ text }).findings.find(({ rule }) => rule === 'tone/we-only')?.severity;

  it('lets a club tell what the club did, and asks a company that speaks of itself', () => {
    const club =
      'Am Samstag waren wir mit unserer Jugend im Moor. Wir haben Frösche gezählt, unsere Stiefel verloren und am Ende am Feuer gesessen. Unser Betreuer hat Stockbrot gemacht, wir haben gesungen, bis der Regen kam, und auf der Heimfahrt haben wir alle geschlafen. Schön war das.';
    const company =
      'Wir freuen uns, bekannt geben zu dürfen, dass wir unser Portfolio erweitern. Mit unserer innovativen Plattform stärken wir unsere Position als führender Anbieter. Unsere Experten entwickeln für unsere Partner ganzheitliche Lösungen, und wir setzen auf nachhaltiges Wachstum. Im Rahmen der Expansion investieren wir in unseren Standort.';
    expect(weOnlyIn(club)).toBe('info');
    expect(weOnlyIn(company)).toBe('hint');
  });
});
