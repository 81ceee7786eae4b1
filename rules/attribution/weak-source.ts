/** A place is not a person: `source: internet` credits nobody. */
import type { Analysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn } from '../text/near.ts';
import { foldPhrase } from '../text/normalise.ts';
import { everyday } from '../text/words-around.ts';
import { quotationLaw } from './copyright-law.ts';
import { creditsHandle, introducesName } from './credit-form.ts';
import { creditWords } from './credit-lexicon.ts';
import { foundInPassing } from './weak-source/found-in-passing.ts';
import { emptyCredits, kindsOfPlaces, vagueWords, weakSources } from './weak-source-lexicon.ts';

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
      '„Wer rudert, sieht das Ufer zuletzt.“ – Verfasser unbekannt',
      'Toller Spruch, oder? Quelle: Netzfund',
      'Dieses Bild habe ich im Netz gefunden, mehr weiß ich nicht.',
      'What a view! Source: Google',
      'Loving this kitchen. Credit to the owner.',
      '“Who rows sees the shore last.” – Unknown',
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
    const credit = weakCredit(analysis) ?? behindCamera(analysis) ?? emptyCredit(analysis) ?? unnamedAuthor(analysis);
    const weak = credit ?? workOfPlace(analysis);
    if (!weak) return;
    const source = analysis.slice(weak);
    const isHearsay = analysis.hits.empty.some(
      ({ entry, start }) => (entry.data === 'wiki' || entry.data === 'handed') && start === weak.start,
    );
    // A recipe told of in a sentence costs less than a picture that stands there.
    const isTold = credit === undefined && analysis.media.length === 0;
    report(
      weak,
      { source },
      {
        severity: isPrivate.test(source) || isHearsay || isTold || /wiki/i.test(source) ? 'hint' : 'warn',
        evidence: { source },
      },
    );
  },
});

/** No link, no article, and no talk of the own house: `laut Google haben wir jetzt offen`. */
function isOnlySource(analysis: Found, start: number, end: number): boolean {
  const { entities, text } = analysis;
  if (entities.urls.length > 0 || goesOn.test(text.slice(end, end + 40))) return false;
  return !ofOurs.test(analysis.sentenceOf({ start, end }).text.slice(0, 400));
}

const ofOurs = /(?<!\p{L})(?:wir|uns|unser\p{Ll}*|we|us|our|ours)(?!\p{L})/iu;
/** `Wikipedia, „Fahrrad“`, `Wikipedia (Stand: 12.11.2026)`: the article or the day is named. */
const goesOn = /^\s?(?:[,(:/–-]\s?)?(?:[„“"»]|[Aa]rti(?:kel|cle)|Stand|\d|abgerufen|retrieved|accessed|as of|Commons)/u;

/** `Foto: privat` is what newspapers print below a portrait that they were given. */
const isPrivate = /privat$/i;

function emptyCredit(analysis: Found): Span | undefined {
  const { hits, media } = analysis;
  const isNamed = hits.empty.length > 0 && (creditsHandle(analysis) || namesSomebody(analysis));
  return hits.empty.find(
    ({ entry, start, end }) =>
      // `You wrote “photographer unknown”` speaks of a credit.
      !analysis.isQuoted({ start, end }) &&
      (entry.data === 'always' ||
        (entry.data === 'wiki' && isOnlySource(analysis, start, end)) ||
        (entry.data !== 'wiki' && !isNamed && (entry.data === 'found' || media.length > 0))),
  );
}

/** A link would say more than the place does, and so would a name. */
function workOfPlace(analysis: Found): Span | undefined {
  const { hits, entities, media } = analysis;
  if (hits.weak.length === 0 || entities.urls.length > 0) return undefined;
  const place = foundInPassing(analysis, hits.weak, media.length > 0);
  return place === undefined || creditsHandle(analysis) || namesSomebody(analysis) ? undefined : place;
}

function namesSomebody(analysis: Found): boolean {
  const weakAt = new Set(analysis.hits.weak.map(({ wordStart }) => wordStart));
  return analysis.hits.credit.some((credit) => introducesName(analysis, credit) && !weakAt.has(credit.wordEnd));
}

/** `Quelle: Internet`, `source: various websites`: places and small words only, up to the end of the line or a sign. */
function weakCredit({ hits, text }: Found): Span | undefined {
  for (const credit of hits.credit.slice(0, mostCredits)) {
    const behind = text.slice(credit.end, credit.end + 40);
    const intro = introduction.exec(behind)?.[0] ?? (/^ \p{Lu}/u.test(behind) ? ' ' : undefined);
    if (intro === undefined) continue;
    const start = credit.end + intro.length;
    const named = (vagueEnd.exec(text.slice(start, start + longestSource))?.[0] ?? '').trimEnd();
    if (named === '') continue;
    const end = start + named.length;
    const inside = startingIn(hits.weak, { start, end }).filter((weak) => weak.end <= end);
    const rest = inside.reduceRight(
      (left, weak) => `${left.slice(0, weak.start - start)} ${left.slice(weak.end - start)}`,
      named,
    );
    const lead = text.slice(start, inside[0]?.start ?? start);
    // `pictures from the fair on Facebook`: without a sign the place follows at once.
    if (!/[:|=©]/.test(intro) && (lead.match(/\p{L}+/gu) ?? []).some((word) => !vagueWords.has(foldPhrase(word))))
      continue;
    // Without a sign in between, `Quelle Facebook` is all there is.
    if (intro === ' ' && /[\p{L}\d@]/u.test(rest)) continue;
    if (isVague(rest, inside.length > 0)) return { start: credit.start, end: start + named.length };
  }
  return undefined;
}

/** `📷 Pinterest`: the sign is for the name of whoever took the picture. */
function behindCamera({ hits, text }: Found): Span | undefined {
  return hits.weak.find(
    ({ start, end }) =>
      camera.test(text.slice(Math.max(0, start - 5), start)) && /^\s*(?:$|[\n.,;|)#])/u.test(text.slice(end, end + 3)),
  );
}

const camera = /(?:📷|📸)\ufe0f?[\s:]{0,2}$/u;

/** `“…” – Unknown`: a place or nobody stands where the name of the author would. */
function unnamedAuthor({ hits, quotes, text }: Found): Span | undefined {
  if (hits.weak.length === 0) return undefined;
  for (const { end } of quotes) {
    const weak = startingIn(hits.weak, { start: end, end: end + reachOfAuthor })[0];
    if (weak === undefined || !leadsToAuthor.test(text.slice(end, weak.start))) continue;
    if (/^\s?(?:$|[).\n#]|\p{Extended_Pictographic})/u.test(text.slice(weak.end, weak.end + 3))) return weak;
  }
  return undefined;
}

/** Characters between a quotation and its author. */
const reachOfAuthor = 8;
const leadsToAuthor = /^[.,]?\s*(?:[–—~-]{1,2}|\()\s?$/;

/** Credits that are looked at in one text. */
const mostCredits = 100;
/** Characters of a credit that are looked at. */
const longestSource = 60;
/** `:`, ` |`, ` via `, ` aus dem `. */
const introduction = /^(?:\s?[:|=©]+\s*(?:(?:via|by|von|aus|from)\s)?|\s(?:via|aus|from|by|durch)\s)/i;
/** Up to a sign, a line break, an emoji or a tag. */
const vagueEnd =
  /^[^()[\].;!?|\n#"„“”]*?(?=$|, ?[\p{L} ]{3,20}:|[()[\].;!?|\n#"„“”]|\p{Extended_Pictographic}|\s[–-]\s)/u;

const prepositions = everyday(`bei beim im in am vom von aus auf down at from of`);

/** `youtube at 3am`: when it was seen names nobody. */
const timeOfDay = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|uhr)?$/i;

/** No name, number or address is left, only kinds of places and small words. */
function isVague(rest: string, hasPlace: boolean): boolean {
  let places = hasPlace ? 1 : 0;
  let isLed = false;
  for (const word of rest.match(/[\p{L}\d@][^\s,/&+]*/gu) ?? []) {
    const folded = foldPhrase(word);
    // `ein Bekannter bei der Gemeinde`: where somebody without a name sits is no name.
    if (places > 0 && prepositions.has(folded)) isLed = true;
    else if (isLed && !hasPlace && !/^@/.test(word)) continue;
    if (hasPlace && timeOfDay.test(word)) continue;
    if (kindsOfPlaces.has(folded)) places++;
    else if (/^[\p{Lu}\d@]/u.test(word) && !vagueWords.has(folded)) return false;
    else if (!hasPlace && !vagueWords.has(folded) && places === 0) return false;
  }
  return places > 0;
}
