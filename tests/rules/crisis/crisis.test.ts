import { describe, expect, it } from 'vitest';
import { paused } from '../../../rules/crisis/paused.ts';
import { topic } from '../../../rules/crisis/topic.ts';
import { findingsOf } from '../one-rule.ts';

const packWith = (active: boolean, pause = ['campaign', 'humour']) => ({
  pack: {
    contacts: [{ topic: 'press', name: 'Pressestelle', url: 'https://acme.example/presse' }],
    crisis: {
      active,
      topics: ['Rückruf', 'Brand in Halle 3'],
      pause,
      message: { de: 'Bitte gerade nichts dazu.' },
      contact: 'press',
    },
  },
});

describe('crisis/topic', () => {
  it('stops with the line and the contact of the pack', () => {
    expect(findingsOf(topic, 'Zum Rückruf: alles halb so wild.', packWith(true))).toMatchObject([
      { severity: 'stop', message: 'Bitte gerade nichts dazu.', contact: { name: 'Pressestelle' }, excerpt: 'Rückruf' },
    ]);
  });

  it.each(['Die Rückrufaktion läuft.', 'Beim Brand in Halle 3 war niemand da.', 'Rueckruf, na ja.', '#Rückruf'])(
    'finds the topic in other forms: %s',
    (text) => {
      expect(findingsOf(topic, text, packWith(true))).toHaveLength(1);
    },
  );

  it('is silent without a crisis, and for a private profile', () => {
    expect(findingsOf(topic, 'Zum Rückruf: alles halb so wild.', packWith(false))).toEqual([]);
    const post = { text: 'Zum Rückruf: alles halb so wild.', author: { kind: 'private' as const } };
    expect(findingsOf(topic, post, packWith(true))).toEqual([]);
  });

  it('lets service go on', () => {
    const post = { text: 'Deine Bestellung kommt morgen, wir rufen dich an.', kind: 'reply' as const };
    expect(findingsOf(topic, post, packWith(true))).toEqual([]);
  });
});

describe('crisis/paused', () => {
  it('stops campaigns and jokes, one finding each post', () => {
    expect(findingsOf(paused, 'Nur heute: Rabatt auf alles, jetzt sichern! 😂', packWith(true))).toMatchObject([
      { severity: 'stop', evidence: { paused: 'campaign' }, contact: { name: 'Pressestelle' } },
    ]);
    expect(findingsOf(paused, 'Montag halt 😂', packWith(true))).toMatchObject([{ evidence: { paused: 'humour' } }]);
  });

  it('pauses only what the pack names', () => {
    expect(findingsOf(paused, 'Montag halt 😂', packWith(true, ['campaign']))).toEqual([]);
    expect(findingsOf(paused, 'Unsere Messe beginnt.', packWith(true, ['Messe']))).toMatchObject([
      { evidence: { paused: 'word' } },
    ]);
    expect(findingsOf(paused, 'Nur heute: Rabatt auf alles!', packWith(false))).toEqual([]);
  });

  it.each(['reply', 'comment'] as const)('lets a %s pass', (kind) => {
    expect(findingsOf(paused, { text: 'Der Rabatt gilt weiter 😅', kind }, packWith(true))).toEqual([]);
  });
});
