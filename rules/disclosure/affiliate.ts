/** A link that earns its author money says so beside it, in words that are enough in each country of the pack. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import { inCountries, type Jurisdiction } from '../jurisdiction.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { partsOfAddress } from '../text/address-parts.ts';
import { startingIn } from '../text/near.ts';
import { PerSentence } from '../text/per-sentence.ts';
import { advertisingLaw } from './ad-law.ts';
import { type Accepted, acceptedTags, affiliateLabels, isAccepted, rewards } from './ad-lexicon.ts';

const dictionaries = { label: affiliateLabels, reward: rewards };

interface Params {
  link: string;
  /** What stands there and is not enough. */
  weak: string | undefined;
  missing: readonly Jurisdiction[];
  /** Nothing but a label is enough. */
  labelOnly: boolean;
}

export const affiliate = defineRule({
  id: 'disclosure/affiliate',
  severity: 'warn',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries,
  options: z.strictObject({
    hosts: z
      .array(z.string().min(3).max(200))
      .max(100)
      .default([])
      .describe('Further hosts whose links earn a commission.'),
  }),
  messages: {
    de: ({ link, weak, missing, labelOnly }: Params, law) => ({
      what: weak
        ? `„${weak}“ beim Link reicht ${inCountries('de', missing)} nicht.`
        : `Der Link ${link} bringt dir Geld, und das steht nicht da.`,
      why: `Wer auf eine Empfehlung hin kauft, darf wissen, dass du mitverdienst${law}.`,
      instead: labelOnly
        ? 'Setz „Werbung“ (auf Englisch „Ad“) an den Anfang.'
        : 'Setz „Werbung“ (auf Englisch „Ad“) an den Anfang, oder schreib gleich neben den Link, dass du eine Provision bekommst.',
    }),
    en: ({ link, weak, missing, labelOnly }, law) => ({
      what: weak
        ? `“${weak}” beside the link is not enough ${inCountries('en', missing)}.`
        : `The link ${link} earns you money, and the post does not say so.`,
      why: `Whoever buys on a recommendation may know that you earn on it${law}.`,
      instead: labelOnly
        ? 'Put “Ad” (in German “Werbung”) at the start.'
        : 'Put “Ad” (in German “Werbung”) at the start, or say right beside the link that you earn a commission.',
    }),
  },
  source: advertisingLaw,
  examples: {
    flag: [
      'Mein liebster Mixer: https://www.amazon.de/dp/B0ABC12345?tag=jana-21',
      'Die Lampe gibt es hier: https://amzn.to/3xYzAbC, ich mag sie sehr.',
      'Tolles Buch, hier entlang*: https://shop.example/buch?ref=jana10',
      'My favourite blender: https://www.amazon.com/dp/B0ABC12345?tag=jane-20',
      'The lamp is here: https://amzn.to/3xYzAbC and I like it a lot.',
      { text: 'My blender (affiliate link): https://amzn.to/3xYzAbC', pack: { jurisdiction: ['US'] } },
      {
        text: 'My blender (affiliate link, I earn a commission): https://amzn.to/3xYzAbC',
        pack: { jurisdiction: ['UK', 'US'] },
      },
      {
        text: 'Mein Mixer*: https://amzn.to/3xYzAbC (*Affiliate-Link: Ich bekomme eine kleine Provision)',
        pack: { jurisdiction: ['DE', 'UK'] },
      },
    ],
    pass: [
      'Werbung | Mein liebster Mixer: https://www.amazon.de/dp/B0ABC12345?tag=jana-21',
      'Mein Mixer*: https://amzn.to/3xYzAbC (*Affiliate-Link: Ich bekomme eine kleine Provision)',
      'Mein Mixer: https://www.amazon.de/dp/B0ABC12345',
      'Alle Beiträge dazu: https://blog.example/?tag=garten',
      { text: 'Unser Shop: https://acme.example/?ref=linkedin', author: { kind: 'brand' } },
      'Ad: My favourite blender: https://amzn.to/3xYzAbC',
      'My blender (affiliate link): https://amzn.to/3xYzAbC',
      {
        text: 'My blender (affiliate link, I earn a commission): https://amzn.to/3xYzAbC',
        pack: { jurisdiction: ['US'] },
      },
      { text: 'Ad: My favourite blender: https://amzn.to/3xYzAbC', pack: { jurisdiction: ['UK', 'US'] } },
      'My blender: https://www.amazon.com/dp/B0ABC12345',
      'All posts about it: https://blog.example/?tag=garden',
    ],
  },
  check(analysis, report, { hosts }, { jurisdiction }) {
    const { entities, hits, post } = analysis;
    if (entities.urls.length === 0 || post.author?.kind === 'brand' || post.author?.kind === 'community') return;
    // Another reward is about the whole post and asks for a label of its own.
    if (hits.reward.some(({ entry }) => entry.data.sure === 'clear' && !entry.data.link)) return;
    const saysSo = hits.reward.find(({ entry }) => entry.data.link);
    const link = paidLink(analysis, hosts) ?? (saysSo && entities.urls[0]);
    if (!link) return;
    const labels = [...hits.label.map(({ entry }) => entry.data), ...tagsOf(analysis)];
    const missing = jurisdiction.filter(
      (country) => !labels.some((label) => isAccepted(label, country, analysis.language)),
    );
    if (missing.length === 0) return;
    const shown = analysis.slice(link).slice(0, 60);
    const weak = (hits.label[0] ?? saysSo)?.text;
    report(
      link,
      { link: shown, weak, missing, labelOnly: missing.includes('UK') },
      {
        severity: missing.length < jurisdiction.length ? 'hint' : 'warn',
        evidence: { link: shown, missing },
        jurisdiction: missing,
      },
    );
  },
});

const shorteners =
  /^(?:amzn\.to|amzn\.eu|amzn\.com|awin1\.com|tidd\.ly|shrsl\.com|rstyle\.me|shopmy\.us|go\.magik\.ly|ltk\.app|liketk\.it|s\.click\.aliexpress\.com|click\.linksynergy\.com|prf\.hn|dpbolvw\.net|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|partners\.webmasterplan\.com|ad\.zanox\.com|digistore24\.com|copecart\.com)$/;

/** Longest beginning of an address that is looked at, in UTF-16 code units. */
const longestLook = 600;

/** The first address that earns its author money. */
function paidLink(analysis: Analysis, hosts: readonly string[]): Span | undefined {
  const { text, entities, sentences } = analysis;
  for (const sentence of sentences) {
    const index = paidInSentence.of({ text, entities, hosts }, sentence);
    if (index !== -1) return startingIn(entities.urls, sentence)[index];
  }
  return undefined;
}

/** Index among the addresses of the sentence, or -1. */
const paidInSentence = new PerSentence(
  ({ text, entities, hosts }: Pick<Analysis, 'text' | 'entities'> & { hosts: readonly string[] }, sentence) =>
    startingIn(entities.urls, sentence).findIndex(({ start, end }) =>
      earnsMoney(text.slice(start, Math.min(end, start + longestLook)), hosts),
    ),
);

/** `amazon.de/…?tag=`, `?aff=`, `?ref=name10`, `awin1.com`. `tag` and `ref` mean other things elsewhere. */
function earnsMoney(address: string, hosts: readonly string[]): boolean {
  const { host: whole, rest } = partsOfAddress(address);
  const host = whole.startsWith('www.') ? whole.slice(4) : whole;
  if (shorteners.test(host) || hosts.some((one) => host === one || host.endsWith(`.${one}`))) return true;
  if (/(?:^|\.)amazon\.[a-z.]+$/.test(host)) return /[?&]tag=[\w-]+-2\d\b/i.test(rest);
  if (!rest.includes('=')) return false;
  return (
    /[?&](?:aff(?:id|iliate)?(?:_?id)?|affiliate|aff_id|awc|irclickid|partnerid|partner_id|afftrack|a_aid|refid)=[\w-]+/i.test(
      rest,
    ) ||
    /[?&]ref(?:erral)?=(?!linkedin|facebook|twitter|instagram|x$|x&|home|nav|share|newsletter|mail)[a-z]+[\w-]*\d+\b/i.test(
      rest,
    )
  );
}

function tagsOf({ entities, slice }: Analysis): Accepted[] {
  return entities.hashtags.flatMap((tag) => acceptedTags.get(slice(tag).slice(1).toLowerCase()) ?? []);
}
