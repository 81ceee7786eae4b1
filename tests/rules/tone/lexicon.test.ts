import { describe, expect, it, test } from 'vitest';
import type { DictionaryEntry } from '../../../rules/dictionary.ts';
import { languages } from '../../../rules/post.ts';
import { type Pattern, parsePattern } from '../../../rules/text/pattern.ts';
import { toneLexicon } from '../../../rules/tone/lexicon/index.ts';
import { type ToneEntry, toneClasses } from '../../../rules/tone/lexicon/lexicon.ts';
import { countedIn, foundIn } from './tone-hits.ts';

const patternsOf = ({ match }: DictionaryEntry<ToneEntry>): readonly string[] =>
  typeof match === 'string' ? [match] : match;

/** The shortest text that a pattern describes: a gap becomes one name, a number twelve. */
function exampleOf({ parts, numberAfter }: Pattern): string {
  const words: string[] = [];
  for (const part of parts) {
    if (part.numberBefore) words.push('12');
    if (part.gap > 0 && words.length > 0) words.push('Muster');
    const own = part.literal.split(' ');
    for (const [index, word] of part.exactWords ?? []) own[index] = word;
    words.push(...own);
    if (part.signs === '&') words.splice(words.length - 2, 0, '&');
  }
  if (numberAfter) words.push('12');
  return words.join(' ');
}

describe.each(languages)('the lexicon (%s)', (language) => {
  const entries = toneLexicon[language];

  test.each(toneClasses)('has phrases of the class %s, and each is found', (toneClass) => {
    const ofClass = entries.filter(({ data }) => data.toneClass === toneClass);
    expect(ofClass.length).toBeGreaterThan(4);
    const silent = ofClass.flatMap((entry) =>
      patternsOf(entry).flatMap((source) =>
        parsePattern(source)
          .map(exampleOf)
          .filter((example) => !foundIn(example, language).some((hit) => hit.entry.data === entry.data)),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('has more than 200 lines, each with a weight from 1 to 5 and a suggestion', () => {
    expect(entries.length).toBeGreaterThan(200);
    for (const { data } of entries) {
      expect([1, 2, 3, 4, 5]).toContain(data.weight);
      expect(data.suggestion.trim()).not.toBe('');
    }
  });

  it('says nothing twice', () => {
    const examples = entries.flatMap((entry) => [
      ...new Set(patternsOf(entry).flatMap((source) => parsePattern(source).map(shape))),
    ]);
    const twice = examples.filter((one, index) => examples.indexOf(one) !== index);
    expect(twice).toEqual([]);
  });

  it('has traps that name a phrase of their line', () => {
    for (const entry of entries) {
      for (const trap of entry.unless ?? []) {
        const examples = parsePattern(trap).map(exampleOf);
        expect(
          examples.some((example) => foundIn(example, language).every((hit) => hit.entry.data !== entry.data)),
        ).toBe(true);
      }
    }
  });
});

/** What a pattern matches, so that two spellings of one pattern are the same. */
function shape(pattern: Pattern): string {
  return JSON.stringify(pattern);
}

describe('harmless words', () => {
  test.each([
    'Meine Bestellnummer ist 4711, die Mehrwertsteuer steht auf der Rechnung.',
    'Den Link zur Pressemitteilung findet ihr im Profil.',
    'Die Foto-AG trifft sich am Dienstag, die AG Garten am Mittwoch.',
    'Über die Messe reden wir, wenn alle da sind.',
    'Tipp Nr. 1: Handschuhe mitnehmen.',
    'Das Beste am Sommer ist die Pause am See.',
    'Der Ausweis hat eine einmalige Gebühr.',
    'Die Polizei hat das Rad sichergestellt.',
    'Unsere Kundin Frau Abel schreibt: „Ein einzigartiger, innovativer Laden!“',
    'Wir stellen euch am Freitag den neuen Ofen vor.',
    'Gibt es eine Lösung zum Rätsel?',
    'Der Leuchtturm am Hafen wird gestrichen.',
  ])('in German: %s', (text) => {
    expect(countedIn(text, 'de').filter(({ entry }) => entry.data.weight > 1)).toEqual([]);
  });

  test.each([
    'The link to the press release is in the comments.',
    'You must have been tired after the match.',
    'Who watched the Premier League last night?',
    'Revolutionary War re-enactment in the park on Sunday.',
    'Tip number one: bring gloves.',
    'The best part of summer is the lake.',
    'Unique key violation again. Coffee first.',
    'Our guest Ann wrote: “an innovative and unique shop”.',
    'We introduce you to the new oven on Friday.',
    'I had a saline solution for my lenses.',
    'About the fair: more on Friday.',
    'Everything is end-to-end encrypted.',
  ])('in English: %s', (text) => {
    expect(countedIn(text, 'en').filter(({ entry }) => entry.data.weight > 1)).toEqual([]);
  });
});

describe('conditions', () => {
  const classesIn = (text: string, language: 'de' | 'en', names?: string[]) =>
    countedIn(text, language, names).map(({ entry }) => entry.data.toneClass);

  it('knows a legal form by the name before it', () => {
    expect(classesIn('Die Muster AG hat gebaut.', 'de')).toContain('format');
    expect(classesIn('Die AG hat gebaut.', 'de')).not.toContain('format');
    expect(classesIn('He works for Sample Ltd. in Leeds.', 'en')).toContain('format');
  });

  it('minds the company in the third person only', () => {
    expect(classesIn('Das Unternehmen hat gebaut.', 'de')).toContain('passive');
    expect(classesIn('Ich mag das Unternehmen, in dem ich arbeite.', 'de')).not.toContain('passive');
    expect(classesIn('The company has built a hall.', 'en')).toContain('passive');
    expect(classesIn('I like the company I work for.', 'en')).not.toContain('passive');
  });

  it('minds the best only where the speaker means the own thing', () => {
    expect(classesIn('Wir backen die besten Brezeln der Stadt.', 'de')).toContain('superlative');
    expect(classesIn('Muster backt die besten Brezeln.', 'de', ['Muster'])).toContain('superlative');
    expect(classesIn('Die Oma backt die besten Brezeln.', 'de')).not.toContain('superlative');
  });

  it('lets one “man” pass', () => {
    expect(classesIn('Das sollte man sehen.', 'de')).not.toContain('passive');
    expect(classesIn('Das sollte man sehen, wenn man da ist.', 'de')).toContain('passive');
  });
});
