/** Phrases of quotations that no one ever said aloud. Verb, name and title together are found in `structure/quotation.ts`. */
import { lexicon } from '../lexicon.ts';

export const quote = lexicon('quote', [
  [
    'freut sich … (geschäftsführer|geschäftsführerin|vorstand|vorständin|ceo|leiter|leiterin|präsident|präsidentin|bürgermeister|bürgermeisterin|vorsitzender|vorsitzende)',
    5,
    'Ein konkreter Satz statt Freude',
  ],
  ['(zeigt|zeigte|zeigen|zeigten) sich … (begeistert|erfreut|überzeugt|zufrieden)', 4, 'Was genau war gut?'],
  [['unterstreicht', 'unterstrich', 'bekräftigt', 'bekräftigte'], 3, 'Streichen'],
  ['so … (weiter|abschließend)', 4, 'Streichen', { when: 'names' }],
  [
    ['mit … gehen wir den nächsten … schritt', 'gehen wir den nächsten (logischen|wichtigen|konsequenten)? schritt'],
    4,
    'Welchen Schritt?',
  ],
  [
    [
      'ist … ein (wichtiger|weiterer|großer|bedeutender|entscheidender) meilenstein',
      'ist … ein meilenstein',
      '(wichtigen|weiteren|bedeutenden) meilenstein',
    ],
    4,
    'Zahl, Datum oder Nutzen nennen',
  ],
  [['(wir)? sind (fest)? (davon)? überzeugt dass', 'bin (fest)? davon überzeugt dass'], 2, 'Beleg statt Überzeugung'],
  ['freuen uns (sehr|außerordentlich|riesig|besonders) (auf|über|dass)', 2, 'Worüber genau?'],
]);
