/** Verbs and formulas with which an organisation announces something instead of telling it. */
import { lexicon } from '../lexicon.ts';

export const announcing = lexicon('announcing', [
  [['today announced', 'announced today', 'announced that it', 'has announced', 'have announced'], 5, 'New today: …'],
  [
    [
      'announces',
      'announced (the|its|a|plans|tonight|yesterday|on (monday|tuesday|wednesday|thursday|friday)|this (week|morning))',
    ],
    4,
    'Say it as “we”',
    { when: 'third-person' },
  ],
  ['(is|was) pleased to announce', 5, 'News first, feeling later'],
  ['(is|was) proud to announce', 5, 'What did people do?'],
  ['(is|was) (excited|thrilled|delighted|honored|honoured|happy) to announce', 5, 'News first'],
  [
    'is (pleased|proud|excited|thrilled|delighted|happy) to (present|release|introduce|unveil|welcome)',
    4,
    'News first',
  ],
  [
    [
      "(I'm|we're|i am|we are|am|are) (thrilled|excited|humbled|honored|honoured|delighted|pleased|proud) to (share|announce|introduce|unveil)",
    ],
    4,
    'Some news: …',
  ],
  ['we are pleased to inform you', 4, 'Just say it'],
  [
    ['unveil', 'unveils', 'unveiled', 'unveiling'],
    3,
    'Meet …',
    { unless: ['unveiled … (statue|monument|portrait|plaque)'] },
  ],
  [
    ['introduces', 'launches', 'rolls out', 'has launched', 'has introduced'],
    2,
    'You can now …',
    { when: 'third-person' },
  ],
  ['(reports|reported) … (results|growth|earnings|revenue)', 4, 'Cleared numbers only, in plain words'],
  [
    '(expand|expands|expanded|expanding) its … (footprint|presence|portfolio|reach|operations|offering)',
    3,
    'What is new for people, and where?',
  ],
  [
    '(strengthen|strengthens|strengthened|strengthening) its … (position|commitment|presence|portfolio)',
    3,
    'What changes?',
  ],
  [
    '(joins forces|join forces|joined forces|teams up|teamed up|partners|partnered) with',
    2,
    "We're working with @… on …",
  ],
  ['(enters|entered|enter) into (a|an) … agreement', 4, 'Plain verb; check the release date'],
  ['(sign|signs|signed) (a)? memorandum of understanding', 4, 'Say what you will do together'],
  [['named (a)? leader', 'recognized as', 'recognised as', 'has been named'], 3, 'Who says so? Link it'],
  [
    ['appoints', 'appointed as', 'has been appointed (as)?', 'has appointed', 'was appointed', 'the appointment of'],
    2,
    'Let the person say hello',
  ],
  ['(celebrate|celebrates|celebrated|celebrating) # years of', 3, 'One anecdote'],
  [
    '(reaffirm|reaffirms|reaffirmed|reaffirming|underscore|underscores|underscored|underscoring) (its|our|their|the) … commitment',
    4,
    'Show an action',
  ],
  ['continues its … (trajectory|path|growth)', 4, 'A cleared number, or delete'],
  [
    'officially (opens|opened|launches|launched|kicks off|kicked off)',
    2,
    'Drop “officially”',
    { unless: ['officially opened the pool'] },
  ],
  [
    [
      'we (welcome|urge|condemn|regret|deplore|commend|applaud|call on|call upon) (the|this|that|all|a|both)',
      'we would like to (thank|express|inform)',
      'our (organisation|organization|association|shareholders|stakeholders|portfolio|submission)',
    ],
    3,
    'Say what you want and why, as you would to a neighbour',
  ],
  ['(has|have) reacted … to the', 2, 'What do you think of it?', { when: 'third-person' }],
  ['today releases', 3, 'New today: …'],
  ['(mark|marks|marked|marking) (a|an|another) … milestone', 3, 'Name the result'],
]);
