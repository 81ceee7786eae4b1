/** Whether a text says in a way that readers understand that a machine made what is shown. */
import type { Analysis } from '../../analysis.ts';
import { type machineLabels, machineTags, type madeByMachine } from '../ai-lexicon.ts';
import { introducesName } from '../credit-form.ts';
import type { creditWords } from '../credit-lexicon.ts';

type Found = Analysis<{ label: typeof machineLabels; machine: typeof madeByMachine; credit: typeof creditWords }>;

/** In words, as a tag, or where the name of a photographer would stand. */
export function saysSo(analysis: Found): boolean {
  return isLabelled(analysis) || isTagged(analysis) || isCredited(analysis);
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
