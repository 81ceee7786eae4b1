/** What a machine made and what looks real says so. In the EU law asks for it, elsewhere it is fair to readers. */
import type { Analysis } from '../analysis.ts';
import { euCountries } from '../jurisdiction.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { aiMessageInEnglish, aiMessageInGerman, type MadeByMachine } from './ai-label/ai-messages.ts';
import { chatLeftover } from './ai-label/chat-leftover.ts';
import { chatLeftovers, machineWriting } from './ai-label/chat-lexicon.ts';
import { ghostwritten, stagedFilm } from './ai-label/machine-deed.ts';
import {
  deepFakes,
  machineLabels,
  machineTags,
  machineTalk,
  machineThanks,
  madeByMachine,
  sharing,
  staging,
} from './ai-lexicon.ts';
import { introducesName } from './credit-form.ts';
import { creditWords } from './credit-lexicon.ts';

const dictionaries = {
  machine: madeByMachine,
  thanks: machineThanks,
  label: machineLabels,
  fake: deepFakes,
  talk: machineTalk,
  share: sharing,
  credit: creditWords,
  staging,
  chat: chatLeftovers,
  writing: machineWriting,
};
type Found = Analysis<typeof dictionaries>;
const media = [{ kind: 'image' as const }];
const video = [{ kind: 'video' as const }];

export const aiLabel = defineRule({
  id: 'attribution/ai-label',
  severity: 'hint',
  dictionaries,
  messages: {
    de: ({ sort }: { sort: MadeByMachine }, law) => aiMessageInGerman(sort, law),
    en: ({ sort }, law) => aiMessageInEnglish(sort, law),
  },
  source: {
    in: euCountries,
    title: {
      de: 'Art. 50 KI-Verordnung, seit 2. August 2026',
      en: 'Art. 50 EU AI Act, since 2 August 2026',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      { text: 'Unser Büro im Jahr 2050, danke an Midjourney!', media },
      { text: 'Mit meinem Prompt sieht der Hafen so aus.', media },
      { text: 'Schaut mal, unser Deepfake vom Bürgermeister!', media: video },
      { text: 'Our office in 2050, thanks to Midjourney!', media },
      { text: 'Watch this deepfake of the mayor that we made.', media: video },
      'Als KI-Sprachmodell kann ich Ihr Brot nicht probieren, aber es klingt herrlich.',
      'Gerne! Hier ist ein ansprechender Beitrag für Ihre Gärtnerei:\n\n🌱 Der Frühling ist da!',
      'Wir suchen Verstärkung im Lager.\n\nSoll ich noch Hashtags ergänzen?',
      'Meine Kolumne ist online. Geschrieben hat sie ChatGPT, ich habe nur meinen Namen drübergesetzt.',
      "Sure! Here's a polished version of your post:\n\nTen years of hedges.",
      'Proud to start at [Company Name] on Monday!',
      'My column is out. ChatGPT wrote it, I only put my name on it.',
    ],
    pass: [
      { text: 'Unser Büro im Jahr 2050. Bild: KI-generiert (Midjourney)', media },
      { text: 'Unser Büro im Jahr 2050, von Midjourney. #kigeneriert', media },
      { text: 'So erkennst du Deepfakes: drei Zeichen, auf die du hier achten kannst.', media },
      'Ich habe Midjourney gekündigt, zu teuer.',
      { text: 'Unser Hof im Schnee.', media },
      { text: 'Our office in 2050. Image: AI-generated with Midjourney', media },
      { text: 'How to spot a deepfake: three signs to watch here.', media },
      { text: 'Our yard in the snow.', media },
      'Im Anschreiben stand wirklich „Als KI-Sprachmodell habe ich keine Erfahrungen“.',
      'Hier ist ein Beitrag über unseren Betriebsausflug: viel Spaß!',
      'Soll ich noch Kuchen mitbringen?',
      'The advert says [Company Name] where the name should be.',
      'Would you like me to bring cake on Friday?',
    ],
  },
  onlyWith: ['machine', 'thanks', 'fake', 'chat', 'writing', 'staging'],
  check(analysis, report) {
    const { hits, media, kind } = analysis;
    const leftover = chatLeftover(analysis);
    if (leftover !== undefined) {
      const sort = leftover.entry.data === 'placeholder' ? 'placeholder' : 'leftover';
      report(leftover, { sort }, { severity: 'warn', evidence: { words: leftover.text } });
      return;
    }
    if (kind === 'reply' || kind === 'comment') return;
    const written = ghostwritten(analysis);
    if (written !== undefined) {
      report(written, { sort: 'written' }, { evidence: { words: written.text } });
      return;
    }
    const machine =
      hits.machine.find((one) => !isDenied(analysis, one)) ??
      hits.thanks.find((one) => asWhat.test(analysis.sentenceOf(one).text.slice(0, 300))) ??
      stagedFilm(analysis);
    if (machine === undefined && hits.fake.length === 0) return;
    const isDone = machine !== undefined && media.length > 0 && deed.test(sentenceAt(analysis, machine));
    if ((hits.talk.length > 0 && !isDone) || isLabelled(analysis) || isTagged(analysis) || isCredited(analysis)) return;
    const fake = hits.fake[0];
    if (fake && (hits.share.length > 0 || media.length > 0)) {
      report(fake, { sort: 'fake' }, { severity: 'stop', evidence: { word: fake.text } });
      return;
    }
    if (
      !machine ||
      media.length === 0 ||
      media.some(({ alt }) => alt !== undefined && /\b(?:KI|AI)\b/.test(alt.slice(0, 2_000)))
    )
      return;
    report(machine, { sort: 'picture' }, { evidence: { word: machine.text } });
  },
});

const asWhat = /(?<!\p{L})(?:als|as|into|stil|style|look)(?!\p{L})|(?<=-)(?:stil|style|look)(?!\p{L})/iu;

/** Words of a sentence that are looked at. */
function sentenceAt({ sentenceOf }: Found, place: Span): string {
  return sentenceOf(place).text.slice(0, 600);
}

/** Somebody had a machine make it: more than talk about machines. */
const deed =
  /(?<!\p{L})(?:typed|fed|put|entered|plugged|threw|asked|let|had|got|made|came|comes|popped|spat|produced|drew|drawn|generated|rendered|whipped|conjured|eingetippt|getippt|eingegeben|gefüttert|gefragt|gebeten|lassen|lie(?:ß|ss)|gebastelt|gemacht|stammt|stammen|kommt|kommen|entstand|entstanden|ausgespuckt|gezeichnet|gemalt|g(?:macht|mocht|malt))(?!\p{L})/iu;

/** `ganz ohne Midjourney`, `no Midjourney involved`. */
function isDenied({ text }: Found, { start }: Span): boolean {
  return /(?<!\p{L})(?:ohne|kein\p{Ll}*|nicht (?:mit|von|aus)|statt|without|no|not (?:by|with|from)|never|instead of)\s(?:\p{L}+\s)?$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

/** `Image created with Midjourney` labels it, `I made the art in Midjourney` only tells of it. */
function isLabelled(analysis: Found): boolean {
  const { hits, text } = analysis;
  return (
    hits.label.some(
      (label) =>
        saysMachine.test(label.text) ||
        !narrated.test(text.slice(analysis.sentenceOf(label).start, label.end).slice(-200)),
    ) || inBrackets.test(text.slice(0, longestText))
  );
}

const saysMachine =
  /(?<!\p{L})(?:KI|AI)(?!\p{L})|künstlich|artificial|synthet|intelligen|computer|generiert|generated|rendering/iu;
const narrated = /(?<!\p{L})(?:I|i|[Ww]e|[Ii]ch|[Ww]ir|[Hh]ab|[Hh]abe|[Hh]aben)(?!\p{L})|^\W*[Mm]ade(?!\p{L})/u;
/** `(KI)`, `[AI, Midjourney]` */
const inBrackets = /[([]\s?(?:KI|AI)(?![\p{L}])[^)\]\n]{0,60}[)\]]/u;
/** Characters of a text that are looked at. */
const longestText = 5_000;

function isTagged({ entities, slice }: Analysis): boolean {
  return entities.hashtags.some((tag) => machineTags.has(slice(tag).slice(1).toLowerCase().replace(/[-_]/g, '')));
}

/** `Image: Midjourney`: the tool stands where a name would. */
function isCredited(analysis: Found): boolean {
  const { hits } = analysis;
  const machineAt = new Set(hits.machine.map(({ wordStart }) => wordStart));
  return hits.credit.some((credit) => machineAt.has(credit.wordEnd) && introducesName(analysis, credit));
}
