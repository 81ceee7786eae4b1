import { expect, test } from 'vitest';
import { secretInAddress } from '../../../rules/confidential/credentials/address-secret.ts';

const found = (address: string) => {
  const text = `Hier: ${address} bitte.`;
  const secret = secretInAddress(text, { start: 6, end: 6 + address.length });
  return secret && text.slice(secret.start, secret.end);
};

test.each([
  ['https://portal.hafen.example/reset?user=jana&token=7f3a9c1e55d04b2899aa01', '7f3a9c1e55d04b2899aa01'],
  ['https://hafen.example/konto?reset_token=Qx7LmNp29TzAb4', 'Qx7LmNp29TzAb4'],
  ['https://hafen.example/verify-email?lang=de&code=8f14e45fceea167a', '8f14e45fceea167a'],
  ['https://hafen.example/reset-password/0b5f1d7c-77aa-4e21-9d0e-3c5a1f6b8e42', '0b5f1d7c-77aa-4e21-9d0e-3c5a1f6b8e42'],
  ['https://hafen.example/magic-link/eH4tPq9ZkLm2Xv7RbN3c', 'eH4tPq9ZkLm2Xv7RbN3c'],
  ['https://hafen.example/passwort_zuruecksetzen/4821/eH4tPq9ZkLm2Xv7RbN3c', 'eH4tPq9ZkLm2Xv7RbN3c'],
  ['https://app.harbour.example/login?session=9d8c7b6a5f4e3d2c1b', '9d8c7b6a5f4e3d2c1b'],
])('%s lets somebody in', (address, secret) => {
  expect(found(address)).toBe(secret);
});

test.each([
  'https://hafen.example/reset',
  'https://hafen.example/blog/wie-du-dein-passwort-zuruecksetzt-in-3-schritten',
  'https://hafen.example/login/hilfe-bei-der-anmeldung-im-portal',
  'https://hafen.example/shop?code=SOMMER20',
  'https://hafen.example/a?utm_source=token&id=86458e572509a17c82307610a1f29a2c',
  'https://hafen.example/reset?token=YOUR_TOKEN_HERE_123456',
  'https://social.example/invite/8f14e45fceea167a5a36',
  'https://crypto.example/token/0x86458e572509a17c82307610a1f29a2c',
  'https://video.example/watch?v=dQw4w9WgXcQ&list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf',
])('%s is for everybody', (address) => {
  expect(found(address)).toBe(undefined);
});
