/** Words in front of a secret, and words that make it none. English ones stand in German posts as well. */
import { words } from '../../dictionary.ts';

export const passwordWords = words({
  any: [
    '*passwort',
    'Passwort~',
    '*kennwort',
    'Kennwort~',
    '*password',
    "password's",
    "pw's",
    'passwd',
    'passphrase',
    'Passphrase',
    'pwd',
    'pw',
    'pass',
    'Losungswort',
    'Netzwerkschlüssel',
    '(WLAN|WiFi|Wi Fi|WPA|WPA2|WPA3|WEP) (Schlüssel|Key|Code|Pass|PSK)',
    'network key',
    'Master Key',
  ],
});

/** Followed by digits only. */
export const pinWords = words({
  any: [
    '=PIN',
    '*=PIN',
    'PIN Code',
    'PIN Nummer',
    'PIN number',
    '(my|the|your|our|his|her|card|bank|phone|door) pin',
    '(meine|unsere|Handy|Karten|Geräte) pin',
    'Geheimzahl',
    '=TAN',
    '=PUK',
    '=OTP',
    '=mTAN',
  ],
});

/** In small letters it is a needle as well: the digits have to be said of it. */
export const lowerPinWords = words({
  any: [
    'pin',
    'pins',
    "pin's",
    '(unlocks|unlocked) with',
    '(iPad|tablet|phone|laptop) opens with',
    '(entsperrt|entsperren|entriegelt|entriegeln) … mit',
    '(ec|karten|handy|sim|geräte|tür|schranken|display|sperr)pin',
    'Sperrcode',
    'Entsperrcode',
    'Entsperrmuster',
    '(screen|phone|lock screen|unlock) (code|passcode)',
    'Geheimnummer',
    'voicemail pin',
    'puk',
    '(Tastensperre|Bildschirmsperre|Displaysperre|Tablet Sperre|Handysperre|Sperre)',
    '(screen lock|lock screen|phone lock)',
  ],
});

/** Followed by the digits or the few characters that open a door, a meeting or an account. */
export const codeWords = words({
  any: [
    '(Bestätigungs|Verifizierungs|Sicherheits|Einmal|Freischalt|Aktivierungs|Anmelde|Authentifizierungs|Wiederherstellungs|Backup)code',
    '(Tür|Tor|Haustür|Hintertür|Schranke|Garage|Keller|Tresor|Alarmanlage|Aufzug|Schließfach) … Code',
    '(door|gate|garage|lockbox|alarm|safe|locker) … code',
    '(backup|recovery|login|2FA|access|unlock) codes',
    '(Backup|Recovery|Wiederherstellungs|Einmal) Codes',
    '(Backup|Wiederherstellungs|Einmal)codes',
    '(SMS|Login|Backup|2FA|Zwei Faktor|Bestätigungs|Sicherheits|Recovery|MFA) Code',
    '(verification|security|one time|login|auth|authentication|authenticator|2FA|MFA|sms|recovery|backup|unlock) code',
    'one time (password|passcode|pin)',
    'passcode',
    "(pass)?code's",
    "(host|claim|organizer|chair) (key|key's|code)",
    'Host (Key|Schlüssel)',
    '(barrier|shed|barn|pool|lift) code~',
    'Code aus der (SMS|Nachricht|App)',
    'Code (per|von der) SMS',
    'Moderatoren(code|schlüssel)',
    '(Abhol|Abliefer|Paket|Zustell|Rückgabe|Öffnungs)code',
    '(pick up|pickup|collection|delivery|parcel|return|opening) (code|pin)',
    'delivery OTP',
    'pass code',
    'Kenncode',
    'Zahlencode',
    '(Zahlen|Tresor|Schloss|Safe)kombination',
    '(safe|lock|locker|vault) combination',
    'combination (to|of|for) the (safe|lock|locker|vault)',
    'Meeting Kenncode',
    '(Aufsperr|Einlass|Keller|Lager|Raum)code',
    '(Zugangs|Zutritts|Tür|Tor|Tresor|Alarm|Garagen|Schranken|Haustür|Schlüsselbox)code',
    '(Tür|Tor|Tresor|Alarm|Alarmanlage|Alarmanlagen|Garagen|Schranken|Haustür|Schlüsselbox|Safe|Keypad) Code',
    'Code (für|zu|zum|zur|fürs|von) … (Tür|Haustür|Hintertür|Eingangstür|Tor|Hoftor|Garage|Tiefgarage|Alarmanlage|Schranke|Tresor|Safe|Keller|Spind|Schlüsselbox|Schlüsselkasten|Büro|Lager|Handy)',
    '(door|gate|alarm|entry|garage|safe|lockbox|key box|keybox|building|entrance|keypad|access|house|locker) code',
    'code (for|to|of) … (door|gate|alarm|safe|garage|building|office|lockbox|key box|lift|warehouse|locker)',
  ],
});

/** Opens something only when it is said what for: `the code for the bike shed is 0852`. */
export const plainCodeWords = words({ any: ['code'] });

/** Followed by the three or four digits on the back of a card. */
export const cardCodeWords = words({
  any: [
    'CVV',
    'CVC',
    'Prüfnummer',
    'Prüfziffer',
    'CVV2',
    'CVC2',
    'Kartenprüfnummer',
    'Kartenprüfziffer',
    '(card)? security code',
    'Sicherheitscode',
  ],
});

/** The name of a network follows, and then its key. */
export const networkWords = words({
  any: [
    'WLAN',
    '*WLAN',
    'WiFi',
    'Wi Fi',
    'SSID',
    'Hotspot',
    'Gastnetz',
    'Gäste Netz',
    'Netz',
    'Netzwerk',
    'Netzname',
    'Router',
    'Fritzbox',
    'Internet',
    'network',
    'guest network',
  ],
});

/** Followed by a long random value. */
export const secretWords = words({
  any: [
    'api key',
    'apikey',
    'app key',
    'app secret',
    'consumer secret',
    'refresh token',
    'secret key base',
    'session token',
    'encryption key',
    '(subscription|master|service|server|storage|shared|admin|deploy|write|signing|private) key',
    '(jwt|webhook|cookie|session|oauth|bot) (secret|token|key)',
    '(deploy|personal|bot|service|registry|publish) token',
    'account key',
    'geheimer Schlüssel',
    'geheimen Schlüssel',
    'authorization basic',
    'api token',
    'api secret',
    'API Schlüssel',
    'access key',
    'access token',
    'accesstoken',
    'authtoken',
    'privatekey',
    '(preshared|presharedkey|pre shared) (key)?',
    'clientsecret',
    'sharedsecret',
    'secretkey',
    'accesskey',
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

/** In a name such as `MAIL_KEY`. */
export const keyWords = words({ any: ['key', 'keys'] });

/** Followed by a name and a password. */
export const loginWords = words({
  any: [
    'Zugangsdaten',
    'basic auth',
    'htaccess',
    'Login',
    'Login Daten',
    'Logindaten',
    'Anmeldedaten',
    'Zugang',
    'Account',
    'credentials',
    'creds',
    'log in',
    'signin',
    'sign in',
    'user',
    'username',
    'Benutzer',
    'Benutzername',
    'Nutzername',
    '=root',
    '=admin',
    'Administrator',
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
    'nie',
    'nutzt',
    "don't use",
    'keinesfalls',
    'kein Passwort',
    'is not a password',
    '(Top|top) (Passwörter|passwords|ten|10|100|zehn)',
    '(Tatort|Krimi)',
    '(in the|in this|in that) (movie|film|show|series|episode|novel|game)',
    '(im|in dem) (Film|Roman|Spiel)',
    'in der (Serie|Folge)',
    '(first password|erstes Passwort)',
    '(werkseitig|Werkseinstellung|ab Werk|factory default|factory setting)',
    '(Leserbrief|Leserbriefe|Einsendung|Einsendungen|Zuschriften)',
    'geknackt',
    'cracked',
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
