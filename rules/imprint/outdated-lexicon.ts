/** References to laws that are no longer in force, and what stands in their place. Checked 2026-11-21. */
import { type Dictionary, words } from '../dictionary.ts';

export interface OutdatedLaw {
  now: string;
  /** Mends the reference as it was written, where one law took the place of the other unchanged. */
  replacement?: readonly [RegExp, string];
}

export const outdatedLaws: Dictionary<OutdatedLaw> = {
  any: [
    {
      match: ['5 =TMG', '5 Abs 1 =TMG', '5 Absatz 1 =TMG', '5 Telemediengesetz', '5 des Telemediengesetzes'],
      data: { now: '§ 5 DDG', replacement: [/TMG|Telemediengesetz|des Telemediengesetzes/, 'DDG'] },
    },
    { match: ['6 =TMG', '6 Abs 1 =TMG'], data: { now: '§ 6 DDG', replacement: [/TMG/, 'DDG'] } },
    {
      match: ['7 =TMG', '8 =TMG', '9 =TMG', '10 =TMG', '7 Abs 1 =TMG', '8 bis 10 =TMG', 'bis 10 =TMG'],
      data: { now: '§§ 7 ff. DDG und Art. 4 bis 6 DSA' },
    },
    {
      match: [
        '55 =RStV',
        '55 Abs 2 =RStV',
        '55 Absatz 2 =RStV',
        '55 Abs 1 =RStV',
        '55 II =RStV',
        '55 Rundfunkstaatsvertrag',
        '55 Abs 2 Rundfunkstaatsvertrag',
        '55 Abs 2 des Rundfunkstaatsvertrags',
      ],
      data: { now: '§ 18 MStV', replacement: [/55(.*)(?:RStV|(?:des )?Rundfunkstaatsvertrags?)/, '18$1MStV'] },
    },
    { match: ['Telemediengesetz~', 'Telemedia Act'], data: { now: 'DDG' } },
    { match: ['=TTDSG'], data: { now: 'TDDDG', replacement: [/TTDSG/, 'TDDDG'] } },
    { match: ['6 =TDG', '=TDG'], data: { now: '§ 5 DDG' } },
    { match: ['10 =MDStV', '10 Abs 3 =MDStV', '=MDStV'], data: { now: '§ 18 MStV' } },
  ],
};

/** Somebody writes about the change. */
export const lawTalk = words({
  de: [
    'abgelöst',
    'ersetzt',
    'ersetzte',
    'veraltet',
    'alt',
    'alte',
    'alten',
    'früher',
    'heißt jetzt',
    'heißt nun',
    'statt',
    'nicht mehr',
    'außer Kraft',
    'wer noch',
    'noch immer',
    'abgeschaltet',
    'eingestellt',
    'geschlossen',
    'geändert',
    'Urteil',
    'BGH',
    'entschied',
    'damals',
    'aus § 5',
    'wurde zu',
  ],
  en: [
    'replaced',
    'outdated',
    'old',
    'formerly',
    'now called',
    'instead of',
    'no longer',
    'repealed',
    'closed',
    'shut down',
    'remove',
    'changed',
    'ruling',
    'still cite',
    'still cites',
    'used to',
  ],
});
