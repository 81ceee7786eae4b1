/** Capitals in a row are hard to read for everybody, and some screen readers spell them. */
import * as z from 'zod';
import type { Company } from '../pack/schema.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { lettersIn, runsOf, widestGap, wordsInCapitals } from '../text/capitals.ts';
import { rememberedFor } from '../text/remembered.ts';

const options = z.strictObject({
  words: z.int().min(2).default(3).describe('Words side by side from which on it is a finding.'),
  share: z
    .number()
    .min(0.05)
    .max(1)
    .default(0.3)
    .describe('Share of the letters of the whole text from which on it is a finding.'),
});

/** Abbreviations are shorter than this. */
const shortestShout = 5;
/** Letters in a row below which three words are abbreviations or a name. */
const fewestLetters = 12;
/** Shorter texts have no share worth counting. */
const shortestText = 40;

export const allCaps = defineRule({
  id: 'accessibility/all-caps',
  severity: 'hint',
  yieldsTo: ['confidential/label', 'confidential/embargo', 'confidential/credentials', 'tone/boilerplate'],
  options,
  messages: {
    de: ({ words }: { words: number }) => ({
      what: `${words} Wörter stehen ganz in Großbuchstaben.`,
      why: 'Das liest sich mühsam und klingt laut, und manche Vorleseprogramme buchstabieren es.',
      instead: 'Schreib sie wie sonst auch. Wichtiges fällt durch seinen Platz am Anfang auf.',
    }),
    en: ({ words }) => ({
      what: `${words} words are all in capitals.`,
      why: 'That is hard to read and sounds loud, and some screen readers spell it out.',
      instead: 'Write them as usual. What matters stands out by coming first.',
    }),
  },
  examples: {
    flag: [
      'JETZT REICHT ES WIRKLICH, morgen bauen wir das Lager um.',
      'Wir haben geöffnet. KOMMT ALLE VORBEI und bringt Kuchen mit!',
      'Das ist ABSOLUT nicht das, was wir VERSPROCHEN haben, und WIRKLICH schade.',
      'DAS GRÖẞTE FEST DES JAHRES steht vor der Tür.',
      'We are open again. EVERYBODY COME ROUND and bring some cake!',
      'THIS IS WHAT WE HAVE BEEN WAITING FOR all summer long.',
    ],
    pass: [
      'NATO, EU und UNO trafen sich in Genf.',
      'SAP, BMW, BASF und SIEMENS haben zugesagt.',
      'Das ist WIRKLICH wichtig für uns alle.',
      'Die DIN EN ISO 9001 hängt bei uns in der Werkstatt.',
      'JA! Wir haben es geschafft.',
      {
        text: 'Heute packen wir den KORNBLUM LASTESEL PRO aus.',
        pack: { company: { names: ['Kornblum'], products: ['Lastesel Pro'], domains: [], accounts: [] } },
      },
      'The UK, the USA and the EU agreed on it.',
      'NASA and ESA launched it together with the BBC on board.',
      'I am SO happy that this worked.',
    ],
  },
  check(analysis, report, { words, share }) {
    const { text, company, language, slice } = analysis;
    const found = wordsInCapitals(analysis);
    if (found.length < words) return;
    const isName = isNameInCapitals(company);
    const isShouted = (word: Span): boolean => !isName(slice(word));
    let reported = false;
    for (const run of mayBeRun(found, words) ? runsOf(text, found.filter(isShouted)) : []) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || run.length < words || !isShouting(run)) continue;
      const span = { start: first.start, end: last.end };
      reported = true;
      report(
        span,
        { words: run.length },
        {
          evidence: { words: run.length },
          // German nouns keep their capital, and which words are nouns is not known here.
          ...(language === 'en' ? { suggestions: [sentenceCase(text, span)] } : {}),
        },
      );
    }
    const long = reported ? [] : found.filter((word) => lengthOf(word) >= shortestShout && isShouted(word));
    const [first] = long;
    if (first === undefined || long.length < words) return;
    const letters = lettersIn(analysis);
    const capitals = long.reduce((sum, word) => sum + lengthOf(word), 0);
    if (letters < shortestText || capitals / letters <= share) return;
    report(
      first,
      { words: long.length },
      { evidence: { words: long.length, share: Math.round((capitals / letters) * 100) / 100 } },
    );
  },
});

/** Whether so many words stand near each other: cheaper to see than what is between them. */
function mayBeRun(all: readonly Span[], words: number): boolean {
  let inRow = 1;
  for (let index = 1; index < all.length; index++) {
    inRow = (all[index] as Span).start - (all[index - 1] as Span).end <= widestGap ? inRow + 1 : 1;
    if (inRow >= words) return true;
  }
  return false;
}

function isShouting(run: readonly Span[]): boolean {
  return (
    run.some((word) => lengthOf(word) >= shortestShout) &&
    run.reduce((sum, word) => sum + lengthOf(word), 0) >= fewestLetters
  );
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

const isNameInCapitals = rememberedFor(({ names, products }: Company) => {
  const known = new Set([...names, ...products].flatMap((name) => name.toUpperCase().split(/[^\p{L}\p{N}]+/u)));
  return (word) => known.has(word);
});

/** Small letters, a capital for the first one and for `I`; the first one stays small in the middle of a sentence. */
function sentenceCase(text: string, { start, end }: Span): string {
  const small = text
    .slice(start, end)
    .toLowerCase()
    .replace(/\bi\b/g, 'I')
    .replace(/([.!?]\s+)(\p{Ll})/gu, (_all, stop: string, letter: string) => stop + letter.toUpperCase());
  const startsSentence = /(?:^|[.!?:\n]\s*)$/.test(text.slice(Math.max(0, start - 8), start));
  return startsSentence ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
