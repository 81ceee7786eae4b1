/** Phrases by which readers recognise a text that nobody has written. */
import { lexicon } from '../lexicon.ts';

export const machine = lexicon('machine', [
  [
    "in today's (fast paced|ever changing|ever evolving|digital|competitive|rapidly changing|modern)? (world|landscape|environment|market|economy)",
    4,
    'Start with an example',
  ],
  ['in a world where', 4, 'Delete'],
  [['delve', 'delves', 'delving', 'delved'], 3, 'Look at'],
  [
    ['(unlock|unlocks|unlocking|unleash|unleashes|unleashing) (the|your|its|their)? (full)? (power|potential)'],
    3,
    'What can you do now?',
  ],
  ['(harness|harnesses|harnessing) (the|your)? (power|potential)', 3, 'Use'],
  ['(elevate|elevates|elevating) (your|our|their)', 3, 'Improve how?'],
  [
    [
      'tapestry of',
      'the realm of',
      'evolving landscape',
      'competitive landscape',
      'digital landscape',
      'changing landscape',
    ],
    3,
    'Field, area',
  ],
  ['(embark|embarks|embarking|embarked) on (a|this|our|your|an) … journey', 3, 'Start'],
  ['(navigate|navigates|navigating) the (complexities|challenges|landscape)', 3, 'Deal with'],
  ["it's not (just)? (about)? … it's", 3, 'Say once what it is'],
  ['look no further', 3, 'Delete'],
  [['let that sink in', 'read that again'], 3, 'Delete'],
  ["here's (why|the thing)", 1, 'Go straight to the reason'],
  ["whether you're … or", 1, 'Name one reader'],
  [['in conclusion', 'to sum up'], 2, 'Delete'],
]);
