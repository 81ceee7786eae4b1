/** Explaining is fine, putting the fault on the other side is not. */
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { blamingWords, ownFault } from './slip-lexicon.ts';

export const blame = defineRule({
  id: 'reply/blame',
  severity: 'warn',
  kinds: ['reply', 'comment'],
  audiences: ['brand', 'community', 'employee'],
  dictionaries: { blaming: blamingWords, own: ownFault },
  messages: {
    de: ({ phrase }: { phrase: string }) => ({
      what: `„${phrase}“ klingt nach einem Vorwurf.`,
      why: 'Alle anderen lesen mit, und niemand fragt gern ein zweites Mal, wenn er dafür belehrt wird.',
      instead: 'Erklär es noch einmal freundlich, ohne zu sagen, wer schuld ist.',
    }),
    en: ({ phrase }) => ({
      what: `“${phrase}” sounds like blame.`,
      why: 'Everybody else reads along, and nobody likes to ask again when they are told off for it.',
      instead: 'Explain it once more, kindly, without saying whose fault it is.',
    }),
  },
  examples: {
    flag: [
      { text: 'Wie bereits mehrfach erwähnt, beginnt der Verkauf am Montag.', kind: 'reply' },
      { text: 'Das ist vermutlich ein Bedienfehler.', kind: 'reply' },
      { text: 'Das hättest du vorher lesen können.', kind: 'comment' },
      { text: 'As previously stated, sales start on Monday.', kind: 'reply' },
      { text: 'That looks like a user error.', kind: 'reply' },
      { text: 'You should have read the manual first.', kind: 'comment' },
    ],
    pass: [
      { text: 'Das war kein Bedienfehler, sondern unser Fehler.', kind: 'reply' },
      { text: 'Der Verkauf beginnt am Montag um 9 Uhr, ich freue mich auf dich.', kind: 'reply' },
      { text: 'Wie gesagt: Kuchen für alle.', kind: 'post' },
      { text: 'Sie haben recht, das stand da falsch.', kind: 'reply' },
      { text: 'Wie bereits erwähnt, kommt der Zug später.', kind: 'reply', author: { kind: 'private' } },
      { text: 'It is not your fault, the button was hidden.', kind: 'reply' },
      { text: 'You should have received a mail from us by now, sorry.', kind: 'reply' },
      { text: 'Sales start on Monday at nine, see you there.', kind: 'reply' },
    ],
  },
  onlyWith: ['blaming'],
  check(analysis, report) {
    const { hits } = analysis;
    for (const phrase of hits.blaming) {
      if (analysis.isQuoted(phrase) || startsIn(hits.own, analysis.sentenceOf(phrase))) continue;
      report(phrase, { phrase: phrase.text }, { evidence: { phrase: phrase.text } });
      return;
    }
  },
});
