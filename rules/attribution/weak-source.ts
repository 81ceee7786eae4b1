/** A place is not a person: `source: internet` credits nobody. */
import type { Analysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { introducesName } from './credit-form.ts';
import { creditWords, emptyCredits, weakSources } from './credit-lexicon.ts';

const dictionaries = { credit: creditWords, weak: weakSources, empty: emptyCredits };

export const weakSource = defineRule({
  id: 'attribution/weak-source',
  severity: 'warn',
  dictionaries,
  messages: {
    de: ({ source }: { source: string }) => ({
      what: `„${source}“ nennt niemanden, der das Bild oder den Text gemacht hat.`,
      why: 'Fundort ist nicht Urheber: Ohne Namen und Erlaubnis kann es teuer werden (§§ 13, 63 UrhG).',
      instead: 'Finde heraus, wer dahintersteht, frag nach und nenn den Namen, oder nimm ein eigenes Bild.',
    }),
    en: ({ source }) => ({
      what: `“${source}” names nobody who made the picture or the text.`,
      why: 'Where it was found is not who made it; without a name and permission this can get expensive (Germany: §§ 13, 63 UrhG).',
      instead: 'Find out who made it, ask, and give the name, or take a picture of your own.',
    }),
  },
  source: {
    title: '§§ 13, 63, 72 UrhG',
    url: 'https://www.gesetze-im-internet.de/urhg/__63.html',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      'So sieht der Herbst bei uns aus. Quelle: Internet',
      'Lacht mit mir. (Foto: Pinterest)',
      'Schöner Blick über die Stadt, Bild via Google',
      'Toller Spruch, oder? Quelle: Netzfund',
      'What a view! Source: Google',
      'Loving this kitchen. Credit to the owner.',
      'This made my day. Photo: Facebook',
      'All rights belong to their respective owners, we just love it.',
    ],
    pass: [
      'Die meisten suchen so. Quelle: Google Trends 2026',
      'Der Hafen am Morgen. Foto: Jana Weber, gefunden auf Instagram',
      'Foto: Jana Weber / Facebook',
      'Internet aus, Kaffee an. So beginnt der Montag.',
      'Wir sind jetzt auch auf Pinterest und Instagram!',
      'Most people search like this. Source: Google Trends, 2026',
      'Photo by Emily Carter on Unsplash',
      'The internet was down all morning.',
    ],
  },
  check(analysis, report) {
    const weak = analysis.hits.empty[0] ?? weakCredit(analysis);
    if (!weak) return;
    const source = analysis.slice(weak);
    report(weak, { source }, { evidence: { source } });
  },
});

/** `Quelle: Internet`, with nothing behind it that would name somebody. */
function weakCredit(analysis: Analysis<typeof dictionaries>): Span | undefined {
  const { hits, text } = analysis;
  if (hits.weak.length === 0) return undefined;
  const weakAt = new Map(hits.weak.map((weak) => [weak.wordStart, weak]));
  for (const credit of hits.credit) {
    const source = weakAt.get(credit.wordEnd);
    if (source && introducesName(analysis, credit) && endsCredit.test(text.slice(source.end, source.end + 8))) {
      return { start: credit.start, end: source.end };
    }
  }
  return undefined;
}

/** End of the line or a sign, but not a comma or slash with a name behind it. */
const endsCredit = /^(?!\s*[,/]\s*\p{Lu})\s*(?:$|[)\].,;!|\n#]|\p{Extended_Pictographic})/u;
