/** Keys, tokens and passwords: whoever reads them can use them, from the first second. */
import { defineRule } from '../rule.ts';
import { secretDictionaries } from './credentials/secret-dictionaries.ts';
import type { Secret } from './credentials/secret-search.ts';
import { secretsIn } from './credentials/secrets.ts';
import { masked } from './mask.ts';

const names = {
  de: { key: 'ein Zugangsschlüssel', password: 'ein Passwort', 'private-key': 'ein privater Schlüssel' },
  en: { key: 'an access key', password: 'a password', 'private-key': 'a private key' },
};

export const credentials = defineRule({
  id: 'confidential/credentials',
  severity: 'stop',
  dictionaries: secretDictionaries,
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
