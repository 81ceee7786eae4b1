import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('passwords that are told in words', () => {
  it.each([
    ['The admin login is "kasse" and the password is just the word zwetschge', 'zwetschge'],
    ['The password is literally the word pelican, all small, please stop asking', 'pelican'],
    ['Passwort lautet wie immer Hollerbusch', 'Hollerbusch'],
    ['Warum ist das Kennwort seit Jahren großes M, dann ondlicht, dann 77?', 'großes M, dann ondlicht'],
    ['the wifi password is capital B, then uttercup, then 2009', 'capital B, then uttercup'],
    ['Kennung VERTRETUNG3, Kennwort Regenschirm mit kleinem r', 'Regenschirm'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'The password is just the word nobody thinks of, use a manager',
    'Password is the word of the day on our show',
    'The user lost password again, and the desk reset it.',
    'Passwort wie immer vergessen',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('passwords beside the name of an account', () => {
  it.each([
    ['Benutzer KASSE2, Losung ist Apfelbaum31, danke dir', 'Apfelbaum31'],
    ['username stmarkspta, PlumTree4482 gets you in', 'PlumTree4482'],
    ['it’s the street and the year so Larkspur1987, user scoutshed', 'Larkspur1987'],
    ['Die Losung für den Rechner ist Waldmeister88', 'Waldmeister88'],
    ['Netflix is mum’s email and Dolphin!2018 if anyone wants it', 'Dolphin!2018'],
    ['Anmelden mit nutzer theke und Himbeere2020, fertig', 'Himbeere2020'],
    ['Have a look yourselves: log in as web_team with Teapot#Harbor7.', 'Teapot#Harbor7'],
    ['Sign in with demo.user and Kettle!Lane22 on the new site', 'Kettle!Lane22'],
    ['Zum Testen: Login als kasse_2 mit Distel&Moos44, dann auf Start', 'Distel&Moos44'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'The username is just the beginning, says our CEO',
    'Losung ist Zusammenhalt, sagt der Trainer',
    'Die Losung für 2026 ist Offb 21,5: Siehe, ich mache alles neu!',
    'Sign up with email and Windows10 or later',
    'Log in with your number and Windows-11 does the rest',
    'Log in with Google and WhatsApp+2 is free for a month',
    'Login mit Ausweis und #Wahl2026 nicht vergessen',
    'Losung der Woche: Teamgeist2026 ist unser Turniername',
    'Benutzer ab Windows11 brauchen das Update',
    'username changed, now @tealfox22 everywhere',
    'My old username was sk8erboy2003, we were all young',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('examples of bad passwords', () => {
  it.each([
    'Nehmt bitte nicht den Namen der Katze oder "Minka2019!" als Passwort, das errät jeder.',
    'Bitte nutzt niemals Sommer2024! als Kennwort.',
    'Wer "Berlin2020!" als Passwort hat, gibt heute Kuchen aus.',
    'Please never ever use Summer2024! as a password.',
    'Anyone still using "Winter2025!" as a password owes us cake.',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'If the old one does not work, use Teapot!77xx as the password.',
    'Nicht vergessen: im Backend mit root und Blau!77xyz als Passwort.',
    'Do not tell anyone but we set Teapot!77xx as the password.',
  ])('still %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});
