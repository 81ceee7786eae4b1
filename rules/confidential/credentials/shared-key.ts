/** The key that all who use a tunnel or a network share: `pre-shared key is …`, `Gruppenpasswort …`, `psk="…"`. */
import type { Dictionary } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { noPassword } from './credential-lexicon.ts';
import { bareValue, isPassword } from './password-look.ts';
import { isPlaceholder } from './token-shapes.ts';

/** `key`: the word for the key itself. `tunnel`: what is reached with one, its word stands further behind. */
export type SharedKeyWord = 'key' | 'tunnel';

export const sharedKeyWords: Dictionary<SharedKeyWord> = {
  any: [
    {
      match: [
        '(pre shared|preshared) (key|secret|password)',
        '(presharedkey|sharedsecret)',
        '=PSK',
        '=psk',
        '(WPA|WPA2|WPA3) PSK',
        '(shared|group|tunnel|radius|IPsec|L2TP|VPN) (secret|password|key)',
        "(tunnel|group) (secret's|key's|password's)",
        '(Gruppen|Tunnel|VPN)(passwort|kennwort|schlüssel)',
        '(VPN|Tunnel|Gruppen|IPsec|L2TP) (Passwort|Kennwort|Schlüssel|Key)',
        'vorinstallierte~ (Schlüssel|Key)',
        'vorinstalliertem Schlüssel',
        'vorinstallierter Schlüssel',
        '(Einschreibe|Selbsteinschreibe|Kurs|Moodle)schlüssel',
        '(Moodle|ILIAS|Kurs|Einschreibe) (Schlüssel|Key|Passwort)',
        '(enrolment|enrollment|course|class) key',
        'gemeinsame~ (Schlüssel|Geheimnis|Secret)',
      ],
      data: 'key',
    },
    { match: ['VPN', 'IPsec', 'L2TP', 'IKEv2', 'WireGuard', 'OpenVPN', 'AnyConnect', 'FortiClient'], data: 'tunnel' },
  ],
};

/** Characters behind the word that are read. */
const reach = 150;

const says =
  '(?:(?<!\\p{L})(?:is|ist|lautet|heißt|heisst|war|was|bleibt|still)(?!\\p{L})|[:=])\\s*(?:(?:now|still|jetzt|nun|immer noch|weiterhin|wieder|wie immer|as ever|einfach|just|simply)\\s){0,2}(?:[^\\s:,.!?]{2,12}\\s[^\\s:]{2,12}\\s[^\\s:]{2,12}\\s?[^\\s:]{0,12}:\\s)?';
const value = '["\'„“”»`]?(?<value>[^\\s"\'„“”»`]{6,63})';
const told = new RegExp(
  `^(?:[’']s)?(?![ -]?(?:manag|polic|exchange|rotation|length|safe|vault|tausch|länge|verwaltung|takeaway|feature|fact|point))[^\\n.!?]{0,60}?${says}(?=\\S{0,63}\\d|["'„“»]|(?:\\p{L}{3,}[-._/+]){2,})${value}`,
  'iu',
);
/** Nothing between the word and the value, so that it has to look like one. */
const beside = new RegExp(`^(?:[’']s)?,?\\s(?=\\S{0,63}\\d)${value}`, 'iu');
const labelled = new RegExp(
  `^[^\\n]{0,120}?(?<!\\p{L}|public |öffentlicher |public-)(?:schlüssel|key|psk|secret|geheimnis)\\s*(?:(?:ist|lautet|is)\\s|[:=,]\\s?|(?=["„“»]))(?=\\S{0,63}\\d)${value}`,
  'iu',
);

/** Standards, lengths, files, places: `802.1X/EAP-TLS`, `/etc/ipsec.secrets`, `64-stellig`. */
const noKey =
  /^(?:\/|\.\/|~|https?:|www\.|\d+[.,]?\d*-?\p{L}{0,12}$|\d{1,4}-?(?:bit|fa|mfa|fach|stellig|zeichen|way|factor)(?!\p{L})|802\.|WPA|EAP|TLS|AES|SHA|ISO|IKE|RFC|BSI|NIST|DSGVO|IEC|v\d|\p{L}:\\)|^[\p{L}-]+\/\p{L}+\d?$|@|^\d[\d./-]*$|\.(?:conf|secrets|txt|pdf|md|html?|php|ini|ya?ml|json|de|com|org|net|at|ch|io)(?:$|\/)/iu;

/** @param word one of `sharedKeyWords` */
export function sharedKeyBehind(text: string, word: Span, kind: SharedKeyWord): Span | undefined {
  const slice = text.slice(word.end, word.end + reach);
  const match = kind === 'tunnel' ? labelled.exec(slice) : (told.exec(slice) ?? beside.exec(slice));
  const found = match?.groups?.value;
  if (match === null || found === undefined) return undefined;
  const bare = bareValue(found);
  const quoted = /["'„“»`]$/.test(match[0].slice(0, -found.length));
  if (!isKey(bare, quoted)) return undefined;
  const start = word.end + match[0].length - found.length;
  return { start, end: start + bare.length };
}

function isKey(key: string, quoted: boolean): boolean {
  if (key.length < 8 || noKey.test(key) || isPlaceholder(key) || noPassword.has(key.toLowerCase())) return false;
  if (/\d/.test(key) && /\p{L}{2}/u.test(key)) return isPassword(key, { labelled: true, quoted, last: true });
  return (
    (quoted && isPassword(key, { labelled: true, quoted, last: true })) ||
    /^\p{L}{3,}(?:[-._/+]\p{L}{3,}){2,}$/u.test(key)
  );
}
