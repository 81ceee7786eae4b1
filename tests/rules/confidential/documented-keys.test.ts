import { describe, expect, it } from 'vitest';
import { isDocumented } from '../../../rules/confidential/credentials/documented.ts';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

/** A token with these claims. */
function tokenWith(claims: object): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.Zk3vQm9xTt1LwPz7Yc5RfN8bHs2GdJ4aEuVoIq6Mw0C`;
}

describe('tokens with the claims of documentation', () => {
  it.each([
    { sub: '1234567890', name: 'John Doe', iat: 1516239022 },
    { sub: '1234567890', name: 'John Doe', admin: true, iat: 1516239022 },
    { iss: 'joe', exp: 1300819380, 'http://example.com/is_root': true },
    { iss: 'https://auth.example.com/', aud: 'https://api.example.com/', sub: 'user_123' },
  ])('%j are nobody’s', (claims) => {
    expect(isDocumented(tokenWith(claims))).toBe(true);
    expect(found(`Paste ${tokenWith(claims)} and look inside.`)).toEqual([]);
  });

  it.each([
    { sub: '8821345', name: 'John Doe', role: 'admin' },
    { user: 'jana', exp: 1799999999 },
    { sub: '12345678901', tenant: 'acme' },
  ])('%j are somebody’s', (claims) => {
    expect(found(`Paste ${tokenWith(claims)} and look inside.`)).toEqual([tokenWith(claims)]);
  });
});

describe('keys of tutorials', () => {
  it.each([
    'Stripe docs use sk_test_4eC39HqLyjWDarjtT1zdp7dc as the key',
    'sk_test_BQokikJOvBiI2HlWgH4olfQ2 is in every tutorial',
    'xoxb-123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx is how it looks',
    'otpauth://totp/Acme:jana?secret=JBSWY3DPEHPK3PXP&issuer=Acme comes up in each article',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses of a quick start', () => {
  it.each([
    'postgres://user:password@localhost:5432/mydb says the readme, replace both',
    'postgres://username:password@host:5432/dbname',
    'mongodb://user:pass@localhost:27017',
    'mysql://root:root@127.0.0.1/test',
    'mysql://dbuser:dbpassword@localhost/mydatabase',
    'redis://:mypassword@localhost:6379',
    'amqp://myuser:mypass@localhost',
    'postgres://myuser:secret_password@db.example.com/mydb',
    'https://user:pass@example.com',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['DATABASE_URL=postgres://crm:Moor7hen42@10.2.0.9/app', 'Moor7hen42'],
    ['mongodb+srv://user:Moorhen42x@cluster0.acme.io/main', 'Moorhen42x'],
    ['ftp://upload:Moor-pass-42@ftp.acme.io', 'Moor-pass-42'],
  ])('still %s', (text, password) => {
    expect(found(text)).toEqual([password]);
  });
});
