/** What a machine made and what looks real says so. In the EU law asks for it, elsewhere it is fair to readers. */
import type { Analysis } from '../analysis.ts';
import { euCountries } from '../jurisdiction.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { aiMessageInEnglish, aiMessageInGerman, type MadeByMachine } from './ai-label/ai-messages.ts';
import { chatLeftover } from './ai-label/chat-leftover.ts';
import { chatLeftovers, machineWriting } from './ai-label/chat-lexicon.ts';
import { saysSo } from './ai-label/labelled.ts';
import { ghostwritten, stagedFilm } from './ai-label/machine-deed.ts';
import { machineMade } from './ai-label/machine-made.ts';
import { pictureTools } from './ai-label/maker-lexicon.ts';
import { deepFakes, machineLabels, machineTalk, machineThanks, madeByMachine, sharing, staging } from './ai-lexicon.ts';
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
  tool: pictureTools,
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
  onlyWith: ['machine', 'thanks', 'fake', 'chat', 'writing', 'staging', 'tool'],
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
    const told = hits.tool.length > 0 ? machineMade(analysis) : undefined;
    const machine = (media.length > 0 ? machineBeside(analysis) : undefined) ?? told;
    const fake = hits.fake[0];
    if ((machine === undefined && fake === undefined) || saysSo(analysis)) return;
    const isDone = machine !== undefined && (told !== undefined || deed.test(sentenceAt(analysis, machine)));
    if (hits.talk.length > 0 && !isDone) return;
    if (fake && (hits.share.length > 0 || media.length > 0)) {
      report(fake, { sort: 'fake' }, { severity: 'stop', evidence: { word: fake.text } });
      return;
    }
    if (!machine || media.some(({ alt }) => alt !== undefined && /\b(?:KI|AI)\b/.test(alt.slice(0, 2_000)))) return;
    report(machine, { sort: 'picture' }, { evidence: { word: machine.text } });
  },
});

/** A machine told of beside what is attached. */
function machineBeside(analysis: Found) {
  const { hits } = analysis;
  return (
    hits.machine.find((one) => !isDenied(analysis, one)) ??
    hits.thanks.find((one) => asWhat.test(analysis.sentenceOf(one).text.slice(0, 300))) ??
    stagedFilm(analysis)
  );
}

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
