/** What opens an account when everything else is lost: the words of a wallet, and lists of codes to be used once. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';

/** Announces the 12 to 24 words of a wallet. */
export const phraseWords = words({
  any: [
    '(seed|recovery|backup|secret|mnemonic|wallet|Wiederherstellungs|Sicherungs) (phrase|phrases|words|Phrase|Wörter|sentence)',
    '(Seed|Wiederherstellungs|Sicherungs|Recovery)(phrase|wörter)',
    'Seed',
    'mnemonic',
    '(12|24|zwölf|vierundzwanzig|twelve|twenty four|15|18|21) (Wörter|Worte|words)',
    '(Ledger|Trezor|MetaMask|BitBox|Exodus|Electrum|Phantom|Coinbase|Trust) (Wallet)?',
    'wallet',
    'Krypto',
    'Bitcoin',
    '=BTC',
  ],
});

/** Announces codes that open an account once. */
export const recoveryCodeWords = words({
  any: [
    '(backup|recovery|rescue|reserve|emergency|scratch|single use|one time|2FA|TAN) codes',
    '(Backup|Recovery|Wiederherstellungs|Einmal|Ersatz|Notfall|Rettungs|2FA|Reserve|Sicherungs) Codes',
    '(Backup|Wiederherstellungs|Einmal|Ersatz|Notfall|Rettungs|Reserve|Sicherungs)codes',
    'Einmalpasswörter',
    'TAN Liste',
    'TANs',
    '(backup|recovery|rescue|emergency) code',
    '(Notfall|Wiederherstellungs|Ersatz|Backup)code',
  ],
});

/** Everyday words that the list of 2,048 words (BIP 39) does not have: a sentence is no phrase. */
const ofASentence =
  /^(?:the|and|was|are|not|but|his|her|has|had|for|were|been|from|there|their|which|would|because|than|our|its|did|does|got|who|how|she|him|und|der|die|das|den|dem|des|ein|eine|ist|mit|auf|von|nicht|auch|sich|aus|bei|nach|wie|nur|oder|aber|wenn|noch|haben|hat|sind|war|wir|ihr|sie|ich|wird|werden|zum|zur|dass|einen|einem|einer|mir|mich|dich|schon|mal|hier|alles|alle|sehr|mein|meine|dein|deine)$/;

const phraseRun =
  /(?<![\p{L}\d])(?:\d{1,2}[.):]?\s?)?[a-z]{3,8}(?:[\s,;|·•-]{1,5}(?:\d{1,2}[.):]?\s?)?[a-z]{3,8}){11,23}(?![\p{L}\d])/gu;

/** Characters behind the word in which the phrase begins and ends. */
const phraseReach = 420;

/** Twelve or more small words one after another that make no sentence. @param from end of the word that announces them */
export function phraseBehind(text: string, from: number): Span | undefined {
  const slice = text.slice(from, from + phraseReach);
  phraseRun.lastIndex = 0;
  for (let match = phraseRun.exec(slice); match !== null; match = phraseRun.exec(slice)) {
    const found = longestRun(match[0]);
    if (found) return { start: from + match.index + found.start, end: from + match.index + found.end };
  }
  return undefined;
}

const fewest = 11;

function longestRun(written: string): Span | undefined {
  let best: Span | undefined;
  let run: Span | undefined;
  let count = 0;
  for (const word of written.matchAll(/[a-z]{3,8}/gi)) {
    if (ofASentence.test(word[0].toLowerCase())) {
      run = undefined;
      count = 0;
      continue;
    }
    run = { start: run?.start ?? word.index, end: word.index + word[0].length };
    count++;
    if (count >= fewest) best = run;
  }
  return best;
}

const code = '(?=[A-Za-z0-9 -]{0,30}\\d)[A-Za-z0-9]{4,10}(?:[ -][A-Za-z0-9]{4,6}){0,3}';
const codeList = new RegExp(
  `^[^\\n]{0,100}?(?:[:=\\n]|\\s[-–]\\s|\\s(?:sind|are|lauten)\\s)\\s*(?<list>(?:\\d{1,2}[.)]\\s)?[-*•]?\\s?${code}(?:\\s*(?:[,;|/\\n]|und|and)\\s*(?:\\d{1,2}[.)]\\s)?[-*•]?\\s?${code}){1,15})`,
  'u',
);

/** Two or more codes in a row behind `Backup-Codes` and the like. */
export function recoveryCodesBehind(text: string, from: number): Span | undefined {
  const match = codeList.exec(text.slice(from, from + 320));
  const list = match?.groups?.list;
  if (match === null || list === undefined) return undefined;
  // Each of them has digits: words of a sentence have none.
  if (list.split(/[,;|/\n]|und|and/).some((one) => !/\d/.test(one))) return undefined;
  const end = from + match[0].length;
  return { start: end - list.length, end };
}
