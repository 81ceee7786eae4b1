/**
 * Whoever gets something for a post says so in its first words.
 *
 * A post is read in all countries of the pack at once, so a label has to suit each of them. One that suits some is a tip; a post
 * without any that suits is held. Where the language of the text decides which word readers know, it decides here too.
 */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import { politicalWords } from '../imprint/political-lexicon.ts';
import { anyOf, germanSpeaking, inCountries, type Jurisdiction } from '../jurisdiction.ts';
import type { Language } from '../post.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { advertisingLaw } from './ad-law.ts';
import {
  type Accepted,
  acceptedLabels,
  acceptedTags,
  certainTags,
  isAccepted,
  otherMatters,
  rewards,
  weakTags,
} from './ad-lexicon.ts';

const dictionaries = { reward: rewards, label: acceptedLabels, other: otherMatters, political: politicalWords };
type Found = Analysis<typeof dictionaries>;
type Tag = Span & { tag: string };

/** Characters in which a label still counts as the first thing: what is seen before "more". */
const firstSight = 60;

/** Accepted in all countries in texts of the language. */
const labels = { de: 'Werbung', en: 'Ad' } as const;
const labelInFront = { de: 'Werbung | ', en: 'Ad: ' } as const;

interface Params {
  reward: string;
  /** What stands there and is not enough. */
  weak: string | undefined;
  /** Where it is not enough, if it is elsewhere. */
  missing: readonly Jurisdiction[];
  label: string;
}

export const adLabel = defineRule({
  id: 'disclosure/ad-label',
  severity: 'warn',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries,
  messages: {
    de: ({ reward, weak, missing, label }: Params, law) => ({
      what: weak
        ? `„${weak}“ reicht${missing.length > 0 ? ` ${inCountries('de', missing)}` : ''} als Kennzeichnung nicht.`
        : `„${reward}“ klingt nach einer Gegenleistung, eine Kennzeichnung fehlt.`,
      why: `Wer etwas dafür bekommt, muss das auf den ersten Blick erkennbar machen${law}.`,
      instead: `Stell „${label}“ ganz an den Anfang.`,
    }),
    en: ({ reward, weak, missing, label }, law) => ({
      what: weak
        ? `“${weak}” is not enough as a label${missing.length > 0 ? ` ${inCountries('en', missing)}` : ''}.`
        : `“${reward}” sounds like a reward, and there is no label.`,
      why: `If you get something for it, readers must see that at first sight${law}.`,
      instead: `Put “${label}” right at the start.`,
    }),
  },
  source: advertisingLaw,
  examples: {
    flag: [
      'Ich liebe diesen Mixer von @mixmarke! Mit meinem Rabattcode JANA10 spart ihr.',
      'Neue Schuhe, kostenlos erhalten von @laufmarke, und sie sitzen.',
      'Unbezahlte Werbung, aber der Kaffee von @roesterei ist ein Traum.',
      'Was für ein Wochenende in diesem Hotel! Danke @hotel #gifted #sponsored',
      'Der Link unten ist ein Affiliate-Link, ich mag das Buch sehr.',
      'Neues Hautbild dank @serummarke, und mit use code JANA10 spart ihr auch noch.',
      'Obsessed with these shoes, use my code JANE10 at @shoebrand.',
      'The nice people at @coffeebrand gifted me this machine and I adore it.',
      'What a weekend! Thanks @hotelbrand #gifted',
      'Best blender ever. It has an affiliate link below.',
      'Sponsored | Obsessed with these shoes, use my code JANE10.',
      { text: 'Sponsored | Obsessed with these shoes, use my code JANE10.', pack: { jurisdiction: ['UK'] } },
      { text: 'Sponsored | Obsessed with these shoes, use my code JANE10.', pack: { jurisdiction: ['UK', 'US'] } },
      { text: 'Werbung | Obsessed with these shoes, use my code JANE10.', pack: { jurisdiction: ['US'] } },
      {
        text: 'What a weekend in the hills, with good food and long walks! Thanks @hotel #gifted #ad',
        pack: { jurisdiction: ['UK'] },
      },
      { text: 'Ad: Ich liebe diesen Mixer, mit meinem Rabattcode JANA10 spart ihr.', pack: { jurisdiction: ['DE'] } },
      { text: 'Entgeltliche Einschaltung | Mit meinem Rabattcode JANA10 spart ihr.', pack: { jurisdiction: ['DE'] } },
      { text: 'Entgeltliche Einschaltung | Mit meinem Rabattcode JANA10 spart ihr.', pack: { jurisdiction: ['CH'] } },
      { text: 'Publireportage | Mit meinem Rabattcode JANA10 spart ihr.', pack: { jurisdiction: ['AT'] } },
    ],
    pass: [
      'Werbung | Ich liebe diesen Mixer von @mixmarke! Mit meinem Rabattcode JANA10 spart ihr.',
      'Anzeige: Neue Schuhe, kostenlos erhalten von @laufmarke.',
      '#Werbung Der Kaffee von @roesterei, mit meinem Code JANA10.',
      'Werbung nervt mich im Radio am meisten.',
      'Eine Wohnung ohne Provision zu finden ist wie ein Lottogewinn.',
      { text: 'Mit dem Rabattcode HERBST spart ihr zehn Prozent.', author: { kind: 'brand' } },
      'Als Entschuldigung gibt es einen Gutscheincode.',
      'Ich arbeite gern hier, auch wenn die Schichten lang sind.',
      'Wir freuen uns über die Kooperation mit der Hochschule.',
      'Ad: Obsessed with these shoes, use my code JANE10 at @shoebrand.',
      '#ad The nice people at @coffeebrand gifted me this machine.',
      { text: 'Ad: Obsessed with these shoes, use my code JANE10.', pack: { jurisdiction: ['UK', 'US'] } },
      { text: '#ad The nice people at @coffeebrand gifted me this machine.', pack: { jurisdiction: ['UK'] } },
      { text: 'Sponsored | Obsessed with these shoes, use my code JANE10.', pack: { jurisdiction: ['US'] } },
      { text: 'Paid partnership: Obsessed with these shoes, use my code JANE10.', pack: { jurisdiction: ['US'] } },
      { text: 'Werbung | Obsessed with these shoes, use my code JANE10.', pack: { jurisdiction: ['DE'] } },
      { text: 'Werbung | Mit meinem Rabattcode JANA10 spart ihr.', pack: { jurisdiction: ['DE', 'US'] } },
      { text: 'Ad: Ich liebe diesen Mixer, mit meinem Rabattcode JANA10 spart ihr.', pack: { jurisdiction: ['US'] } },
      { text: 'Entgeltliche Einschaltung | Mit meinem Rabattcode JANA10 spart ihr.', pack: { jurisdiction: ['AT'] } },
      { text: 'Publireportage | Mit meinem Rabattcode JANA10 spart ihr.', pack: { jurisdiction: ['CH'] } },
      'Mein Mixer*: https://mixer.example/1 (*Affiliate-Link: Ich bekomme eine kleine Provision)',
      'I think ads on the radio are the worst.',
      'She teaches gifted children and loves it.',
      'The European Commission earns a commission of laughs today.',
      'Pay in our shop is too low and I say so.',
    ],
  },
  check(analysis, report, _options, { jurisdiction, crisis }) {
    const { hits, post, language } = analysis;
    if (post.author?.kind === 'brand' || post.author?.kind === 'community' || hits.other.length > 0) return;
    const reward = rewardOf(analysis);
    if (reward === undefined && !mayHoldCertainTag(analysis)) return;
    const tags = analysis.entities.hashtags.map((span) => ({
      ...span,
      tag: analysis.slice(span).slice(1).toLowerCase(),
    }));
    const certain = tags.find(({ tag }) => certainTags.has(tag));
    const where = reward ?? certain;
    if (!where) return;
    const found = labelsAtFirstSight(analysis, tags);
    const missing = jurisdiction.filter(
      (country) => !found.some(({ accepted }) => isAccepted(accepted, country, language)),
    );
    if (missing.length === 0) return;
    const suitsSome = missing.length < jurisdiction.length;
    const weakTag = tags.find(({ tag }) => weakTags.has(tag) || acceptedTags.has(tag));
    const weak = found[0] ?? weakTag;
    const isClear = reward?.entry.data.sure === 'clear' || certain !== undefined;
    const onlyRejected =
      jurisdiction.includes('DE') && language === 'de' && weakTag !== undefined && reward?.entry.data.sure === 'clear';
    const label = labelLanguage(language, jurisdiction);
    // Marked as an advertisement it is judged as one: a political one names who pays, and in a crisis advertisements wait.
    const isMoreThanLabel = hits.political.length > 0 || (crisis.active && crisis.pause.length > 0);
    const words = { reward: analysis.slice(where), weak: weak && analysis.slice(weak) };
    report(
      where,
      { ...words, missing: suitsSome ? missing : [], label: labels[label] },
      {
        severity: suitsSome || !isClear ? 'hint' : onlyRejected ? 'stop' : 'warn',
        ...(isMoreThanLabel
          ? { suggestions: [labels[label]] }
          : { fix: { start: 0, end: 0, replacement: labelInFront[label] } }),
        evidence: { reward: words.reward, ...(weak ? { label: words.weak } : {}), missing },
        jurisdiction: missing,
      },
    );
  },
});

/** Lengths of the hashtags that tell of a reward, with their sign: most others have another one. */
const certainLengths = new Set([...certainTags].map((tag) => tag.length + 1));

function mayHoldCertainTag({ entities }: Found): boolean {
  return entities.hashtags.some(({ start, end }) => certainLengths.has(end - start));
}

/** Something was given, or may have been: by somebody whose account is named, or to a private person. A link is judged by the link. */
function rewardOf({ hits, entities, post }: Found): Found['hits']['reward'][number] | undefined {
  const clear = hits.reward.find(
    ({ entry: { data } }) => data.sure === 'clear' && !(data.link && entities.urls.length > 0),
  );
  if (clear !== undefined || (entities.mentions.length === 0 && post.author?.kind !== 'private')) return clear;
  return hits.reward.find(({ entry: { data } }) => data.sure === 'possible');
}

/** The language of the text, or else of the country. */
function labelLanguage(language: Language | 'unknown', countries: readonly Jurisdiction[]): Language {
  if (language !== 'unknown') return language;
  return anyOf(countries, germanSpeaking) ? 'de' : 'en';
}

function labelsAtFirstSight(analysis: Found, tags: readonly Tag[]): (Span & { accepted: Accepted })[] {
  const asTags = tags.flatMap(({ start, end, tag }) => {
    const accepted = acceptedTags.get(tag);
    return accepted !== undefined && start < firstSight ? [{ start, end, accepted }] : [];
  });
  const asWords = analysis.hits.label
    .filter((label: Hit<Accepted>) => label.start < firstSight && looksLikeLabel(analysis, label))
    .map(({ start, end, entry }) => ({ start, end, accepted: entry.data }));
  return [...asTags, ...asWords];
}

/** `Werbung |`, `[Anzeige]`, `WERBUNG`, not `Werbung nervt mich`. */
function looksLikeLabel({ text, slice, lineOf }: Found, label: Span): boolean {
  const behind = text.slice(label.end, label.end + 3);
  const before = text.slice(Math.max(0, label.start - 2), label.start);
  const line = lineOf(label);
  const alone = text.slice(line.start, label.start).trim() === '' && text.slice(label.end, line.end).trim() === '';
  return (
    alone ||
    /^\s?[|:)\]/*•·–—]/.test(behind) ||
    /[[(]$/.test(before) ||
    (/^\p{Lu}{3,}$/u.test(slice(label)) && !/\p{Lu}{3,}/u.test(text.slice(label.end, label.end + 30)))
  );
}
