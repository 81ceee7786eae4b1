/** A picture that the text itself tells of, made or handed on by somebody who is not named. */
import { isFromGroup } from './from-group.ts';
import { isNameless, isUnknown } from './nobody-knows.ts';
import { goesRound, isOffPaper, isOfMany, isReposted } from './passed-round.ts';
import type { Story, Told } from './story.ts';
import { isTitle } from './teller.ts';
import { isOfSomebody } from './told-by.ts';

/** People of a text that are looked at. */
const most = 40;

/**
 * The words that tell of it, or nothing. It counts whether or not a picture is known to be attached. In an answer, what nobody knows
 * and what is not one’s own is said of the picture of somebody else.
 */
export function unnamedMaker(analysis: Story): Told | undefined {
  if (analysis.hits.teller.length === 0) return undefined;
  const isAnswer = analysis.kind === 'reply' || analysis.kind === 'comment';
  return analysis.hits.teller
    .slice(0, most)
    .find(
      (teller) => !isTitle(analysis.text, teller) && !analysis.isQuoted(teller) && isStory(analysis, teller, isAnswer),
    );
}

function isStory(analysis: Story, teller: Told, isAnswer: boolean): boolean {
  switch (teller.entry.data) {
    case 'unknown':
      return !isAnswer && isUnknown(analysis, teller);
    case 'nameless':
      return !isAnswer && isNameless(analysis, teller);
    case 'group':
      return isFromGroup(analysis, teller);
    case 'many':
      return !isAnswer && isOfMany(analysis, teller);
    case 'round':
      return !isAnswer && goesRound(analysis, teller);
    case 'print':
      return isOffPaper(analysis, teller);
    case 'repost':
      return !isAnswer && isReposted(analysis, teller);
    default:
      return isOfSomebody(analysis, teller);
  }
}
