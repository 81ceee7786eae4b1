/** A profile that works for a company needs an imprint where law asks for one; the pack knows which accounts have it. */
import { anyOf } from '../jurisdiction.ts';
import type { Company } from '../pack/schema.ts';
import type { Post } from '../post.ts';
import { defineRule } from '../rule.ts';
import { imprintCountries, imprintLaw } from './imprint-law.ts';

type Account = Company['accounts'][number];

const acme = {
  company: {
    names: ['ACME'],
    products: [],
    domains: [],
    accounts: [
      { network: 'instagram', handle: 'acme' },
      { network: 'linkedin', handle: 'acme', imprint: 'https://acme.example/impressum' },
    ],
  },
} satisfies { company: Company };

export const profile = defineRule({
  id: 'imprint/profile',
  severity: 'warn',
  messages: {
    de: ({ handle }: { handle: string }, law) => ({
      what: `Für das Profil ${handle} ist kein Impressum eingetragen.`,
      why: `Das Profil arbeitet für die Firma. Wer es liest, muss mit zwei Klicks sehen, wer dahintersteht${law}.`,
      instead: 'Verlink das Impressum im Profil und trag die Adresse in den Leitplanken ein.',
    }),
    en: ({ handle }, law) => ({
      what: `No imprint is on record for the profile ${handle}.`,
      why: `The profile works for the company, so readers must find out in two clicks who is behind it${law}.`,
      instead: 'Link the imprint in the profile and enter its address in the guidelines.',
    }),
  },
  source: imprintLaw,
  examples: {
    flag: [
      {
        text: 'Guten Morgen aus der Werkstatt!',
        network: 'instagram',
        author: { kind: 'brand', handle: '@acme' },
        pack: acme,
      },
      { text: 'Heute schrauben wir am Prüfstand.', network: 'instagram', author: { handle: 'ACME' }, pack: acme },
      { text: 'Good morning from the workshop!', network: 'instagram', author: { kind: 'brand' }, pack: acme },
      {
        text: 'Guten Morgen aus der Werkstatt!',
        network: 'instagram',
        author: { kind: 'brand' },
        pack: { ...acme, jurisdiction: ['CH', 'US'] },
      },
    ],
    pass: [
      {
        text: 'Guten Morgen aus der Werkstatt!',
        network: 'linkedin',
        author: { kind: 'brand', handle: 'acme' },
        pack: acme,
      },
      { text: 'Mein Sonntag am See.', network: 'instagram', author: { kind: 'private', handle: 'jana' }, pack: acme },
      {
        text: 'Mein erster Tag bei ACME, ich bin aufgeregt.',
        network: 'instagram',
        author: { kind: 'employee' },
        pack: acme,
      },
      { text: 'Good morning from the workshop!', network: 'facebook', author: { kind: 'brand' }, pack: acme },
      { text: 'My Sunday at the lake.', network: 'instagram', pack: acme },
      {
        text: 'Good morning from the workshop!',
        network: 'instagram',
        author: { kind: 'brand' },
        pack: { ...acme, jurisdiction: ['UK', 'US'] },
      },
    ],
  },
  check({ post, company, kind }, report, _options, { jurisdiction }) {
    if (!anyOf(jurisdiction, imprintCountries)) return;
    const account = accountOf(post, company);
    if (account === undefined || account.imprint !== undefined) return;
    const isAnswer = kind === 'reply' || kind === 'comment';
    report(
      'post',
      { handle: account.handle },
      { severity: isAnswer ? 'hint' : 'warn', evidence: { network: account.network, handle: account.handle } },
    );
  },
});

/** The company's account that the post goes out from: the one with the author's handle, or the only one of a brand there. */
function accountOf({ network, author }: Post, company: Company): Account | undefined {
  if (network === undefined || author === undefined) return undefined;
  const there = company.accounts.filter((account) => account.network === network);
  if (author.handle !== undefined) return there.find((account) => sameHandle(account.handle, author.handle ?? ''));
  return author.kind === 'brand' ? (there.find((account) => account.imprint === undefined) ?? there[0]) : undefined;
}

function sameHandle(one: string, other: string): boolean {
  return one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase();
}
