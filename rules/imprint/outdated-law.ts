/**
 * Laws and links that are gone: an imprint that cites them shows that nobody looks after it. The laws were German; what stands in
 * their place, and the mend, is for packs that follow German law.
 */
import type { Analysis } from '../analysis.ts';
import type { Dictionary } from '../dictionary.ts';
import { euCountries } from '../jurisdiction.ts';
import type { Span } from '../review.ts';
import { defineRule, type Message } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { imprintLaw } from './imprint-law.ts';
import { lawTalk, outdatedLaws } from './outdated-lexicon.ts';

const dictionaries = { law: outdatedLaws, talk: lawTalk };

/** Where the platform for online disputes was. */
const oldPlatform = /ec\.europa\.eu\/(?:consumers\/odr|odr)|webgate\.ec\.europa\.eu\/odr/i;

interface Params {
  law: string;
  /** What stands in its place; undefined for the platform, which is gone for good. */
  now: string | undefined;
  /** The pack follows German law. */
  german: boolean;
}

const platform = {
  de: (german: boolean): Message => ({
    what: 'Die Plattform der EU für Streitfälle gibt es seit dem 20. Juli 2025 nicht mehr.',
    why: 'Der Link führt ins Leere und gilt als irreführend.',
    instead: `Nimm den Link heraus${german ? '; den Hinweis nach § 36 VSBG lass stehen, wo er gilt' : ''}.`,
  }),
  en: (german: boolean): Message => ({
    what: 'The EU platform for online disputes closed on 20 July 2025.',
    why: 'The link leads nowhere and counts as misleading.',
    instead: `Take the link out${german ? '; keep the note under § 36 VSBG where it applies' : ''}.`,
  }),
};

export const outdatedLaw = defineRule({
  id: 'imprint/outdated-law',
  severity: 'warn',
  dictionaries,
  messages: {
    de: ({ law, now, german }: Params) =>
      now === undefined
        ? platform.de(german)
        : {
            what: `„${law}“ gilt nicht mehr.`,
            why: 'Eine alte Vorschrift im Impressum zeigt, dass es niemand pflegt, und lädt zur Abmahnung ein.',
            instead: german
              ? `Heute heißt es: ${now}.`
              : 'Das war deutsches Recht. Nimm den Verweis heraus, oder nenn, was bei euch gilt.',
          },
    en: ({ law, now, german }) =>
      now === undefined
        ? platform.en(german)
        : {
            what: `“${law}” is no longer in force.`,
            why: 'An old law in the imprint shows that nobody looks after it, and invites a warning letter.',
            instead: german
              ? `Today it is: ${now}.`
              : 'It was German law. Take the reference out, or name what holds where you are.',
          },
  },
  source: [
    ...imprintLaw,
    {
      in: euCountries,
      title: { de: 'Verordnung (EU) 2024/3228', en: 'Regulation (EU) 2024/3228' },
      url: 'https://eur-lex.europa.eu/eli/reg/2024/3228/oj',
      checked: '2026-11-21',
    },
  ],
  examples: {
    flag: [
      'Impressum: Angaben gemäß § 5 TMG',
      'Verantwortlich nach § 55 Abs. 2 RStV: Jana Weber',
      'Zur Beilegung von Streitigkeiten: https://ec.europa.eu/consumers/odr',
      'Angaben nach § 6 TDG und § 10 MDStV stehen unten.',
      'Imprint: information according to § 5 TMG and our address',
      { text: 'Impressum: Angaben gemäß § 5 TMG', pack: { jurisdiction: ['AT'] } },
      'You can use the platform for disputes at https://ec.europa.eu/consumers/odr/ if you like.',
    ],
    pass: [
      'Angaben gemäß § 5 DDG',
      'Verantwortlich nach § 18 Abs. 2 MStV: Jana Weber',
      'Das DDG hat § 5 TMG abgelöst. Habt ihr euer Impressum schon geändert?',
      'Wer noch „§ 5 TMG“ schreibt, sollte das Impressum prüfen.',
      'Die Plattform https://ec.europa.eu/consumers/odr ist seit Juli abgeschaltet, nehmt den Link heraus.',
      'Imprint: information according to § 5 DDG and our address',
      'The DDG replaced § 5 TMG, so check your imprint.',
      'The EU closed https://ec.europa.eu/consumers/odr in 2025, remove the link.',
    ],
  },
  check(analysis, report, _options, { jurisdiction }) {
    const { hits, entities } = analysis;
    const german = jurisdiction.includes('DE');
    let taken = -1;
    for (const hit of hits.law) {
      const law = wholeReference(analysis, hit);
      if (law.start < taken || isTalkedAbout(analysis, law)) continue;
      taken = law.end;
      const { now, replacement } = hit.entry.data;
      const written = analysis.slice(law);
      const fix = replacement === undefined || !german ? undefined : written.replace(replacement[0], replacement[1]);
      report(
        law,
        { law: written, now, german },
        { evidence: { law: written, now }, ...(fix === undefined || fix === written ? {} : { fix }) },
      );
    }
    for (const url of entities.urls) {
      if (!oldPlatform.test(analysis.slice(url)) || isTalkedAbout(analysis, url)) continue;
      report(url, { law: analysis.slice(url), now: undefined, german }, { evidence: { law: 'odr' } });
    }
  },
});

/** With the sign in front: `§ 5 TMG`. */
function wholeReference({ text }: Analysis, { start, end }: Span): Span {
  const sign = /§{1,2}\s?$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  return { start: start - sign, end };
}

/** A post about the law, not an imprint under it. */
function isTalkedAbout(analysis: Analysis<{ talk: Dictionary<undefined> }>, where: Span): boolean {
  return (
    analysis.isQuoted(where) ||
    analysis.sentenceOf(where).question ||
    startsIn(analysis.hits.talk, analysis.sentenceOf(where))
  );
}
