/** Whether it says whose work stands under a licence. A platform is where it was found, and made nothing. */
import type { TextAnalysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';

/** Characters before and behind a licence in which the author is looked for. */
const reach = 120;

const platforms =
  'Wiki(?:media|pedia)|Commons|Flickr|Openverse|Pixabay|Unsplash|Pexels|Pinterest|Instagram|Facebook|YouTube|Vimeo|SoundCloud|Freesound|Jamendo|Free Music Archive|ccMixter|DeviantArt|Europeana|Geograph|Thingiverse|Internet Archive|Archive\\.org|Google(?: (?:Images?|Bilder|Bildersuche))?|Internet|Netz|Web';

/** Where it was found, the licence, and the word that leads to a credit. */
const noAuthor = new RegExp(
  `(?<!\\p{L})(?:${platforms}|Creative|CC(?:[ -](?:BY|SA|NC|ND))*(?:[ -]\\d\\.\\d)?|BY|SA|NC|ND|Lizenz|Licen[cs]e|DE|AT|CH|[Vv]ia|[Ii]nternational|Deed|Unported|Attribution|ShareAlike|Deutschland)(?!\\p{L})`,
  'gu',
);
/** `von Weber`, `Foto: Weber`, `© Weber`, `Weber /`, `Jana Weber,` */
const author =
  /(?:\b(?:von|by|nach)|[:©]|\(c\))\s*@?\p{Lu}|\p{Lu}[\p{L}.’'-]*\s+(?:von |van |de )?\p{Lu}[\p{L}’'-]+\s*[,;/(|–-]|\p{Lu}\p{L}+\s*[/|]/u;
/** `Bild: birdfan82 via Flickr`: the name of an account. */
const account = new RegExp(
  `[:©]\\s*@?(?!(?:aus|von|vom|via|from|on|by|auf|bei|gefunden|found|taken|courtesy|image|photo)(?!\\p{L}))[\\p{L}\\d_.-]{3,}\\s*(?:via|auf|on|bei|at|from|[/,(|–-])\\s*(?:${platforms})(?!\\p{L})`,
  'iu',
);
/** `Flickr user hedgelark`, `Flickr-Nutzerin moosbeere` */
const userOf = new RegExp(`(?:${platforms})[ -](?:user|nutzer(?:in)?|member|mitglied|account)\\s\\S`, 'iu');
/** `Bild: Flickr / …`: what comes first is a platform, and no account. */
const platformFirst = new RegExp(`[:©]\\s*(?:${platforms})(?!\\p{L})`, 'iu');

/** @param credits words that lead to a credit, sorted by start */
export function namesAuthor({ text }: TextAnalysis, licences: readonly Span[], credits: readonly Span[]): boolean {
  return licences.some((licence) => {
    const around = text.slice(startOfCredit(text, licence, credits), licence.end + reach);
    if (userOf.test(around) || (account.test(around) && !platformFirst.test(around))) return true;
    return author.test(around.replace(noAuthor, ' ').replace(/\s+/g, ' '));
  });
}

/** From the word that leads to the credit in the same paragraph, else from the start of the paragraph. */
function startOfCredit(text: string, { start }: Span, credits: readonly Span[]): number {
  const from = Math.max(0, start - reach);
  const paragraph = text.lastIndexOf('\n\n', start);
  const first = paragraph < from ? from : paragraph;
  const led = startingIn(credits, { start: first, end: start }).find(({ end }) =>
    /^\s?[:|©]/.test(text.slice(end, end + 2)),
  );
  return led?.start ?? first;
}
