/** All words from which passwords, codes and keys are looked for. */
import { commandWords } from './command-line.ts';
import {
  cardCodeWords,
  codeWords,
  keyWords,
  loginWords,
  lowerPinWords,
  networkWords,
  noSecretWords,
  passwordWords,
  pinWords,
  plainCodeWords,
  privateKeyHeaders,
  secretWords,
} from './credential-lexicon.ts';
import { guardWords } from './guard-word.ts';
import { lockWords } from './lock-lexicon.ts';
import { turnWords } from './lock-turns.ts';
import { messageWords } from './message-code.ts';
import { accountNameWords, mailNameWords, watchwords } from './named-login.ts';
import { noteWords } from './pinned-login.ts';
import { licenceWords } from './product-key.ts';
import { phraseWords, recoveryCodeWords } from './recovery.ts';
import { resetWords } from './reset-password.ts';
import { setupKeyWords } from './setup-key.ts';
import { sharedKeyWords } from './shared-key.ts';
import { twoStepWords } from './two-step.ts';
import { unlockWords } from './unlock-code.ts';

export const secretDictionaries = {
  password: passwordWords,
  pin: pinWords,
  code: codeWords,
  cardCode: cardCodeWords,
  plainCode: plainCodeWords,
  network: networkWords,
  sharedKey: sharedKeyWords,
  command: commandWords,
  secret: secretWords,
  keyName: keyWords,
  login: loginWords,
  header: privateKeyHeaders,
  none: noSecretWords,
  lowerPin: lowerPinWords,
  lock: lockWords,
  turn: turnWords,
  reset: resetWords,
  phrase: phraseWords,
  recovery: recoveryCodeWords,
  licence: licenceWords,
  accountName: accountNameWords,
  mailName: mailNameWords,
  watchword: watchwords,
  guard: guardWords,
  unlock: unlockWords,
  note: noteWords,
  message: messageWords,
  twoStep: twoStepWords,
  setupKey: setupKeyWords,
};
