/** A Creative Commons licence allows a lot, on conditions: name, licence with version, link; and no business where it says NC. */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import { defineRule } from '../rule.ts';
import { namesAuthor } from './creative-commons/licence-author.ts';
import { givesAway, usesWork } from './creative-commons/licence-use.ts';
import { introducesName } from './credit-form.ts';
import { creditWords } from './credit-lexicon.ts';
import { commercialWords, freeOfRights, licenceTalk, licenceWords } from './licence-lexicon.ts';

const dictionaries = {
  licence: licenceWords,
  talk: licenceTalk,
  free: freeOfRights,
  credit: creditWords,
  sell: commercialWords,
};
type Problem = 'version' | 'name' | 'author' | 'commercial';

export const creativeCommons = defineRule({
  id: 'attribution/creative-commons',
  severity: 'hint',
  dictionaries,
  messages: {
    de: ({ licence, problem }: { licence: string; problem: Problem }) => ({
      what:
        problem === 'commercial'
          ? `„${licence}“ erlaubt keine geschäftliche Nutzung, und der Beitrag verkauft etwas.`
          : problem === 'name'
            ? `„${licence}“ sagt nicht, welche Lizenz es ist.`
            : problem === 'author'
              ? `Bei „${licence}“ steht nicht, von wem das Werk ist.`
              : `Bei „${licence}“ fehlt die Fassung oder der Link zur Lizenz.`,
      why: 'Die Erlaubnis gilt nur, wenn Name, Quelle, Lizenz mit Fassung und ein Link dabeistehen.',
      instead:
        problem === 'commercial'
          ? 'Nimm ein Bild ohne NC, oder frag nach einer Lizenz.'
          : 'Schreib zum Beispiel: „Titel“ von Name, CC BY 4.0 (Link).',
    }),
    en: ({ licence, problem }) => ({
      what:
        problem === 'commercial'
          ? `“${licence}” allows no business use, and the post sells something.`
          : problem === 'name'
            ? `“${licence}” does not say which licence it is.`
            : problem === 'author'
              ? `“${licence}” stands there without whose work it is.`
              : `“${licence}” lacks its version or the link to the licence.`,
      why: 'The permission holds only with name, source, licence with version, and a link.',
      instead:
        problem === 'commercial'
          ? 'Take a picture without NC, or ask for a licence.'
          : 'Write for instance: “Title” by Name, CC BY 4.0 (link).',
    }),
  },
  source: {
    title: 'Creative Commons: attribution (TASL)',
    url: 'https://wiki.creativecommons.org/wiki/Best_practices_for_attribution',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      'Der Hafen im Nebel. Bild: Jana Weber, CC BY',
      'Foto: Weber, Creative Commons. Ist das nicht schön bei uns im Norden?',
      'Jetzt im Shop: die neue Karte mit dem Hafen. Foto: Jana Weber, CC BY-NC 4.0, https://creativecommons.org/licenses/by-nc/4.0',
      'The harbour in the fog. Photo: Emily Carter, CC BY-SA',
      'What a morning. Photo by Carter, Creative Commons licence',
    ],
    pass: [
      'Der Hafen im Nebel. „Hafen“ von Jana Weber, CC BY 4.0, https://creativecommons.org/licenses/by/4.0',
      'Der Hafen im Nebel. Foto: Jana Weber, CC BY-SA 3.0 DE',
      'Was bedeutet CC BY? Drei Sätze dazu.',
      'Unsere Fotos stellen wir unter eine Creative-Commons-Lizenz, bedient euch!',
      'Sie war in CC, und ich stand im Text.',
      'The harbour in the fog. “Harbour” by Emily Carter, CC BY 4.0',
      'What does CC BY mean? Three sentences.',
      'Our photos are free to use: we release them under Creative Commons.',
    ],
  },
  onlyWith: ['licence'],
  check(analysis, report) {
    const { hits } = analysis;
    const licence = hits.licence.find((one) => one.text !== 'CC' || isBare(analysis.text, one));
    if (!licence || hits.free.length > 0 || analysis.sentenceOf(licence).has(hits.talk)) return;
    const problem = problemOf(analysis, licence);
    if (problem === undefined) return;
    report(
      licence,
      { licence: licence.text, problem },
      { severity: problem === 'commercial' ? 'warn' : 'hint', evidence: { licence: licence.text, problem } },
    );
  },
});

/** `(CC)`, `Foto: Weber, CC`: stands where a licence would. */
function isBare(text: string, { start, end }: Hit): boolean {
  return (
    /[(,/|–-]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s?(?:$|[).,\n|])/.test(text.slice(end, end + 2))
  );
}

function problemOf(analysis: Analysis<typeof dictionaries>, licence: Hit): Problem | undefined {
  const { hits, text, entities, slice } = analysis;
  const isCredited = hits.credit.some((credit) => introducesName(analysis, credit));
  // Who gives away own work owes nobody a name.
  if (!isCredited && givesAway(analysis.sentenceOf(licence))) return undefined;
  const isNamed = hits.licence.some((one) => /\bBY\b/i.test(one.text));
  const link = entities.urls.find((url) => /creativecommons\.org\/licenses/i.test(slice(url)));
  const notCommercial =
    hits.licence.some((one) => /\bNC\b/.test(one.text)) || (link !== undefined && /by-nc/i.test(slice(link)));
  if (notCommercial && hits.sell.length > 0) return 'commercial';
  if (link !== undefined)
    return namesAuthor(analysis, hits.licence, hits.credit) || entities.mentions.length > 0 ? undefined : 'author';
  // `Creative Commons` in a text without a picture is a topic, unless a work is told of that somebody uses.
  if (!isNamed)
    return analysis.media.length > 0 || isCredited || usesWork(analysis.sentenceOf(licence)) ? 'name' : undefined;
  // The number may belong to the pattern already.
  if (!hits.licence.some((one) => /\d\.\d/.test(text.slice(one.start, one.end + 5)))) return 'version';
  return namesAuthor(analysis, hits.licence, hits.credit) || entities.mentions.length > 0 || entities.urls.length > 0
    ? undefined
    : 'author';
}
