/** Passwords on the line of a command or in a directive: `curl -u name:password`, `requirepass …`, `enable secret …`. */
import type { Dictionary } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { bareValue, looksRandom } from './password-look.ts';

/** How the password stands behind the command. */
const taking = {
  login:
    /^[^\n]{0,60}?\s(?:(?:-u|--user)[ =]["']?[^\s:"']{1,40}:|-U\s?[^\s%]{1,40}%|-p\s?|--password[ =])["']?(?<value>[^\s"'$<-]\S{3,60})/u,
  authentication: /^[^\n]{0,60}?\s-a\s["']?(?<value>[^\s"'$<-]\S{3,60})/u,
  word: /^[^\n]{0,80}?\s-w\s["']?(?<value>[^\s"'$<-]\S{3,60})/u,
  capital: /^[^\n]{0,80}?\s-P\s["']?(?<value>[^\s"'$<-]\S{3,60})/u,
  share: /^[^\n]{0,60}?\s\/user:\S{2,40}\s["']?(?<value>[^\s"'$</-]\S{3,60})/iu,
  remote: /^[^\n]{0,60}?\s\/p:["']?(?<value>[^\s"'$<-]\S{3,60})/iu,
  passwordFile: /^[^\n]{0,40}?\s[\w.*-]{3,60}:(?:\d{2,5}|\*):[^:\s]{1,40}:[^:\s]{1,40}:(?<value>\S{4,60})/u,
  directive: /^(?:\s\d{1,2})?\s["']?(?<value>[^\s"'$<-]\S{3,60})/u,
};

export type CommandForm = keyof typeof taking;

const forms: readonly (readonly [CommandForm, readonly string[]])[] = [
  [
    'login',
    [
      'curl',
      'wget',
      'sshpass',
      'docker login',
      'podman login',
      'mysql',
      'mysqldump',
      'mariadb',
      'smbclient',
      'lftp',
      'mongosh',
    ],
  ],
  ['passwordFile', ['pgpass']],
  ['authentication', ['redis cli']],
  ['word', ['ldapsearch', 'ldapadd', 'ldapmodify']],
  ['capital', ['sqlcmd', 'ipmitool']],
  ['share', ['net use', 'cmdkey', 'runas']],
  ['remote', ['xfreerdp', 'mstsc', 'wfreerdp']],
  [
    'directive',
    [
      'requirepass',
      'masterauth',
      'enable (secret|password)',
      '(snmp server|snmp) community',
      '(radius|tacacs|radius server|tacacs server) key',
      'username … (secret|password)',
      'key string',
    ],
  ],
];

export const commandWords: Dictionary<CommandForm> = { any: forms.map(([data, match]) => ({ match, data })) };

/** Characters behind the command that are read. */
const reach = 160;

/** @param from end of the command, which takes a password in this form */
export function commandPasswordBehind(text: string, from: number, form: CommandForm): Span | undefined {
  const match = taking[form].exec(text.slice(from, from + reach));
  const value = match?.groups?.value;
  if (match === null || value === undefined) return undefined;
  const bare = bareValue(value);
  if (!looksRandom(bare)) return undefined;
  const start = from + match[0].length - value.length;
  return { start, end: start + bare.length };
}
