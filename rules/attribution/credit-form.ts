/** How a credit is written around its word. */
import type { TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';

/** `Foto: …`, `Bild © …`, `Photo | …`, `Foto Jana Weber.` */
export function introducesName({ text }: TextAnalysis, credit: Span): boolean {
  const behind = text.slice(credit.end, credit.end + 60);
  return (
    /^\s?(?:[:©|]|\(c\)|by\s)\s*\S/i.test(behind) ||
    /^ (?:via|durch|by) (?!Google|Pinterest|Facebook|Internet|WhatsApp|Instagram|Twitter|Reddit)(?:@|\p{Lu})/u.test(
      behind,
    ) ||
    (fullName.test(behind) && startsPart.test(text.slice(Math.max(0, credit.start - 2), credit.start)))
  );
}

const fullName = /^ \p{Lu}[\p{Ll}-]+ \p{Lu}[\p{Ll}\p{Lu}-]+\s*(?:$|[.,;)\]\n/|–])/u;
/** Start of the text, or behind a sign. */
const startsPart = /(?:^|[\n([,.;|–-]\s?)$/;

/** `via @jana`, `📸 @jana`, `Repost @jana`: a handle that the picture is owed to. */
export function creditsHandle({ entities, text }: TextAnalysis): boolean {
  return entities.mentions.some(({ start }) => owedTo.test(text.slice(Math.max(0, start - 24), start)));
}

const owedTo =
  /(?:\bvia|\brp|\brepost|\breposted from|\bregram|\bby|\bvon|\bh\/t|\bcredits?|\bfotos?|\bbild(?:er)?|\bphotos?|\bpics?|📷|📸|🎥|♻️)[\s:]*$/iu;
