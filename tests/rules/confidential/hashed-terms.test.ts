import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashTerms } from '../../../rules/confidential/hashed-terms/hash-terms.ts';
import { hmacSha256 } from '../../../rules/confidential/hashed-terms/hmac-sha256.ts';
import { term } from '../../../rules/confidential/term.ts';
import type { PackSource } from '../../../rules/pack/schema.ts';
import type { Post } from '../../../rules/post.ts';
import { findingsOf } from '../one-rule.ts';
import { head, problemsIn } from '../pack/packs.ts';

const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 11);

async function hmacOfTheBrowser(key: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>) {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await webcrypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return Buffer.from(await webcrypto.subtle.sign('HMAC', imported, message));
}

function hexOf(words: Int32Array) {
  return [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

describe('HMAC-SHA-256', () => {
  it('is that of the browser, for messages around every border of a block', async () => {
    for (const keyLength of [1, 16, 63, 64]) {
      const key = Uint8Array.from({ length: keyLength }, (_, index) => (index * 37 + keyLength) & 0xff);
      const hmac = hmacSha256(key);
      for (const length of [0, 1, 12, 54, 55, 56, 57, 63, 64, 65, 119, 120, 121, 128, 300]) {
        const message = Uint8Array.from({ length }, (_, index) => (index * 101 + length) & 0xff);
        expect(hexOf(hmac(message)), `${keyLength} ${length}`).toBe(
          (await hmacOfTheBrowser(key, message)).toString('hex'),
        );
      }
    }
  });

  it('refuses a key that would have to be hashed first', () => {
    expect(() => hmacSha256(new Uint8Array(65))).toThrow(RangeError);
  });
});

describe('a hashed list', () => {
  it('holds the beginning of the HMAC of each folded spelling, in order, and nothing to read', async () => {
    const list = hashTerms(['Phönix', 'Project Falcon', 'PHÖNIX'], salt);
    const expected = await Promise.all(
      ['phoenix', 'project falcon', 'projectfalcon'].map(async (spelling) =>
        (await hmacOfTheBrowser(salt, new TextEncoder().encode(spelling))).subarray(0, 8).toString('hex'),
      ),
    );
    const entries = Buffer.from(list.entries, 'base64').toString('hex');
    expect(entries.match(/.{16}/g)).toEqual(expected.sort());
    expect(list).toMatchObject({ count: 3, longest: 2 });
    expect(JSON.stringify(list)).not.toMatch(/ph(ö|oe)nix|falcon/i);
  });

  it('leaves out what is too short to tell anything, or too long', () => {
    expect(hashTerms(['ab', '?', 'eins zwei drei vier fünf sechs', 'Iris'], salt).count).toBe(1);
  });
});

type List = NonNullable<PackSource['hashedTerms']>[number];

const orion = { id: 'names', ...hashTerms(['Orionis', 'Blue Heron', 'Projekt weiße Möwe'], salt) };
const found = (text: string, list: Partial<List> = {}, post: Partial<Post> = {}) =>
  findingsOf(term, { text, ...post }, { pack: { hashedTerms: [{ ...orion, ...list }] } });

describe('what a hashed list finds', () => {
  it.each([
    ['Orionis', 'Orionis'],
    ['ORIONIS', 'ORIONIS'],
    ['Orionis-Start', 'Orionis'],
    ['den Orionisen', 'Orionisen'],
    ['Orionis’ Preis', 'Orionis'],
    ["Orionis's price", "Orionis's"],
    ['das Orionisprojekt', 'Orionisprojekt'],
    ['die Orionisprojekte', 'Orionisprojekte'],
    ['#TeamOrionis', 'TeamOrionis'],
    ['O\u200br\u00adionis', 'O\u200br\u00adionis'],
    ['Оrionіs', 'Оrionіs'],
    ['Blue\nHeron', 'Blue\nHeron'],
    ['#BlueHeron', 'BlueHeron'],
    ['two blue herons', 'blue herons'],
    ['Projekt Weisse Moewe', 'Projekt Weisse Moewe'],
    ['O r i o n i s', 'O r i o n i s'],
    ['O.r.i.o.n.i.s', 'O.r.i.o.n.i.s'],
  ])('in "%s"', (text, written) => {
    const whole = `Heute sehen wir ${text} an.`;
    expect(found(whole).map(({ start, end }) => whole.slice(start, end))).toEqual([written]);
  });

  it.each(['Orion', 'Orionistisch', 'blue, and a heron', 'a blue hero', 'Möwe', 'weiße Möwe'])(
    'not in "%s"',
    (text) => {
      expect(found(`Heute sehen wir ${text} an.`)).toEqual([]);
    },
  );

  it('the longest phrase at a place, once', () => {
    const list = { id: 'falcons', ...hashTerms(['Falcon', 'Project Falcon'], salt) };
    const findings = findingsOf(term, 'Project Falcon and Falcon', { pack: { hashedTerms: [list] } });
    expect(findings.map(({ start, end }) => [start, end])).toEqual([
      [0, 14],
      [19, 25],
    ]);
  });

  it('every one of many, and none of many others', () => {
    const name = (number: number) => `Name${number.toString(36)}wort`;
    const listed = Array.from({ length: 3_000 }, (_, index) => name(index * 2));
    const others = Array.from({ length: 3_000 }, (_, index) => name(index * 2 + 1));
    const pack = { hashedTerms: [{ id: 'many', ...hashTerms(listed, salt) }] };
    expect(findingsOf(term, listed.join('\n'), { pack })).toHaveLength(3_000);
    expect(findingsOf(term, others.join('\n'), { pack })).toEqual([]);
  });
});

describe('what a hashed list says', () => {
  it('its own message, severity, contact and end, and little of the word', () => {
    const contacts = [{ topic: 'press', name: 'Pressestelle' }];
    const list: List = { ...orion, severity: 'warn', message: 'Noch geheim.', until: '2027-03-01', contact: 'press' };
    const [finding] = findingsOf(
      term,
      { text: 'Wir testen heute Orionis.', now: '2026-12-01T00:00:00Z' },
      { pack: { contacts, hashedTerms: [list] } },
    );
    expect(finding).toMatchObject({
      rule: 'confidential/term',
      severity: 'warn',
      message: 'Noch geheim.',
      why: expect.stringContaining('1. März 2027'),
      contact: { name: 'Pressestelle' },
      evidence: { term: 'names' },
    });
    expect(finding?.excerpt).not.toContain('Orion');
  });

  it('nothing before its beginning, after its end, or where it does not apply', () => {
    const times = { from: '2026-12-01', until: '2027-03-01' };
    expect(found('Orionis', times, { now: '2026-11-30T23:59:59Z' })).toEqual([]);
    expect(found('Orionis', times, { now: '2026-12-01T00:00:00Z' })).toHaveLength(1);
    expect(found('Orionis', times, { now: '2027-03-01T00:00:00Z' })).toEqual([]);
    expect(found('Orionis', { networks: ['x'] }, { network: 'linkedin' })).toEqual([]);
  });
});

describe('a pack with a hashed list', () => {
  const yaml = (list: object) => `${head}hashedTerms:\n  - ${JSON.stringify(list)}\n`;

  it('loads', () => {
    expect(problemsIn(yaml(orion))).toEqual([]);
  });

  it.each([
    ['entries', { ...orion, entries: orion.entries.slice(0, -12) }],
    ['entries', { ...orion, count: orion.count + 1 }],
    ['salt', { ...orion, salt: 'kein Salz' }],
    ['filter', { ...orion, filter: 'AAAA A' }],
  ])('says that %s was changed', (field, list) => {
    expect(problemsIn(yaml(list))).toEqual([
      expect.objectContaining({
        field: `hashedTerms[0].${field}`,
        message: expect.stringContaining('leitplanke hash'),
      }),
    ]);
  });
});
