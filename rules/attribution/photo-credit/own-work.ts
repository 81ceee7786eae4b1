/** Pictures that the author took, told in the text: nobody else has to be named. */
import type { Analysis } from '../../analysis.ts';
import { screenWords } from '../credit-lexicon.ts';
import { around, takingWords } from '../maker.ts';
import { isOfAuthor } from './first-person.ts';
import { gear, takenByFamily, takingTold } from './picture-lexicon.ts';

export const ownDictionaries = {
  taking: takingWords,
  screen: screenWords,
  told: takingTold,
  family: takenByFamily,
  gear,
};
type Found = Analysis<typeof ownDictionaries>;

/** How it was taken, what the own screen showed, or that nobody but the author took it. */
export function isByAuthor(analysis: Found): boolean {
  return isTold(analysis) || isOwnScreen(analysis) || isOwnWork(analysis);
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
