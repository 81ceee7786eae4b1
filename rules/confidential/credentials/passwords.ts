/** Passwords: behind their word, beside the name of an account, in addresses, commands and on notes. */
import type { Span } from '../../review.ts';
import { secretInAddress } from './address-secret.ts';
import { commandPasswordBehind } from './command-line.ts';
import { configuredPassword } from './configured.ts';
import { wordForGuards } from './guard-word.ts';
import { loginBehind } from './login.ts';
import { passwordBehindMail } from './mail-login.ts';
import { passwordOfAccount, passwordOfMail, passwordOfWatchword } from './named-login.ts';
import { networkDigitsBehind, networkKeyBehind } from './network-key.ts';
import { passwordInAddress } from './open-secret.ts';
import { passwordBefore, passwordBehind } from './password.ts';
import { pinnedLoginBehind } from './pinned-login.ts';
import { plainPasswordBehind } from './plain-password.ts';
import { resetPasswordBeside } from './reset-password.ts';
import type { SecretSearch } from './secret-search.ts';
import { sharedKeyBehind } from './shared-key.ts';
import { toldPasswordBehind } from './told-password.ts';

export function findPasswords(search: SecretSearch): void {
  const { text, hits, entities } = search.analysis;
  const add = (shape: string, span: Span | undefined): void => search.add('password', shape, span);
  for (const url of entities.urls) add('address', passwordInAddress(text, url) ?? secretInAddress(text, url));
  for (const mail of entities.emails) add('login', passwordBehindMail(text, mail));
  for (const hit of search.told(hits.password))
    add(
      'password',
      passwordBehind(text, hit.end) ??
        networkDigitsBehind(text, hit.end, hit.text) ??
        passwordBefore(text, hit.start) ??
        plainPasswordBehind(text, hit) ??
        toldPasswordBehind(text, hit.end) ??
        configuredPassword(text, hit),
    );
  for (const hit of search.told(hits.network)) add('network', networkKeyBehind(text, hit.end));
  for (const hit of search.told(hits.sharedKey)) add('network', sharedKeyBehind(text, hit, hit.entry.data));
  for (const hit of search.told(hits.reset)) add('password', resetPasswordBeside(text, hit));
  for (const hit of search.told(hits.accountName))
    if (!isOfAddress(text, hit)) add('login', passwordOfAccount(text, hit));
  for (const hit of search.told(hits.mailName)) add('login', passwordOfMail(text, hit));
  for (const hit of search.told(hits.watchword)) add('login', passwordOfWatchword(text, hit));
  for (const hit of search.told(hits.guard)) add('guard-word', wordForGuards(text, hit, hit.entry.data));
  for (const hit of search.told(hits.note)) add('login', pinnedLoginBehind(text, hit));
  for (const hit of hits.command) add('command', commandPasswordBehind(text, hit.end, hit.entry.data));
  for (const hit of search.told(hits.login)) if (!isOfAddress(text, hit)) add('login', loginBehind(text, hit.end));
}

/** `@user`, `mysql://user:…` */
function isOfAddress(text: string, { start }: Span): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 64 || (before === 47 && text.charCodeAt(start - 2) === 47);
}
