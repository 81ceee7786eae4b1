/** Phrases by which readers recognise a text that nobody has written. */
import { lexicon } from '../lexicon.ts';

export const machine = lexicon('machine', [
  [
    'in der heutigen (schnelllebigen|digitalen|modernen|vernetzten)? (zeit|welt|arbeitswelt|geschäftswelt)',
    4,
    'Streichen, mit einem Beispiel anfangen',
  ],
  ['in einer welt in der', 4, 'Streichen'],
  [['(taucht|tauche|tauch|tauchen) ein in', '(tauchen) sie … ein in', 'tauchen sie ein'], 4, 'Schaut rein'],
  [
    ['(entdecke|entdeckt) (die welt|die vielfalt|jetzt)', 'entdecken sie (die welt|die vielfalt|jetzt)'],
    2,
    'Was gibt es zu sehen?',
  ],
  ['(lass|lasst) uns (gemeinsam)? (die zukunft|neue wege)', 3, 'Eine konkrete Bitte'],
  ['nicht nur (ein|eine|einen) … es ist (ein|eine|einen|mehr)', 3, 'Einmal sagen, was es ist'],
  ['es ist wichtig zu (betonen|beachten|verstehen|erwähnen)', 3, 'Direkt sagen'],
  ['zusammenfassend lässt sich (sagen|festhalten)', 3, 'Streichen'],
  ['egal ob … oder', 1, 'Eine Gruppe ansprechen'],
]);
