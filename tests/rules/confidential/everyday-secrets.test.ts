import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('secrets of work, clubs and homes', () => {
  it.each([
    ['Bei uns im Fitnessstudio steht der Mitarbeiter-Login am Tresen: tresen1 / Hantel!90', 'Hantel!90'],
    [
      "Kann mir wer bei der Nextcloud helfen? occ sagt falsches Passwort, in config.php steht 'dbpassword' => 'Lurch#7teich',",
      'Lurch#7teich',
    ],
    ['Rails crasht beim Start: secret_key_base: 9f2c7a1be04d5583c6f0a9d27e11b4c8', '9f2c7a1be04d5583c6f0a9d27e11b4c8'],
    ['terraform.tfvars: db_admin_password = "Lurch#7teich"', 'Lurch#7teich'],
    ['Mein docker-compose: - REDIS_PASSWORD=Lurch7teichx', 'Lurch7teichx'],
    ["kubectl create secret generic db --from-literal=password='Lurch#7teich'", 'Lurch#7teich'],
    ['helm install x --set auth.rootPassword=Lurch7teichx', 'Lurch7teichx'],
    ['So komm ich auf den NAS: ssh admin@nas, Passwort Lurch#7teich', 'Lurch#7teich'],
    ['My .pgpass: db.acme.io:5432:crm:app:Lurch7teichx', 'Lurch7teichx'],
    [
      'heroku config shows SENDGRID_API_KEY=SG.aB3dE5fG7hJ9kL1mN3pQ5r.tU7vW9xY1zA3bC5dE7fG9hJ1kL3mN5pQ7rS9tU1vW3x',
      'SG.aB3dE5fG7hJ9kL1mN3pQ5r.tU7vW9xY1zA3bC5dE7fG9hJ1kL3mN5pQ7rS9tU1vW3x',
    ],
    ['appsettings.json has "Pwd": "Lurch#7teich" in plain text, help', 'Lurch#7teich'],
    ["Here's my rclone.conf: pass = 7hGf3Kq9Zx2Lm8Vb4Nc6Tw", '7hGf3Kq9Zx2Lm8Vb4Nc6Tw'],
    ['smbclient //srv/daten -U app%Lurch7teichx', 'Lurch7teichx'],
    ['the gate remote code is 7731 then hold star', '7731'],
    ['Hausmeister-Schlüssel: Box am Geländer, Zahlen 9 0 4 1', '9 0 4 1'],
    ['Sagt bei der Alarmfirma am Telefon „Zitronenfalter“, das ist unser Codewort.', 'Zitronenfalter'],
    ['Mein Handy lässt sich mit 7 0 3 3 entsperren, falls jemand Fotos machen will', '7 0 3 3'],
    ['Airbnb arrival info: door keypad 8814 then the lock icon, WiFi Kestrel / feathers2021', '8814'],
    ['Für die Übergabe: Tiefgarage 4471#, Wohnung 2208#, WLAN-Key steht am Router', '4471'],
    ['Das WLAN im Vereinsheim: TSV-Gast, pw bratwurst1904', 'bratwurst1904'],
    ['wifi: CafeLuna pass: flatwhite99', 'flatwhite99'],
    ['Netflix login if you need it: marge@acme.example Donut!Box44', 'Donut!Box44'],
    ['our shared Canva: team@acme.example / Palette-88-Brush', 'Palette-88-Brush'],
    ['Elster-Zertifikat Passwort Steuer!2020Amt', 'Steuer!2020Amt'],
    ['Zoom: Meeting-ID 812 3345 9021, Kenncode 4fKq81', '4fKq81'],
    ['TeamViewer ID 771 204 993, Kennwort k3x9pq', 'k3x9pq'],
    ['AnyDesk 812 004 771, password Hawk!Nest3', 'Hawk!Nest3'],
    ['The passphrase for the signing key is violet-anchor-92-moth.', 'violet-anchor-92-moth'],
    ['PayPal just texted me 448 120, do I tell the seller?', '448 120'],
    ['Dein TAN lautet 558201, nicht weitergeben haha', '558201'],
    ['Für die Kursplattform: Einschreibeschlüssel Bio10b_Herbst', 'Bio10b_Herbst'],
    ['Moodle-Schlüssel für den Kurs ist Photosynthese24', 'Photosynthese24'],
    ['Der Einschreibeschlüssel lautet Zellkern2031', 'Zellkern2031'],
    ['Enrolment key for the course: Mitochondria31', 'Mitochondria31'],
    ['Steam key: 4QX7K-9ZP2M-LW8TR', '4QX7K-9ZP2M-LW8TR'],
    [
      'webhook: https://discord.com/api/webhooks/1122334455667788990/aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5bC7dE9fG1hJ3kL5mN7pQ9rS1tU3vW5xY',
      'discord.com/api/webhooks/1122334455667788990/aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5bC7dE9fG1hJ3kL5mN7pQ9rS1tU3vW5xY',
    ],
    ['SSH-Zugang fürs Praktikum: praktikant@10.0.3.4, Kennwort Wiesel.Bau.17', 'Wiesel.Bau.17'],
    ['Kassensystem: Bedienernummer 4, PIN 7702', '7702'],
    ['EC-Terminal Händlerpasswort 771204', '771204'],
    ['Handscanner entsperren: 5-0-2-7', '5-0-2-7'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'Passwörter gehören nicht auf Zettel. Punkt.',
    'Bei uns hängt das Passwort am Monitor, ich sag nicht welches.',
    'Our sticky-note culture: passwords on every screen. Fix it.',
    'Die Alarmanlage hat 4 Zonen und kostet 1299 Euro im Set.',
    'Wir haben 2208 Wohnungen mit Tiefgarage gebaut.',
    'Der Kurs Bio10b startet im Herbst, Einschreibung ab 12.09.',
    'Enrolment opens 31 August, key dates below.',
    "config.php: 'dbhost' => 'localhost:3306', 'dbname' => 'cloud28'",
    'helm install x --set replicas=3 --set image.tag=v2.31.4',
    'kubectl get secret db-credentials-v2 -o yaml',
    'docker run -e POSTGRES_PASSWORD=postgres -p 5432:5432 postgres:16',
    'secret_key_base is missing in production, says Rails 7.1',
    'rotate the signing key every 90 days, says PCI-DSS-v4.0',
    'Meeting-ID 812 3345 9021, Kenncode per Mail',
    'TeamViewer 15.42 ist da, Kennwort-Dialog überarbeitet',
    'AnyDesk 8.0.11, password field fixed',
    "Unser WLAN heißt TSV-Gast, Passwort gibt's am Tresen.",
    'wifi: free for all, no pass needed in 2025',
    'Apple ID? Security answers are a joke in 2025.',
    'The wifi here is 802.11ax, WPA3-Personal, 5GHz-only.',
    'SSH key: ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 jana@mac',
    'Fingerprint SHA256:uNiVztksCsDhcc0u9e8BrqjXSTpcLtPvTqIJ1ZJxqW4',
    'UUID 0f8fad5b-d9cb-469f-a165-70867728950e in the log',
    'Das Passwort zum Glück lautet Gelassenheit, sagt Oma.',
    'PIN-Board für 24,99 Euro bei Amazon',
    'SSID und Passwort stehen auf der Rückseite (12-stellig).',
    'Unser Motto 2025: Key to success = Teamwork4all',
    'The token price is 0.0042 ETH, supply 21000000',
    'Die Kombination aus 4-3-3 und 4-2-3-1 war zu viel für uns.',
    'Schloss Neuschwanstein: 1,4 Mio Besucher, Tickets ab 21 Euro, Code scannen.',
    'Zahlenfeld im Sudoku: 9 0 4 1 geht nicht, 0 gibt es nicht.',
    'Terminal 2, Gate B44, Boarding 17:20, PIN nicht vergessen',
    'Password1! and Summer2024! are still in the top ten, according to the report.',
    'Top-Passwörter 2024: 123456, passwort, hallo123, qwertz.',
    'Studie: „Schatz2020!“ ist sicherer als „schatz“, aber nicht viel.',
    'In the show the hacker guesses the password: "Swordfish7!". Sure.',
    'Im Tatort war das Passwort „Mausi1987“. Ernsthaft?',
    'Phishing-Test: Die Mail kam von passwort-reset2024@acme.example',
    "My first password was sk8erboi99 when I was twelve, don't judge.",
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
