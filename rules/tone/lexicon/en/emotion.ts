/** Feeling that is put on show before the reader knows what happened. */
import { lexicon } from '../lexicon.ts';

export const emotion = lexicon('emotion', [
  [
    '(so|incredibly|beyond|super|extremely|truly) (proud|excited|grateful|humbled|honored|honoured)',
    2,
    'Of what exactly?',
  ],
  ['(humbled|blessed|honored|honoured) to (be|have)', 3, 'Name the fact'],
  ['huge (thank you|shout out|shoutout) to (the|our|my) … team', 1, 'Names and deeds'],
  ['what (a|an) (amazing|incredible|fantastic) (event|week|journey|year|evening)', 2, 'One scene'],
  ["words (cannot|can not|can't) (describe|express)", 2, 'Try one word'],
]);
