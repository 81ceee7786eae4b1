/** Which words and signs of a text are a password, a code or a key. */
import type { Analysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';
import { startsIn } from '../../text/near.ts';
import { isBesideTestCard } from '../test-card.ts';
import {
  cardCodeBehind,
  codeBefore,
  codeBehind,
  codeByMessage,
  codeForPlace,
  codeOfThing,
  pinCodeBehind,
  statedCodeBehind,
} from './access-code.ts';
import { secretInAddress } from './address-secret.ts';
import { commandPasswordBehind } from './command-line.ts';
import { configuredKey, configuredPassword } from './configured.ts';
import { wordForGuards } from './guard-word.ts';
import { keyBehind, secretBehind } from './labelled-secret.ts';
import { leverCodeBehind } from './lever-code.ts';
import { lockCodeBehind } from './lock-code.ts';
import { turnsNear } from './lock-turns.ts';
import { loginBehind } from './login.ts';
import { passwordBehindMail } from './mail-login.ts';
import { codeOfMessage } from './message-code.ts';
import { passwordOfAccount, passwordOfMail, passwordOfWatchword } from './named-login.ts';
import { networkDigitsBehind, networkKeyBehind } from './network-key.ts';
import { isKeyHeader, passwordInAddress } from './open-secret.ts';
import { passwordBefore, passwordBehind } from './password.ts';
import { pinnedLoginBehind } from './pinned-login.ts';
import { plainPasswordBehind } from './plain-password.ts';
import { licenceKeyBehind } from './product-key.ts';
import { phraseBehind, recoveryCodesBehind } from './recovery.ts';
import { resetPasswordBeside } from './reset-password.ts';
import type { secretDictionaries } from './secret-dictionaries.ts';
import { setupKeyNear } from './setup-key.ts';
import { sharedKeyBehind } from './shared-key.ts';
import { tokensOf } from './tokens-of-text.ts';
import { toldPasswordBehind } from './told-password.ts';
import { codeListBehind } from './two-step.ts';
import { typedCodeNear } from './typed-code.ts';
import { unlockCodeNear } from './unlock-code.ts';

type Found = Analysis<typeof secretDictionaries>;

/** Characters before and behind a word in which the digits that it announces begin. */
const farthestBefore = 120;
const farthestBehind = 170;

/** Words of one kind that are looked behind: in a text with more, the first show what it is. */
const mostWords = 400;

export type Secret = Span & { kind: 'key' | 'password' | 'private-key'; shape: string };

export function secretsIn(analysis: Found): Secret[] {
  const { hits, text, entities } = analysis;
  /** Codes are digits: a word without any around it announces none. */
  const hasNumberNear = ({ start, end }: Span): boolean =>
    startsIn(entities.numbers, { start: start - farthestBefore, end: end + farthestBehind });
  const found: Secret[] = tokensOf(analysis).map(({ start, end, kind }) => ({ start, end, kind: 'key', shape: kind }));
  const add = (kind: Secret['kind'], shape: string, span: Span | undefined): void => {
    if (span !== undefined) found.push({ start: span.start, end: span.end, kind, shape });
  };
  for (const url of entities.urls)
    add('password', 'address', passwordInAddress(text, url) ?? secretInAddress(text, url));
  for (const header of hits.header) if (isKeyHeader(text, header)) add('private-key', 'private-key', header);
  for (const hit of hits.secret)
    add(
      'key',
      'labelled',
      secretBehind(text, hit.end, hit.text) ?? configuredKey(text, hit.end) ?? configuredPassword(text, hit),
    );
  for (const hit of hits.keyName) {
    if (/[_-]/.test(text.charAt(hit.start - 1)))
      add('key', 'labelled', keyBehind(text, hit.end) ?? configuredKey(text, hit.end));
  }
  // `example` as a part of an address says nothing about the password beside it.
  let speaksAbout: readonly Span[] | undefined;
  const isAbout = (hit: Span): boolean => {
    if (hits.none.length === 0) return false;
    speaksAbout ??= hits.none.filter(({ start }) => !/[.@]/.test(text.charAt(start - 1)));
    return startsIn(speaksAbout, analysis.sentenceOf(hit));
  };
  for (const hit of hits.password.length > mostWords ? hits.password.slice(0, mostWords) : hits.password) {
    if (isAbout(hit)) continue;
    add(
      'password',
      'password',
      passwordBehind(text, hit.end) ??
        networkDigitsBehind(text, hit.end, hit.text) ??
        passwordBefore(text, hit.start) ??
        plainPasswordBehind(text, hit) ??
        toldPasswordBehind(text, hit.end) ??
        configuredPassword(text, hit),
    );
  }
  for (const hit of hits.pin) {
    if (!isAbout(hit))
      add(
        'password',
        'pin',
        codeBehind(text, hit.end) ?? codeBefore(text, hit.start) ?? statedCodeBehind(text, hit.end),
      );
  }
  for (const hit of hits.code) {
    if (!isAbout(hit))
      add(
        'password',
        'code',
        codeBehind(text, hit.end) ?? passwordBehind(text, hit.end) ?? codeBefore(text, hit.start),
      );
  }
  for (const hit of hits.plainCode)
    if (!isAbout(hit))
      add('password', 'code', codeForPlace(text, hit) ?? codeByMessage(text, hit) ?? codeOfThing(text, hit));
  for (const hit of hits.cardCode)
    if (!isAbout(hit) && !isBesideTestCard(analysis, hit)) add('password', 'card-code', cardCodeBehind(text, hit.end));
  for (const hit of hits.network) if (!isAbout(hit)) add('password', 'network', networkKeyBehind(text, hit.end));
  for (const hit of hits.sharedKey)
    if (!isAbout(hit)) add('password', 'network', sharedKeyBehind(text, hit, hit.entry.data));
  for (const hit of hits.lowerPin) if (!isAbout(hit)) add('password', 'pin', pinCodeBehind(text, hit.end));
  for (const hit of hits.code) if (!isAbout(hit)) add('password', 'code', statedCodeBehind(text, hit.end));
  for (const hit of hits.lock)
    if (hasNumberNear(hit) && !isAbout(hit))
      add(
        'password',
        'code',
        lockCodeBehind(text, hit.end, hit.entry.data) ??
          typedCodeNear(text, hit) ??
          turnsNear(text, hit) ??
          leverCodeBehind(text, hit.end),
      );
  for (const hit of hits.turn) if (hasNumberNear(hit) && !isAbout(hit)) add('password', 'code', turnsNear(text, hit));
  for (const hit of hits.reset) if (!isAbout(hit)) add('password', 'password', resetPasswordBeside(text, hit));
  for (const hit of hits.phrase) add('private-key', 'phrase', phraseBehind(text, hit.end));
  for (const hit of hits.recovery) if (!isAbout(hit)) add('password', 'code', recoveryCodesBehind(text, hit.end));
  for (const hit of hits.twoStep)
    if (hasNumberNear(hit) && !isAbout(hit)) add('password', 'code', codeListBehind(text, hit.end));
  for (const hit of hits.setupKey) if (!isAbout(hit)) add('key', 'setup-key', setupKeyNear(text, hit));
  for (const hit of hits.message)
    if (hasNumberNear(hit) && !isAbout(hit)) add('password', 'code', codeOfMessage(text, hit, hit.entry.data));
  for (const hit of hits.accountName)
    if (!isOfAddress(text, hit) && !isAbout(hit)) add('password', 'login', passwordOfAccount(text, hit));
  for (const hit of hits.mailName) if (!isAbout(hit)) add('password', 'login', passwordOfMail(text, hit));
  for (const hit of hits.watchword) if (!isAbout(hit)) add('password', 'login', passwordOfWatchword(text, hit));
  for (const hit of hits.guard)
    if (!isAbout(hit)) add('password', 'guard-word', wordForGuards(text, hit, hit.entry.data));
  for (const hit of hits.note) if (!isAbout(hit)) add('password', 'login', pinnedLoginBehind(text, hit));
  for (const mail of entities.emails) add('password', 'login', passwordBehindMail(text, mail));
  for (const hit of hits.unlock)
    if (hasNumberNear(hit) && !isAbout(hit)) add('password', 'code', unlockCodeNear(text, hit));
  for (const hit of hits.licence) if (!isAbout(hit)) add('key', 'product-key', licenceKeyBehind(text, hit.end));
  for (const hit of hits.command) add('password', 'command', commandPasswordBehind(text, hit.end, hit.entry.data));
  for (const hit of hits.login)
    if (!isOfAddress(text, hit) && !isAbout(hit)) add('password', 'login', loginBehind(text, hit.end));
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `@user`, `mysql://user:…` */
function isOfAddress(text: string, { start }: Span): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 64 || (before === 47 && text.charCodeAt(start - 2) === 47);
}
