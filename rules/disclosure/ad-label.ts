/** Whoever gets something for a post says so in its first words. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import type { Language } from '../post.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import {
  acceptedLabels,
  acceptedTags,
  acceptsTag,
  certainTags,
  type Jurisdiction,
  jurisdictions,
  otherMatters,
  rewards,
  weakTags,
} from './ad-lexicon.ts';

const dictionaries = { reward: rewards, label: acceptedLabels, other: otherMatters };
type Found = Analysis<typeof dictionaries>;

/** Characters in which a label still counts as the first thing: what is seen before "more". */
const firstSight = 60;

const labelInFront = { de: 'Werbung | ', en: 'Ad: ' } as const;

export const adLabel = defineRule({
  id: 'disclosure/ad-label',
  severity: 'warn',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries,
  options: z.strictObject({
    jurisdiction: z
      .enum(jurisdictions)
      .optional()
      .describe(
        'Whose rules the labels follow. Without it, German ones count in German texts and English ones in English texts.',
      ),
  }),
  messages: {
    de: ({ reward, weak }: { reward: string; weak: string | undefined }) => ({
      what: weak
        ? `„${weak}“ reicht als Kennzeichnung nicht.`
        : `„${reward}“ klingt nach einer Gegenleistung, eine Kennzeichnung fehlt.`,
      why: 'Wer etwas dafür bekommt, muss das auf den ersten Blick erkennbar machen (§ 5a Abs. 4 UWG).',
      instead: 'Stell „Werbung“ oder „Anzeige“ ganz an den Anfang.',
    }),
    en: ({ reward, weak }) => ({
      what: weak ? `“${weak}” is not enough as a label.` : `“${reward}” sounds like a reward, and there is no label.`,
      why: 'If you get something for it, readers must see that at first sight (FTC Endorsement Guides, UK CAP Code).',
      instead: 'Put “Ad” right at the start.',
    }),
  },
  source: {
    title: '§ 5a (4) UWG, § 22 MStV; § 26 MedienG (AT); CAP Code (UK); 16 CFR 255 (FTC)',
    url: 'https://www.gesetze-im-internet.de/uwg_2004/__5a.html',
    checked: '2026-11-21',
  },
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
      { text: 'Sponsored | Obsessed with these shoes, use my code JANE10.', options: { jurisdiction: 'UK' } },
      { text: 'Ad: Ich liebe diesen Mixer, mit meinem Rabattcode JANA10 spart ihr.', options: { jurisdiction: 'DE' } },
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
      { text: 'Sponsored | Obsessed with these shoes, use my code JANE10.', options: { jurisdiction: 'US' } },
      { text: 'Entgeltliche Einschaltung | Mit meinem Rabattcode JANA10 spart ihr.', options: { jurisdiction: 'AT' } },
      { text: 'Publireportage | Mit meinem Rabattcode JANA10 spart ihr.', options: { jurisdiction: 'CH' } },
      'I think ads on the radio are the worst.',
      'She teaches gifted children and loves it.',
      'The European Commission earns a commission of laughs today.',
      'Pay in our shop is too low and I say so.',
    ],
  },
  check(analysis, report, { jurisdiction }) {
    const { hits, post } = analysis;
    const language = labelLanguage(analysis, jurisdiction);
    if (post.author?.kind === 'brand' || post.author?.kind === 'community') return;
    const tags = analysis.entities.hashtags.map((span) => ({
      ...span,
      tag: analysis.slice(span).slice(1).toLowerCase(),
    }));
    const reward =
      hits.reward.find(({ entry }) => entry.data.sure === 'clear') ??
      (namesSomebody(analysis) ? hits.reward[0] : undefined);
    const certain = tags.find(({ tag }) => certainTags.has(tag));
    const where = reward ?? certain;
    if (!where || hits.other.length > 0 || isLabelled(analysis, language, jurisdiction, tags)) return;
    const weak = tags.find(({ tag }) => weakTags.has(tag) || acceptedTags.en.has(tag) || acceptedTags.de.has(tag));
    const isClear = reward?.entry.data.sure === 'clear' || certain !== undefined;
    const onlyRejected =
      language === 'de' && analysis.language === 'de' && weak !== undefined && reward?.entry.data.sure === 'clear';
    report(
      where,
      { reward: analysis.slice(where), weak: weak && analysis.slice(weak) },
      {
        severity: onlyRejected ? 'stop' : isClear ? 'warn' : 'hint',
        fix: { start: 0, end: 0, replacement: labelInFront[language] },
        evidence: { reward: analysis.slice(where), ...(weak ? { label: analysis.slice(weak) } : {}) },
      },
    );
  },
});

/** Another account is named: somebody who may have given something. */
function namesSomebody({ entities }: Found): boolean {
  return entities.mentions.length > 0;
}

/** The language that a label is written in: the country's, or else the text's. */
function labelLanguage({ language }: Found, country: Jurisdiction | undefined): Language {
  if (country !== undefined) return country === 'UK' || country === 'US' ? 'en' : 'de';
  return language === 'en' ? 'en' : 'de';
}

function isLabelled(
  analysis: Found,
  language: Language,
  country: Jurisdiction | undefined,
  tags: readonly (Span & { tag: string })[],
): boolean {
  const either = country === undefined && analysis.language === 'unknown';
  const acceptsTagHere = (tag: string): boolean =>
    acceptsTag(tag, country, language) || (either && (acceptedTags.de.has(tag) || acceptedTags.en.has(tag)));
  if (tags.some(({ start, tag }) => start < firstSight && acceptsTagHere(tag))) return true;
  const countries: readonly Jurisdiction[] =
    country !== undefined ? [country] : either ? jurisdictions : language === 'de' ? ['DE', 'AT', 'CH'] : ['UK', 'US'];
  return analysis.hits.label.some(
    (label) =>
      label.start < firstSight &&
      label.entry.data.in.some((one) => countries.includes(one)) &&
      looksLikeLabel(analysis, label),
  );
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
