/** A share of people or a study needs its source and year: readers want to know who asked whom, and when. */
import type { Analysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { foldPhrase } from '../text/normalise.ts';
import { everyday } from '../text/words-around.ts';
import {
  addressWords,
  everydayParts,
  generalWords,
  groups,
  hearsayWords,
  otherPercent,
  ownWords,
  sceneWords,
  shareWords,
  topics,
  topicTails,
} from './figure-lexicon.ts';
import { namesOrigin } from './figure-origin.ts';
import { expertWords, figureSources, studyWords } from './figure-source-lexicon.ts';

const dictionaries = {
  share: shareWords,
  study: studyWords,
  expert: expertWords,
  source: figureSources,
  other: otherPercent,
  general: generalWords,
  hearsay: hearsayWords,
};
type Found = Analysis<typeof dictionaries>;

/** Words behind a figure among which the people stand that it is told of. */
const reach = 5;
/** Words on either side of a figure that tell what it is about. */
const widerReach = 40;
/** Characters before the sentence of a figure in which hearsay is looked for. */
const reachOfHearsay = 100;
const isOfAWholeCountry = /milliarden|mrd|billion|pro kopf|per (?:capita|head)|schnitt|average/i;
/** Figures of a text that are looked at. */
const mostFigures = 50;

const spansOfTime = everyday(
  `Jahren Tagen Wochen Monaten Stunden Minuten years days weeks months hours minutes seconds`,
);

export const numberSource = defineRule({
  id: 'attribution/number-source',
  severity: 'hint',
  dictionaries,
  messages: {
    de: ({ figure }: { figure: string }) => ({
      what: `Woher kommt „${figure}“?`,
      why: 'Eine Zahl ohne Quelle und Jahr glaubt niemand, oder alle, und beides ist schlecht.',
      instead: 'Schreib dazu, wer wann wie viele gefragt hat, am besten mit Link.',
    }),
    en: ({ figure }) => ({
      what: `Where does “${figure}” come from?`,
      why: 'A figure without source and year is believed by nobody, or by everybody, and both are bad.',
      instead: 'Say who asked how many people and when, best with a link.',
    }),
  },
  examples: {
    flag: [
      '86 % der Unternehmen wollen vor allem bekannter werden.',
      'Wusstet ihr, dass 40 Prozent aller Beschäftigten schlecht schlafen?',
      'Studien zeigen, dass Pausen schneller machen.',
      'Laut einer Umfrage würde jeder dritte Beschäftigte lieber heute als morgen gehen.',
      'Der Markt für Lastenräder ist 2025 um 14 Prozent gewachsen.',
      '86% of companies mainly want to be better known.',
      'Studies show that breaks make you faster.',
      'According to a survey, two thirds of parents sleep badly.',
      'The market for cargo bikes grew by 14 percent last year.',
    ],
    pass: [
      '86 % der Unternehmen wollen bekannter werden (Quelle: Bitkom, 2026).',
      'Laut Destatis arbeiten 24 % der Beschäftigten zu Hause.',
      '40 % Rabatt auf alle Taschen, nur heute!',
      'Wir haben 120 Leute befragt: 60 % der Befragten mögen Montage nicht.',
      '86 % der Firmen, mehr dazu: https://acme.example/studie',
      'Mein Akku hat noch 12 %.',
      'Wir haben 30 % mehr Bewerbungen von Frauen bekommen.',
      '24 % der Beschäftigten arbeiten zu Hause (BIBB-Datenreport 2025).',
      '86% of companies want to be better known, according to a 2026 survey by Bitkom.',
      'Get 40% off all bags, today only!',
      'My battery is at 12 percent.',
      'We received 30% more applications from women.',
      'The WHO reports that one in six people is affected.',
    ],
  },
  check(analysis, report) {
    const { hits, entities, text } = analysis;
    const percents = entities.numbers.filter((number) => unitBehind(text, number) !== undefined);
    if (percents.length + hits.share.length + hits.study.length + hits.expert.length + hits.general.length === 0)
      return;
    if (hits.source.length > 0 || entities.urls.length > 0) return;
    const figure = unsourcedStudy(analysis) ?? unsourcedShare(analysis, percents) ?? unsourcedGeneral(analysis);
    if (!figure) return;
    report(figure, { figure: analysis.slice(figure) }, { evidence: { figure: analysis.slice(figure) } });
  },
});

function unsourcedStudy(analysis: Found): Span | undefined {
  const { hits, text } = analysis;
  return (
    hits.study.find((study) => {
      const sentence = analysis.sentenceOf(study);
      return !sentence.question && !namesOrigin(text, sentence);
    }) ??
    hits.expert.find((expert) => {
      const sentence = analysis.sentenceOf(expert);
      if (
        !(
          startsIn(analysis.entities.numbers, sentence) ||
          startsIn(hits.share, sentence) ||
          numeral.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)))
        ) ||
        namesOrigin(text, sentence)
      )
        return false;
      return !ofOurs.test(sentence.text.slice(0, 600));
    })
  );
}

/** A number in words. */
const numeral =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|doppelt|dreimal|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|twice|double|half)(?!\p{L})/iu;
const ofOurs = /(?<!\p{L})(?:wir|unser\p{Ll}*|eigene\p{Ll}*|we|our)(?!\p{L})/iu;

/** `80 % der Deutschen`: from the figure to whom it is told of. */
function unsourcedShare(analysis: Found, percents: readonly Span[]): Span | undefined {
  const { text, hits } = analysis;
  for (const figure of [...percents, ...hits.share].slice(0, mostFigures)) {
    const sentence = upToEmoji(analysis, analysis.sentenceOf(figure), figure.end);
    if (startsIn(hits.other, sentence)) continue;
    const end = figure.end + (unitBehind(text, figure)?.length ?? 0);
    const behind = wordsIn(analysis, end, sentence, 1);
    const around = [...wordsIn(analysis, figure.start, sentence, -1), ...behind];
    // `Apparently 43% of us talk to plants`, `Wusstet ihr, dass 75 % unserer …`: everybody, not the own house.
    const isHearsay = end > figure.end && startsIn(hits.hearsay, { start: sentence.start - reachOfHearsay, end });
    if (isHearsay && /^ (?:of us|of our|von uns|unserer|of all|aller)(?!\p{L})/u.test(text.slice(end, end + 12)))
      return { start: figure.start, end };
    if (around.some(({ folded }) => ownWords.has(folded)) || namesOrigin(text, sentence)) continue;
    // `one manager in four`, but not `one holiday in ten years`.
    if (behind[0] !== undefined && spansOfTime.has(behind[0].folded)) continue;
    const inFigure = end === figure.end && /^one \p{Ll}+ in /iu.test(text.slice(figure.start, end));
    if (inFigure && !/^one (?:of|thing|day|place|person|stop|more) /i.test(text.slice(figure.start, end)))
      return figure;
    if (oneOfAll.test(text.slice(figure.start, end))) return { start: figure.start, end };
    const candidates = behind.slice(0, reach);
    const whom = candidates.find(({ folded }) => isIn(groups, folded) || isTopic(folded));
    if (whom) return { start: figure.start, end: Math.max(end, whom.end) };
    const isCompared =
      end > figure.end &&
      (compared.test(text.slice(end, end + 30)) ||
        trend.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))));
    if (isCompared && around.some(({ folded }) => isIn(groups, folded))) return { start: figure.start, end };
    const part =
      end > figure.end
        ? partOf(text.slice(end, end + 60))
        : countsMany.test(text.slice(figure.start, end)) && !around.some(({ folded }) => sceneWords.has(folded))
          ? plural(text.slice(end, end + 60))
          : undefined;
    if (part !== undefined && !everydayParts.has(foldPhrase(part))) return { start: figure.start, end };
    // A share in words says of whom right behind it; a percentage or billions may stand anywhere beside their topic.
    if (
      (end > figure.end || isOfAWholeCountry.test(analysis.slice(figure))) &&
      around.some(({ folded }) => isTopic(folded))
    )
      return { start: figure.start, end };
  }
  return undefined;
}

/** `Pendler stehen 40 Stunden im Jahr im Stau`, `The number of attacks has doubled`: a figure about everybody. */
function unsourcedGeneral(analysis: Found): Span | undefined {
  const { text, hits, entities } = analysis;
  for (const general of hits.general.slice(0, mostFigures)) {
    const sentence = analysis.sentenceOf(general);
    if (sentence.question && !asksIfKnown.test(sentence.text.slice(0, 30))) continue;
    if (startsIn(hits.other, sentence) || namesOrigin(text, sentence)) continue;
    // `bis 5` is a time of delivery, `bis 2030` a forecast.
    if (general.contiguous && /\d/.test(general.text) && !/(?:19|20)\d\d|x|mal|fach|times/i.test(general.text))
      continue;
    const isCounted =
      general.entry.data === 'whole' ||
      general.entry.data === 'grown' ||
      startingIn(entities.numbers, sentence).some(
        (number) =>
          !(isYearOrTime(text, number) && !(general.entry.data === 'trend' && isMoney(text, number))) &&
          !(general.contiguous && inside(number, general)) &&
          (general.entry.data === 'counted' ||
            general.entry.data === 'trend' ||
            /\d{4}|\d[.,]\d{3}/.test(analysis.slice(number))),
      );
    if (!isCounted) continue;
    // In an answer `most of the customers` are those at hand.
    const isAnswer = analysis.kind === 'reply' || analysis.kind === 'comment';
    if (isAnswer && general.entry.data !== 'trend' && general.entry.data !== 'grown') continue;
    const around = [
      ...wordsIn(analysis, general.start, sentence, -1),
      ...wordsIn(analysis, general.start, sentence, 1),
    ];
    if (around.some(({ folded }) => ownWords.has(folded) || addressWords.has(folded))) continue;
    if (general.entry.data === 'trend' || general.entry.data === 'grown') {
      if (around.some(({ folded }) => everydayParts.has(folded))) continue;
      return general;
    }
    if (around.some(({ folded }) => isIn(groups, folded) || isTopic(folded))) return general;
  }
  return undefined;
}

const asksIfKnown = /^\W*(?:Wusste[sn]?t?|Schon gewusst|Did you know|Hättest)/i;

/** `2024`, `14:30`, `3. Mai`, `40 €`: no count. */
function isYearOrTime(text: string, { start, end }: Span): boolean {
  return (
    /^(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d|\d{1,2}\.)$/.test(text.slice(start, end)) ||
    /^(?:\s?(?:Uhr|€|Euro|EUR|[ap]m\b|CHF)|\.\s?\p{Lu})/u.test(text.slice(end, end + 8)) ||
    /[€$£#]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function isMoney(text: string, { start, end }: Span): boolean {
  return (
    /[€$£]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?(?:€|Euro|CHF|Franken)/.test(text.slice(end, end + 8))
  );
}

function inside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

/** `18 % weniger`, `15 percent higher`. */
const compared =
  /^ (?:mehr|weniger|\p{Ll}{3,}er(?![\p{L}])|more|less|fewer|as likely|as much|as many)(?! (?:Rabatt|Preis))/u;

/** How shares and quotas are told of whole groups. */
const trend =
  /(?<!\p{L})(?:Anteil|Quote|liegt|beträgt|stieg|steigt|sank|sinkt|fällt|gesunken|gestiegen|share|rate|rose|rises|fell|grew|dropped|increased|declined|goes up|go up)(?!\p{L})/iu;

function isTopic(folded: string): boolean {
  return isIn(topics, folded) || topicTails.test(folded);
}

/** Also in the German dative: `von vier Angriffen`. */
function isIn(words: { has(word: string): boolean }, folded: string): boolean {
  return words.has(folded) || (folded.endsWith('n') && words.has(folded.slice(0, -1)));
}

/** Words of the sentence before (-1) or behind (1) an offset, the nearest first. */
function wordsIn(analysis: Found, offset: number, sentence: Span, step: 1 | -1): { folded: string; end: number }[] {
  const words: { folded: string; end: number }[] = [];
  const next = analysis.wordIndexAt(offset);
  for (let index = step === 1 ? next : next - 1; words.length < widerReach; index += step) {
    if (index < 0 || index >= analysis.wordCount) break;
    const word = analysis.word(index);
    if (word.end <= sentence.start || word.start >= sentence.end) break;
    words.push({ folded: foldPhrase(word.text), end: word.end });
  }
  return words;
}

/** `% aller Bäckereien`, `percent of farmers`: any noun in the plural that a share is taken of. */
function partOf(behind: string): string | undefined {
  const de =
    /^ (?:aller |der (?:deutschen |europäischen )?)((?:\p{Ll}+en )?\p{Lu}\p{Ll}+(?:en|er|e|n|s))(?![\p{L}])/u.exec(
      behind,
    ) ?? /^ aller (\p{Ll}{4,}(?:en|er|e|n|s))(?![\p{L}])/u.exec(behind);
  const en = /^ of (?:all )?(?:\p{L}+ )?(\p{L}{3,}s)(?![\p{L}’'])/u.exec(behind);
  return de?.[1]?.split(' ').at(-1) ?? en?.[1];
}

/** Where there is no full stop, an emoji ends what is said. */
function upToEmoji({ entities }: Found, sentence: Span, from: number): Span {
  const emoji = startingIn(entities.emoji, { start: from, end: sentence.end })[0];
  return emoji === undefined ? sentence : { start: sentence.start, end: emoji.start };
}

/** `jeder Dritte`: written with a capital it stands for a person by itself. */
const oneOfAll = /^[Jj]ede[rn]? (?:Zweite|Dritte|Vierte|Fünfte|Sechste|Zehnte)[rn]?$/u;

/** `9 von 10`, `three quarters of`, `die Hälfte aller`: behind these stand those that were counted. */
const countsMany =
  /^(?:\S+ (?:von|in|out of|in every|out of every) \S+|.*(?:Hälfte (?:aller|der)|Drittel|Viertel|Fünftel|thirds?|quarters?|fifths?|half)(?: of)?(?: all| the)?)$/iu;

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
function unitBehind(text: string, { end }: Span): string | undefined {
  return /^\s?(?:%|Prozent|percent|per cent)/i.exec(text.slice(end, end + 10))?.[0];
}
