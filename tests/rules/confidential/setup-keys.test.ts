import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('keys of a second step and of a locked disk', () => {
  it.each([
    [
      'authenticator setup key for the shop account: k7qa 2mzd x4lb w5pn ry3c hv6t ue2g j5so',
      'k7qa 2mzd x4lb w5pn ry3c hv6t ue2g j5so',
    ],
    ['2FA seed is JBTW Y3DP EHPK 4PXQ MZ2A KL5V, keep it safe', 'JBTW Y3DP EHPK 4PXQ MZ2A KL5V'],
    [
      'Schlüssel für die Authenticator-App: k7qa 2mzd x4lb w5pn ry3c hv6t ue2g j5so',
      'k7qa 2mzd x4lb w5pn ry3c hv6t ue2g j5so',
    ],
    ['Google Authenticator manual key: K7QA2MZDX4LBW5PNRY3CHV6TUE2GJ5SO', 'K7QA2MZDX4LBW5PNRY3CHV6TUE2GJ5SO'],
    ['TOTP secret K7QA2MZDX4LBW5PN if the QR does not scan', 'K7QA2MZDX4LBW5PN'],
    ['Einrichtungsschlüssel: k7qa 2mzd x4lb w5pn', 'k7qa 2mzd x4lb w5pn'],
    [
      "can't scan the QR? enter k7qa 2mzd x4lb w5pn ry3c hv6t ue2g j5so into Authy",
      'k7qa 2mzd x4lb w5pn ry3c hv6t ue2g j5so into',
    ],
    ['otpauth://totp/Acme:jana?secret=K7QA2MZDX4LBW5PN&issuer=Acme', 'K7QA2MZDX4LBW5PN'],
    ['MFA setup key: K7QA-2MZD-X4LB-W5PN-RY3C-HV6T', 'K7QA-2MZD-X4LB-W5PN-RY3C-HV6T'],
    [
      'Zwei-Faktor-Schlüssel fürs Insta: K7QA 2MZD X4LB W5PN RY3C HV6T UE2G J5SO',
      'K7QA 2MZD X4LB W5PN RY3C HV6T UE2G J5SO',
    ],
    [
      'neues Handy, hier der 2FA Code zum Einrichten k7qa2mzdx4lbw5pnry3chv6tue2gj5so',
      'k7qa2mzdx4lbw5pnry3chv6tue2gj5so',
    ],
    ['Backup of my authenticator: ay4c defg 2hij kl7n opqr st3v wx3z q567', 'ay4c defg 2hij kl7n opqr st3v wx3z q567'],
    ['der geheime Schlüssel vom Authenticator lautet K7QA2MZDX4LBW5PNRY3CHV6T', 'K7QA2MZDX4LBW5PNRY3CHV6T'],
    [
      'Seed phrase, in case I forget: walnut canoe drift mango fossil ladder crisp tunnel orbit velvet hazard plunge',
      'walnut canoe drift mango fossil ladder crisp tunnel orbit velvet hazard plunge',
    ],
    ['Authy key is nbsw y3dp o5xx e3de kz4h 6ms2', 'nbsw y3dp o5xx e3de kz4h 6ms2'],
    ['steam guard secret: k7qa 2mzd x4lb w5pn', 'k7qa 2mzd x4lb w5pn'],
    ['My recovery key for Apple: 4KRT-9QWX-77HB-ZLM2-PP3D-8VNC-5TYU', '4KRT-9QWX-77HB-ZLM2-PP3D-8VNC-5TYU'],
    [
      'BitLocker recovery key 482913-559021-660124-118822-904417-330259-771045-226619',
      '482913-559021-660124-118822-904417-330259-771045-226619',
    ],
    [
      'Wiederherstellungsschlüssel BitLocker: 482913-559021-660124-118822-904417-330259-771045-226619',
      '482913-559021-660124-118822-904417-330259-771045-226619',
    ],
    ['FileVault recovery key: 4KRT-9QWX-77HB-ZLM2-PP3D-8VNC', '4KRT-9QWX-77HB-ZLM2-PP3D-8VNC'],
    [
      'QR-Code lässt sich nicht scannen? Dann tippt mn4q r7td 2xkv wp6e ysl3 hb5j in die App.',
      'mn4q r7td 2xkv wp6e ysl3 hb5j in',
    ],
    ['my Aegis entry for the registrar: MN4Q R7TD 2XKV WP6E YSL3 HB5J', 'MN4Q R7TD 2XKV WP6E YSL3 HB5J'],
    ['PayPal 2FA secret, saving it here: mn4qr7td2xkvwp6eysl3hb5j', 'mn4qr7td2xkvwp6eysl3hb5j'],
    [
      '2-Faktor fürs Vereinskonto neu, Schlüssel MN4Q-R7TD-2XKV-WP6E-YSL3-HB5J, bitte einscannen',
      'MN4Q-R7TD-2XKV-WP6E-YSL3-HB5J',
    ],
    ['TOTP: MN4QR7TD2XKVWP6EYSL3HB5J\nmailbox: info', 'MN4QR7TD2XKVWP6EYSL3HB5J'],
    [
      'Der BitLocker-Schlüssel vom Kassenlaptop: 110275-447095-221177-604318-330044-712085-092389-518177',
      '110275-447095-221177-604318-330044-712085-092389-518177',
    ],
    ['enter this in the authenticator on the shared tablet 👉 mn4q r7td 2xkv wp6e', 'mn4q r7td 2xkv wp6e'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'Use an authenticator app, turn on 2FA, back up your setup key.',
    'My authenticator shows six digits that change every thirty seconds.',
    '2FA with this seed that lets your code work from both apps',
    'Setup keys should be kept like cash.',
    'The authenticator setup takes four mins, then scan, then done, well done',
    'Ohne 2FA geht hier bald auch gar nix mehr, sagt mein Chef',
    'With 2FA they want your code when they call, hang up, then call back.',
    'Seed catalogue arrived: kale, leek, beet, corn, peas, chard.',
    '2FA: open your menu, then find your code, scan that, done.',
    'Setup key: your admin will send it by post.',
    'The recovery key of a good team is rest.',
    'BitLocker asks for the recovery key with 48 digits, who has it?',
    'An authenticator seed such as JBSWY3DPEHPK3PXP is the example of the RFC docs.',
    'The otpauth example uses secret=JBSWY3DPEHPK3PXP for testing',
    'MFA EURO 2024 HALL NORD OPEN',
    'Your 2FA will move over when they scan that code once more, then both work.',
    'Seed swap: bean corn kale leek, 2 pots each, 7 rows.',
    'Recovery key events of the 2023-2024 financial crisis.',
    'Authenticator app of the year: MICROSOFTAUTHENTICATOR wins.',
    'two factor 2222 3333 4444 5555 fans in row 7',
    'QR-Code scannen, dann Tour 2 ab Halle 7, Tor 3, Weg 4.',
    '2FA with keys from yubi5 nano, best 40 euro ever',
    'seed round of 22 million, team grew 4x to 77 people',
    'Der Wiederherstellungsschlüssel gehört in den Safe, nicht ins Internet.',
    'MFA fatigue hits 3 of 5 firms, says that 2025 data from okta',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
