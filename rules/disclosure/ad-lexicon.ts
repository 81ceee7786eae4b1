/** Words of reward and the labels that go with them. Sources: guide of the German media authorities, FTC, CAP Code. */
import { type Dictionary, words } from '../dictionary.ts';
import { englishSpeaking, germanSpeaking, type Jurisdiction } from '../jurisdiction.ts';
import type { Language } from '../post.ts';

interface Reward {
  /** `clear`: something was given. `possible`: only together with somebody else's account. */
  sure: 'clear' | 'possible';
  /** It is a link that earns something. */
  link?: boolean;
}

/** English ones are used in German posts as well. */
export const rewards: Dictionary<Reward> = {
  de: [
    {
      match: [
        'mein~ Rabattcode~',
        'mein~ Gutscheincode~',
        'mein~ Code',
        'meinem Code',
        'Testpaket',
        'PR Sample~',
        'PR Paket',
        'Pressereise',
        'Pressereisen',
        'kostenlos erhalten',
        'gratis erhalten',
        'kostenlos bekommen',
        'gratis bekommen',
        'kostenlos zugeschickt',
        'kostenlos zur Verfügung gestellt',
        'kostenfrei zur Verfügung gestellt',
        'geschenkt bekommen',
        '(gesponsert|gesponsort) von',
        'gesponserter Beitrag',
        'unbezahlte Werbung',
        'Markenbotschafter~',
      ],
      unless: ['Geburtstag geschenkt bekommen', 'nicht gesponsert'],
      data: { sure: 'clear' },
    },
    {
      match: [
        'Affiliate Link~',
        'Affiliatelink~',
        'Partnerlink~',
        '(bekomme|erhalte|kriege) ich (eine)? (kleine)? Provision',
        'ich (bekomme|erhalte|kriege) (eine)? (kleine)? Provision',
      ],
      data: { sure: 'clear', link: true },
    },
    {
      match: [
        'Rabattcode~',
        'Gutscheincode~',
        'mit dem Code',
        'mit Code',
        'zur Verfügung gestellt',
        'bereitgestellt',
        'Kooperation mit',
        'in Zusammenarbeit mit',
        'eingeladen von',
        'Einladung von',
        'Produkttest',
        'Rezensionsexemplar',
      ],
      data: { sure: 'possible' },
    },
  ],
  any: [
    {
      match: [
        'my discount code~',
        'my promo code~',
        'my code',
        'use code',
        'PR package~',
        'PR sample~',
        'press trip~',
        'was gifted',
        'were gifted',
        'gifted me',
        'gifted by',
        'kindly gifted',
        'sent me … for free',
        'gave me … for free',
        'sponsored by',
        'sponsored post',
        'paid partnership',
        'brand ambassador for',
        'paid me to',
      ],
      unless: ['not sponsored by', 'is sponsored by', 'was sponsored by'],
      data: { sure: 'clear' },
    },
    { match: ['affiliate link~', 'earn a (small)? commission'], data: { sure: 'clear', link: true } },
    {
      match: [
        'discount code~',
        'promo code~',
        'partnered with',
        'in partnership with',
        'invited by',
        'was invited (to|by)',
        'complimentary',
        'in collaboration with',
        'thanks to … for (sending|inviting)',
      ],
      data: { sure: 'possible' },
    },
  ],
};

/** Where a label is accepted: in every text, or only in texts of one language, whose readers know the word. */
export interface Accepted extends Partial<Record<Language, readonly Jurisdiction[]>> {
  in: readonly Jurisdiction[];
}

const germanLabel: Accepted = { in: germanSpeaking, de: englishSpeaking };
/** German media authorities: `#ad` is not enough in German posts. */
const englishLabel: Accepted = { in: englishSpeaking, en: germanSpeaking };
/** FTC: accepted. CAP Code: `Ad` is better, for readers do not take it for one. */
const american: Accepted = { in: ['US'] };

/** Whether a label is enough in a country. A text of unknown language may be in either. */
export function isAccepted(label: Accepted, country: Jurisdiction, language: Language | 'unknown'): boolean {
  const { in: everywhere, de = [], en = [] } = label;
  return (
    everywhere.includes(country) ||
    (language !== 'en' && de.includes(country)) ||
    (language !== 'de' && en.includes(country))
  );
}

/** Labels that stand as the first thing and say it plainly. */
export const acceptedLabels: Dictionary<Accepted> = {
  any: [
    {
      match: [
        'Werbung',
        'Anzeige',
        'Bezahlte Werbung',
        'Bezahlte Partnerschaft',
        'Bezahlte Werbepartnerschaft',
        'Dauerwerbesendung',
        'Werbevideo',
        'Unterstützt durch Produktplatzierung',
      ],
      data: germanLabel,
    },
    // § 26 MedienG
    { match: ['entgeltliche Einschaltung', 'bezahlte Einschaltung'], data: { in: ['AT'] } },
    { match: ['Publireportage', 'bezahlter Beitrag', 'bezahlter Inhalt'], data: { in: ['CH'] } },
    { match: ['ad', 'paid ad', 'advert', 'advertisement', 'advertising', 'ad feature'], data: englishLabel },
    { match: ['sponsored', 'paid partnership'], data: american },
  ],
};

/** Accepted as a hashtag, lower case without the sign. */
export const acceptedTags: ReadonlyMap<string, Accepted> = new Map([
  ...['werbung', 'anzeige', 'bezahltewerbung', 'bezahltepartnerschaft'].map((tag) => [tag, germanLabel] as const),
  ['entgeltlicheeinschaltung', { in: ['AT'] }],
  ...['ad', 'advert', 'advertisement', 'paidad'].map((tag) => [tag, englishLabel] as const),
  ...['sponsored', 'paidpartnership'].map((tag) => [tag, american] as const),
]);

/**
 * What is enough beside a link that earns a commission. German media authorities: an asterisk and an explanation near the link.
 * FTC: what is earned must be said, `affiliate` alone is unclear. CAP Code: only a label for advertising.
 */
export const affiliateLabels: Dictionary<Accepted> = {
  any: [
    { match: ['Werbung', 'Anzeige'], data: germanLabel },
    { match: ['=Ad', '=AD', 'advertisement'], data: englishLabel },
    { match: ['Affiliate Link~', 'Affiliatelink~', 'Partnerlink~', 'Werbelink~'], data: { in: germanSpeaking } },
    { match: ['affiliate', 'affiliate link~'], data: { in: germanSpeaking } },
    { match: ['Provision'], data: { in: germanSpeaking, de: ['US'] } },
    {
      match: ['commission', 'commissions', 'paid link~', 'as an Amazon Associate'],
      data: { in: ['US'], en: germanSpeaking },
    },
  ],
};

/** Hashtags that hint at a reward without saying it, lower case without the sign. The same set is weak in both languages. */
export const weakTags: ReadonlySet<string> = new Set(
  'sp spon sponsored sponsoredpost partner paidpartner collab gifted gift affiliate aff ambassador brandambassador prsample promo kooperation produkttest unbezahltewerbung poweredby'.split(
    ' ',
  ),
);

/** Weak tags that nobody uses without a reward. */
export const certainTags: ReadonlySet<string> = new Set(
  'sp spon sponsored sponsoredpost paidpartner gifted affiliate brandambassador prsample unbezahltewerbung'.split(' '),
);

/** Somebody speaks about advertising, or a thing happens in another field. */
export const otherMatters = words({
  de: ['Wohnung', 'Makler~', 'Provisionsfrei', 'Vertrieb~', 'Stellenanzeige~'],
  en: ['EU commission', 'european commission', 'us ambassador'],
});
