/** Marks what a company keeps in a drawer: dateline, press contact, closing company paragraph, end mark, claims to lead. */
import type { Hit } from '../dictionary.ts';
import type { Fix, Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { countingHits } from './conditions.ts';
import { firstPerson } from './dialogue.ts';
import { toneLexicon } from './lexicon/index.ts';
import type { ToneEntry } from './lexicon/lexicon.ts';
import { strongerThan } from './right-of-way.ts';
import { customer } from './spokesperson.ts';
import { blockFrom, deleteLines } from './structure/deletion.ts';
import { aboutCompany, datelineOf, endMarksOf } from './structure/layout.ts';

type Part = 'end-mark' | 'dateline' | 'about' | 'form' | 'claim';

/** Weaker phrases move the tone but are not worth a mark. */
const leastWeight = 4;

export const boilerplate = defineRule({
  id: 'tone/boilerplate',
  severity: 'hint',
  yieldsTo: strongerThan('tone/boilerplate'),
  dictionaries: { lexicon: toneLexicon, firstPerson, customer },
  messages: {
    de: ({ part, words }: { part: Part; words: string }) => ({
      what: german[part](words),
      why: whyGerman(part),
      instead: insteadGerman[part],
    }),
    en: ({ part, words }: { part: Part; words: string }) => ({
      what: english[part](words),
      why: whyEnglish(part),
      instead: insteadEnglish[part],
    }),
  },
  examples: {
    flag: [
      'Die neue Halle ist fertig.\n\n###',
      'Zur sofortigen Veröffentlichung\nDie neue Halle ist fertig.',
      'Die neue Halle ist fertig.\n\nPressekontakt: Ina Vogt, presse@muster.example',
      'Die neue Halle ist fertig.\n\nÜber die Muster AG\nDie Muster AG stellt seit vielen Jahren Schrauben und Muttern her.',
      'Plauen, 3. Mai 2026 – Die neue Halle der Muster AG ist fertig und wird ab Juni bezogen.',
      'Als führender Anbieter von Schrauben haben wir eine neue Halle gebaut.',
      'FOR IMMEDIATE RELEASE\nThe new hall is ready.',
      'The new hall is ready.\n\nAbout Acme\nAcme has been making screws and bolts in Leeds for many years.',
      'LEEDS, May 3, 2026 – The new hall of Acme is ready and will be used from June on.',
      'As a leading provider of screws we have built a new hall.',
    ],
    pass: [
      'Über die Messe reden wir am Freitag, wenn alle wieder da sind.',
      'Über uns wohnt ein Schlagzeuger. Habt ihr Tipps?',
      'Plauen, 3. Mai 2026, 18 Uhr: Sommerfest!',
      'Tipp Nr. 1: früh aufstehen.',
      'Unsere neue Halle ist fertig, kommt gucken!',
      'About the fair: we will tell you on Friday.',
      'Leeds, May 3, 6 pm: summer party!',
      'The new hall is ready, come and see it!',
    ],
  },
  check(analysis, report) {
    for (const mark of endMarksOf(analysis)) {
      report(
        mark,
        { part: 'end-mark', words: analysis.slice(mark) },
        { severity: 'warn', ...withFix(deleteLines(analysis, mark)) },
      );
    }
    const dateline = datelineOf(analysis);
    if (dateline) report(dateline, { part: 'dateline', words: analysis.slice(dateline) });
    const about = aboutCompany(analysis);
    if (about) report(about, { part: 'about', words: analysis.slice(analysis.lineOf(about)) });
    for (const hit of countingHits(analysis)) {
      const part = partOf(hit);
      if (part === undefined || (about && hit.start >= about.start && hit.end <= about.end)) continue;
      const fix = part === 'form' ? fixOf(analysis, hit) : undefined;
      report(
        hit,
        { part, words: hit.text },
        {
          ...(fix ? { severity: 'warn' as const } : {}),
          ...withFix(fix),
          suggestions: [hit.entry.data.suggestion],
          evidence: { class: hit.entry.data.toneClass, weight: hit.entry.data.weight },
        },
      );
    }
  },
});

function partOf({ entry: { data } }: Hit<ToneEntry>): Part | undefined {
  if (data.weight < leastWeight) return undefined;
  if (data.toneClass === 'format') return 'form';
  return data.toneClass === 'boilerplate' ? 'claim' : undefined;
}

function withFix(fix: Fix | undefined): { fix?: Fix } {
  return fix ? { fix } : {};
}

interface Text {
  text: string;
  lines: readonly Span[];
  lineOf(span: Span): Span;
}

/** A line that is nothing but the mark goes; a press contact goes with the lines below it. Words inside a sentence stay. */
function fixOf(analysis: Text, hit: Span & { text: string }): Fix | undefined {
  const line = analysis.lineOf(hit);
  const before = analysis.text.slice(line.start, hit.start);
  if (!/^[\s*_"„“(–—-]*$/.test(before)) return undefined;
  const after = analysis.text.slice(hit.end, line.end);
  if (contactHeading.test(hit.text) && /^\s*(?::|$)/.test(after))
    return deleteLines(analysis, blockFrom(analysis, hit));
  return /^[\s*_"”“):.!–—-]*$/.test(after) ? deleteLines(analysis, line) : undefined;
}

const contactHeading = /kontakt|contact|enquir|inquir|ansprechpartner/i;

const german: Record<Part, (words: string) => string> = {
  'end-mark': (words) => `„${words}“ ist das Schlusszeichen einer Pressemitteilung.`,
  dateline: (words) => `„${words}“ ist die Ortsmarke einer Pressemitteilung.`,
  about: (words) => `„${words}“: Hier stellt sich die Firma vor.`,
  form: (words) => `„${words}“ gehört in eine Pressemitteilung, nicht in einen Post.`,
  claim: (words) => `„${words}“ ist Eigenlob ohne Beleg.`,
};

const english: Record<Part, (words: string) => string> = {
  'end-mark': (words) => `“${words}” is the end mark of a press release.`,
  dateline: (words) => `“${words}” is the dateline of a press release.`,
  about: (words) => `“${words}”: here the company introduces itself.`,
  form: (words) => `“${words}” belongs in a press release, not in a post.`,
  claim: (words) => `“${words}” is praise of yourself without proof.`,
};

function whyGerman(part: Part): string {
  return part === 'claim'
    ? 'Eine Spitzenstellung muss man belegen können, und glauben wird sie nur, wer den Beleg sieht.'
    : 'Es zeigt, dass der Text für die Presse geschrieben wurde und nicht für die Leute, die hier lesen.';
}

function whyEnglish(part: Part): string {
  return part === 'claim'
    ? 'A claim to lead needs proof, and readers believe it only when they see it.'
    : 'It shows that the text was written for the press and not for the people who read here.';
}

const insteadGerman: Record<Part, string> = {
  'end-mark': 'Weglassen.',
  dateline: 'Weglassen; der erste Satz ist die Neuigkeit.',
  about: 'Den Absatz weglassen; wer ihr seid, steht im Profil.',
  form: 'Weglassen oder so sagen, wie du es im Gespräch sagen würdest.',
  claim: 'Sag, was ihr macht und für wen, oder nenne Zahl und Quelle.',
};

const insteadEnglish: Record<Part, string> = {
  'end-mark': 'Leave it out.',
  dateline: 'Leave it out; the first sentence is the news.',
  about: 'Leave the paragraph out; the profile says who you are.',
  form: 'Leave it out, or say it the way you would in a conversation.',
  claim: 'Say what you do and for whom, or give a figure and its source.',
};
