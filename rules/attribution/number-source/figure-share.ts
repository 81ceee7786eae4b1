/** A share of people: `80 % der Deutschen`, `one in six adults`. */
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { foldPhrase } from '../../text/normalise.ts';
import { everyday } from '../../text/words-around.ts';
import {
  type FigureAnalysis,
  isGroup,
  isIn,
  isOfOneEvening,
  isOwn,
  isTopic,
  mostFigures,
  wordsIn,
} from './figure-context.ts';
import { everydayParts, groups, sceneWords } from './figure-lexicon.ts';
import { namesOrigin } from './figure-origin.ts';
import { houseWords } from './scope-lexicon.ts';

/** Words behind a figure among which the people stand that it is told of. */
const reach = 5;
/** Words behind a figure up to which the own house counts: a sentence without full stops goes on to something else. */
const reachOfOwn = 13;

/** Characters before the sentence of a figure in which hearsay is looked for. */
const reachOfHearsay = 100;
const isOfAWholeCountry = /milliarden|mrd|billion|pro kopf|per (?:capita|head)|schnitt|average/i;
const million = /milli|mio|mrd|billion/i;

const spansOfTime = everyday(
  `Jahren Tagen Wochen Monaten Stunden Minuten years days weeks months hours minutes seconds`,
);

const verbs = everyday(`sind waren ist war haben hatten werden are were is was have had will`);
/** `62 % davon`, `62% of them`: those that were named right before. */
const ofThem = /^ (?:davon|von ihnen|of them)(?!\p{L})/u;

/** `80 % der Deutschen`: from the figure to whom it is told of. */
export function unsourcedShare(analysis: FigureAnalysis, percents: readonly Span[]): Span | undefined {
  const { text, hits } = analysis;
  for (const figure of [...percents, ...hits.share].slice(0, mostFigures)) {
    const sentence = upToBreak(analysis, analysis.sentenceOf(figure), figure.end);
    if (startsIn(hits.other, sentence)) continue;
    const end = figure.end + (unitBehind(text, figure)?.length ?? 0);
    const behind = wordsIn(analysis, end, sentence, 1);
    const ahead = wordsIn(analysis, figure.start, sentence, -1);
    const around = [...ahead, ...behind];
    // `Apparently 43% of us talk to plants`, `Wusstet ihr, dass 75 % unserer …`: everybody, not the own house.
    const isHearsay = end > figure.end && startsIn(hits.hearsay, { start: sentence.start - reachOfHearsay, end });
    if (isHearsay && /^ (?:of us|of our|von uns|unserer|of all|aller)(?!\p{L})/u.test(text.slice(end, end + 12)))
      return { start: figure.start, end };
    if (isOwn(ahead) || isOwn(behind.slice(0, reachOfOwn)) || namesOrigin(text, sentence)) continue;
    // `Die App hat 2 Millionen Nutzer`: counted by who has them.
    if (
      end === figure.end &&
      million.test(text.slice(figure.start, end)) &&
      around.some(({ folded }) => houseWords.has(folded))
    )
      continue;
    // `one manager in four`, but not `one holiday in ten years`.
    if (behind[0] !== undefined && spansOfTime.has(behind[0].folded)) continue;
    const inFigure = end === figure.end && /^one (?:\p{Ll}+ ){1,3}in /iu.test(text.slice(figure.start, end));
    if (inFigure && !/^one (?:of|thing|day|place|person|stop|more) /i.test(text.slice(figure.start, end)))
      return figure;
    if (oneOfAll.test(text.slice(figure.start, end))) return { start: figure.start, end };
    // `half the prompts were just people`: what is told of them behind the verb was not counted.
    const verb = end === figure.end ? behind.findIndex(({ folded }, index) => index > 0 && verbs.has(folded)) : -1;
    const candidates = behind.slice(0, verb < 0 ? reach : Math.min(verb, reach));
    const whom = candidates.find(isGroup);
    if (whom && end === figure.end && isOfOneEvening(text, whom.end)) continue;
    if (whom) return { start: figure.start, end: Math.max(end, whom.end) };
    if (end > figure.end && ofThem.test(text.slice(end, end + 12)) && ahead.slice(0, reach).some(isGroup))
      return { start: figure.start, end };
    const isCompared =
      end > figure.end &&
      (compared.test(text.slice(end, end + 30)) ||
        trend.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))));
    if (isCompared && around.some(({ folded }) => isIn(groups, folded))) return { start: figure.start, end };
    const part =
      end > figure.end
        ? partOf(text.slice(end, end + 60))
        : countsMany.test(text.slice(figure.start, end)) &&
            !halfOfThese.test(text.slice(figure.start, end)) &&
            (startsIn(hits.world, sentence) || !around.some(({ folded }) => sceneWords.has(folded)))
          ? plural(text.slice(end, end + 60))
          : undefined;
    // What anybody has at home is counted for a country too: `30% of parcels sent nationwide`.
    if (part !== undefined && (!everydayParts.has(foldPhrase(part)) || startsIn(hits.world, sentence)))
      return { start: figure.start, end };
    // A share in words says of whom right behind it; a percentage or billions may stand anywhere beside their topic.
    if (
      (end > figure.end || isOfAWholeCountry.test(analysis.slice(figure))) &&
      around.some(({ folded }) => isTopic(folded))
    )
      return { start: figure.start, end };
  }
  return undefined;
}

/** `18 % weniger`, `15 percent higher`. */
const compared =
  /^ (?:mehr|weniger|\p{Ll}{3,}er(?![\p{L}])|more|less|fewer|as likely|as much|as many)(?! (?:Rabatt|Preis))/u;

/** How shares and quotas are told of whole groups. */
const trend =
  /(?<!\p{L})(?:Anteil|Quote|liegt|beträgt|stieg|steigt|sank|sinkt|fällt|gesunken|gestiegen|share|rate|rose|rises|fell|grew|dropped|increased|declined|goes up|go up)(?!\p{L})/iu;

/** `% aller Bäckereien`, `percent of farmers`: any noun in the plural that a share is taken of. */
function partOf(behind: string): string | undefined {
  const de =
    /^ (?:aller |der (?:deutschen |europäischen )?)((?:\p{Ll}+en )?\p{Lu}\p{Ll}+(?:en|er|e|n|s))(?![\p{L}])/u.exec(
      behind,
    ) ?? /^ aller (\p{Ll}{4,}(?:en|er|e|n|s))(?![\p{L}])/u.exec(behind);
  const en = /^ of (?:all )?(?:\p{L}+ )?(\p{L}{2,}[^\Wsui]s)(?![\p{L}’'])/u.exec(behind);
  return de?.[1]?.split(' ').at(-1) ?? en?.[1];
}

/** An emoji ends what is said, and so does a full stop in front of a small letter, for who writes without capitals. */
function upToBreak({ text, entities }: FigureAnalysis, sentence: Span, from: number): Span {
  const emoji = startingIn(entities.emoji, { start: from, end: sentence.end })[0]?.start ?? sentence.end;
  const stop = smallStart.exec(text.slice(from, Math.min(emoji, from + longestShare)));
  return { start: sentence.start, end: stop === null ? emoji : from + stop.index + stop[0].length };
}

const smallStart = /\p{L}{4}\.\s(?=\p{Ll})/u;
/** Characters behind a figure in which a full stop is looked for. */
const longestShare = 160;

/** `jeder Dritte`: written with a capital it stands for a person by itself. */
const oneOfAll = /^[Jj]ede[rn]? (?:Zweite|Dritte|Vierte|Fünfte|Sechste|Zehnte)[rn]?$/u;

/** `9 von 10`, `three quarters of`, `die Hälfte aller`: behind these stand those that were counted. */
const countsMany =
  /^(?:\S+ (?:von|in|out of|in every|out of every) \S+|.*(?:Hälfte (?:aller|der)|Drittel|Viertel|Fünftel|thirds?|quarters?|fifths?|half)(?: of)?(?: all| the)?)$/iu;

/** `half the prompts`: those at hand, unless they are a group of people. */
const halfOfThese = /^half the$/i;

/** ` Zahnärzten`, ` aller Betriebe`, ` of wind turbines`: the noun in the plural right behind a share in words. */
function plural(behind: string): string | undefined {
  const de = /^ (?:aller |der |von )?(?:\p{Ll}+en )?(\p{Lu}\p{Ll}+(?:en|ern|eln|er|e|n|s))(?![\p{L}-])/u.exec(behind);
  const en =
    /^ (?:of )?(?:all )?(?:(?!the |our |my |your |this |these )\p{Ll}+ ){0,2}?(\p{L}{3,}[^\Ws]s)(?![\p{L}’'])/u.exec(
      behind,
    );
  return de?.[1] ?? en?.[1];
}

/** ` %`, ` Prozent`, as it stands behind the number. */
export function unitBehind(text: string, { end }: Span): string | undefined {
  return /^\s?(?:%|Prozent|percent|per cent)/i.exec(text.slice(end, end + 10))?.[0];
}
