/** Praise of the own thing in the highest degree. A figure says more. */
import { lexicon } from '../lexicon.ts';

export const superlative = lexicon('superlative', [
  [
    ['number one', 'no 1', 'number 1'],
    4,
    'In what, and says who?',
    {
      unless: [
        '(tip|rule|reason|step|lesson|mistake|question) number one',
        '(tip|rule|reason|step|lesson|mistake|question) (no|number) 1',
      ],
    },
  ],
  [
    'the best',
    2,
    'Compare with proof',
    {
      when: 'own-claim',
      unless: [
        'the best (part|thing|way|of luck|i|for last|wishes|advice)',
        'all the best',
        'hope for the best',
        'for the best',
        'one of the best',
        'the best day',
      ],
    },
  ],
  [
    ["(world's|industry's|market's|nation's|country's) first", 'first ever', 'first of its kind'],
    3,
    'Proof, or “new”',
    { unless: ['my first ever', 'our first ever', 'your first ever'] },
  ],
  [
    ['largest', 'biggest', 'fastest', 'most advanced', 'fastest growing'],
    3,
    'Number and source',
    { when: 'third-person', unless: ['biggest (mistake|fear|lesson|challenge|fan)'] },
  ],
  [
    ['unique', 'uniquely', 'one of a kind'],
    3,
    'What is different?',
    { unless: ['unique (id|ids|key|keys|constraint|username|identifier|visitors)'] },
  ],
  [['unparalleled', 'unmatched', 'unrivaled', 'unrivalled', 'unsurpassed', 'second to none'], 4, 'Delete'],
  [
    ['revolutionary', 'revolutionize~', 'revolutionise~', 'revolutionizing', 'revolutionising'],
    4,
    'Show before and after',
    { unless: ['revolutionary (war|guard)'] },
  ],
  [
    ['groundbreaking', 'breakthrough', 'breakthroughs', 'trailblazing', 'pioneering'],
    4,
    'Name the step',
    { unless: ['groundbreaking ceremony'] },
  ],
  [['cutting edge', 'leading edge', 'bleeding edge'], 4, 'Name the feature'],
  ['state of the art', 4, 'Year or feature'],
  [
    ['next generation', 'next gen'],
    3,
    'The difference in one line',
    { unless: ['for the next generation', 'to the next generation'] },
  ],
  [
    ['innovative', 'innovation', 'innovations', 'innovate', 'innovator', 'innovators', 'innovating'],
    4,
    'What is new about it?',
    { unless: ['innovation (hub|lab|labs|center|centre|day|week|award|awards|prize)'] },
  ],
  [['transformative', 'transformational'], 3, 'What changed, and for whom?'],
  [['game changer', 'game changing', 'gamechanger'], 3, 'What is different now?'],
  ['disruptive', 3, 'Name the effect', { unless: ['disruptive (weather|passenger|noise|behavior|behaviour)'] }],
  ['unprecedented', 3, 'Number and year'],
  [
    ['exceptional', 'outstanding', 'superior', 'extraordinary', 'exceptionally'],
    2,
    'One detail',
    {
      unless: [
        'extraordinary (general)? meeting',
        'lake superior',
        'amount outstanding',
        'outstanding (balance|invoice|shares|issue|order)',
      ],
    },
  ],
  [
    ['ultimate', 'perfect', 'ideal'],
    2,
    'For what?',
    { unless: ['perfect thanks', 'not perfect', "nobody's perfect", 'perfect storm', 'perfect thank you'] },
  ],
  ['gold standard', 3, 'Which standard?', { unless: ['(left|abandoned|currency) … gold standard'] }],
  [
    ['top notch', 'top tier', 'first class'],
    2,
    'One detail',
    { unless: ['first class (ticket|seat|cabin|mail|stamp|coach|carriage)'] },
  ],
  [
    ['premium', 'exclusive', 'exclusively'],
    2,
    'Price, place or number',
    { unless: ['insurance premium', 'premium (account|plan|user)'] },
  ],
  [
    'must have',
    2,
    'For whom, and why?',
    {
      unless: [
        'must have (been|had|got|gone|seen|felt|missed|left|taken|come|made|done|said)',
        '(you|we|i|it|they|he|she|there|that|this) must have',
      ],
    },
  ],
  ['(110|120|1000) percent', 2, 'The real number', { unless: ['(grew|rose|up|growth) … (110|120|1000) percent'] }],
  ['new and improved', 3, 'What improved?'],
]);
