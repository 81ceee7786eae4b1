import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import type { Post } from '../../../rules/post.ts';
import { canned } from '../../../rules/reply/canned.ts';
import { publicDataRequest } from '../../../rules/reply/public-data-request.ts';

const reviewer = compilePack(
  packSchema.parse({ schema: 1, id: 'acme', version: 1, title: 'ACME', languages: ['de', 'en'] }),
  [canned, publicDataRequest],
);
const findingsOf = (text: string, post: Partial<Post> = { kind: 'reply' }) =>
  reviewer.review({ text, ...post }).findings;

describe('canned answers', () => {
  it('come with a better idea', () => {
    const [finding] = findingsOf('Der Aufzug steht. Wir bitten um Ihr Verständnis.');
    expect(finding?.excerpt).toBe('Wir bitten um Ihr Verständnis');
    expect(finding?.suggestions[0]).toContain('Uhrzeit');
  });

  it('thanks are fine when the answer says something', () => {
    expect(findingsOf('@jana Vielen Dank für deine Nachricht!')).toHaveLength(1);
    expect(
      findingsOf(
        '@jana Vielen Dank für deine Nachricht! Dein Paket liegt in Köln, der Fahrer bringt es heute noch vorbei.',
      ),
    ).toEqual([]);
  });

  it('sending people on is fine when the way stands there', () => {
    expect(findingsOf('Bitte wenden Sie sich an unseren Kundenservice.')).toHaveLength(1);
    expect(findingsOf('Bitte wenden Sie sich an unseren Kundenservice: hilfe@acme.example')).toEqual([]);
    expect(findingsOf('Please contact our customer service: acme.example/help')).toEqual([]);
  });

  it('only answers are looked at', () => {
    expect(findingsOf('Wir bitten um Ihr Verständnis.', { kind: 'post' })).toEqual([]);
    expect(findingsOf('Wir bitten um Ihr Verständnis.', { kind: 'comment' })).toHaveLength(1);
  });
});

describe('asking for data in public', () => {
  it('is stopped once, and not when a private way is offered anywhere in the answer', () => {
    expect(findingsOf('Nenn uns bitte deine Kundennummer und dein Geburtsdatum.')).toMatchObject([
      { severity: 'stop', excerpt: 'Kundennummer' },
    ]);
    expect(findingsOf('Nenn uns bitte deine Kundennummer. Schick sie am besten per DM!')).toEqual([]);
    expect(findingsOf('What is your order number? A direct message is safest.')).toEqual([]);
  });
});
