/**
 * Praise for the own employer reads like a neutral fan's, unless it says where its author works. In the UK and the US the post
 * itself has to say so, so there it is held, and a tag such as #TeamX, which fans use as well, is not enough.
 */
import type { Analysis } from '../analysis.ts';
import type { Dictionary } from '../dictionary.ts';
import { anyOf, englishSpeaking } from '../jurisdiction.ts';
import type { Fix, Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn } from '../text/near.ts';
import { escapePattern, hasWord } from '../text/pattern.ts';
import { advertisingLaw } from './ad-law.ts';
import { employerWords, negations, praise } from './employer-lexicon.ts';

const acme = {
  company: {
    names: ['ACME', 'ACME AG'],
    products: ['RoadRunner'],
    domains: [],
    accounts: [{ network: 'x' as const, handle: 'acme' }],
  },
};
const employee = { author: { kind: 'employee' as const }, pack: acme };
const american = { ...employee, pack: { ...acme, jurisdiction: ['US' as const] } };

/** Words between a negation and the praise that it turns around. */
const reachOfNegation = 3;

export const employer = defineRule({
  id: 'disclosure/employer',
  severity: 'hint',
  kinds: ['post', 'comment', 'thread', 'repost', 'edit'],
  dictionaries: (_options: Record<string, never>, { company }) => ({
    company: {
      any: [...company.names, ...company.products]
        .filter(hasWord)
        .map((name) => ({ match: `${escapePattern(name)}~`, data: undefined })),
    } satisfies Dictionary<undefined>,
    praise,
    employer: employerWords,
    negation: negations,
  }),
  messages: {
    de: ({ name, employer, strict }: { name: string; employer: string; strict: boolean }, law) => ({
      what: `Du lobst ${name}, und niemand sieht, dass du bei ${employer} arbeitest.`,
      why: strict
        ? `Dass hier jemand aus dem Haus spricht, muss im Beitrag selbst stehen${law}. Das Profil allein liest kaum jemand.`
        : `Wer liest, soll wissen, dass hier jemand aus dem Haus spricht${law}. Das Profil allein liest kaum jemand.`,
      instead: 'Sag in einem Halbsatz, wo du arbeitest.',
    }),
    en: ({ name, employer, strict }, law) => ({
      what: `You praise ${name}, and nobody sees that you work at ${employer}.`,
      why: strict
        ? `That somebody from inside is speaking has to stand in the post itself${law}.`
        : `Readers should know that somebody from inside is speaking${law}.`,
      instead: 'Say in half a sentence where you work; nobody reads the bio.',
    }),
  },
  source: advertisingLaw,
  examples: {
    flag: [
      { text: 'Der RoadRunner ist einfach genial, den kann ich nur empfehlen!', ...employee },
      { text: 'ACME baut die besten Fallen der Welt.', ...employee },
      { text: 'The RoadRunner is the best thing I bought this year.', ...employee },
      { text: 'Honestly, everybody should try ACME. I love it!', ...employee },
      { text: 'The RoadRunner is the best thing I bought this year. #TeamACME', ...american },
    ],
    pass: [
      { text: 'Ich arbeite bei ACME und finde den RoadRunner genial.', ...employee },
      { text: 'Der RoadRunner ist genial. #TeamACME', ...employee },
      { text: 'Der RoadRunner ist genial!', author: { kind: 'private' }, pack: acme },
      { text: 'Der RoadRunner ist genial!', pack: acme },
      { text: 'ACME zahlt zu wenig, und die Schichtpläne sind keine gute Idee.', ...employee },
      { text: 'Bei ACME läuft gerade nichts super, und das sage ich auch.', ...employee },
      { text: 'Mein Garten ist großartig dieses Jahr.', ...employee },
      { text: 'I work at ACME and I love the RoadRunner.', ...employee },
      { text: 'We at ACME think the RoadRunner is great.', ...employee },
      { text: 'The RoadRunner is the best thing I used this year. #TeamACME', ...employee },
      { text: 'The RoadRunner is the best thing I used this year. #ACMEEmployee', ...american },
      { text: 'The RoadRunner is the best thing I used this year. #IamACME', ...american },
      { text: 'ACME does not pay great wages. Join the union!', ...employee },
      { text: 'My garden is great this year.', ...employee },
    ],
  },
  check(analysis, report, _options, { company, jurisdiction }) {
    const { hits, post, entities, language } = analysis;
    if (post.author?.kind !== 'employee') return;
    const named = firstOf([
      ...hits.company,
      ...entities.mentions.filter((mention) => isCompanyAccount(analysis, mention)),
    ]);
    if (!named || hits.employer.length > 0) return;
    const strictIn = jurisdiction.filter((country) => language !== 'de' && anyOf([country], englishSpeaking));
    const strict = strictIn.length > 0;
    if (entities.hashtags.some((tag) => disclosesEmployer(analysis, tag, strict))) return;
    const praised = startingIn(hits.praise, around(analysis, named)).find((word) => !isTurnedAround(analysis, word));
    if (!praised) return;
    const name = analysis.slice(named);
    const employer = company.names[0] ?? name;
    const suggestion = language === 'en' ? ` (I work at ${employer})` : ` (ich arbeite bei ${employer})`;
    report(
      named,
      { name, employer, strict },
      {
        severity: strict ? 'warn' : 'hint',
        ...(strict ? { jurisdiction: strictIn } : {}),
        suggestions:
          language === 'en'
            ? [`I work at ${employer}, so I am not neutral.`, `#${employer.replace(/\W+/g, '')}Employee`]
            : [`Ich arbeite bei ${employer}, bin also nicht neutral.`, `Mein Arbeitgeber ${employer} …`],
        evidence: { name, praise: praised.text },
        ...(company.names.length > 0 ? { fix: behindSentence(analysis, praised, suggestion) } : {}),
      },
    );
  },
});

function firstOf(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (first, span) => (first === undefined || span.start < first.start ? span : first),
    undefined,
  );
}

/** The sentence that names the company, with its neighbours. */
function around({ sentenceOf, sentences }: Analysis, named: Span): Span {
  const index = sentences.findIndex(({ start }) => start === sentenceOf(named).start);
  const first = sentences[index - 1] ?? sentences[index];
  const last = sentences[index + 1] ?? sentences[index];
  return { start: first?.start ?? named.start, end: last?.end ?? named.end };
}

function isTurnedAround(
  { hits }: Analysis<{ negation: Dictionary }>,
  praised: { wordStart: number; wordEnd: number },
): boolean {
  return hits.negation.some(
    ({ wordStart }) => wordStart < praised.wordEnd && praised.wordStart - wordStart <= reachOfNegation,
  );
}

function isCompanyAccount({ company, network, slice }: Analysis, mention: Span): boolean {
  const handle = slice(mention).slice(1).toLowerCase();
  return company.accounts.some(
    (account) =>
      (network === undefined || account.network === network) &&
      account.handle.replace(/^@/, '').toLowerCase() === handle,
  );
}

/** `#IamACME`, `#ACMEemployee`, and where it is enough `#TeamACME`. */
function disclosesEmployer({ company, slice }: Analysis, tag: Span, strict: boolean): boolean {
  const written = slice(tag).slice(1).toLowerCase();
  return (
    (strict ? /iam|employee/ : /team|iam|employee|mitarbeit|wirbei/).test(written) &&
    company.names.some((name) => written.includes(name.replace(/\W+/g, '').toLowerCase()))
  );
}

function behindSentence({ sentenceOf }: Analysis, praised: Span, addition: string): Fix {
  const { end } = sentenceOf(praised);
  return { start: end, end, replacement: addition };
}
