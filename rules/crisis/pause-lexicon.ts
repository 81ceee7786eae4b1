/** What the posts that a crisis pauses look like. Other entries of `crisis.pause` are words that are looked for as they stand. */
import { words } from '../dictionary.ts';

/** Names that a pack may give to what is paused. */
export const pauseNames = {
  campaign: ['campaign', 'campaigns', 'kampagne', 'kampagnen', 'werbung', 'advertising', 'marketing'],
  humour: ['humour', 'humor', 'jokes', 'witze', 'spaß', 'spass', 'fun'],
} as const;

export type Paused = keyof typeof pauseNames;

export const campaignWords = words({
  de: [
    'Gewinnspiel~',
    'verlosen',
    'Verlosung',
    'Rabatt~',
    'Rabattcode~',
    'Gutscheincode~',
    'Sonderangebot~',
    'Aktionspreis~',
    'jetzt (sichern|bestellen|kaufen|zugreifen|entdecken|shoppen|buchen)',
    'nur (heute|noch heute|diese Woche)',
    'nur für kurze Zeit',
    'Link in (der)? Bio',
    'neue Kampagne',
    'neue Kollektion',
    'Produktstart',
    'Vorverkauf',
    'Sale',
    'Black Friday',
    'Cyber Monday',
    'Countdown',
    '# % auf',
    'sichere dir',
    'sichert euch',
  ],
  en: [
    'giveaway',
    'discount~',
    'promo code~',
    'use code',
    'special offer~',
    '(shop|buy|order|book) now',
    'today only',
    'limited time',
    'limited edition',
    'link in (the)? bio',
    'new campaign',
    'new collection',
    'product launch',
    'pre order',
    'sale',
    'Black Friday',
    'Cyber Monday',
    'countdown',
    '# % off',
    '# percent off',
    "don't miss out",
  ],
});

export const humourWords = words({
  de: [
    'haha',
    'hahaha',
    'lol',
    'rofl',
    'hihi',
    'Witz',
    'Flachwitz',
    'Scherz~',
    'Spaß beiseite',
    'Meme~',
    'zum Totlachen',
    'Aprilscherz',
  ],
  en: [
    'haha',
    'hahaha',
    'lol',
    'lmao',
    'rofl',
    'joke~',
    'just kidding',
    'meme~',
    'hilarious',
    "april fool's",
    'pun intended',
  ],
});

export const laughing = /^(?:😂|🤣|😅|😜|😝|🤪|😆|🙃)/u;
