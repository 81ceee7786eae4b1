/** Works said to come from a place, in passing: `das Rezept ist irgendwo aus dem Netz`, `got the pattern off Pinterest`. */
import type { TextAnalysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';

/** Places of a text that are looked at, and characters of a sentence around one. */
const mostPlaces = 20;
const reachBefore = 160;
const reachBehind = 90;

/** @param places words for places; those that are none are left out here */
export function foundInPassing(
  { text, sentenceOf }: TextAnalysis,
  places: readonly Span[],
  hasPicture: boolean,
): Span | undefined {
  return places.slice(0, mostPlaces).find((place) => {
    const sentence = sentenceOf(place);
    if (sentence.question) return false;
    const before = text.slice(Math.max(sentence.start, place.start - reachBefore), place.end);
    const lead = leadsToPlace.exec(before);
    const behind = text.slice(place.end, Math.min(sentence.end, place.end + reachBehind));
    if (lead === null || goesOn.test(behind)) return false;
    const ahead = before.slice(0, lead.index);
    if (denied.test(ahead) || inGeneral.test(ahead)) return false;
    // `aus dem Netz` is an origin by itself, `auf Pinterest` only of what was found there.
    const isOrigin = origin.test(lead[0]);
    const isTaken = taken.test(ahead) || takenBehind.test(behind);
    if (isTaken && somewhere.test(lead[0])) return true;
    if (/^off/i.test(lead[0]) && isOff.test(ahead)) return true;
    if (work.test(text.slice(Math.max(0, place.start - reachBefore), place.start)) || workBehind.test(behind))
      return isTaken || (isOrigin && isWhole.test(ahead));
    if (foundThese.test(ahead) && ofPictures.test(lead[0]) && endsThere.test(behind)) return true;
    return (
      hasPicture &&
      (takenBehind.test(behind) ||
        takenThis.test(ahead) ||
        (isOrigin && (somewhere.test(lead[0]) || allOfIt.test(ahead))))
    );
  });
}

const name =
  '(?:internet|netz|web|net|interwebs|www|google(?:[ -](?:images|bilder|bildersuche|bilders|suche|image search|search))?|pinterest|facebook|insta|instagram|tiktok|youtube|reddit|twitter|tumblr|whatsapp|flickr|chefkoch|online)';
const leadsToPlace = new RegExp(
  `(?<!\\p{L})(?:(?:irgendwo(?:her)?|somewhere) )?(?:aus|aus['’]?[mn]|usem|von|vom|auf|bei|im|in|from|off|on|via|durch|über)(?: irgendwo| somewhere)?(?: (?:on|in|auf|im|bei|aus))?(?: (?:dem|der|the|em|m))? ${name}$`,
  'iu',
);
const origin = /^(?:aus|aus['’]?[mn]|usem|von|vom|from|off|irgendwo|somewhere)|somewhere|irgendwo/iu;
const somewhere = /irgendwo|somewhere/iu;

/** `the collie is off Google` */
const isOff = /(?<!\p{L})(?:is|are|was|were|came|comes) (?:(?:just|straight|only|all) )?$/iu;
/** `Found these on Tumblr years ago`: places for pictures. */
const foundThese =
  /(?<!\p{L})(?:found|saw|saved|grabbed|nicked|pinched|stole|spotted|got) (?:this|these|this one|all of these) $|(?<!\p{L})(?:das|die|den|diese[ns]?) (?:hier )?(?:hab|habe|haben) (?:ich|i|wir) (?:\p{L}+ ){0,2}$/iu;
const ofPictures = /(?:pinterest|tumblr|flickr|insta|instagram|google\P{L}*\p{L}*)$/iu;
const endsThere =
  /^(?:$|[.,;!?)\n–-]|\s(?:gefunden|gesehen|gespeichert|geklaut|entdeckt|and|ages|years|months|a |last|this|yesterday|today|once|back|while|when|ages|the other|und|\p{Extended_Pictographic}))/u;

/** `Facebook Marketplace`, `Instagram-Seite von …`, `YouTube channel`: a place with an owner, or a shop. */
const goesOn =
  /^(?:[ -](?:marketplace|shopping|maps|earth|play|trends|drive|docs|reviews|kleinanzeigen|seite|kanal|account|profil|page|channel|profile|shop|store|app|bewertung|radio|anschluss|anbieter)|[’']s|[ ,]*(?:von|by|of) \p{Lu})/iu;
const denied =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|niemals|statt|ohne|not|never|no|don.t|doesn.t|isn.t|rather than|instead of)\s(?:\p{L}+\s){0,3}$/iu;
/** Advice and conditions. */
const inGeneral =
  /(?<!\p{L})(?:wenn|falls|wer|niemals|bitte|glaubt?|traut?|verwendet|if|whoever|never|please|trust|believe|avoid|anyone|you can|you.ll|findet ihr|find(?:est|en) (?:du|sie))(?!\p{L})/iu;

const work =
  /(?:foto|fotos|bild|bilder|buidl|büdl|bildl|foti|clip|video|aufnahme|screenshot|zitat|spruch|meme|grafik|cartoon|rezept|gedicht|anleitung|vorlage|muster|witz|diagramm|tabelle|plan|checkliste|text|zeichnung|arbeitsblatt|malvorlage|strickschrift|bastelidee|illustration|schablone|reim|gebet|liedtext|übersetzung|noten|logo|inspo|inspiration)(?:e|s|es|n|en|er|ern)?(?!\p{L})|(?<!\p{L})(?:photo|picture|image|pic|snap|clip|video|screenshot|meme|quote|graphic|cartoon|recipe|poem|pattern|template|instruction|chart|graph|joke|worksheet|checklist|drawing|illustration|infographic|lyric|slide|diagram|printable|colou?ring page|map|verse|prayer|quiz|design|stencil|logo|floor plan|sheet music|translation|inspo)s?(?!\p{L})/iu;
/** `hab ich vom Internet das Rezept geholt`, `found on Pinterest this pattern`: within a few words. */
const workBehind =
  /^ (?:\p{L}+ ){0,2}(?:rezept|gedicht|anleitung|vorlage|muster|spruch|zitat|recipe|poem|pattern|template|quote)/iu;

const deedsDe =
  'gefunden|gfunden|gfundn|gfunde|gsehn|gsehen|gseh|gesehen|geklaut|gklaut|entdeckt|gemopst|stibitzt|gespeichert|geladen|runtergeladen|heruntergeladen|abgespeichert|kopiert|abgeschaut|abgeguckt|abgeschrieben|abgekupfert|aufgegabelt|aufgeschnappt|ausgegraben|gezogen|ausgeborgt|ausborgt|geborgt|ausgeliehen|geliehen|gefischt|gschnappt|geschnappt|genommen|geholt|rausgesucht|gegoogelt|ausgedruckt|untergekommen|begegnet|gelesen|kursiert|weitergeleitet';
const deedsEn =
  'found|got|grabbed|saw|seen|took|saved|copied|downloaded|pinched|nicked|stole|stolen|lifted|swiped|ripped|borrowed|screenshotted|printed|pulled|came across|stumbled (?:up)?on|spotted|pilfered|yoinked|snagged|went (?:a)?round|doing the rounds';
const taken = new RegExp(`(?<!\\p{L})(?:${deedsDe}|${deedsEn})(?!\\p{L})`, 'iu');
const takenBehind = new RegExp(`^(?: \\p{L}+){0,3} (?:${deedsDe})(?!\\p{L})`, 'iu');
/** `found this gem`, `pinched it`: what is shown. */
const takenThis = new RegExp(
  `(?<!\\p{L})(?:${deedsEn}) (?:this|these|it|that|them)(?: \\p{L}+){0,3} $|(?:^|[.,:] ?)(?:${deedsEn}) $|(?<!\\p{L})(?:${deedsDe})(?: \\p{L}+){0,2} $`,
  'iu',
);
const allOfIt = /(?:^|[\s,])(?:alles|alle|all|both|beides|komplett|straight)\s$/iu;
/** The work is what comes from there: `das Rezept ist`, `Rezept`, `the recipe is just some random thing`. */
const isWhole =
  /(?:^\s*|(?<!\p{L})(?:ist|sind|is|isch|stammt|stammen|stammte|kommt|kommen|kam|kamen|kummt|war|waren|was|were|comes?|came|are|hab|habe|haben|have)(?: \p{L}+){0,5} |\p{L}{3,}(?:['’]s)? (?:(?:halt|just|auch|also|straight|einfach|eh|aber|mal|only) ){0,2})$/iu;
