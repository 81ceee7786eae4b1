/** Shop-window calls. They push; a post talks. */
import { lexicon } from '../lexicon.ts';

export const advertising = lexicon('advertising', [
  [
    ['greifen sie zu', 'jetzt zuschlagen', 'schnell sein lohnt sich', 'jetzt zugreifen'],
    2,
    'Nutzen und Preis nüchtern nennen',
  ],
  [['nur für kurze zeit', 'solange der vorrat reicht'], 2, 'Das Enddatum nennen'],
  [['überzeugen sie sich selbst', 'überzeugt euch selbst'], 3, 'Test, Termin oder Video anbieten'],
  [['worauf warten sie noch', 'worauf wartet ihr noch', 'worauf wartest du noch'], 3, 'Streichen'],
  [['verpassen sie (nicht|auf keinen fall|keine)', 'nicht verpassen'], 2, 'Datum und Grund nennen'],
  ['(angebot|programm|seminar|workshop) richtet sich an', 2, 'Für alle, die …'],
  ['profitieren sie von', 3, 'Du sparst …; ihr bekommt …'],
  ['sichern sie sich (jetzt)?', 2, 'Hier anmelden', { unless: ['sichern sie sich … (gegen|mit seil|mit helm)'] }],
]);
