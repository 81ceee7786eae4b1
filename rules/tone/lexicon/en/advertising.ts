/** Shop-window calls. They push; a post talks. */
import { lexicon } from '../lexicon.ts';

export const advertising = lexicon('advertising', [
  [["don't miss out", 'act now', 'hurry'], 2, 'Date and reason', { unless: ['no hurry', 'in a hurry', 'hurry back'] }],
  [['limited time only', 'while stocks last', 'while supplies last'], 2, 'The end date'],
  [['see for yourself', 'what are you waiting for'], 3, 'Offer a test, a link, a date'],
  ['experience the difference', 3, 'Show it'],
  ['your (trusted)? partner (for|in)', 3, "The benefit from the reader's side"],
  [
    ['satisfaction guaranteed', 'guaranteed'],
    2,
    'Name the terms, or delete',
    { unless: ['not guaranteed', "isn't guaranteed"] },
  ],
  [['buy now', 'shop now', 'order today', 'order now'], 1, 'Add a reason'],
]);
