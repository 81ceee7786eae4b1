/** What a company shows of the person it answers without a word such as `account number`: data on file, last digits, findings. */
import type { Span } from '../review.ts';
import { startingIn } from '../text/near.ts';

/** Characters around a word for what is on file in which the number stands. */
const aroundFile = 45;

/** Letters in front that belong to an account number with its country. */
const ofAnAccount = /(?:[A-Z]{4}|[A-Z]{2}\d{2}) ?$|(?<!\p{L})[A-Z]{2}$/u;

/** Whether the number stands beside a word for what is on file, in the same sentence. */
export function isOnFile(text: string, onFile: readonly Span[], number: Span, sentence: Span): boolean {
  if (onFile.length === 0 || ofAnAccount.test(text.slice(Math.max(0, number.start - 8), number.start))) return false;
  const around = {
    start: Math.max(sentence.start, number.start - aroundFile),
    end: Math.min(sentence.end, number.end + aroundFile),
  };
  return startingIn(onFile, around).length > 0;
}

const card =
  /(?<!\p{L})(?:visa|master ?card|amex|american express|maestro|giro\p{L}*|\p{L}*karte|card|debit|account|konto|iban|nummer|number|phone|handy)(?!\p{L})/iu;

/** `Visa ending 4409`, `Karte mit der Endung 0093`. @param word with the words around the digits */
export function lastDigitsAt(text: string, word: Span): Span | undefined {
  if (!card.test(text.slice(Math.max(0, word.start - 45), word.start))) return undefined;
  const digits = /(?<![\d.,])\d{3,4}(?![\d.,]\d|\d)/.exec(text.slice(word.start, word.end + 8));
  if (digits === null) return undefined;
  const start = word.start + digits.index;
  return { start, end: start + digits[0].length };
}

const finding =
  /(?<!\p{L})(?:abnormal|normal|positive|negative|high|low|raised|elevated|borderline|benign|malignant|clear|fracture|infection|tumou?r|cyst|came back|shows?|showed|auffällig|unauffällig|positiv|negativ|erhöht|hoch|niedrig|gutartig|bösartig|zeigen|zeigt|ergab|bruch|entzündung|zyste|in ordnung|okay)(?!\p{L})/iu;
const ofYou = /(?<!\p{L})(?:[Yy]our?|[Dd]ein\p{L}*|Ihr\p{L}*|Ihnen|[Dd]ir|Sie)(?!\p{L})/u;
/** Whether the sentence speaks to the person. */
function isOfYou(text: string, sentence: Span): boolean {
  return ofYou.test(text.slice(sentence.start, sentence.end));
}

/** `If you are behind on your rent, call us`: nobody in particular. */
const supposed =
  /(?<!\p{L})(?:if|when|whether|whenever|should you|anyone|wenn|falls|ob|sollten|sobald|bevor)(?!\p{L})/iu;

/** Whether the sentence tells something of the person, and does not only suppose it. */
export function isToldOfYou(text: string, sentence: Span): boolean {
  return isOfYou(text, sentence) && !supposed.test(text.slice(sentence.start, sentence.end));
}

const seen =
  /(?<!\p{L})(?:waren|warst|kamen|kamst|bei uns|bei Frau|bei Herrn|in Behandlung|behandelt\p{L}*|verordnet\p{L}*|verschrieben\p{L}*|Rezept|Folgetermin|Termin am|Sitzung\p{L}*|Akte|Unterlagen|überwiesen|krankgeschrieben|came (?:in|to)|were (?:seen|treated|referred|prescribed)|saw (?:you|Dr)|prescri\p{L}+|your (?:visit|appointment|file|notes|chart|records)|treated|treating|sessions?|signed off)(?!\p{L})/iu;

/** Told to everybody who reads it. */
const ofAnybody =
  /(?<!\p{L})(?:if|whether|should you|we can|can be|how we|how to|tips|research|wenn|falls|ob|sollten|sobald|bevor|so wird|so werden|können|kann|Tipps|Forschung|wie wir|hilft|helfen)(?!\p{L})/iu;
const your = /(?<!\p{L})(?:Ihre?[nmr]?|[Dd]eine?[nmr]?|[Yy]our)\s(?:\p{L}+\s){0,2}$/u;

/** `Sie waren wegen Ihrer depressiven Episode bei uns`: told of somebody who was there. */
export function isTreatedOfYou(text: string, illness: Span, sentence: Span): boolean {
  if (!your.test(text.slice(Math.max(0, illness.start - 40), illness.start))) return false;
  const said = text.slice(sentence.start, sentence.end);
  return seen.test(said) && !ofAnybody.test(said);
}

const asked = /\?\s*$/;

/** What a test found about the person: `Your smear test came back abnormal`. @param test the word for the test */
export function findingAt(text: string, test: Span, sentence: Span): Span | undefined {
  const written = text.slice(sentence.start, sentence.end);
  const match = finding.exec(written);
  if (match === null || asked.test(written) || !isOfYou(text, sentence)) return undefined;
  const at = sentence.start + match.index;
  return { start: Math.min(test.start, at), end: Math.max(test.end, at + match[0].length) };
}

const atSchool =
  /(?<!\p{L})(?:absent|failed|failing|detention|suspended|excluded|behaviou?r|grades?|marks?|late|bullied|bullying|bitten|bit|lice|sick|fehlt|gefehlt|fehlte|unentschuldigt|versetzt|sitzen ?geblieben|noten?|läuse|gebissen|geschlagen|verhalten|förderbedarf|nachsitzen|krank|zu spät)(?!\p{L})/iu;

/** `Your son Alfie was marked absent`: the child's name stands behind the word. */
export function childAt(text: string, child: Span, sentence: Span): Span | undefined {
  const name = /^,?\s\p{Lu}\p{Ll}+/u.exec(text.slice(child.end, child.end + 24));
  return name !== null && atSchool.test(text.slice(child.end, sentence.end))
    ? { start: child.start, end: child.end + name[0].length }
    : undefined;
}
