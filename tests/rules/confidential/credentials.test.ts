import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';

const reviewer = compilePack(
  packSchema.parse({ schema: 1, id: 'acme', version: 1, title: 'ACME', languages: ['de', 'en'] }),
  [credentials],
);
const findingsOf = (text: string) => reviewer.review({ text }).findings;

/** Written for this test; random, so that they look like what a machine gives out. */
const tokens = {
  aws: 'AKIAX5VQ7ZP4M2LW9TRB',
  'aws, temporary': 'ASIA3KQ8ZT6WJ4YHNM2D',
  github: 'ghp_Zk3vQm9xTt1LwPz7Yc5RfN8bHs2GdJ4aEuVo',
  'github, fine-grained': 'github_pat_11ABQZ7YI0s8WkdPq3Lm2x_v9RtYcN4uHb6JgFe1',
  gitlab: 'glpat-x7Kq2Zr9Tm4Wv8Lp3Nc5',
  slack: 'xoxb-204817365912-593047182635-Qk7Zt3Wm9Lp2Vx8RcYn4Hb6J',
  google: 'AIzaSyD7k2Qm9Zx4Wv8Lp3Nc5Tb6Rf1Yh0Gj-Ue',
  stripe: 'sk_live_51Kq2Zr9Tm4Wv8Lp3Nc5Xb7Y',
  heroku: 'HRKU-AAKq2Zr9Tm4Wv8Lp3Nc5Xb7YZk3vQm9xTt1LwPz7Yc5RfN8bHs',
  mapbox: 'sk.eyJ1IjoiamFuYSIsImEiOiJjbGV4In0.Kq2Zr9Tm4Wv8Lp3Nc5Xb7Y',
  vault: 'hvs.Zk3vQm9xTt1LwPz7Yc5RfN8b',
  mailgun: 'key-f3a9c27e61b84d05a7e2c9138b6d40fe',
  sendgrid: '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',
  npm: 'npm_Zk3vQm9xTt1LwPz7Yc5RfN8bHs2GdJ4aEuVo',
  openai: 'sk-proj-Zk3vQm9xTt1LwPz7Yc5RfN8bHs2GdJ4aEuVo',
  jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiamFuYSIsImV4cCI6MTc5OTk5OTk5OX0.Qk7Zt3Wm9Lp2Vx8RcYn4Hb6J_k',
} as const;

const around: readonly ((token: string) => string)[] = [
  (token) => token,
  (token) => `Läuft jetzt mit ${token}, danke!`,
  (token) => `Just use ${token} and you are in.`,
  (token) => `token=${token}`,
  (token) => `Authorization: Bearer ${token}`,
  (token) => `export KEY="${token}"\nnpm start`,
  (token) => `\`${token}\``,
  (token) => `(${token})`,
  (token) => `Schlüssel:\n${token}\n\nViel Spaß!`,
  (token) => `https://api.acme.example/v1?key=${token}&page=2`,
];

describe('keys and tokens', () => {
  for (const [kind, token] of Object.entries(tokens)) {
    it.each(around.map((put) => [put(token)] as const))(`${kind}: %s`, (text) => {
      const findings = findingsOf(text);
      expect(findings).toHaveLength(1);
      expect(findings[0]!.severity).toBe('stop');
      expect(findings[0]!.excerpt).not.toContain(token.slice(4, 12));
      expect(JSON.stringify(findings[0])).not.toContain(token.slice(0, 16));
    });
  }

  it('are found when a line break, spaces or invisible characters cut them', () => {
    expect(findingsOf('Mein Schlüssel: AKIAX5VQ7Z\nP4M2LW9TRB und fertig')).toHaveLength(1);
    expect(findingsOf('AKIA X5VQ 7ZP4 M2LW 9TRB')).toHaveLength(1);
    expect(findingsOf('ghp_Zk3vQm9xTt1LwPz7Yc\n5RfN8bHs2GdJ4aEuVo passt')).toHaveLength(1);
    expect(findingsOf('AKIAX5V\u200bQ7ZP4M2\u00adLW9TRB')).toHaveLength(1);
  });

  it('the second half of a pair of keys is found beside the first', () => {
    const text = 'creds: AKIAX5VQ7ZP4M2LW9TRB / S1pVmxzaREqLVXso3Qb5jmr2up9KTbhimv0YzhiH';
    expect(findingsOf(text).map(({ start, end }) => end - start)).toEqual([20, 40]);
  });

  it('a finding covers the whole token', () => {
    const text = 'Take ghp_Zk3vQm9xTt1LwPz7Yc5RfN8bHs2GdJ4aEuVo please.';
    const { start, end } = findingsOf(text)[0]!;
    expect(text.slice(start, end)).toBe('ghp_Zk3vQm9xTt1LwPz7Yc5RfN8bHs2GdJ4aEuVo');
  });
});

describe('passwords', () => {
  it.each([
    'Passwort: Sommer2026!',
    'passwort = Kaffee#11',
    'Gib an der Schranke 1904 als PIN ein.',
    'The code for the bike shed is 0852, lock it please.',
    'Für die Hintertür brauchst du den Code 2580.',
    'Visa mit CVC 390, gültig bis 07/29',
    'The safe combination is 48-29-17.',
    'Die Geheimzahl meiner Karte ist 6604.',
    'rediss://:Fj29sKq81x@cache.acme.io:6380',
    'postgresql+psycopg2://crm:Tulip5Fields@10.2.0.14/crm',
    'Das Passwort lautet Blaubeere7',
    'Das neue Passwort für den Gastzugang ist Tasse-und-Teller-9.',
    'WLAN-Passwort: Willkommen2026',
    'WLAN: Gast\nPasswort: Sonnenblume',
    'Das Kennwort ist „Schmetterling“.',
    'pw: x7!kQ2zz',
    'user: admin, pw: Hallo123',
    'Zugangsdaten: admin / Tulpe2026',
    'DB_PASSWORD=s3hrGeh31m',
    'Die PIN ist 8264.',
    'PIN: 0815',
    'Der Türcode lautet 7291',
    'The password is Blueberry7!',
    'Password for the guest network: kettle-and-cup-9',
    'Wi-Fi password → Teapot4417',
    'Passcode: 908172',
    'login: jane / Hunter!77x',
    'mysql://root:Tr0ub4dor@db.acme.example:3306/shop',
    'client_secret: 8Zq2Lm9Xv4Tk7Rw1Yb6N',
    'API-Schlüssel: f3a9c27e61b84d05a7e2c9138b6d40fe',
    'x-api-key: 3f786850e387550fdab836ed7e6dc881de23001b',
    'auth token f3a9c27e61b84d05a7e2c9138b6d40fe',
    "aws_secret_access_key='TYFfTuBtvxbDimtgbnuqjIHuPiCcwiUhvvfoKwQa'",
    'Authorization: Basic YWRtaW46a1I3eFAybVE5dg==',
    'curl -u deploy:aGfxeiK7TrPf9! https://ci.acme.example',
    'Zugang zum Testserver: user demo, pass Xk29!vbn',
    'Zugangsdaten fürs CMS: redaktion@acme.example / Herbst!2026',
    'creds are demo@acme.example / Dem0Pass!24',
    'Mit Kuchen!2026 als Passwort kommst du in den Ordner',
    'log in with root and toor4Acme! as the password',
    'Gäste-WLAN "AcmeGuest", Schlüssel: hallo-welt-2026',
    'WPA2-Key 48392017483920174839',
    'passphrase = richtig-pferd-batterie',
    'Mein Bestätigungscode lautet 483 920',
    'Your verification code is 483920. It expires soon.',
    'OTP 839201 worked, thanks',
    'Alarmanlage Code 2580 und dann grün drücken',
    'Der Code fürs Tor ist 1947 plus Raute.',
    'the door code is 4839#, see you at eight',
    'my pin is 8392',
    'Zoom-Meeting 839 2017 4839, Kenncode: 729183',
  ])('%s', (text) => {
    expect(findingsOf(text).map(({ severity }) => severity)).toEqual(['stop']);
  });

  it.each([
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----',
    'Hier: -----BEGIN EC PRIVATE KEY----- MHcCAQEE',
  ])('key file: %s', (text) => {
    expect(findingsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      expect.stringMatching(/^(-----)?BEGIN .*PRIVATE KEY/),
    ]);
  });
});

describe('what only looks like one', () => {
  it.each([
    'Bestellung 4711-2345-99 kommt morgen, 12,99 € sind bezahlt.',
    'amqp://guest:guest@localhost:5672 is the default.',
    'The promo code for the shop is 4400.',
    'ISBN 978-3-16-148410-0, erschienen am 01.02.2026.',
    'DHL 00340434161094042557 und UPS 1Z999AA10123456784 sind unterwegs.',
    'Commit 3f786850e387550fdab836ed7e6dc881de23001b behebt es.',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'Token 123e4567-e89b-12d3-a456-426614174000 ist die Vorgangsnummer.',
    'AKIAIOSFODNN7EXAMPLE und wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY stehen in der Doku.',
    'AKIA ist der Anfang jedes Schlüssels.',
    'ghp_ is how the tokens of GitHub begin, remember that.',
    'Der Token ist abgelaufen, ich habe einen neuen beantragt.',
    'https://www.acme.example/blog/2026/11/wie-wir-passwoerter-abschaffen?utm_source=linkedin&utm_campaign=herbst2026',
    'Passwort zurücksetzen: https://acme.example/reset',
    'Passwort: mindestens 12 Zeichen',
    'Passwort: 12-stellig oder länger',
    'Mein Passwort ist 20 Zeichen lang.',
    'Passwort = Name des Hundes? Bitte nicht!',
    'Das Passwort ist doch nicht geheim genug.',
    'PIN vergessen, Karte weg, Montag.',
    'Schau dir meinen Pin 2026 auf Pinterest an.',
    'Der Rabattcode lautet HERBST20.',
    'Passwordless login is the future.',
    'The password was changed yesterday.',
    'Password: forgotten. Again.',
    'Password tips: https://acme.example/tips',
    'A strong password is long. A passphrase is longer.',
    'Token economy is a big word for 3 coins.',
    'The secret is 20 minutes of patience and butter.',
    'My secret: 15 minutes of walking.',
    'Login: https://acme.example/login / Fragen? Schreib uns.',
    'Access key workshop on 12.12.2026 at 10:30',
    'Wir suchen jemanden für #Passwort-Sicherheit2026!',
    'Der Key ist: einfach machen.',
    'eyJ ist der Anfang eines JWT, base64 für {"',
    'password = os.environ["DB_PASSWORD"]',
    'token = os.getenv("GITHUB_TOKEN")',
    'const token = process.env.API_TOKEN;',
    'Authorization: Bearer <token>',
    'Das Passwort bekommt ihr an der Rezeption.',
    '"password123" is not a password, it is an invitation.',
    'Nutzt nie 123456 als Passwort!',
    'Wi-Fi 7 is three times faster than Wi-Fi 6.',
    'Code Review um 15 Uhr, Code Freeze am 12.12.',
    'TAN-Verfahren werden 2026 abgelöst.',
    'Our dress code is casual, the zip code is 94103.',
    'secret 0x52908400098527886E0F7030069857D2E4169EE7 is a wallet address',
  ])('%s', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it('stays linear on long runs', () => {
    const time = (text: string): number => {
      findingsOf(text);
      const started = performance.now();
      findingsOf(text);
      return performance.now() - started;
    };
    for (const piece of [
      'ey',
      'sk-',
      'AKIA',
      'xoxb-',
      'a',
      'ey.',
      '1234567890:',
      'passwort: ',
      'Alarm 4-4-',
      'Zettel: a/',
      'seed a2b3 ',
    ]) {
      expect(time(piece.repeat(Math.ceil(60_000 / piece.length)))).toBeLessThan(400);
    }
  });
});
