/** Worn images. One is human, three are a speech. */
import { lexicon } from '../lexicon.ts';

export const cliche = lexicon('cliche', [
  [
    'at the (heart|forefront|core) of',
    3,
    'Say what happens',
    { unless: ['at the heart of the (city|town|village|island)'] },
  ],
  ['(push|pushes|pushing|pushed) the boundaries', 3, 'Which limit?'],
  ['(raise|raises|raising|raised) the bar', 3, 'By how much?'],
  ['(pave|paves|paving|paved) the way', 3, 'The next step'],
  ['ahead of the curve', 2, 'When did you start?'],
  ['(take|takes|taking|took) … to the next level', 3, 'A measurable step'],
  ['the future of … is here', 3, 'Show it'],
  ['passionate about', 2, 'Show the scene'],
  ['people are our (greatest|most important|biggest) asset', 3, 'Name the people'],
  [['a wealth of', 'a plethora of', 'myriad'], 2, 'A number'],
  [['it goes without saying', 'needless to say'], 2, 'Delete'],
  ['at the end of the day', 2, 'Delete'],
  [['going forward', 'moving forward'], 2, 'From now on; from [date]'],
  ['when it comes to', 1, 'For, about'],
  ['(hit|hits|hitting) the ground running', 2, 'The start date'],
  ['(give|gives|giving|gave) back to the community', 2, 'What, where, how much?'],
  [['one team one dream', 'we are one team'], 2, 'Name the people'],
  ["(excited for|excited about) (what's|what is) (next|to come)", 3, 'Say it, or wait (embargo?)'],
  [['big things (are)? coming', 'stay tuned', 'watch this space'], 2, 'A date, or wait (embargo?)'],
]);
