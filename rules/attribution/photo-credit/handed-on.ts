/** Pictures and videos that somebody without a name made or handed on, beside one that is attached. */
import type { Analysis } from '../../analysis.ts';
import { firstNames } from '../../names.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { around, isNamedByItself, namesPerson } from '../maker.ts';
import { handedOn } from './handed-lexicon.ts';
import { toldInPassing } from './in-passing-lexicon.ts';

export const handedDictionaries = { handed: handedOn, passing: toldInPassing, name: firstNames };
type Found = Analysis<typeof handedDictionaries>;
type Place = Found['hits']['handed'][number] | Found['hits']['passing'][number];

/** The words that tell of it, or nothing. */
export function handedOnBySomebody(analysis: Found): Place | undefined {
  return (
    analysis.hits.handed.find((place) => !isByAuthor(place) && isOfSomebody(analysis, place)) ??
    analysis.hits.passing.find((place) => !takenByAuthor.test(place.text) && isOfSomebody(analysis, place))
  );
}

/** `der Fotograf und ich`: the author is meant as well. */
function isByAuthor({ entry, text }: Found['hits']['handed'][number]): boolean {
  return entry.data === 'made' && /(?<!\p{L})(?:[Ww]ir|[Ii]ch|[Ww]e|I)(?!\p{L})/u.test(text);
}

/** `A guest asked, so we filmed it`, but not `a guest caught the moment I fell in`. */
const takenByAuthor =
  /(?<!\p{L})(?:we|I|wir|ich)(?:['’]ve| have| just)? (?:took|snapped|shot|caught|captured|got|filmed|photographed|recorded|grabbed|haben|habe?)(?!\p{L})/iu;

/** Made or passed on by somebody, and nobody is named beside it. */
function isOfSomebody(analysis: Found, place: Place): boolean {
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
export function namesMaker(
  { hits, text }: Analysis<{ name: typeof firstNames }>,
  range: Span,
  names = namesPerson,
): boolean {
  return names(text, range) || startingIn(hits.name, range).some(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
}
