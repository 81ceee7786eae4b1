/** How a credit is written around its word. */
import type { TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';

/** `Foto: …`, `Bild © …`, `Photo | …`, `Foto Jana Weber.` */
export function introducesName({ text }: TextAnalysis, credit: Span): boolean {
  const behind = text.slice(credit.end, credit.end + 60);
  return (
    /^\s?(?:[:©|]|\(c\))\s*\S/i.test(behind) ||
    /^\s?[Bb]y:?\s+(?:[\p{Ll}’'&-]+\s+){0,5}[@\p{Lu}]/u.test(behind) ||
    /^(?: (?:goes|go|is due|an alle|gehen|geht))?(?: to| an| für):? @?(?:(?:our|the|unsere[nr]?|die|den|my)(?: [\p{Ll}-]+){0,3} )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(
      behind,
    ) ||
    ofAnEvent.test(behind) ||
    /^ (?:via|durch|by) (?!Google|Pinterest|Facebook|Internet|WhatsApp|Instagram|Twitter|Reddit)(?:@|\p{Lu})/u.test(
      behind,
    ) ||
    (fullName.test(behind) && startsPart.test(text.slice(Math.max(0, credit.start - 2), credit.start)))
  );
}

/** `Foto vom letzten Frühstück: Jana Weber` */
const ofAnEvent = /^ (?:vom|von|of|aus|from|zum|zur|des|der)(?: [\p{L}\d’'-]+){1,5}: \p{Lu}[\p{Ll}-]+ \p{Lu}[\p{Ll}-]/u;

const fullName = /^ \p{Lu}[\p{Ll}-]+ \p{Lu}[\p{Ll}\p{Lu}-]+\s*(?:$|[.,;)\]\n/|–])/u;
/** Start of the text, or behind a sign. */
const startsPart = /(?:^|[\n([,.;|–-]\s?)$/;

/** `portraits by Mara Carter`: a full name behind `by`, wherever it stands. */
export function namesFullAuthor({ text }: TextAnalysis): boolean {
  for (let at = text.indexOf(' by '); at >= 0; at = text.indexOf(' by ', at + 4)) {
    if (/^\p{Lu}[\p{Ll}.]+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}/u.test(text.slice(at + 4, at + 40))) return true;
  }
  return false;
}

/** `via @jana`, `📸 @jana`, `by the talented @jana`: a handle that the picture is owed to. */
export function creditsHandle({ entities, text }: TextAnalysis): boolean {
  return entities.mentions.some(({ start }) => owedTo.test(text.slice(Math.max(0, start - 48), start)));
}

const owedTo =
  /(?:\bvia|\brp|\brepost|\breposted from|\bregram|\bby|\bvon|\bh\/t|\bcredits?|\bfotos?|\bbild(?:er)?|\bphotos?|\bpics?|📷|📸|🎥|♻️)[\s:]*$|\bby (?:the|our|my)(?: [a-z-]+){0,4} $/iu;
