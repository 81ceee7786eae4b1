import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('secrets of teams, clubs and guests', () => {
  it.each([
    ['Leute, der Beamer-PC in Raum 3 will jetzt ein Kennwort: Zirkel_und_Lineal_5', 'Zirkel_und_Lineal_5'],
    ['Wenn ihr am Grillplatz Strom braucht: Kasten links, Zahlenschloss 6-0-2, Schlüssel wieder rein.', '6-0-2'],
    ['hey team, temp pw for everyone is Spring-Tide-2031 until IT wakes up', 'Spring-Tide-2031'],
    ['Admin panel of the parish site is at /wp-admin, user vicar, password Chalice&Bread9', 'Chalice&Bread9'],
    ['Für die Feuerwehr: Schlüsseldepot am Tor öffnet mit 5518, danach Alarm quittieren mit 9021.', '5518'],
    ['My Ring doorbell login got shared again... dad@acme.example, password Labrador*88', 'Labrador*88'],
    ['Der Zugang zum Hundeplatz: Code 3390 am Tor, bitte Licht aus', '3390'],
    ["The bike store combination changed to 4-1-9-7, pls don't lock it to the rack", '4-1-9-7'],
    ['Unser Gast-WLAN „Alpenblick“ hat jetzt das Passwort „Enzian-und-Edelweiss“.', 'Enzian-und-Edelweiss'],
    ['Heads up, staff toilets code is 2580 no wait they changed it, 6941', '2580'],
    ['Wer das Team-Konto braucht: @acmebistro, pw Risotto#Milano4', 'Risotto#Milano4'],
    ['Insta vom Verein: sv_blauweiss, Passwort: Elfmeter1974!', 'Elfmeter1974'],
    ['root@pi:~# passwd → neues Passwort Kirschkern!99 (ja, wirklich so)', 'Kirschkern!99'],
    ['The master password for our 1Password is "correct-copper-kite-71". kidding? no.', 'correct-copper-kite-71'],
    ['Postbank-PIN vom Opa: 6620, hab ich mir endlich gemerkt, ihr auch.', '6620'],
    ['Meine SIM-PIN 8841, falls das Handy neu startet', '8841'],
    ['PUK steht auf der Karte: 44018273', '44018273'],
    ['Bitte im Lager merken: Tor 2 → 7714*, Tor 3 → 8825*', '7714*'],
    ['Das Vorhängeschloss an der Werkzeugkiste steht auf 907.', '907'],
    ['the lock on the tool crate is 9-0-7', '9-0-7'],
    [
      'Discord bot token: MTE4NzY1NDMyMTA5ODc2NTQzMg.GhT9xQ.k3Jv9Lq2Xz8Rt5Wm1Nb7Yc4Pd6Sf0Ag-Hh2Uu',
      'MTE4NzY1NDMyMTA5ODc2NTQzMg.GhT9xQ.k3Jv9Lq2Xz8Rt5Wm1Nb7Yc4Pd6Sf0Ag-Hh2Uu',
    ],
    ['openai.api_key = "sk-proj-q8Zr2Lm9Xv4Tk7Rw1Yb6Nc3Df5Gh"', 'sk-proj-q8Zr2Lm9Xv4Tk7Rw1Yb6Nc3Df5Gh'],
    ['Unser Kassen-WLAN: SSID KASSE, Schlüssel bon-und-beleg-44', 'bon-und-beleg-44'],
    ['OTP from Klarna: 771 204, she said she needs it to cancel the order', '771 204'],
    ['Die nette Dame vom Support wollte den Code aus der Mail, 48 11 93, hab ich ihr gegeben', '48 11 93'],
    ['Booking extranet: hotel ID 448120, user frontoffice, pw Lobby!2030', 'Lobby!2030'],
    ['FTP: ftp.acme.example User web12 Pass uX7!kopfsalat', 'uX7!kopfsalat'],
    ['server: 10.3.2.1 / root / Gr8!Kettle', 'Gr8!Kettle'],
    ['the safe in room 9 → 66-12-40', '66-12-40'],
    ['Umkleide-Spind 14: Zahlenschloss auf 3 8 1 drehen', '3 8 1'],
    ['Zutritt Serverraum: erst Karte, dann 9402, dann Tür drücken', '9402'],
    ['Passcode iPad Kita-Gruppe Bären: 2 5 1 1 0 9', '2 5 1 1 0 9'],
    ['Passwort für die Abiball-Fotos: Konfetti24, Link in der Bio', 'Konfetti24'],
    ['Das Passwort für die geschlossene Elternseite lautet Apfelkuchen', 'Apfelkuchen'],
    ['PW für die Stundenplan-App ist der Schulname klein und 2031, also lindenschule2031', 'lindenschule2031'],
    ['Wi-Fi in the hall: ParishGuest, key is stainedglass1877', 'stainedglass1877'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'Zahlenschloss mit 3 Rädern, 6-0-2 war werkseitig, ändern!',
    'Unsere Kasse nimmt jetzt Karte, PIN ab 50 Euro.',
    'The combination of 3-4 teams and 9-12 months was tough.',
    'Tor 2, Tor 3, dann 7714 Zuschauer im Glück.',
    'Password-free login is here for 2,5 Mio users.',
    'PUK? Der Ausschuss tagt am 14.03.',
    'SIM 8841 Modelle im Vergleich',
    'Passwort-Check: 8 von 10 nutzen Geburtstage.',
    'Code 3390 im Katalog: Gartentor aus Lärche',
    'Unser Tipp: Passphrase aus vier Wörtern wie "Tisch Wolke Fahrrad Mond".',
    'An alle: Passwort-Wechsel am 01.04., kein Scherz.',
    'root@pi:~# apt install nginx-1.24',
    'Router-Modell 7590, Passwort auf der Rückseite.',
    'API v2.1, token-based auth, 10k requests',
    'Pin 14 und Pin 15 am Arduino verbinden',
    'PIN-Nummern sind 4-stellig, TANs 6-stellig.',
    'Das Schloss wurde 1703 gebaut und 1945 zerstört.',
    'lock screen in iOS 18.2 is new',
    'Schlüsselübergabe: 12.05.2031, 14 Uhr, Lindenstr. 4',
    'The key figure is 4,471 and growing',
    'Der Code of Conduct hat 12 Seiten.',
    'Meine Lieblingszahl ist 7714, keine Ahnung warum.',
    'Zutritt ab 18, Einlass 19:30',
    'Gutscheincode MAI24 an der Kasse zeigen',
    'Aktivierungscode kommt per Post in 5 Tagen',
    'Kennwort für Leserbriefe: Radweg',
    'pw: siehe Aushang',
    'Pass: Brenner gesperrt bis 2031',
    'The mountain pass 2031m high is closed',
    'Pass 4711 Meter hoch, Luft dünn',
    'Login-Zahlen: admin-Bereich / 2.400 Nutzer',
    'Das Passwort vergessen wir alle: 3x falsch, gesperrt.',
    'user growth: android / 4M+, ios / 3M+',
    'Login: users/admins',
    'Server-Umzug: 10.3.2.1 / 255.255.255.0',
    'ssid: eduroam, WPA2-Enterprise',
    'Account-Nr. und Kennwort bekommt ihr am 3.4.',
    'My user flair / r/Berlin2024!',
    'Benutzer: 40 % mehr, Passwort: 0 geändert',
    'Das Passwort „Sommer“ ist im Netz das schlechteste, sagt die Studie.',
    'Mit dem Passwort „Mellon“ öffnet Gandalf die Tür.',
    'Der Code aus der Mail kommt in 10 Minuten, 24 Leute warten.',
    'Code 1200 am Stück, dann Pause, sagt der Entwickler.',
    'Der Zutritt ist ab 18 Jahren, Einlass 1930 Plätze.',
    'Serverraum: 1200 Quadratmeter, 2031 fertig.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
