/** Pictures have makers. A picture needs their name beside it, or a word that it is the own one. */
import type { Analysis } from '../analysis.ts';
import { defineRule } from '../rule.ts';
import { machineLabels, madeByMachine } from './ai-lexicon.ts';
import { creditLaw } from './copyright-law.ts';
import { creditsHandle, introducesName, namesFullAuthor } from './credit-form.ts';
import { creditPhrases, creditWords, fullCredits, ownPicture } from './credit-lexicon.ts';
import { licenceWords } from './licence-lexicon.ts';
import { around } from './maker.ts';
import { handedDictionaries, handedOnBySomebody, namesMaker } from './photo-credit/handed-on.ts';
import { isByAuthor, ownDictionaries } from './photo-credit/own-work.ts';
import { storyDictionaries } from './photo-credit/story.ts';
import { isThanked } from './photo-credit/thanks.ts';
import { unnamedMaker } from './photo-credit/unnamed-maker.ts';
import { emptyCredits } from './weak-source-lexicon.ts';

const dictionaries = {
  credit: creditWords,
  full: fullCredits,
  own: ownPicture,
  phrase: creditPhrases,
  empty: emptyCredits,
  machine: madeByMachine,
  label: machineLabels,
  licence: licenceWords,
  ...ownDictionaries,
  ...handedDictionaries,
  ...storyDictionaries,
};
type Found = Analysis<typeof dictionaries>;

const image = [{ kind: 'image' as const }];
const video = [{ kind: 'video' as const }];

export const photoCredit = defineRule({
  id: 'attribution/photo-credit',
  severity: 'hint',
  dictionaries,
  messages: {
    de: (_params: unknown, law) => ({
      what: 'Am Bild steht kein Name.',
      why: law
        ? `Wer fotografiert hat, hat das Recht, genannt zu werden${law}.`
        : 'Wer fotografiert hat, will genannt werden, und die meisten Lizenzen verlangen es.',
      instead: 'Schreib dazu, wer das Bild gemacht hat, zum Beispiel „Foto: Vorname Nachname“ oder „eigenes Foto“.',
    }),
    en: (_params: unknown, law) => ({
      what: 'The picture has no name beside it.',
      why: law
        ? `Whoever took it has a right to be named${law}.`
        : 'Whoever took it wants to be named, and most licences ask for it.',
      instead: 'Say who made it, for instance “Photo: First Last” or “my own photo”.',
    }),
  },
  source: creditLaw,
  examples: {
    flag: [
      { text: 'Der Sonnenaufgang über dem Hafen heute.', media: image },
      { text: 'Autumn has arrived in the city.', media: image },
      { text: 'Der neue Hof.', media: [{ kind: 'image', alt: 'Bild von einem Innenhof mit Bäumen' }] },
      { text: 'Die Ente von gestern! Ein Besucher hat sie am Steg gefilmt.', media: video },
      { text: 'The duck is back! A visitor filmed her on the jetty.', media: video },
    ],
    pass: [
      { text: 'Der Hafen am Morgen. Foto: Jana Weber', media: image },
      { text: 'Der Hafen am Morgen. © Jana Weber – Agentur Nord', media: image },
      { text: 'Unser neues Regal. (c) Weber', media: image },
      { text: 'Unsere Kantine, selbst fotografiert.', media: image },
      { text: 'Der Hof im Schnee. Danke an Tom aus der Werkstatt fürs Foto!', media: image },
      { text: 'Der Hof um 1930 (Stadtarchiv Lünau)', media: image },
      { text: 'So sieht die neue Suche aus (Screenshot).', media: image },
      { text: 'Lange Nacht der Museen 📷 @jana.weber', media: image },
      { text: 'Herbst. Bild: Weber/stock.adobe.com', media: image },
      { text: 'Der neue Hof.', media: [{ kind: 'image', alt: 'Innenhof mit Bäumen. Foto: Jana Weber' }] },
      { text: 'Danke, genau das meinte ich!', media: image, kind: 'reply' },
      'Die meisten suchen so. Quelle: Google Trends 2026',
      'Heute mal ganz ohne Bild.',
      { text: 'Die Ente von gestern! Unser Besucher Jonas Weber hat sie am Steg gefilmt.', media: video },
      { text: 'The duck is back! Our visitor Emily Carter filmed her on the jetty.', media: video },
      { text: 'Autumn in the city. Photo by Emily Carter', media: image },
      { text: 'Our new shelf. Image credit: Emily Carter', media: image },
      { text: 'My own photo from this morning.', media: image },
      { text: 'The yard in the snow. Our colleague Tom took this picture.', media: image },
      { text: 'Morning run. 📸 by @emily', media: image },
      'Most people search like this. Source: Google Trends, 2026',
    ],
  },
  check(analysis, report) {
    const { hits, kind, media } = analysis;
    const images = media.filter((one) => one.kind === 'image').length;
    const isShown = images > 0 || media.some((one) => one.kind === 'video');
    const isAnswer = kind === 'reply' || kind === 'comment';
    const told = unnamedMaker(analysis);
    if ((told === undefined && (isAnswer || !isShown)) || isCredited(analysis, isShown)) return;
    const handed = (isShown && !isAnswer ? handedOnBySomebody(analysis) : undefined) ?? told;
    if (handed !== undefined) {
      report(handed, undefined, { evidence: { images, handedOn: handed.text } });
      return;
    }
    if (images === 0 || isAnswer || hits.own.length > 0 || isByAuthor(analysis)) return;
    if ([...hits.phrase, ...hits.taking].some((place) => namesMaker(analysis, around(analysis, place)))) return;
    if (isThanked(analysis.text, [...hits.credit, ...hits.phrase, ...hits.taking])) return;
    report('post', undefined, { evidence: { images } });
  },
});

/** Somebody is credited, or another rule asks for the credit: finds, pictures by machines and licences have rules of their own. */
function isCredited(analysis: Found, isShown: boolean): boolean {
  const { hits, media, text } = analysis;
  if (hits.full.length > 0 || hasCopyrightSign(text)) return true;
  if (creditsHandle(analysis) || hasCamera(analysis) || namesFullAuthor(analysis)) return true;
  if (hits.machine.length + hits.label.length + hits.licence.length > 0) return true;
  if (hits.empty.some(({ entry: { data } }) => isShown || data === 'always' || data === 'found')) return true;
  if (hits.credit.some((credit) => introducesName(analysis, credit))) return true;
  return media.some(({ alt }) => alt !== undefined && creditInAlt.test(alt.slice(0, longestAlt)));
}

/** Characters of an alternative text that are looked at. */
const longestAlt = 2_000;
const creditInAlt =
  /©|\(c\)|\b(?:[Ff]oto|[Bb]ild(?:quelle|nachweis)?|[Pp]hoto|[Ii]mage|[Cc]redit)s?(?: [Cc]redit)?(?: ?:| by) ?\p{Lu}/u;

function hasCopyrightSign(text: string): boolean {
  return text.includes('©') || text.includes('(c) ') || text.includes('(C) ');
}

/** A camera in front of a name or handle. */
function hasCamera({ entities, text, slice }: Found): boolean {
  return entities.emoji.some(
    (emoji) =>
      /^(?:📷|📸|🎥)/u.test(slice(emoji)) &&
      /^\s*(?:by|von|:)?\s*[@\p{Lu}]/u.test(text.slice(emoji.end, emoji.end + 12)),
  );
}
