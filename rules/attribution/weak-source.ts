/** A place is not a person: `source: internet` credits nobody. */
import type { Analysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { quotationLaw } from './copyright-law.ts';
import { creditsHandle, introducesName } from './credit-form.ts';
import { creditWords } from './credit-lexicon.ts';
import { emptyCredits, weakSources } from './weak-source-lexicon.ts';

const dictionaries = { credit: creditWords, weak: weakSources, empty: emptyCredits };
type Found = Analysis<typeof dictionaries>;

export const weakSource = defineRule({
  id: 'attribution/weak-source',
  severity: 'warn',
  dictionaries,
  messages: {
    de: ({ source }: { source: string }, law) => ({
      what: `„${source}“ nennt niemanden, der das Bild oder den Text gemacht hat.`,
      why: `Fundort ist nicht Urheber: Ohne Namen und Erlaubnis kann es teuer werden${law}.`,
      instead: 'Finde heraus, wer dahintersteht, frag nach und nenn den Namen, oder nimm ein eigenes Bild.',
    }),
    en: ({ source }, law) => ({
      what: `“${source}” names nobody who made the picture or the text.`,
      why: `Where it was found is not who made it; without a name and permission this can get expensive${law}.`,
      instead: 'Find out who made it, ask, and give the name, or take a picture of your own.',
    }),
  },
  source: quotationLaw,
  examples: {
    flag: [
      'So sieht der Herbst bei uns aus. Quelle: Internet',
      'Lacht mit mir. (Foto: Pinterest)',
      'Schöner Blick über die Stadt, Bild via Google',
      'Toller Spruch, oder? Quelle: Netzfund',
      'Dieses Bild habe ich im Netz gefunden, mehr weiß ich nicht.',
      'What a view! Source: Google',
      'Loving this kitchen. Credit to the owner.',
      'This made my day. Photo: Facebook',
      'I do not own the rights to this picture, but it is so good.',
      'All rights belong to their respective owners, we just love it.',
    ],
    pass: [
      'Die meisten suchen so. Quelle: Google Trends 2026',
      'Der Hafen am Morgen. Foto: Jana Weber, gefunden auf Instagram',
      'Foto: Jana Weber / Facebook',
      'Internet aus, Kaffee an. So beginnt der Montag.',
      'Wir sind jetzt auch auf Pinterest und Instagram!',
      'Unsere Wohnung haben wir im Internet gefunden.',
      'Mehr Bilder auf Facebook, schaut rein!',
      'Most people search like this. Source: Google Trends, 2026',
      'Photo by Emily Carter on Unsplash',
      'The internet was down all morning.',
      'We found our flat on the internet, after three months.',
    ],
  },
  check(analysis, report) {
    const weak = weakCredit(analysis) ?? emptyCredit(analysis);
    if (!weak) return;
    const source = analysis.slice(weak);
    report(weak, { source }, { severity: isPrivate.test(source) ? 'hint' : 'warn', evidence: { source } });
  },
});

/** `Foto: privat` is what newspapers print below a portrait that they were given. */
const isPrivate = /privat$/i;

function emptyCredit(analysis: Found): Span | undefined {
  const { hits, media } = analysis;
  const isNamed = hits.empty.length > 0 && (creditsHandle(analysis) || namesSomebody(analysis));
  return hits.empty.find(
    ({ entry }) => entry.data === 'always' || (!isNamed && (entry.data === 'found' || media.length > 0)),
  );
}

function namesSomebody(analysis: Found): boolean {
  const weakAt = new Set(analysis.hits.weak.map(({ wordStart }) => wordStart));
  return analysis.hits.credit.some((credit) => introducesName(analysis, credit) && !weakAt.has(credit.wordEnd));
}

/** `Quelle: Internet`, with nothing behind it that would name somebody. */
function weakCredit(analysis: Found): Span | undefined {
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
