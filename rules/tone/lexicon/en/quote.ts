/** Phrases of quotations that no one ever said aloud. Verb, name and title together are found in `structure/quotation.ts`. */
import { lexicon } from '../lexicon.ts';

export const quote = lexicon('quote', [
  [['commented', 'remarked', 'stated'], 3, 'Delete, or “says”'],
  ['we are (thrilled|excited|pleased|delighted|proud|honored|honoured) to', 4, 'Why? One concrete fact'],
  [
    'this (partnership|acquisition|launch|collaboration|appointment|agreement|expansion|milestone) (represents|marks|reflects|underscores|demonstrates)',
    4,
    'What will people notice?',
  ],
  ['(a)? testament to', 4, 'Name the cause', { unless: ['old testament', 'new testament', 'last will and testament'] }],
  ["(couldn't be|could not be) (more)? (excited|prouder|happier|proud|thrilled)", 3, 'Show the moment'],
  [
    '(we)? look forward to (working|partnering|continuing|collaborating|supporting|welcoming)',
    3,
    'The next concrete step',
  ],
  ['^at … we believe', 4, 'Say what you do'],
  [
    '(our|its|their)? (continued|ongoing|unwavering|longstanding|long standing|strong|steadfast)? commitment to',
    4,
    'Show an action',
  ],
]);
