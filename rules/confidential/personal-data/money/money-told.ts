/** Debts and pay of a private person with a name, told by somebody else. The own pay is everybody's to tell. */
import type { Hit } from '../../../dictionary.ts';
import type { Span } from '../../../review.ts';
import { startingIn, startsIn } from '../../../text/near.ts';
import type { PersonalText } from '../personal-words.ts';
import { debtorAt } from './debtor.ts';
import { isOfAnAcquaintance, isOfTheAuthor, isOwnPay, isPublicMatter, namesAnAmount } from './money-context.ts';
import type { Money } from './money-lexicon.ts';

/** Words for money that are looked around: in a text with more, the first show what it is. */
const mostWords = 30;
/** Characters in front of the word in which the name stands, and behind it in which the sentence goes on. */
const reach = 130;
const reachBehind = 60;

/** The person was named in the sentence before: `There's a CCJ`, `His wages are garnished`. */
const goesOn =
  /^[^\p{L}]{0,3}(?:He|She|His|Her|There|There[’']s|Er|Sie|Ihm|Ihr|Bei ihm|Bei ihr|Seine?|Dazu|Außerdem|Now)(?!\p{L})/u;

export function moneyTold(analysis: PersonalText): Span | undefined {
  const { hits } = analysis;
  if (hits.money.length === 0) return undefined;
  for (const word of hits.money.slice(0, mostWords)) {
    const told = toldAt(analysis, word);
    if (told !== undefined) return told;
  }
  return undefined;
}

function toldAt(analysis: PersonalText, word: Hit<Money>): Span | undefined {
  const { hits, text } = analysis;
  const whole = analysis.sentenceOf(word);
  const from = goesOn.test(text.slice(whole.start, whole.start + 16)) ? 0 : whole.start;
  const sentence = {
    start: Math.max(from, word.start - reach),
    end: Math.min(whole.end, word.end + reachBehind),
  };
  const who = debtorAt(analysis, word, sentence);
  if (who === undefined || startsIn(hits.topic, whole) || startsIn(hits.sample, sentence)) return undefined;
  const said = text.slice(sentence.start, sentence.end);
  if (isPublicMatter(text.slice(Math.max(whole.start, word.start - 2 * reach), sentence.end))) return undefined;
  const between = text.slice(Math.min(who.end, word.start), Math.max(word.end + 16, who.start));
  if (isOfTheAuthor(between)) return undefined;
  const isKnown = who.hasRole || isOfAnAcquaintance(said);
  switch (word.entry.data.kind) {
    case 'pay':
      if (!isKnown || !namesAnAmount(said) || who.start > word.start || isOwnPay(said)) return undefined;
      break;
    case 'deduction':
      if (!isKnown) return undefined;
      break;
    case 'debt':
      if (!(isKnown || namesAnAmount(said) || startingIn(hits.money, sentence).length > 1)) return undefined;
      break;
    default:
  }
  return { start: Math.min(who.start, word.start), end: Math.max(who.end, word.end) };
}
