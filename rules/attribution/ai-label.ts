/** What a machine made and what looks real says so. In the EU law asks for it, elsewhere it is fair to readers. */
import type { Analysis } from '../analysis.ts';
import { euCountries } from '../jurisdiction.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import {
  deepFakes,
  machineLabels,
  machineTags,
  machineTalk,
  machineThanks,
  madeByMachine,
  sharing,
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
};
type Found = Analysis<typeof dictionaries>;
const media = [{ kind: 'image' as const }];
const video = [{ kind: 'video' as const }];

export const aiLabel = defineRule({
  id: 'attribution/ai-label',
  severity: 'hint',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries,
  messages: {
    de: ({ fake }: { fake: boolean }, law) => ({
      what: fake
        ? 'Das klingt nach einem Deepfake eines echten Menschen, ohne Hinweis.'
        : 'Das Bild kommt aus einer Maschine, der Hinweis fehlt.',
      why: fake
        ? `Niemand darf echte Menschen etwas tun oder sagen lassen, was nie war; Deepfakes ${law ? 'müssen' : 'sollen'} erkennbar sein${law}.`
        : `Was echt aussieht und es nicht ist, ${law ? 'muss' : 'soll'} erkennbar sein${law}.`,
      instead: fake
        ? 'Frag die Person, und schreib „KI-generiert“ gleich an den Anfang. Sonst lass es.'
        : 'Schreib dazu: „Bild: KI-generiert“.',
    }),
    en: ({ fake }, law) => ({
      what: fake
        ? 'This sounds like a deep fake of a real person, without a note.'
        : 'The picture comes from a machine, and there is no note.',
      why: fake
        ? `Nobody may let real people do or say what never happened; deep fakes ${law ? 'must' : 'should'} be recognisable${law}.`
        : `What looks real and is not ${law ? 'must' : 'should'} be recognisable${law}.`,
      instead: fake
        ? 'Ask the person, and put “AI-generated” right at the start. Otherwise leave it.'
        : 'Add: “Image: AI-generated”.',
    }),
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
    ],
  },
  onlyWith: ['machine', 'thanks', 'fake'],
  check(analysis, report) {
    const { hits, media } = analysis;
    const machine =
      hits.machine.find((one) => !isDenied(analysis, one)) ??
      hits.thanks.find((one) => asWhat.test(analysis.sentenceOf(one).text.slice(0, 300)));
    if (machine === undefined && hits.fake.length === 0) return;
    const isDone = machine !== undefined && media.length > 0 && deed.test(sentenceAt(analysis, machine));
    if ((hits.talk.length > 0 && !isDone) || isLabelled(analysis) || isTagged(analysis) || isCredited(analysis)) return;
    const fake = hits.fake[0];
    if (fake && (hits.share.length > 0 || media.length > 0)) {
      report(fake, { fake: true }, { severity: 'stop', evidence: { word: fake.text } });
      return;
    }
    if (
      !machine ||
      media.length === 0 ||
      media.some(({ alt }) => alt !== undefined && /\b(?:KI|AI)\b/.test(alt.slice(0, 2_000)))
    )
      return;
    report(machine, { fake: false }, { evidence: { word: machine.text } });
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
