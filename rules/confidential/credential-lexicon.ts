/** Words in front of a secret, and words that make it none. English ones stand in German posts as well. */
import { words } from '../dictionary.ts';

export const passwordWords = words({
  any: [
    '*passwort',
    'Passwort~',
    '*kennwort',
    'Kennwort~',
    '*password',
    'passwd',
    'passphrase',
    'pwd',
    'pw',
    'pass',
    'Zugangscode',
    'Türcode',
    'Zutrittscode',
    'Tresorcode',
    'Alarmcode',
    'Sicherheitscode',
    'passcode',
    'door code',
    'gate code',
    'alarm code',
    'access code',
    'Netzwerkschlüssel',
    'WLAN Schlüssel',
    'WLAN Key',
    'WiFi key',
    'Wi Fi key',
    'network key',
    'Master Key',
  ],
});

/** Followed by digits only. */
export const pinWords = words({ any: ['=PIN', '=PIN Code', '=Pin Code', '*=PIN', 'Geheimzahl', '=TAN', '=PUK'] });

/** Followed by a long random value. */
export const secretWords = words({
  any: [
    'api key',
    'apikey',
    'api token',
    'api secret',
    'API Schlüssel',
    'access key',
    'access token',
    'auth token',
    'Zugriffstoken',
    'Zugangstoken',
    'bearer',
    'client secret',
    'secret key',
    'secret access key',
    'secret',
    'token',
    'private token',
    'license key',
    'Lizenzschlüssel',
    'webhook secret',
    'signing secret',
  ],
});

/** Followed by a name and a password. */
export const loginWords = words({
  any: [
    'Zugangsdaten',
    'Login',
    'Login Daten',
    'Logindaten',
    'Anmeldedaten',
    'credentials',
    'user',
    'username',
    'Benutzer',
    'Benutzername',
    'Nutzername',
  ],
});

export const privateKeyHeaders = words({
  any: ['=BEGIN … =PRIVATE =KEY', '=BEGIN =PRIVATE =KEY'],
});

/** Speaks about passwords of others, of films, of lists. */
export const noSecretWords = words({
  any: [
    'häufigst~',
    'beliebtest~',
    'unsicherst~',
    'schlechtest~',
    'schwächst~',
    'zum Beispiel',
    'z B',
    'Beispiel',
    'Platzhalter',
    'Muster',
    'Witz',
    'most common',
    'most popular',
    'most used',
    'worst',
    'weakest',
    'such as',
    'for example',
    'example',
    'placeholder',
    'e g',
    'never use',
    'do not use',
    'niemals',
    'joke',
  ],
});

/** What people write behind `password:` that is none. */
export const noPassword: ReadonlySet<string> = new Set(
  `vergessen ändern geändert gesperrt falsch sicher unsicher geheim abgelaufen zurücksetzen zurückgesetzt neu keins keine siehe folgt kommt
  manager wechseln prüfen weitergeben notieren merken benötigt erforderlich nötig optional unbekannt bekannt gleich leer nein fehlt
  forgotten forgot reset changed change expired required wrong incorrect unknown protected secret none needed missing optional
  sharing manager managers hygiene security rotation weak strong stolen leaked hint policy rules below above follows
  password passwort kennwort passwords hunter2 qwerty letmein`.split(/\s+/),
);

/** So common that they are a figure of speech. */
export const famousNumbers: ReadonlySet<string> = new Set(
  '0000 1111 1234 12345 123456 1234567 12345678 123456789'.split(' '),
);
