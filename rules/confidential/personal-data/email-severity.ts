/** How serious it is that an e-mail address stands in a text. */
import type { Severity, Span } from '../../review.ts';
import { startsIn } from '../../text/near.ts';
import { ownerOfEmail } from './email-owner.ts';
import { introducesItself } from './own-firm.ts';
import { isNear, type PersonalText } from './personal-words.ts';
import { isOfAPressContact } from './published-line.ts';

/** The author's own address at work is the author's to tell; a private mailbox is worth a second look. */
export function severityOfEmail(analysis: PersonalText, where: Span, address: string): Severity | undefined {
  const { hits, sentenceOf } = analysis;
  const owner = ownerOfEmail(address);
  if (owner === 'role') return undefined;
  if (owner === 'private') return 'warn';
  // Whoever answers questions about a job is named for that.
  if (owner === 'person' && hits.job.length > 0 && !isNear(analysis, 'private', where)) return undefined;
  if (owner === 'person' && hits.business.length > 0 && isOfAPressContact(analysis, where)) return undefined;
  const sentence = sentenceOf(where);
  if (isOwnAtWork(sentence.text) || introducesItself(analysis.text, where)) return undefined;
  return owner === 'person' && !startsIn(hits.ownMail, sentence) ? 'warn' : 'hint';
}

const ownMailbox =
  /(?<!\p{L})(?:my|mein\p{L}*)\s(?:(?:new|neue[rsnm]?)\s)?(?:work|office|business|company|corporate|job|professional|dienstlich\p{L}*|geschäftlich\p{L}*|beruflich\p{L}*|Dienst-?|Arbeits-?|Büro-?|Firmen-?)[\s-]?(?:e-?mail|inbox|mail|mailbox|address|postfach|adresse)/iu;
const reachedAtWork =
  /(?<!\p{L})(?:reach|contact|email|e-mail|write to|write|find|message|erreich\p{L}*|schreib\p{L}*|kontaktier\p{L}*)\s(?:(?:du|ihr|Sie)\s)?(?:me|mich|mir)\s(?:[^.!?\n]{0,30}\s)?(?:at work|at the office|(?:on|at) my work|dienstlich|beruflich|geschäftlich|im Büro|bei der Arbeit|in der Firma)(?!\p{L})/iu;

const workThenReached =
  /(?<!\p{L})(?:dienstlich|beruflich|geschäftlich|at work|im Büro|in der Firma)\s(?:you can\s)?(?:reach|contact|find|erreich\p{L}*)\s(?:(?:du|ihr|Sie)\s)?(?:me|mich|mir)(?!\p{L})/iu;

/** `my work inbox is …`, `dienstlich erreichst du mich unter …`: told so that customers write there. */
function isOwnAtWork(sentence: string): boolean {
  return ownMailbox.test(sentence) || reachedAtWork.test(sentence) || workThenReached.test(sentence);
}
