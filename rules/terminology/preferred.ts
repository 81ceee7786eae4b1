/** The company says it in another word. */
import type { Analysis } from '../analysis.ts';
import type { Dictionary, DictionaryEntry, Hit } from '../dictionary.ts';
import { textIn } from '../localised.ts';
import type { Pack } from '../pack/schema.ts';
import type { Language } from '../post.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { covers } from '../scope.ts';
import { startingIn } from '../text/near.ts';
import { foldPhrase } from '../text/normalise.ts';
import { escapePattern, hasWord } from '../text/pattern.ts';

type Wording = Pack['terminology'][number];

interface ListedWording {
  wording: Wording;
  /** The listed phrase that was found. */
  phrase: string;
}

type WordingDictionaries = { listed: Dictionary<ListedWording> };

const wordings = {
  terminology: [
    { prefer: { de: 'Lastenrad', en: 'cargo bike' }, insteadOf: ['Cargobike', 'Transportfahrrad', 'freight bicycle'] },
    { prefer: { de: 'Mitarbeitende', en: 'colleagues' }, insteadOf: ['Humankapital', 'human capital', 'Personal'] },
    { prefer: 'E-Mail', insteadOf: ['Email'], languages: ['de' as const] },
    { prefer: { de: 'Kunden-App' }, insteadOf: ['App'] },
  ],
};

export const preferred = defineRule({
  id: 'terminology/preferred',
  severity: 'hint',
  dictionaries: (_options: Record<string, never>, { terminology }): WordingDictionaries => ({
    listed: { any: terminology.flatMap(entriesOf) },
  }),
  messages: {
    de: ({ found, better }: { found: string; better: string }) => ({
      what: `Bei uns heißt das „${better}“, nicht „${found}“.`,
      why: 'Wenn alle dasselbe Wort nehmen, wissen alle, was gemeint ist.',
      instead: `Nimm „${better}“.`,
    }),
    en: ({ found, better }) => ({
      what: `We call it “${better}”, not “${found}”.`,
      why: 'When everybody uses the same word, everybody knows what is meant.',
      instead: `Use “${better}”.`,
    }),
  },
  examples: {
    flag: [
      { text: 'Das neue Cargobike steht im Hof und wartet auf euch.', pack: wordings },
      { text: 'Wir reparieren auch Transportfahrräder und freuen uns auf euch.', pack: wordings },
      { text: 'Schreib uns eine Email, wir sind da.', pack: wordings },
      { text: 'Unser Personal ist für euch da.', pack: wordings },
      { text: 'The freight bicycle is in the yard and we are ready for you.', pack: wordings },
      { text: 'Human capital is what we have and what we need.', pack: wordings },
    ],
    pass: [
      { text: 'Das neue Lastenrad steht im Hof und wartet auf euch.', pack: wordings },
      { text: 'Die Mitarbeitenden sind für euch da.', pack: wordings },
      { text: 'In der Kunden-App seht ihr, wann das Rad fertig ist.', pack: wordings },
      { text: 'Alles dazu auf https://kornblum.example/cargobike und bei @cargobike im Netz.', pack: wordings },
      { text: '„Humankapital“ war das Unwort des Jahres, und das ist lange her.', pack: wordings },
      { text: 'The cargo bike is in the yard and we are ready for you.', pack: wordings },
      { text: 'Send us an email and we are happy to help with your personal questions.', pack: wordings },
      'Das neue Cargobike steht im Hof, und niemand hat etwas dagegen.',
    ],
  },
  onlyWith: ['listed'],
  check(analysis, report) {
    for (const hit of analysis.hits.listed) {
      const { wording, phrase } = hit.entry.data;
      if (!covers(wording, analysis.post, analysis.language)) continue;
      if (!isSameCase(hit.text, phrase) || analysis.isQuoted(hit) || isInAddress(analysis, hit)) continue;
      const better = textIn(languageOf(analysis, hit), wording.prefer);
      const isExact = foldPhrase(hit.text) === foldPhrase(phrase);
      const replacement = inTheCaseOf(hit.text, phrase, better, startsSentence(analysis, hit));
      const span = withSigns(analysis.text, hit, phrase);
      report(
        span,
        { found: analysis.slice(span), better: replacement },
        { evidence: { listed: phrase }, ...(isExact ? { fix: replacement } : { suggestions: [better] }) },
      );
    }
  },
});

/** A listed word inside the preferred one (`App` in `Kunden-App`) is the preferred one. */
function entriesOf(wording: Wording): DictionaryEntry<ListedWording>[] {
  const { prefer, insteadOf } = wording;
  const unless = (typeof prefer === 'string' ? [prefer] : [prefer.de, prefer.en])
    .filter((one) => one !== undefined)
    .filter(hasWord)
    .map((one) => `${escapePattern(one)}~`);
  return insteadOf.filter(hasWord).map((phrase) => ({ match: formsOf(phrase), unless, data: { wording, phrase } }));
}

/** With endings, and German nouns with the umlaut of their plural: `Fahrrad`, `Fahrräder`. */
function formsOf(phrase: string): string[] {
  const forms = [`${escapePattern(phrase)}~`];
  const noun = /^(\p{Lu}\p{L}*?)(a|o|u|au)(\p{L}{1,4})$/u.exec(phrase);
  const [, head = '', vowel = '', tail = ''] = noun ?? [];
  if (noun && /^[^aeiouyäöü]+$/.test(tail)) {
    const plural = `${head}${umlauts.get(vowel) ?? vowel}${tail}`;
    forms.push(`${plural}e`, `${plural}en`, `${plural}er`, `${plural}ern`);
  }
  return forms;
}

const umlauts: ReadonlyMap<string, string> = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
  ['au', 'äu'],
]);

/** A hit ends with its last word; signs that the list has around its words (`C++`) are replaced with them. */
function withSigns(text: string, { start, end }: Span, phrase: string): Span {
  const before = /^[+#&%@*=<>$€£™®©|/\\^~]+/.exec(phrase)?.[0] ?? '';
  const behind = /[+#&%@*=<>$€£™®©|/\\^~]+$/.exec(phrase)?.[0] ?? '';
  return {
    start: text.startsWith(before, start - before.length) ? start - before.length : start,
    end: text.startsWith(behind, end) ? end + behind.length : end,
  };
}

function languageOf({ language }: Analysis, hit: Hit): Language {
  if (language !== 'unknown') return language;
  return /[äöüß]/i.test(hit.text) ? 'de' : 'en';
}

/** A noun of the list (`Personal`) is not an adjective of the text (`personal`). */
function isSameCase(written: string, listed: string): boolean {
  return !/^\p{Lu}/u.test(listed) || !/^\p{Ll}/u.test(written);
}

function isInAddress({ entities }: Analysis, hit: Span): boolean {
  const around = { start: hit.start - longestAddress, end: hit.end };
  return [entities.urls, entities.emails, entities.mentions, entities.hashtags].some((list) =>
    startingIn(list, around).some(({ end }) => end >= hit.end),
  );
}

/** Words deeper inside an address are changed nowhere. */
const longestAddress = 2_048;

function startsSentence(analysis: Analysis, hit: Span): boolean {
  return analysis.sentenceOf(hit).start === hit.start;
}

/** Capitals as they were written: all of them, the first one, or those of the preferred word. */
function inTheCaseOf(written: string, listed: string, better: string, first: boolean): string {
  const isShouted = written.length > 1 && written === written.toUpperCase() && listed !== listed.toUpperCase();
  if (isShouted) return better.toUpperCase();
  const wasRaised = /^\p{Lu}/u.test(written) && (first || /^\p{Ll}/u.test(listed));
  return wasRaised ? better.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : better;
}
