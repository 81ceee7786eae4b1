/** A capital at each word lets a screen reader, and everybody else, see where the words of a hashtag begin. */
import * as z from 'zod';
import type { Company } from '../pack/schema.ts';
import { defineRule } from '../rule.ts';
import { rememberedFor } from '../text/remembered.ts';
import { wordsOfTag } from './hashtag-split.ts';

const options = z.strictObject({
  letters: z.int().min(4).default(10).describe('Shorter tags are left alone, in letters.'),
  allow: z
    .array(z.string().min(1).max(200))
    .max(1_000)
    .default([])
    .describe('Tags that are written like this on purpose.'),
});

/** No network takes more; further tags are not looked at. */
const mostTags = 60;
const longestTag = 60;

const kornblum = { company: { names: ['Kornblum'], products: ['LastEsel'], domains: [], accounts: [] } };

export const hashtagCase = defineRule({
  id: 'accessibility/hashtag-case',
  severity: 'hint',
  options,
  messages: {
    de: ({ tag, better }: { tag: string; better: string }) => ({
      what: `Bei ${tag} ist schwer zu sehen, wo ein Wort aufhört.`,
      why: 'Vorleseprogramme sprechen es als ein einziges, unverständliches Wort.',
      instead: `Beginn jedes Wort groß: ${better}. Gefunden wird der Hashtag genauso.`,
    }),
    en: ({ tag, better }) => ({
      what: `In ${tag} it is hard to see where a word ends.`,
      why: 'Screen readers say it as one word that nobody understands.',
      instead: `Begin each word with a capital: ${better}. The hashtag is found just the same.`,
    }),
  },
  examples: {
    flag: [
      'Am Samstag sind wir alle draußen. #reisenfüralle',
      'Das war ein langer Tag, aber ein guter. #zusammensindwirstark',
      { text: 'Die neue Werkstatt ist fertig. #wirsindkornblum', pack: kornblum },
      { text: 'Morgen laden wir auf. #lastesellove für alle', pack: kornblum },
      'This was a long week, and it was a good one. #makeyourownluck',
      'We are hiring and you will like it here. #lifeatwork #womenintech',
      'Coffee first, then the mail. #mondaymotivation',
    ],
    pass: [
      'Am Samstag sind wir alle draußen. #ReisenFürAlle',
      'Wir reden über #Nachhaltigkeit und #digitalisierung in der Werkstatt.',
      'Morgen öffnet der #weihnachtsmarkt, wir sind da. #wochenendausflug #zusammenarbeit',
      'Unser Hof ist fertig. #hofliebe #reisen_für_alle',
      { text: 'Die neue Werkstatt ist fertig. #kornblum und #lastesel', pack: kornblum },
      {
        text: 'Wir sind wieder da. #reisenfüralle',
        options: { allow: ['#reisenfüralle'] },
      },
      'This was a long week. #MakeYourOwnLuck',
      'A walk in the hills with the dog. #photography #together #adventure',
      'The talk was about #sustainability and #understanding.',
    ],
  },
  check({ entities, slice, company }, report, { letters, allow }) {
    for (const span of entities.hashtags.slice(0, mostTags)) {
      const tag = slice(span);
      const word = tag.slice(1);
      if (word.length < letters || word.length > longestTag) continue;
      const words = wordsIn(company)(word);
      if (words === undefined || allow.some((one) => one.replace(/^#/, '') === word)) continue;
      const better = `#${words.join('')}`;
      report(span, { tag, better }, { suggestions: [better], evidence: { words } });
    }
  },
});

/** Words of a tag in small letters that is none of the company's names. */
const wordsIn = rememberedFor((company: Company) => {
  const names = namesOf(company);
  return (word) => (names.has(word) || !/^\p{Ll}+$/u.test(word) ? undefined : wordsOfTag(word, names));
});

/** Names as they are written, by what they look like in a tag. */
function namesOf({ names, products }: Company): Map<string, string> {
  return new Map(
    [...names, ...products].map((name) => {
      const joined = name.replace(/[^\p{L}\p{N}]+/gu, '');
      return [joined.toLowerCase(), joined];
    }),
  );
}
