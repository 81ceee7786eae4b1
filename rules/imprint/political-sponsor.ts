/** Paid political posts say who pays, and for which election or law. Where no law asks for it, it is a tip. */
import type { RuleSource } from '../law.ts';
import { defineRule } from '../rule.ts';
import { otherVotes, paidWords, politicalWords, sponsorWords } from './political-lexicon.ts';

const checked = '2026-11-21';

/** Swiss federal law asks for no label on the advertisement itself. */
const politicalLaw: readonly RuleSource[] = [
  {
    in: ['DE', 'AT'],
    title: {
      de: 'Verordnung (EU) 2024/900, seit 10. Oktober 2025',
      en: 'Regulation (EU) 2024/900, since 10 October 2025',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2024/900/oj',
    checked,
  },
  { in: ['DE'], title: { de: '§ 22 Abs. 1 MStV', en: '§ 22 (1) MStV' }, checked },
  {
    in: ['UK'],
    title: 'Elections Act 2022, Part 6',
    url: 'https://www.electoralcommission.org.uk/full-guidance/statutory-guidance-digital-imprints',
    checked,
  },
  {
    in: ['US'],
    title: '11 CFR 110.11',
    url: 'https://www.ecfr.gov/current/title-11/chapter-I/subchapter-A/part-110/section-110.11',
    checked,
  },
];

export const politicalSponsor = defineRule({
  id: 'imprint/political-sponsor',
  severity: 'stop',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries: { political: politicalWords, paid: paidWords, sponsor: sponsorWords, other: otherVotes },
  messages: {
    de: ({ political }: { political: string }, law) => ({
      what: `Bezahlt und politisch („${political}“), aber es steht nicht da, wer dahintersteht.`,
      why: `Bei politischer Werbung ${law ? 'muss' : 'soll'} erkennbar sein, wer zahlt und um welche Wahl oder welches Gesetz es geht${law}.`,
      instead: `Schreib „Politische Werbung, bezahlt von …“ dazu${law.includes('2024/900') ? ' und verlink den Transparenzhinweis' : ''}.`,
    }),
    en: ({ political }, law) => ({
      what: `Paid and political (“${political}”), but it does not say who is behind it.`,
      why: `Political advertising ${law ? 'must' : 'should'} show who pays, and which election or law it is about${law}.`,
      instead: `Add “Political advertisement, paid for by …”${law.includes('2024/900') ? ' and link the transparency notice' : ''}.`,
    }),
  },
  source: politicalLaw,
  examples: {
    flag: [
      'Anzeige | Wählt am Sonntag bei der Landtagswahl die Kraft der Mitte!',
      'Gesponserter Beitrag: Stimmt beim Bürgerentscheid mit Nein!',
      'Sponsored post: vote for Jane Carter on election day!',
      'Ad: say no to the bill in this referendum.',
      { text: 'Sponsored post: vote for Jane Carter on election day!', pack: { jurisdiction: ['US'] } },
    ],
    pass: [
      'Politische Werbung, bezahlt von: Verein Stadtgrün e. V. Stimmt beim Bürgerentscheid mit Ja!',
      'Geht wählen! Am Sonntag ist Landtagswahl.',
      'Werbung | Wählt unseren Saft zum Produkt des Jahres!',
      'Die Wahlwerbung nervt langsam, finde ich, und die Kommunalwahl kommt erst noch.',
      'Political ad, paid for by Citizens for Trees: vote yes on the ballot measure.',
      'Vote for what you believe in, polling day is Thursday.',
      'Ad: my new favourite blender, with a vote of confidence.',
    ],
  },
  onlyWith: ['political'],
  check({ hits }, report, _options, { jurisdiction }) {
    const political = hits.political[0];
    if (!political || hits.paid.length === 0 || hits.sponsor.length > 0 || hits.other.length > 0) return;
    report(
      political,
      { political: political.text },
      {
        severity: jurisdiction.every((country) => country === 'CH') ? 'hint' : 'stop',
        evidence: { political: political.text, paid: hits.paid[0]?.text },
      },
    );
  },
});
