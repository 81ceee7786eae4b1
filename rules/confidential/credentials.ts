/** Keys, tokens and passwords: whoever reads them can use them, from the first second. */
import type { Analysis, TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { wordKind } from '../text/normalise.ts';
import { hasWordOf, PerSentence } from '../text/per-sentence.ts';
import {
  cardCodeBehind,
  codeBefore,
  codeBehind,
  codeForPlace,
  pinCodeBehind,
  statedCodeBehind,
} from './access-code.ts';
import {
  cardCodeWords,
  codeWords,
  commandWords,
  keyWords,
  loginWords,
  lowerPinWords,
  networkWords,
  noSecretWords,
  passwordWords,
  pinWords,
  plainCodeWords,
  privateKeyHeaders,
  secretWords,
} from './credential-lexicon.ts';
import { secretBehind, secretBesideAccount, secretBesideKey } from './labelled-secret.ts';
import { lockCodeBehind, lockWords } from './lock-code.ts';
import { masked } from './mask.ts';
import {
  commandPasswordBehind,
  loginBehind,
  networkDigitsBehind,
  networkKeyBehind,
  passwordBefore,
  passwordBehind,
} from './password.ts';
import { licenceKeyBehind, licenceWords } from './product-key.ts';
import { phraseBehind, phraseWords, recoveryCodesBehind, recoveryCodeWords } from './recovery.ts';
import { findTokens, mayHoldToken } from './tokens.ts';

const dictionaries = {
  password: passwordWords,
  pin: pinWords,
  code: codeWords,
  cardCode: cardCodeWords,
  plainCode: plainCodeWords,
  network: networkWords,
  command: commandWords,
  secret: secretWords,
  keyName: keyWords,
  login: loginWords,
  header: privateKeyHeaders,
  none: noSecretWords,
  lowerPin: lowerPinWords,
  lock: lockWords,
  phrase: phraseWords,
  recovery: recoveryCodeWords,
  licence: licenceWords,
};
type Found = Analysis<typeof dictionaries>;

/** Words of one kind that are looked behind: in a text with more, the first show what it is. */
const mostWords = 400;

type Secret = Span & { kind: 'key' | 'password' | 'private-key'; shape: string };

const names = {
  de: { key: 'ein Zugangsschlüssel', password: 'ein Passwort', 'private-key': 'ein privater Schlüssel' },
  en: { key: 'an access key', password: 'a password', 'private-key': 'a private key' },
};

export const credentials = defineRule({
  id: 'confidential/credentials',
  severity: 'stop',
  dictionaries,
  messages: {
    de: ({ kind }: { kind: Secret['kind'] }) => ({
      what: `Das sieht aus wie ${names.de[kind]}.`,
      why: 'Wer es liest, kommt damit hinein, und Programme suchen rund um die Uhr nach genau solchen Zeichenfolgen.',
      instead:
        'Nimm es heraus. War es schon einmal irgendwo zu sehen, reicht Löschen nicht: Ändere das Passwort oder den Schlüssel.',
    }),
    en: ({ kind }) => ({
      what: `This looks like ${names.en[kind]}.`,
      why: 'Whoever reads it can get in, and programs look for exactly this around the clock.',
      instead: 'Take it out. If it was ever visible anywhere, deleting is not enough: change the password or the key.',
    }),
  },
  examples: {
    flag: [
      'Mein Skript läuft endlich, einfach AKIAQ7ZP4M2XLW9TR5BN eintragen.',
      'Das WLAN-Passwort ist Sommer2026!, viel Spaß bei uns.',
      'Passwort: Kranich-Teller-77',
      'Die PIN für den Schrank lautet 4711, bitte nicht weitersagen.',
      'Dein Bestätigungscode lautet 483 920.',
      'Gäste-WLAN „Seeblick“, Schlüssel: hallo-welt-2026',
      'Login: jana.weber / Herbst!2026 gilt für alle im Team.',
      'So verbindest du dich: postgres://leser:Geheim77@db.firma.example/daten',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx3v9\n-----END RSA PRIVATE KEY-----',
      'My deploy works now with ghp_R4nd0mT0k3nF0rTh1sT3stOnlyZq8Yw2Lk5Vb in the header.',
      'The wifi password is Teapot-4417, see you there.',
      'The code for the back door is 4839, see you at eight.',
      'Webhook is https://hooks.slack.com/services/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 if you want to try.',
      'API key: 9fQ2kL7vX4mZ8pR1tW6yB3nD, keep it to yourselves.',
      'Here is the token eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiamFuYSIsInJvbGUiOiJhZG1pbiJ9.Zk3vQm9xTt1LwPz7 for the test system.',
    ],
    pass: [
      'In der Doku steht AKIAIOSFODNN7EXAMPLE, das ist nur ein Beispiel.',
      'Passwort vergessen? Passiert mir jede Woche.',
      'Das Passwort ist das schwächste Glied, nimm einen Passwortmanager.',
      'Passwort: mindestens zwölf Zeichen, am besten ein ganzer Satz.',
      'Das häufigste Passwort ist 123456, seit Jahren.',
      'Der Fehler steckt in Commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b.',
      'Vorgang 550e8400-e29b-41d4-a716-446655440000 ist erledigt.',
      'Rabattcode HERBST20 gilt bis Sonntag, Sendung 00340434161094042557 ist unterwegs.',
      'Setz dein eigenes Token ein: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'The docs say AKIAIOSFODNN7EXAMPLE, do not copy that.',
      'My password is too long to remember, and that is the point.',
      'The most common password is still 123456.',
      'Password: use three random words instead.',
      'The file has the checksum e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.',
      'I pinned the tweet, PIN or no pin, and the sk-8 meeting is at nine.',
    ],
  },
  check(analysis, report) {
    let taken = -1;
    for (const secret of secretsIn(analysis)) {
      if (secret.start < taken) continue;
      taken = secret.end;
      report(
        secret,
        { kind: secret.kind },
        { excerpt: masked(analysis.slice(secret)), evidence: { kind: secret.shape } },
      );
    }
  },
});

/** Keys mix small letters with capitals or digits. */
const sentenceWithToken = new PerSentence(
  (analysis: TextAnalysis, sentence) =>
    hasWordOf(analysis, sentence, wordKind.laterCapital | wordKind.digit) &&
    mayHoldToken(analysis.text, sentence.start, sentence.end),
);

function secretsIn(analysis: Found): Secret[] {
  const { hits, text, entities } = analysis;
  const tokens = sentenceWithToken.someOf(analysis, analysis.sentences) ? findTokens(text) : [];
  const found: Secret[] = tokens.map((token) => ({ ...token, kind: 'key', shape: token.kind }));
  const add = (kind: Secret['kind'], shape: string, span: Span | undefined): void => {
    if (span !== undefined) found.push({ ...span, kind, shape });
  };
  for (const { kind, end } of tokens) {
    if (kind === 'aws') add('key', 'aws', secretBesideKey(text, end));
    if (kind === 'twilio') add('key', 'twilio', secretBesideAccount(text, end));
  }
  for (const url of entities.urls) add('password', 'address', passwordInAddress(analysis, url));
  for (const header of hits.header) if (isKeyHeader(text, header)) add('private-key', 'private-key', header);
  for (const hit of hits.secret) add('key', 'labelled', secretBehind(text, hit.end, hit.text));
  for (const hit of hits.keyName) {
    if (/[_-]/.test(text.charAt(hit.start - 1))) add('key', 'labelled', secretBehind(text, hit.end, hit.text));
  }
  // `example` as a part of an address says nothing about the password beside it.
  const speaksAbout = hits.none.filter(({ start }) => !/[.@]/.test(text.charAt(start - 1)));
  const isAbout = (hit: Span): boolean => startsIn(speaksAbout, analysis.sentenceOf(hit));
  for (const hit of hits.password.slice(0, mostWords)) {
    if (isAbout(hit)) continue;
    add(
      'password',
      'password',
      passwordBehind(text, hit.end) ?? networkDigitsBehind(text, hit.end, hit.text) ?? passwordBefore(text, hit.start),
    );
  }
  for (const hit of hits.pin) {
    if (!isAbout(hit))
      add(
        'password',
        'pin',
        codeBehind(text, hit.end) ?? codeBefore(text, hit.start) ?? statedCodeBehind(text, hit.end),
      );
  }
  for (const hit of hits.code) {
    if (!isAbout(hit))
      add(
        'password',
        'code',
        codeBehind(text, hit.end) ?? passwordBehind(text, hit.end) ?? codeBefore(text, hit.start),
      );
  }
  for (const hit of hits.plainCode) if (!isAbout(hit)) add('password', 'code', codeForPlace(text, hit));
  for (const hit of hits.cardCode) if (!isAbout(hit)) add('password', 'card-code', cardCodeBehind(text, hit.end));
  for (const hit of hits.network) if (!isAbout(hit)) add('password', 'network', networkKeyBehind(text, hit.end));
  for (const hit of hits.lowerPin) if (!isAbout(hit)) add('password', 'pin', pinCodeBehind(text, hit.end));
  for (const hit of hits.code) if (!isAbout(hit)) add('password', 'code', statedCodeBehind(text, hit.end));
  for (const hit of hits.lock)
    if (!isAbout(hit)) add('password', 'code', lockCodeBehind(text, hit.end, hit.entry.data));
  for (const hit of hits.phrase) add('private-key', 'phrase', phraseBehind(text, hit.end));
  for (const hit of hits.recovery) if (!isAbout(hit)) add('password', 'code', recoveryCodesBehind(text, hit.end));
  for (const hit of hits.licence) if (!isAbout(hit)) add('key', 'product-key', licenceKeyBehind(text, hit.end));
  for (const hit of hits.command) add('password', 'command', commandPasswordBehind(text, hit.end));
  for (const hit of hits.login) if (!isAbout(hit)) add('password', 'login', loginBehind(text, hit.end));
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `scheme://name:password@host` */
function passwordInAddress({ text }: Found, url: Span): Span | undefined {
  const head = text.slice(url.start, Math.min(url.end, url.start + 200));
  const match = /^[a-z][a-z0-9+.-]{1,20}:\/\/(?<user>[^/:@\s]{0,60}):(?<password>[^/@\s]{3,80})@/i.exec(head);
  const password = match?.groups?.password;
  if (
    match === null ||
    password === undefined ||
    password === match.groups?.user ||
    /^(?:pass(?:word|wort)?|pw|secret|geheim|kennwort|test|demo|changeme|\*+|x+|\.+)$|[<>{}$[\]]/i.test(password)
  )
    return undefined;
  const start = url.start + match[0].length - 1 - password.length;
  return { start, end: start + password.length };
}

/** The line that opens a key file, with its dashes, and not shown to talk about it. */
function isKeyHeader(text: string, { start, end }: Span): boolean {
  if (!/[-–—]{2,}\s?$/.test(text.slice(Math.max(0, start - 6), start))) return false;
  return end - start < 60 && !/^(?: BLOCK)?[-–—]{2,}\s*(?:["“”'`)]|\.{3}|…)/.test(text.slice(end, end + 16));
}
