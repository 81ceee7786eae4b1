/** Says when a long post speaks of the sender alone: *we* and *our* in every sentence, and no *you*. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import { type Dictionary, words } from '../dictionary.ts';
import { defineRule } from '../rule.ts';
import { secondPerson, single } from './dialogue.ts';
import { addressesOf } from './structure/address.ts';
import { outsideQuotes } from './structure/sentence-marks.ts';
import { thirdPersonNames } from './structure/third-person.ts';

/** The sender as a group. Who says *I* tells something of their own. */
const sender: Dictionary<undefined> = words({
  de: ['wir', 'uns', 'unser~', 'unsere', 'unserem', 'unseren', 'unserer', 'unseres'],
  en: ['we', "we're", "we've", "we'll", "we'd", 'us', 'our', 'ours', 'ourselves'],
});

/** Fewer words of the sender are no pattern. */
const fewest = 4;

interface Counts {
  we: number;
  you: number;
}

export const weOnly = defineRule({
  id: 'tone/we-only',
  severity: 'hint',
  kinds: ['post', 'thread'],
  options: z.strictObject({
    ratio: z
      .number()
      .min(1)
      .default(4)
      .describe('Words of the sender for each word to the reader from which on there is a hint.'),
    words: z.int().min(10).default(40).describe('Texts of at most so many words are left alone.'),
  }),
  dictionaries: { sender, single, secondPerson },
  messages: {
    de: ({ we, you }: Counts) => ({
      what: `Hier geht es ${we}-mal um euch und ${you === 0 ? 'nie' : `${you}-mal`} um die Menschen, die es lesen.`,
      why: 'Man liest weiter, wenn man selbst darin vorkommt.',
      instead: 'Schreib dazu, was die Leute davon haben, und sprich sie an.',
    }),
    en: ({ we, you }: Counts) => ({
      what: `This speaks of you and your team ${we} times and ${you === 0 ? 'never' : `${you} times`} of the people who read it.`,
      why: 'People read on when they appear in the text.',
      instead: 'Add what is in it for them, and speak to them.',
    }),
  },
  examples: {
    flag: [
      'Wir haben unsere Werkstatt umgebaut. Unsere Bühne hebt jetzt drei Tonnen, unser Lager ist doppelt so groß, und wir haben unsere Lackierung erneuert. Wir haben dafür unsere Ersparnisse genutzt, und wir haben alles in unserer Freizeit gemacht. Darüber freuen wir uns im ganzen Betrieb sehr.',
      'We have rebuilt our workshop. Our lift takes three tons now, our store is twice the size and we have renewed our paint shop. We used our savings for it, and we did all of it in our spare time on weekends. All of us are happy with our new home.',
    ],
    pass: [
      'Wir haben unsere Werkstatt umgebaut, und ihr habt uns dabei geholfen: Eure Tipps haben uns drei Wochen gespart. Ab Montag könnt ihr euch selbst ein Bild machen, wir grillen, ihr bringt Hunger mit. Wer von euch noch Reifen bei uns stehen hat, kann sie dann gleich mitnehmen.',
      'Ich habe mit meinem Team die Werkstatt umgebaut. Wir hatten keinen Plan, aber meine Kollegin hatte Kuchen. Am Ende haben wir unsere Bühne selbst gestrichen, ich mit der Rolle, sie mit dem Pinsel, und wir haben uns dabei endlich richtig kennengelernt. Unser Chef hat nur gestaunt.',
      'Wir haben umgebaut, wir sind stolz, wir feiern unsere neue Bühne.',
      'We have rebuilt our workshop, and you helped us: your tips saved us three weeks. From Monday you can see for yourselves, we bring the grill and you bring the appetite. If you still have tyres with us you can take them home on the same day.',
      'We rebuilt our workshop, we are happy, we celebrate our new lift.',
    ],
  },
  check(analysis, report, options) {
    if (analysis.wordCount <= options.words) return;
    const { we, you, personal } = countsOf(analysis);
    if (we < fewest || personal > we / 4 || we <= options.ratio * Math.max(1, you)) return;
    const turnsToReader = you > 0 || analysis.sentences.some(({ question }) => question);
    // A club tells what the club did; that is a conversation as long as it does not sound like the press office.
    const isTold = turnsToReader || analysis.tone.label === 'conversation';
    report('post', { we, you }, { severity: isTold ? 'info' : 'hint', evidence: { we, you } });
  },
});

function countsOf(
  analysis: Analysis<{ sender: typeof sender; single: typeof single; secondPerson: typeof secondPerson }>,
): Counts & { personal: number } {
  const { hits, quotes } = analysis;
  return {
    we: outsideQuotes(hits.sender, quotes).length + thirdPersonNames(analysis).length,
    you: addressesOf(analysis, hits.secondPerson).length,
    personal: hits.single.length,
  };
}
