/** Distance: nobody acts, or the own company appears as a stranger. Passive sentences are computed from grammar. */
import { lexicon } from '../lexicon.ts';

export const passive = lexicon('passive', [
  ['it (has been|was) (decided|determined|agreed)', 3, 'We decided'],
  [
    ['it (should|must) be noted', '(is|are) (expected|anticipated) to', 'it is (expected|anticipated)'],
    3,
    'Say it; is the forecast cleared?',
    { when: 'third-person' },
  ],
  [
    ['the company', "the company's", 'the organization', 'the organisation', 'the firm', 'the group'],
    3,
    'We',
    { when: 'third-person' },
  ],
  [['customers', 'users', 'consumers', 'clients'], 1, 'You', { when: 'third-person' }],
  ['mistakes were made', 4, 'We made a mistake'],
  ['one (should|must|can)', 2, 'You', { unless: ['(no|any|some|every|this|that|which) one (should|must|can)'] }],
]);
