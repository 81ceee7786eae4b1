/** *Du* answers *du*, *Sie* answers *Sie*, and one text keeps to one of them. */
import * as z from 'zod';
import type { TextAnalysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import { defineRule } from '../rule.ts';
import { formalAddress, informalAddress } from './address-lexicon.ts';

type Address = 'du' | 'Sie';
interface Params {
  written: Address | 'both';
  wanted: Address | undefined;
  asked: boolean;
}

const formal = { text: 'Können Sie mir sagen, wann Ihre Filiale öffnet?' };
const informal = { text: 'Hey, kannst du mir sagen, wann ihr öffnet?' };

export const addressMismatch = defineRule({
  id: 'reply/address-mismatch',
  severity: 'hint',
  languages: ['de'],
  kinds: ['reply', 'comment'],
  options: z.strictObject({
    address: z
      .enum(['mirror', 'du', 'sie'])
      .default('mirror')
      .describe('How the company speaks to people. `mirror` takes the form of the text that is answered.'),
  }),
  dictionaries: { du: informalAddress, sie: formalAddress },
  messages: {
    de: ({ written, wanted, asked }: Params) => ({
      what:
        written === 'both'
          ? 'Hier stehen du und Sie durcheinander.'
          : asked
            ? `Die Antwort sagt ${written}, gefragt wurde mit ${wanted}.`
            : `Die Antwort sagt ${written}, in eurer Firma heißt es ${wanted}.`,
      why: 'Die falsche Anrede klingt schnell zu nah oder zu kühl.',
      instead: wanted === undefined ? 'Bleib bei einer Form.' : `Bleib bei „${wanted}“.`,
    }),
    en: ({ written, wanted, asked }) => ({
      what:
        written === 'both'
          ? 'This mixes du and Sie.'
          : asked
            ? `The answer says ${written}, the question said ${wanted}.`
            : `The answer says ${written}, your company says ${wanted}.`,
      why: 'The wrong form of address soon sounds too close or too cool.',
      instead: wanted === undefined ? 'Keep to one form.' : `Keep to “${wanted}”.`,
    }),
  },
  examples: {
    flag: [
      { text: 'Schau mal auf unsere Seite, da findest du alle Zeiten.', kind: 'reply', replyTo: formal },
      { text: 'Gern helfen wir Ihnen, schreiben Sie uns einfach.', kind: 'reply', replyTo: informal },
      { text: 'Danke, dass Sie fragen. Schreib uns, wann du kommst.', kind: 'reply' },
      { text: 'Gern helfen wir Ihnen weiter.', kind: 'reply', options: { address: 'du' } },
    ],
    pass: [
      { text: 'Gern, schreib uns, wann du kommst.', kind: 'reply', replyTo: informal },
      { text: 'Gern helfen wir Ihnen, wir öffnen um 9 Uhr.', kind: 'reply', replyTo: formal },
      { text: 'Wir öffnen um 9 Uhr. Sie ist die neue Leiterin.', kind: 'reply', replyTo: informal },
      { text: 'Danke, dass Sie fragen. Schreib uns, wann du kommst.', kind: 'post' },
      { text: 'Wir öffnen um 9 Uhr.', kind: 'reply', replyTo: formal },
      { text: 'Gern helfen wir Ihnen weiter.', kind: 'reply', options: { address: 'sie' }, replyTo: informal },
    ],
  },
  check(analysis, report, { address }) {
    const { hits, replyTo } = analysis;
    const du = hits.du[0];
    const sie = hits.sie.find((word) => isAddress(analysis, word));
    if (du && sie) {
      const later = du.start > sie.start ? du : sie;
      report(later, { written: 'both', wanted: undefined, asked: false });
      return;
    }
    const word = du ?? sie;
    const wanted = address === 'mirror' ? addressOf(replyTo) : address === 'du' ? 'du' : 'Sie';
    const written = du ? 'du' : 'Sie';
    if (!word || wanted === undefined || wanted === written) return;
    report(word, { written, wanted, asked: address === 'mirror' }, { evidence: { written, wanted } });
  },
});

function addressOf(
  asked: (TextAnalysis & { hits: { du: readonly Hit[]; sie: readonly Hit[] } }) | undefined,
): Address | undefined {
  if (asked === undefined || asked.language === 'en') return undefined;
  const isFormal = asked.hits.sie.some((word) => isAddress(asked, word));
  const isInformal = asked.hits.du.length > 0;
  return isFormal === isInformal ? undefined : isFormal ? 'Sie' : 'du';
}

/** At the start of a sentence, `Sie` may be a woman or several people. */
function isAddress(analysis: TextAnalysis, word: Hit): boolean {
  return word.start > analysis.sentenceOf(word).start || /^Ihnen|^(?:Haben|Können|Wollen|Möchten) Sie/.test(word.text);
}
