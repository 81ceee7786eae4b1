/** Texts that nobody writes and somebody pastes: what makes careless code slow. */
import { random } from './random.ts';

/** Of exactly so many UTF-16 code units. */
type Text = (length: number) => string;

export const repeated =
  (piece: string): Text =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Half of it opens, the other half closes. */
const nested =
  (open: string, close: string, depth = Number.POSITIVE_INFINITY): Text =>
  (length) => {
    const pairs = Math.min(depth, Math.floor(length / (open.length + close.length)));
    const inside = repeated('ein Wort ')(length - pairs * (open.length + close.length));
    return open.repeat(pairs) + inside + close.repeat(pairs);
  };

const drawnFrom =
  (letters: string): Text =>
  (length) => {
    const next = random(length);
    return Array.from({ length }, () => letters.charAt(Math.floor(next() * letters.length))).join('');
  };

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const hostileTexts: Readonly<Record<string, Text>> = {
  'one letter': repeated('a'),
  'one capital': repeated('A'),
  'one digit': repeated('7'),
  'spaced letters': repeated('a b c d e f g '),
  'spaced digits': repeated('1 2 3 '),
  'one-letter words': repeated('a '),
  'one-letter sentences': repeated('a. '),
  blanks: repeated(' '),
  'line breaks': repeated('\n'),
  'lines of one letter': repeated('a\n'),
  'straight quotes': repeated('"'),
  apostrophes: repeated("'"),
  'opening quotes': repeated('„'),
  'a thousand nested quotes': nested('„', '“', 1_000),
  'nested quotes': nested('“', '”'),
  'quotes of one word': repeated('„ja“ '),
  'straight quotes of one word': repeated('"ja" '),
  brackets: repeated('('),
  'nested brackets': nested('(', ')'),
  'at signs': repeated('@'),
  hashes: repeated('#'),
  'full stops': repeated('.'),
  'question marks': repeated('? '),
  colons: repeated(':'),
  hyphens: repeated('-'),
  slashes: repeated('/'),
  handles: repeated('@a '),
  hashtags: repeated('#a '),
  'long hashtag': (length) => `#${repeated('TagWort')(length - 1)}`,
  'addresses begun': repeated('https://'),
  addresses: repeated('https://a.de/b '),
  'one long address': (length) => `https://a.de/${repeated('b/')(length - 13)}`,
  'mail addresses': repeated('a@b.de '),
  'one long mail address': (length) => `${repeated('a.')(length - 5)}@b.de`,
  'domains begun': repeated('a.b.'),
  'phone numbers': repeated('+49 30 1234567 '),
  'numbers with points': repeated('1.1.'),
  'account numbers': repeated('DE89 3704 0044 0532 0130 00 '),
  'account numbers in one': repeated('DE89370400440532013000'),
  'card numbers': repeated('4111 1111 1111 1111 '),
  dates: repeated('1.1.2027 '),
  'passwords begun': repeated('Passwort: '),
  'one long token': (length) => `ghp_${repeated('aB3')(length - 4)}`,
  'base64 soup': drawnFrom(base64),
  'letters, digits, signs': drawnFrom('ab1 .:@#"(-/=\n'),
  'capitals and digits': drawnFrom('ABCDEF0123456789'),
  leetspeak: repeated('4b3r1 '),
  emoji: repeated('😀'),
  'emoji families': repeated('👨‍👩‍👧‍👦'),
  flags: repeated('🇩🇪'),
  joiners: repeated('\u200d'),
  'zero-width spaces in a word': repeated('a\u200b'),
  'soft hyphens in a word': repeated('a\u00ad'),
  'combining marks on one letter': (length) => `a${repeated('\u0301')(length - 1)}`,
  'combining marks on every letter': repeated('o\u0308'),
  'letters that stand for many': repeated('ﷺ'),
  ligatures: repeated('ﬃ'),
  'bold letters': repeated('𝗮𝗯𝗰 '),
  'full-width letters': repeated('ａｂｃ'),
  'look-alike letters': repeated('Рhönіх '),
  'right to left': repeated('שלום עולם '),
  'turned around': repeated('\u202eab\u202c '),
  Chinese: repeated('世界和平'),
  'halves of characters': repeated('\ud83d'),
  'legal forms': repeated('GmbH '),
  'legal forms with names': repeated('Muster GmbH & Co. KG '),
  'one press phrase': repeated('Wir freuen uns, bekannt zu geben, dass '),
  'press release begun': repeated('FOR IMMEDIATE RELEASE '),
  'gap opened and never closed': repeated('gibt '),
  'opened gaps in one sentence': repeated('gibt der die das freut sich stellt wird '),
  'hyphenated word': repeated('Pitch-'),
  'photo credits begun': repeated('Foto: '),
  'capital words': repeated('NEU JETZT '),
  'names of people': repeated('Frau Dr. Anna Berg '),
  quotations: repeated('„So ist es“, sagt Anna Berg. '),
  'insults in one sentence': repeated('Idiot '),
  'terms of a list': repeated('Bakerlo Mintra '),
};
