import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('codes and logins that are handed out', () => {
  it.each([
    ['Reminder for volunteers, the stockroom padlock opens on 5083.', '5083'],
    ["The cleaner's alarm code is 66140, mine is different.", '66140'],
    ['Housesitters: alarm pad by the coats, 4402 then tick.', '4402'],
    ['gate fob dead? type 90417 and hold the bell', '90417'],
    [
      'our Mailchimp key, since you asked: 4f1c9a7be20d5836c1f0a9d27e55b4c8-us14',
      '4f1c9a7be20d5836c1f0a9d27e55b4c8-us14',
    ],
    ['Anyone on the committee can use the Dropbox: club@acme.example, password is Regatta-Oar-19', 'Regatta-Oar-19'],
    ["here's the staging basic auth: preview / Plum.Tart.44", 'Plum.Tart.44'],
    ['htaccess login for the preview: preview / Plum.Tart.44', 'Plum.Tart.44'],
    ["I set the kids' iPad passcode to 581903 so they stop asking", '581903'],
    ["The PIN for grandad's bank card is 7390, he keeps forgetting", '7390'],
    ["the wifi at the cabin is Moose_Lodge and the key's antler-4410-birch", 'antler-4410-birch'],
    ['.env in the screenshot: APP_SECRET=b1d7c0f2a94e83756c2d10ef', 'b1d7c0f2a94e83756c2d10ef'],
    ['dashboard: http://admin:Otter77pool@10.0.4.2:3000', 'Otter77pool'],
    [
      'Use coupon? no. Use the API: curl -H "Authorization: Token 8b1f0c9a7e3d25146fa0" https://api.acme.example',
      '8b1f0c9a7e3d25146fa0',
    ],
    ['Zoom link in calendar, passcode Tulip7', 'Tulip7'],
    ['vault root token: hvs.CAESIJ3k9Lq2Xz8Rt5Wm1Nb7Yc4Pd6Sf0AgHh2Uu', 'hvs.CAESIJ3k9Lq2Xz8Rt5Wm1Nb7Yc4Pd6Sf0AgHh2Uu'],
    ['for the projector cart: PIN is one nine four four', 'one nine four four'],
    ['Bluetooth speaker pairing PIN 7719, have fun', '7719'],
    ["bank card ending 4410, pin's 2281, get me 40 quid", '2281'],
    ["safe's 17 right, 42 left, 8 right", '17 right, 42 left, 8 right'],
    ['Sorry for the noise. The burglar alarm resets with 3391 and the blue key.', '3391'],
    ['Ins Pfarrbüro kommt ihr mit 4091 am Tastenfeld.', '4091'],
    ['Aufsperrcode fürs Vereinsheim ab Mai: 77120', '77120'],
    ['Am Parkautomat die 8802 eintippen, dann fährt die Schranke hoch.', '8802'],
    ['Unser Shopify-Token: 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', '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'],
    [
      'GitHub Action failt: GH_TOKEN=ghp_q8Zr2Lm9Xv4Tk7Rw1Yb6Nc3Df5Gh0Js2Ka4P',
      'ghp_q8Zr2Lm9Xv4Tk7Rw1Yb6Nc3Df5Gh0Js2Ka4P',
    ],
    ['Für alle Babysitter: WLAN Villa-Kunterbunt, PW pippi+annika77', 'pippi+annika77'],
    ['Kennwort Videokonferenz Elternabend: Kreidekreis8', 'Kreidekreis8'],
    ['E-Mail-Postfach Elternbeirat: eb@acme.example, PW Schulhof#2031', 'Schulhof#2031'],
    ['Meine PIN? 4117. Ist eh kein Geld drauf.', '4117'],
    ['Garagentor-Handsender verloren? Am Pfosten 3 8 8 1 eingeben.', '3 8 8 1'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'Our laptops now start with Windows 11 24H2.',
    'Passcode? We use passkeys2go, no codes.',
    'API tokens start at 20 euros per 1000000 calls.',
    'Stockroom: 5083 items counted, padlock missing.',
    'Use code SUMMER25 at checkout.',
    'Discount code: WELCOME10',
    'Tracking code 1Z999AA10123456784',
    'Area code 0441, zip code 26122',
    'QR code on page 1402',
    'Error code 80070005 again on Windows',
    'Code 95 training for HGV drivers: 35 hours',
    'Der Fehlercode 4471 heißt: Papierstau.',
    'Der Rabattcode an der Kasse: 4471',
    'dress code: 1920s, doors at 1930',
    'security question: what is 12 times 12?',
    'Passwords are like underwear, change them often.',
    'Safe! 17 right calls, 42 left on base, says the umpire',
    'Our alarm clocks ring at 0630.',
    'Pairing wine: 2019 Riesling with the trout',
    'Pairing speakers takes 10 seconds in 2031',
    'Die PIN-Abfrage kommt ab 50 Euro, 2031 ab 25.',
    'Schranke offen: 8802 Autos am ersten Tag',
    'Der Token-Preis fiel auf 0,8802 Dollar.',
    'Chor startet mit 44 Stimmen in die Saison 2031/32.',
    'Garagentor mit 3 Handsendern, 881 Euro',
    'Museum: 2 mal F-Dur, dann 5580 Besucher',
    'In unserem Escape-Room lautet der Code 4471. Nein, verraten wir nicht.',
    'Rätsel der Woche: Welche PIN ist größer, 4117 oder 4171?',
    'Wetter-Code 95 bedeutet Gewitter, sagt die WMO',
    'postal code: 10115, key account: B2B4you',
    'Session key moments: 10:15, 11:30, 14:45',
    'token ring networks from 1985, 16 Mbit',
    'my password manager says 214 weak passwords',
    'The secret ingredient is 2 tsp of cumin',
    'Bearer of bad news: 1984 is not on sale',
    'username taken? try janedoe1984',
    'My new username is pottery_witch88, follow me',
    'Twitch login issues since v14.2',
    'Unser Konto: DE-Musterbank, Login ab 1.1. neu',
    'Admin: M. Weber / Raum2.14',
    'Zugang: barrierefrei / Aufzug2',
    'Login (9-17 Uhr) / Hotline24',
    'Zugangsdaten: per Post / Einschreiben24',
    'root cause: disk/controller7',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
