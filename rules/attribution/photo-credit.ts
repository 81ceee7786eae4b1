/** Pictures have makers. A picture needs their name beside it, or a word that it is the own one. */
import type { Analysis } from '../analysis.ts';
import { firstNames } from '../names.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn } from '../text/near.ts';
import { machineLabels, madeByMachine } from './ai-lexicon.ts';
import { creditLaw } from './copyright-law.ts';
import { creditsHandle, introducesName, namesFullAuthor } from './credit-form.ts';
import { creditPhrases, creditWords, fullCredits, ownPicture, screenWords } from './credit-lexicon.ts';
import { licenceWords } from './licence-lexicon.ts';
import { around, isNamedByItself, namesPerson, takingWords } from './maker.ts';
import { isOfAuthor } from './photo-credit/first-person.ts';
import { handedOn } from './photo-credit/handed-lexicon.ts';
import { toldInPassing } from './photo-credit/in-passing-lexicon.ts';
import { gear, takenByFamily, takingTold } from './photo-credit/picture-lexicon.ts';
import { isThanked } from './photo-credit/thanks.ts';
import { emptyCredits } from './weak-source-lexicon.ts';

const dictionaries = {
  credit: creditWords,
  full: fullCredits,
  own: ownPicture,
  phrase: creditPhrases,
  taking: takingWords,
  screen: screenWords,
  empty: emptyCredits,
  machine: madeByMachine,
  label: machineLabels,
  licence: licenceWords,
  name: firstNames,
  handed: handedOn,
  passing: toldInPassing,
  told: takingTold,
  family: takenByFamily,
  gear,
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
    const isAnswer = kind === 'reply' || kind === 'comment';
    const images = media.filter((one) => one.kind === 'image').length;
    const isShown = images > 0 || media.some((one) => one.kind === 'video');
    if (isAnswer || !isShown || hits.full.length > 0 || hasCopyrightSign(analysis.text)) return;
    if (creditsHandle(analysis) || hasCamera(analysis) || namesFullAuthor(analysis)) return;
    // Finds, pictures by machines and licences have rules of their own.
    if (hits.empty.length + hits.machine.length + hits.label.length + hits.licence.length > 0) return;
    if (hits.credit.some((credit) => introducesName(analysis, credit))) return;
    if (media.some(({ alt }) => alt !== undefined && creditInAlt.test(alt.slice(0, longestAlt)))) return;
    const handed =
      hits.handed.find((place) => !isByAuthor(place) && isOfSomebody(analysis, place)) ??
      hits.passing.find((place) => !takenByAuthor.test(place.text) && isOfSomebody(analysis, place));
    if (handed !== undefined) {
      report(handed, undefined, { evidence: { images, handedOn: handed.text } });
      return;
    }
    if (images === 0 || hits.own.length > 0 || isTold(analysis) || isOwnScreen(analysis) || isOwnWork(analysis)) return;
    if ([...hits.phrase, ...hits.taking].some((place) => namesMaker(analysis, around(analysis, place)))) return;
    if (isThanked(analysis.text, [...hits.credit, ...hits.phrase, ...hits.taking])) return;
    report('post', undefined, { evidence: { images } });
  },
});

/** `der Fotograf und ich`: the author is meant as well. */
function isByAuthor({ entry, text }: Found['hits']['handed'][number]): boolean {
  return entry.data === 'made' && /(?<!\p{L})(?:[Ww]ir|[Ii]ch|[Ww]e|I)(?!\p{L})/u.test(text);
}

/** `A guest asked, so we filmed it`, but not `a guest caught the moment I fell in`. */
const takenByAuthor =
  /(?<!\p{L})(?:we|I|wir|ich)(?:['’]ve| have| just)? (?:took|snapped|shot|caught|captured|got|filmed|photographed|recorded|grabbed|haben|habe?)(?!\p{L})/iu;

/** Made or passed on by somebody, and nobody is named beside it. */
function isOfSomebody(
  analysis: Found,
  place: Found['hits']['handed'][number] | Found['hits']['passing'][number],
): boolean {
  const { data } = place.entry;
  if (data === 'thanked' && !thanks.test(analysis.text.slice(around(analysis, place).start, place.start))) return false;
  const behind = analysis.text.slice(place.end, place.end + 24);
  // `took this bag`: taken along, not with a camera; `an die Fotografin Weber`: a last name will do.
  if (
    /(?:took|got) (?:this|these|that)$/i.test(place.text) ? takesAway.test(behind) : leadsToLastName(place.text, behind)
  )
    return false;
  return !namesMaker(analysis, around(analysis, place), isNamedByItself);
}

function leadsToLastName(made: string, behind: string): boolean {
  return /(?:fotograf(?:en|in)?|photographer)$/i.test(made) && /^,? \p{Lu}/u.test(behind);
}

const thanks =
  /(?:dank|lob|kompliment|applaus|hut ab|respekt|grüße|shout ?out|props|merci|kudos|thanks|thank you|hats off|cheers)/iu;

const takesAway =
  /^ (?!(?:and|from|on|at|in|of|over|through|during|while|when|as|with|by|before|after|last|yesterday|this|today|tonight|right|just|for|without|one|lovely|great|amazing|gorgeous|brilliant|beautiful|stunning|cracking|photo|picture|pic|shot|snap|image|selfie|clip|video)(?!\p{L}))\p{L}/u;

/** A handle, a full name, or a first name that is known as one. */
function namesMaker({ hits, text }: Found, range: Span, names = namesPerson): boolean {
  return names(text, range) || startingIn(hits.name, range).some(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
}

/** How it was taken and by whom in the family, not asked of the readers: `Habt ihr auch Rehe vor der Linse?` */
function isTold(analysis: Found): boolean {
  const { hits, sentenceOf, text } = analysis;
  return (
    [...hits.told, ...hits.family].some((place) => !sentenceOf(place).question) ||
    hits.gear.some(({ start }) => usedGear.test(text.slice(Math.max(0, start - 30), start))) ||
    isOfAuthor(analysis)
  );
}

/** `mit dem neuen Objektiv`, `testing out my new lens`. */
const usedGear =
  /(?<!\p{L})(?:with|on|from|testing|trying|through|mit|am|durch|durchs|an)\s(?:out\s)?(?:\p{L}+\s){0,2}$/iu;

/** `a screenshot of a tweet` shows what somebody else made. */
function isOwnScreen({ hits, text }: Found): boolean {
  return hits.screen.some(({ end }) => !ofOthers.test(text.slice(end, end + 40)));
}

const ofOthers =
  /^ (?:aus|von|vom|from|of|off) (?:(?:d|ein)(?:er|em|es)|a|an|some|the|another|somebody|someone|jemand\p{Ll}*)(?: [\p{Ll}-]+)* (?!App|Seite|Tool|System|Software)\p{L}/u;

/** `I took this`, `hab ich geknipst`, `Heute früh aufgenommen`: nobody but the author is in the sentence. */
function isOwnWork(analysis: Found): boolean {
  return analysis.hits.taking.some((place) => {
    if (takenOver.test(analysis.text.slice(place.start, place.end + 24))) return false;
    const { start, end } = around(analysis, place);
    // Who writes without capitals ends sentences too.
    const before = analysis.text.slice(start, place.start).split(endOfSentence).at(-1) ?? '';
    const sentence = before + (analysis.text.slice(place.start, end).split(endOfSentence)[0] ?? '');
    if (madeForUs.test(sentence) || tookTime.test(analysis.text.slice(place.start, place.start + 30))) return false;
    if (startsWithDeed.test(sentence) && !/ by /.test(sentence)) return true;
    return author.test(sentence) || (!someoneElse.test(sentence) && before.length < 80);
  });
}

const endOfSentence = /(?<=\p{L}{3})[.!?…]+\s/u;
/** `wir ließen … fotografieren`, `we had these taken`. */
const madeForUs =
  /\b(?:lassen|ließ(?:en)?|beauftragt|professionell\p{Ll}*|[Pp]rofis?|[Ff]otograf(?:en|in)?|photographers?|had (?:\w+ )?taken|hired|got (?:\w+ )?taken)(?!\p{L})/u;
/** `got it off a mate`: taken from somebody, not with a camera. */
const takenOver =
  /^(?:got|grabbed) \p{L}+ (?:off|from|via) |^\p{L}+ \p{L}+ (?:off|from) (?:an? |some|the (?:inter)?net|the web|Google|Facebook|Pinterest|Reddit)/iu;
/** `took a while`, `took the train`. */
const tookTime =
  /^took (?:a (?:while|bit|lot|moment|long|break|look|day)|some (?:time|doing)|the (?:time|day|train|bus|stairs)|it (?:easy|slow|seriously))/;
const author =
  /(?<![\p{L}’'])(?:[Ii]ch|[Ww]ir|I|I['’](?:ve|d)|[Ww]e|[Ww]e['’](?:ve|d)|hab|[Mm]y|[Mm]einer?)(?![\p{L}])/u;
/** `Found it on a walk and took a photo`: who writes leaves `I` away. */
const startsWithDeed =
  /^\W*(?:(?:just|quickly|then|finally|managed to|only) )?(?:found|caught|took|got|stood|went|came|saw|shot|grabbed|snuck|snapped|\p{L}\p{Ll}+ed) (?!by )/iu;
/** Somebody does it or did it: a helping verb or a preposition of the maker. */
const someoneElse =
  /(?<!\p{L})(?:hat|haben|wurden?|von|vom|durch|einer|eines|by|was|were|has|have|our|the|their|a|an|one of|some|somebody|someone|who|it|he|she|they|that|you)(?!\p{L})/iu;

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
