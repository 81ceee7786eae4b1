/** Sentences a company keeps in a drawer, and claims to lead. Leading needs proof. */
import { lexicon } from '../lexicon.ts';

export const boilerplate = lexicon('boilerplate', [
  [
    [
      'leading (provider|supplier|manufacturer|developer|producer|distributor|operator|platform|company|global provider)',
      'leading (global|international|independent|national|european) (provider|supplier|manufacturer|company|developer)',
    ],
    5,
    'What do you make, and for whom?',
  ],
  [
    [
      'world leading',
      'industry leading',
      'market leading',
      'global leader in',
      'market leader',
      'world leader in',
      'leader in the',
    ],
    5,
    'Number and source, or delete',
  ],
  ['world class', 4, 'Give the measure', { unless: ['world class (athlete|athletes|runner|player|players|goal)'] }],
  [['best in class', 'best of breed'], 4, 'Compare with proof'],
  ['premier', 3, 'Delete', { unless: ['premier league', 'premier inn', '(deputy|chinese|former) premier'] }],
  [['(trusted|preferred) partner', 'partner of choice', 'provider of choice'], 3, 'A customer example, cleared'],
  ['trusted by', 2, 'Names only with consent'],
  [['headquartered in', 'with offices in', 'is based in'], 3, 'Delete', { when: 'third-person' }],
  ['(founded|established) in #', 2, 'Only if the anniversary is the story'],
  [
    [
      'with (more than|over|approximately|nearly|some)? # employees',
      '(serving|serves) customers in (more than|over)? # countries',
      'employs (more than|over|approximately|nearly)? # (people|employees)',
      '# employees worldwide',
    ],
    4,
    'Delete',
  ],
  [['full service', 'turnkey'], 3, 'List three services'],
  ['one stop shop', 3, 'List three things'],
  ['award winning', 2, 'Which award, when? Link it'],
  [['renowned', 'prestigious', 'reputable', 'well known'], 3, 'Name it'],
  [['proven track record', 'decades of experience', 'extensive experience', 'years of experience'], 3, 'One case'],
  ['(comprehensive|broad|extensive|full|diversified) (suite|range|portfolio) of', 4, 'One example'],
  [['solutions provider', 'solution provider', 'provider of … (solutions|services)'], 4, 'Name the product'],
  [
    [
      'dedicated to (providing|delivering|helping|improving|advancing)',
      'committed to (providing|delivering|helping|improving|advancing)',
    ],
    3,
    'Show an action',
  ],
  ['(our|whose|its) mission is to', 2, 'Show it'],
  ['wholly owned subsidiary', 3, 'Delete', { unless: ['i work for … wholly owned subsidiary'] }],
  [
    'helps (companies|businesses|organizations|organisations|customers|clients|enterprises)',
    2,
    'Speak to the reader: “you”',
  ],
  ['(recognized|recognised) (leader|expert)', 3, 'By whom?'],
]);
