/** Texts as fast-check makes them up: everyday words, words that rules look for, and whatever Unicode has. */
import fc from 'fast-check';
import { audiences, languages, networks, type Post, postKinds } from '../../rules/post.ts';
import { allRules } from '../../rules/registry.ts';

const everyday = [
  ...['Montag', 'wir', 'haben', 'eine', 'grüne', 'Leiter', 'gekauft', 'und', 'niemand', 'fragt', 'warum', 'Kaffee'],
  ...['Straße', 'Öl', 'die', 'Kundin', 'sagt', 'nichts', 'Hof', 'Schrauben', 'ich', 'euch', 'Sie', 'dein', 'Fahrrad'],
  ...['Tuesday', 'the', 'ladder', 'is', 'blue', 'we', 'bought', 'it', 'from', 'a', 'friend', 'your', 'coffee', 'why'],
  ...['I', 'screws', 'yard', 'nobody', "don't", 'customer', 'said', 'nothing', 'garden', 'you', 'rain', 'again'],
];

/** What packs list and texts contain. */
export const listedWords = [
  ...['Phönix', 'Project Phoenix', 'Nordlicht', 'Blauwal', 'Blue Heron', 'Stern', 'C++', 'R&D', 'AG', 'Leiter'],
  ...['ladder', 'Kaffee', 'rain', 'Rückruf', 'recall', 'x', 'Öl', '3D', '2027', 'Q*'],
];

const punctuation = [
  '. ',
  ', ',
  '! ',
  '? ',
  ': ',
  ' – ',
  '-',
  '…',
  '. . ',
  ' (',
  ') ',
  '/',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
];
const quotes = ['„', '“', '”', '"', "'", '’', '‚', '‘', '»', '«', '›'];
const odd = [
  ...['👨‍👩‍👧‍👦', '🇩🇪', '👍🏽', '1️⃣', '😂', '🚲🚲🚲🚲', '❤️', '🅾🅿🅴🅽', '𝗪𝗶𝗰𝗵𝘁𝗶𝗴', 'ｏｐｅｎ', 'ﬁ', 'ﷺ', '①', '½'],
  ...['\u0308', 'a\u0301\u0302\u0303', '\u200b', '\u200d', '\u00ad', '\u202e', '\u2066', '\ufeff', '\ufe0f', '\u0000'],
  ...['שלום', 'مرحبا', '世界', 'ไทย', 'Рhönіх', 'ѕtеrn', 'P h ö n i x', 'Ph0en1x', 'ẞ', 'İ', 'ı', '\ud83d', '\udc68'],
];
const looksLikeData = [
  ...['https://acme.example/a?b=c#d', 'www.acme.de', 'max@acme.example', '@acme', '#TeamPhönix', '#wirsuchendich'],
  ...['+49 30 1234567', 'DE89 3704 0044 0532 0130 00', '4111 1111 1111 1111', '1.000,50 €', '31.12.2026', '12:30 Uhr'],
  ...['Passwort: Geheim!1', 'ghp_0123456789abcdefghijABCDEFGHIJ012345', 'TLP:RED', '§ 5 TMG', '100 %', 'z. B.', 'Dr. '],
];
/** What rules want to find. */
const examples = allRules.flatMap(({ examples: { flag, pass } }) =>
  [...flag, ...pass].map((example) => (typeof example === 'string' ? example : example.text)),
);

const fragments = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...everyday).map((word) => `${word} `) },
  { weight: 2, arbitrary: fc.constantFrom(...listedWords).map((word) => `${word} `) },
  { weight: 3, arbitrary: fc.constantFrom(...punctuation) },
  { weight: 2, arbitrary: fc.constantFrom(...quotes) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 2, arbitrary: fc.constantFrom(...looksLikeData) },
  { weight: 2, arbitrary: fc.constantFrom(...examples) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

export const anyText: fc.Arbitrary<string> = fc
  .array(fragments, { maxLength: 25, size: 'max' })
  .map((parts) => parts.join(''));

/** A post judged at a moment that stays the same. */
export const anyPost = fc
  .record(
    {
      text: anyText,
      network: fc.constantFrom(...networks),
      kind: fc.constantFrom(...postKinds),
      language: fc.constantFrom(...languages),
      author: fc.record(
        { kind: fc.constantFrom(...audiences), handle: fc.constantFrom('acme', '@acme', '') },
        { requiredKeys: [] },
      ),
      media: fc.array(
        fc.record(
          { kind: fc.constantFrom('image' as const, 'video' as const, 'gif' as const), alt: anyText },
          { requiredKeys: ['kind'] },
        ),
        { maxLength: 2 },
      ),
      replyTo: fc.record({ text: anyText, author: fc.constant('kim') }, { requiredKeys: ['text'] }),
      now: fc.constantFrom('2026-11-21T10:00:00Z', '2027-01-20T00:00:00+01:00', '2031-06-30T23:59:59-05:00'),
    },
    { requiredKeys: ['text', 'now'] },
  )
  .map((post) => post as Post);
