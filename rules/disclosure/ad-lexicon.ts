/** Words of reward and the labels that go with them. Sources: guide of the German media authorities, FTC, CAP Code. */
import { type Dictionary, words } from '../dictionary.ts';

/** English ones are used in German posts as well. `clear`: something was given. `possible`: only together with somebody else's account. */
export const rewards: Dictionary<{ sure: 'clear' | 'possible' }> = {
  de: [
    {
      match: [
        'mein~ Rabattcode~',
        'mein~ Gutscheincode~',
        'mein~ Code',
        'meinem Code',
        'Affiliate Link~',
        'Affiliatelink~',
        'Partnerlink~',
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
        '(bekomme|erhalte|kriege) ich (eine)? (kleine)? Provision',
        'ich (bekomme|erhalte|kriege) (eine)? (kleine)? Provision',
        'unbezahlte Werbung',
        'Markenbotschafter~',
      ],
      unless: ['Geburtstag geschenkt bekommen', 'nicht gesponsert'],
      data: { sure: 'clear' },
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
        'affiliate link~',
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
        'earn a (small)? commission',
        'paid partnership',
        'brand ambassador for',
        'paid me to',
      ],
      unless: ['not sponsored by', 'is sponsored by', 'was sponsored by'],
      data: { sure: 'clear' },
    },
    {
      match: [
        'discount code~',
        'promo code~',
        'partnered with',
        'in partnership with',
        'invited by',
        'complimentary',
        'in collaboration with',
        'thanks to … for (sending|inviting)',
      ],
      data: { sure: 'possible' },
    },
  ],
};

/** Countries whose rules a company follows. Without one, the language of the text tells which labels its readers know. */
export const jurisdictions = ['DE', 'AT', 'CH', 'UK', 'US'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** Labels that stand as the first thing and say it plainly, and where they are accepted. */
export const acceptedLabels: Dictionary<{ in: readonly Jurisdiction[] }> = {
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
      data: { in: ['DE', 'AT', 'CH'] },
    },
    // § 26 MedienG
    { match: ['entgeltliche Einschaltung', 'bezahlte Einschaltung'], data: { in: ['AT'] } },
    { match: ['Publireportage', 'bezahlter Beitrag', 'bezahlter Inhalt'], data: { in: ['CH'] } },
    { match: ['ad', 'paid ad', 'advert', 'advertisement', 'advertising', 'ad feature'], data: { in: ['UK', 'US'] } },
    { match: ['sponsored', 'paid partnership'], data: { in: ['US'] } },
  ],
};

/** Labels that are enough beside a link that earns a commission. */
export const affiliateLabels = words({
  any: [
    'Werbung',
    'Anzeige',
    'Affiliate Link~',
    'Affiliatelink~',
    'Partnerlink~',
    'Provision',
    'Werbelink~',
    'affiliate',
    'affiliate link~',
    'commission',
    'commissions',
    '=Ad',
    '=AD',
    'advertisement',
    'as an Amazon Associate',
  ],
});

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

/** Accepted as a hashtag. */
export const acceptedTags: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set(['werbung', 'anzeige', 'bezahltewerbung', 'bezahltepartnerschaft']),
  en: new Set(['ad', 'advert', 'advertisement', 'paidad', 'sponsored']),
};

/** Accepted as a hashtag in the country, or by the language of the text where no country is set. */
export function acceptsTag(tag: string, country: Jurisdiction | undefined, language: 'de' | 'en'): boolean {
  if (country === 'UK') return tag !== 'sponsored' && acceptedTags.en.has(tag);
  if (country === 'US') return acceptedTags.en.has(tag);
  return acceptedTags[country === undefined ? language : 'de'].has(tag);
}

/** Somebody speaks about advertising, or a thing happens in another field. */
export const otherMatters = words({
  de: ['Wohnung', 'Makler~', 'Provisionsfrei', 'Vertrieb~', 'Stellenanzeige~'],
  en: ['EU commission', 'european commission', 'us ambassador'],
});
