import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('keys that all who use a tunnel share', () => {
  it.each([
    [
      'IPsec for the depot: group DEPOT-RA, pre-shared key is granite/Otter/8841/fern, do not pass on',
      'granite/Otter/8841/fern',
    ],
    ['pre-shared key is willow-Otter-7712', 'willow-Otter-7712'],
    ['The preshared key for the tunnel: Otter9willow!', 'Otter9willow'],
    ['Group password of the VPN: Moss&Fern2210', 'Moss&Fern2210'],
    ['VPN-Gruppe WERK, Gruppenpasswort Farn&Moos2210', 'Farn&Moos2210'],
    ['Pre-Shared-Key vom Tunnel zur Filiale lautet Birke/Dachs/1907', 'Birke/Dachs/1907'],
    ['PSK fürs Lager-WLAN: Birke_Dachs_1907', 'Birke_Dachs_1907'],
    ['L2TP, secret is Otter!willow7 on both sides', 'Otter!willow7'],
    ['shared secret on the radius box is still Otter/7712/willow', 'Otter/7712/willow'],
    ['IKEv2 mit vorinstalliertem Schlüssel Dachs+Birke+1907', 'Dachs+Birke+1907'],
    ['Vorinstallierter Schlüssel: DachsBirke1907', 'DachsBirke1907'],
    ['Wi-Fi for the crew, "Stage-Crew" / key drumstick-99-cymbal', 'drumstick-99-cymbal'],
    ['SSID Halle2, PSK: werkbank-7712', 'werkbank-7712'],
    ["the tunnel secret's Otter-willow-7712 fyi", 'Otter-willow-7712'],
    [
      'VPN: Server vpn.acme.example, Gruppe AD, Schlüssel „Dachs/Birke/1907“, Benutzer wie im Windows',
      'Dachs/Birke/1907',
    ],
    ['PSK is four words with dots: otter.willow.moss.fern', 'otter.willow.moss.fern'],
    ['Hotspot vom Bus: Netz BUS12, Schlüssel linie12fahrgast', 'linie12fahrgast'],
    ['cisco group auth name CREW, group secret cymbal!4410', 'cymbal!4410'],
    ['der gemeinsame Schlüssel für den Tunnel heißt Dachs/Birke/1907', 'Dachs/Birke/1907'],
    ['New guest SSID, psk is Puffin-Cliff-88, shout if it fails', 'Puffin-Cliff-88'],
    ['Site-to-site is up again, preshared key "Puffin&Cliff88" on both firewalls', 'Puffin&Cliff88'],
    ['FritzBox-VPN läuft, Shared Secret lautet Kranich88&Moor, Gruppe wie gehabt', 'Kranich88&Moor'],
    ['AnyConnect: group field, key: Puffin_Cliff_88', 'Puffin_Cliff_88'],
    ['IPsec-Schlüssel für alle Filialen: Moor.Kranich.88', 'Moor.Kranich.88'],
    ['VPN-Key ist immer noch Kranich#Moor88', 'Kranich#Moor88'],
    ['radius secret Puffin!Cliff88, port 1812', 'Puffin!Cliff88'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'A pre-shared key is only as good as the people who share it.',
    'The pre-shared key is stored in the vault, ask Dana.',
    'Pre-shared key is 64 characters long at most.',
    'PSK means pre-shared key, PPSK gives every device its own.',
    'We moved from PSK to 802.1X/EAP-TLS last week.',
    'WPA2-PSK or WPA3-SAE, that is the question.',
    'The shared secret of our team is coffee and 20 minutes of silence.',
    'Vorinstallierter Schlüssel oder Zertifikat? Zertifikat.',
    'Der gemeinsame Schlüssel zum Erfolg heißt Vertrauen.',
    'The group secret is that nobody reads the group chat.',
    'Our secret is butter/sugar/flour, 1/1/2.',
    'Modulation PSK: QPSK, 8PSK, 16QAM.',
    'pre-shared key is: ask in the office',
    'Rotate your pre-shared keys every 90 days.',
    'The pre-shared key is set in /etc/ipsec.secrets on both ends.',
    'PSK: see page 12 of the manual',
    'Gruppenpasswort bekommst du von der IT, Raum 2.14.',
    'The secret is on/off/on, said the plumber in 2019.',
    'shared secret: https://docs.acme.example/radius/shared2',
    'VPN key features in 2024: speed, privacy, price.',
    'Die Gruppen-Schlüssel 2024 für die Kita sind verteilt.',
    'The VPN key takeaway is 2FA-everywhere, says the report',
    'VPN-Schlüssel 256-Bit-AES, mehr braucht es nicht.',
    'Our tunnel key facts: 57-kilometre length, opened 2016-06-01.',
    'Gemeinsamer Schlüssel: 50/50-Aufteilung der Kosten.',
    'A shared key to success2024 is listening.',
    'VPN, key=value pairs, and other things I learned',
    'WireGuard needs a key pair: wg genkey creates both.',
    'IPsec, key exchange: IKEv2-SA-INIT, then AUTH',
    'The shared password manager is 1Password4Teams.',
    'Group key meeting: 14:30-15:30, room B12',
    'shared key: see Slack-channel #it-2024',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
