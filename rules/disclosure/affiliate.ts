/** A link that earns its author money says so beside it. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { acceptedTags, affiliateLabels, rewards } from './ad-lexicon.ts';

const dictionaries = { label: affiliateLabels, reward: rewards };

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
    de: ({ link }: { link: string }) => ({
      what: `Der Link ${link} bringt dir Geld, und das steht nicht da.`,
      why: 'Wer auf eine Empfehlung hin kauft, darf wissen, dass du mitverdienst (§ 5a Abs. 4 UWG).',
      instead: 'Setz „Werbung“ an den Anfang, oder einen Stern an den Link und die Erklärung gleich daneben.',
    }),
    en: ({ link }) => ({
      what: `The link ${link} earns you money, and the post does not say so.`,
      why: 'Whoever buys on a recommendation may know that you earn on it (FTC Endorsement Guides, UK CAP Code).',
      instead: 'Put “Ad” at the start, or “affiliate link: I earn a commission” right beside the link.',
    }),
  },
  source: {
    title: '§ 5a (4) UWG; 16 CFR 255 (FTC); CAP Code',
    url: 'https://www.gesetze-im-internet.de/uwg_2004/__5a.html',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      'Mein liebster Mixer: https://www.amazon.de/dp/B0ABC12345?tag=jana-21',
      'Die Lampe gibt es hier: https://amzn.to/3xYzAbC, ich mag sie sehr.',
      'Tolles Buch, hier entlang*: https://shop.example/buch?ref=jana10',
      'My favourite blender: https://www.amazon.com/dp/B0ABC12345?tag=jane-20',
      'The lamp is here: https://amzn.to/3xYzAbC and I like it a lot.',
    ],
    pass: [
      'Werbung | Mein liebster Mixer: https://www.amazon.de/dp/B0ABC12345?tag=jana-21',
      'Mein Mixer*: https://amzn.to/3xYzAbC (*Affiliate-Link: Ich bekomme eine kleine Provision)',
      'Mein Mixer: https://www.amazon.de/dp/B0ABC12345',
      'Alle Beiträge dazu: https://blog.example/?tag=garten',
      { text: 'Unser Shop: https://acme.example/?ref=linkedin', author: { kind: 'brand' } },
      'Ad: My favourite blender: https://amzn.to/3xYzAbC',
      'My blender (affiliate link, I earn a commission): https://amzn.to/3xYzAbC',
      'My blender: https://www.amazon.com/dp/B0ABC12345',
      'All posts about it: https://blog.example/?tag=garden',
    ],
  },
  check(analysis, report, { hosts }) {
    const { entities, hits, post } = analysis;
    if (entities.urls.length === 0 || post.author?.kind === 'brand' || post.author?.kind === 'community') return;
    if (hits.label.length > 0 || isTagged(analysis) || hits.reward.some(({ entry }) => entry.data.sure === 'clear'))
      return;
    const link = entities.urls.find((url) => earnsMoney(analysis, url, hosts));
    if (!link) return;
    const shown = analysis.slice(link).slice(0, 60);
    report(link, { link: shown }, { evidence: { link: shown } });
  },
});

const shorteners =
  /^(?:amzn\.to|amzn\.eu|amzn\.com|awin1\.com|tidd\.ly|shrsl\.com|rstyle\.me|shopmy\.us|go\.magik\.ly|ltk\.app|liketk\.it|s\.click\.aliexpress\.com|click\.linksynergy\.com|prf\.hn|dpbolvw\.net|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|partners\.webmasterplan\.com|ad\.zanox\.com|digistore24\.com|copecart\.com)$/;

/** `amazon.de/…?tag=`, `?aff=`, `?ref=name10`, `awin1.com`. `tag` and `ref` mean other things elsewhere. */
function earnsMoney({ slice }: Analysis, url: Span, hosts: readonly string[]): boolean {
  const match = /^(?:https?:\/\/)?(?:www\.)?(?<host>[^/?#:\s]+)(?<rest>.*)$/i.exec(slice(url).slice(0, 600));
  const host = match?.groups?.host?.toLowerCase() ?? '';
  const rest = match?.groups?.rest ?? '';
  if (shorteners.test(host) || hosts.some((one) => host === one || host.endsWith(`.${one}`))) return true;
  if (/(?:^|\.)amazon\.[a-z.]+$/.test(host)) return /[?&]tag=[\w-]+-2\d\b/i.test(rest);
  return (
    /[?&](?:aff(?:id|iliate)?(?:_?id)?|affiliate|aff_id|awc|irclickid|partnerid|partner_id|afftrack|a_aid|refid)=[\w-]+/i.test(
      rest,
    ) ||
    /[?&]ref(?:erral)?=(?!linkedin|facebook|twitter|instagram|x$|x&|home|nav|share|newsletter|mail)[a-z]+[\w-]*\d+\b/i.test(
      rest,
    )
  );
}

function isTagged({ entities, slice }: Analysis): boolean {
  return entities.hashtags.some((tag) => {
    const name = slice(tag).slice(1).toLowerCase();
    return acceptedTags.de.has(name) || acceptedTags.en.has(name);
  });
}
