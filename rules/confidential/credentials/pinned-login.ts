/** A name and a password on a note that hangs where everybody sees it: `Post-it am Monitor: „lager2 / Palette!77“`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { noPassword } from './credential-lexicon.ts';
import { isPlaceholder } from './token-shapes.ts';

export const noteWords = words({
  any: [
    '*zettel',
    'Zetterl',
    'Zettelchen',
    '(Post it|Postit|Post its|Postits|PostIt)',
    'Klebezettel',
    'Haftnotiz~',
    '(Aufkleber|Sticker|Etikett|Schildchen|Aushang|Schild)',
    '(klebt|kleben|geklebt|angeklebt|aufgeklebt|angepinnt|gepinnt|laminiert)',
    '(Whiteboard|Flipchart|Pinnwand|Schwarzes Brett|Schwarzen Brett|Tafel)',
    '(Rückseite|Tablet|Tastatur|Monitor|Bildschirm)',
    '(sticky|post it) (note|notes)',
    '(sticky|stickies|label|note|notes|laminated|sticker)',
    '(taped|stuck|pinned|glued|stapled|written|scribbled|sharpied) (to|on|under|inside|above|behind)',
    '(marker|sharpie|keyboard|monitor|screen)',
    'noticeboard',
    'whiteboard',
  ],
});

/** Characters behind the word for the note that are read. */
const reach = 150;

/** The name stands directly behind what opens it: a quotation mark, a colon, a verb. */
const opens =
  '(?:["„“»‚‘`]|[:=–—-]\\s["\'„“»‚]?|(?<!\\p{L})(?:says|reads|saying|reading|steht|stehen|lautet|it[’\']s)\\s(?:[^.!?\\n"„“:/]{0,40}?\\s)?["\'„“»‚]?)';
const pair = new RegExp(
  `${opens}(?<name>[a-z][a-z\\d._-]{1,24}@?[a-z\\d.-]{0,30})(?:\\s?[/|:]\\s?|\\s[–—-]\\s|\\s?→\\s?)(?<value>[^\\s"'„“”«»/|]{6,32})(?=["'“”«»,;)\\s]|$)`,
  'gu',
);
/** Who shares an account: with such a name, a word and digits are enough. */
const shared =
  /^(?:gast|gaeste|guest|admin|root|user|info|test|empfang|kasse|theke|buero|office|service|team|praxis|reception|front-?desk|verein|schule|lager|shop|laden|station|trainer|aushilfe|azubi|vertretung|kueche|kitchen|pos|till|nurse|staff|crew|service)\d*$/;

/** A word, digits, a sign of the keyboard; or a word and a year or the like. A sign at the end may be that of the sentence. */
const withSign =
  /^(?=\D*\d)(?=.*\p{L}{3})(?:[^!#$%&*?+]*[!#$%&*?+][^!?]*[\p{L}\d]\S*|\p{Lu}\p{L}{2,}\d{2,4}[!#$%&*?+]+)$/u;
const withDigits = /^\p{Lu}\p{L}{2,}[-_.]?\d{2,4}$/u;

/** @param word one of `noteWords` */
export function pinnedLoginBehind(text: string, word: Span): Span | undefined {
  const slice = text.slice(word.end, word.end + reach);
  if (!/\d/.test(slice)) return undefined;
  pair.lastIndex = 0;
  for (let match = pair.exec(slice); match !== null; match = pair.exec(slice)) {
    const { name, value } = match.groups ?? {};
    if (name === undefined || value === undefined) continue;
    const bare = value.replace(/[.,;:)]+$/, '');
    const isChosen = withSign.test(bare) || (withDigits.test(bare) && shared.test(name));
    if (!isChosen || isPlaceholder(bare) || noPassword.has(bare.toLowerCase()) || /^\d{1,2}:\d\d|https?$/.test(bare))
      continue;
    const start = word.end + match.index + match[0].length - value.length;
    return { start, end: start + bare.length };
  }
  return undefined;
}
