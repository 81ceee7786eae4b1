import { describe, expect, it } from 'vitest';
import { term } from '../../../rules/confidential/term.ts';
import { compilePack } from '../../../rules/index.ts';
import { type PackSource, packSchema } from '../../../rules/pack/schema.ts';
import type { Post } from '../../../rules/post.ts';

function findingsOf(text: string, terms: NonNullable<PackSource['terms']>, post: Partial<Post> = {}) {
  const pack = packSchema.parse({
    schema: 1,
    id: 'acme',
    version: 1,
    title: 'ACME',
    languages: ['de', 'en'],
    contacts: [{ topic: 'press', name: 'Pressestelle', url: 'https://acme.example/press' }],
    terms,
  });
  return compilePack(pack, [term]).review({ text, ...post }).findings;
}

const orion = { id: 'orion', match: ['Orionis'] };

describe('how long a term is secret', () => {
  const timed = [{ ...orion, from: '2026-12-01', until: '2027-03-01T09:00:00+01:00' }];
  it.each([
    ['2026-11-30T23:59:59Z', 0],
    ['2026-12-01T00:00:00Z', 1],
    ['2027-03-01T07:59:59Z', 1],
    ['2027-03-01T08:00:00Z', 0],
  ])('at %s: %d findings', (now, count) => {
    expect(findingsOf('Wir testen Orionis.', timed, { now })).toHaveLength(count);
  });

  it('says until when, on the clock of the pack', () => {
    const [finding] = findingsOf('Wir testen heute Orionis im Labor.', timed, { now: '2026-12-24T12:00:00Z' });
    expect(finding?.why).toContain('1. März 2027, 09:00 Uhr');
    const [english] = findingsOf('We are testing Orionis in the lab today.', timed, { now: '2026-12-24T12:00:00Z' });
    expect(english?.why).toContain('1 March 2027, 09:00');
  });
});

describe('forms of a term', () => {
  it.each([
    'Orionis startet',
    'Orionis-Start im Mai',
    'das Orionisprojekt',
    'der Orionisvertrag',
    'Projekt-Orionis',
    '#orionisprojekt',
    '#TeamOrionis',
    'ORIONIS',
    'O\u200br\u00adionis',
    'Оrionіs',
    '𝐎𝐫𝐢𝐨𝐧𝐢𝐬',
  ])('finds it in "%s"', (text) => {
    expect(findingsOf(text, [orion])).toHaveLength(1);
  });

  it('leaves everyday words alone that only contain its letters', () => {
    const stern = [{ id: 'stern', match: ['Stern'] }];
    for (const text of ['gestern', 'Sternzeichen', 'Western', 'westernmost', 'Ostern', 'sternförmig']) {
      expect(findingsOf(`Das war ${text}.`, stern), text).toEqual([]);
    }
    for (const text of ['Stern', 'Sterns', 'Stern-Termin', 'Sternprojekt', '#SternLaunch', 'ProjektStern']) {
      expect(findingsOf(`Das war ${text}.`, stern), text).toHaveLength(1);
    }
  });

  it('finds a phrase written as one word', () => {
    const blue = [{ id: 'blue', match: ['Blue Heron'] }];
    for (const text of ['Blue Heron', 'blue-heron', '#BlueHeron', 'BlueHeron-Launch', 'Blue Herons']) {
      expect(findingsOf(`We like ${text} a lot.`, blue), text).toHaveLength(1);
    }
    expect(findingsOf('A blue sky, and a heron at the lake.', blue)).toEqual([]);
  });

  it('holds to wholeWord and matchCase', () => {
    const whole = [{ id: 'iris', match: ['Iriswerk'], wholeWord: true }];
    expect(findingsOf('Das Iriswerk', whole)).toHaveLength(1);
    expect(findingsOf('Der Iriswerkvertrag', whole)).toEqual([]);
    const exact = [{ id: 'apollo', match: ['APOLLO'], matchCase: true }];
    expect(findingsOf('APOLLO startet', exact)).toHaveLength(1);
    expect(findingsOf('Apollo, der Gott', exact)).toEqual([]);
  });

  it('takes signs of a term for what they are', () => {
    const terms = [{ id: 'odd', match: ['Nova+', '(Kern)', '*'] }];
    expect(findingsOf('Heute kommt Nova+ an.', terms)).toHaveLength(1);
    expect(findingsOf('Eine Nova am Himmel.', terms)).toEqual([]);
  });

  it('reports a place once, however many spellings of one term cover it', () => {
    expect(findingsOf('Project Orionis', [{ id: 'orion', match: ['Orionis', 'Project Orionis'] }])).toHaveLength(1);
  });
});

describe('what a finding says', () => {
  it('shows little of the secret and names the contact', () => {
    const [finding] = findingsOf('Wir testen Orionis.', [
      { ...orion, severity: 'warn', contact: 'press', suggestions: ['etwas Neues'] },
    ]);
    expect(finding).toMatchObject({
      severity: 'warn',
      contact: { name: 'Pressestelle' },
      suggestions: ['etwas Neues'],
      evidence: { term: 'orion' },
    });
    expect(finding?.excerpt).not.toContain('Orion');
  });

  it('points to the reporting office', () => {
    const [finding] = findingsOf('Wir testen heute Orionis im Labor.', [orion]);
    expect(finding?.instead).toContain('Meldestelle');
  });
});

describe('whom a term concerns', () => {
  it('only those that the pack names; what is not known does not excuse', () => {
    const narrow = [{ ...orion, networks: ['x' as const], audiences: ['employee' as const], kinds: ['post' as const] }];
    expect(findingsOf('Orionis!', narrow, { network: 'x', author: { kind: 'employee' } })).toHaveLength(1);
    expect(findingsOf('Orionis!', narrow, {})).toHaveLength(1);
    expect(findingsOf('Orionis!', narrow, { network: 'facebook' })).toEqual([]);
    expect(findingsOf('Orionis!', narrow, { author: { kind: 'brand' } })).toEqual([]);
    expect(findingsOf('Orionis!', narrow, { kind: 'reply' })).toEqual([]);
  });
});
