/** Paid political posts say who pays, and for which election or law. */
import { defineRule } from '../rule.ts';
import { otherVotes, paidWords, politicalWords, sponsorWords } from './political-lexicon.ts';

export const politicalSponsor = defineRule({
  id: 'imprint/political-sponsor',
  severity: 'stop',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries: { political: politicalWords, paid: paidWords, sponsor: sponsorWords, other: otherVotes },
  messages: {
    de: ({ political }: { political: string }) => ({
      what: `Bezahlt und politisch („${political}“), aber es steht nicht da, wer dahintersteht.`,
      why: 'Bei politischer Werbung muss erkennbar sein, wer zahlt und um welche Wahl oder welches Gesetz es geht (§ 22 MStV, Verordnung (EU) 2024/900).',
      instead: 'Schreib „Politische Werbung, bezahlt von …“ dazu und verlink den Transparenzhinweis.',
    }),
    en: ({ political }) => ({
      what: `Paid and political (“${political}”), but it does not say who is behind it.`,
      why: 'Political advertising must show who pays, and which election or law it is about (Germany: § 22 MStV; EU: Regulation 2024/900).',
      instead: 'Add “Political advertisement, paid for by …” and link the transparency notice.',
    }),
  },
  source: {
    title: '§ 22 (1) MStV; Regulation (EU) 2024/900',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/900/oj',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      'Anzeige | Wählt am Sonntag bei der Landtagswahl die Kraft der Mitte!',
      'Gesponserter Beitrag: Stimmt beim Bürgerentscheid mit Nein!',
      'Sponsored post: vote for Jane Carter on election day!',
      'Ad: say no to the bill in this referendum.',
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
  check({ hits }, report) {
    const political = hits.political[0];
    if (!political || hits.paid.length === 0 || hits.sponsor.length > 0 || hits.other.length > 0) return;
    report(
      political,
      { political: political.text },
      { evidence: { political: political.text, paid: hits.paid[0]?.text } },
    );
  },
});
