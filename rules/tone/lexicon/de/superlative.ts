/** Praise of the own thing in the highest degree. A figure says more. */
import { lexicon } from '../lexicon.ts';

export const superlative = lexicon('superlative', [
  [
    ['einzigartig~', 'einmalig~'],
    3,
    'Was ist anders?',
    { unless: ['einmalig~ (zahlung|gebühr|kosten|anmeldung|passwort|code|betrag|aktion)'] },
  ],
  [['weltneuheit', 'weltpremiere', 'weltweit (erste|erster|erstes|ersten)'], 4, 'Beleg nennen, sonst „neu“'],
  [
    ['revolutionär~', 'revolutioniert', 'revolutionieren'],
    4,
    'Vorher und nachher zeigen',
    { unless: ['revolutionär~ (arbeiter|arbeiterin|sozialisten|zellen|garden|kämpfe)'] },
  ],
  ['bahnbrechend~', 4, 'Einen Messwert nennen'],
  [['wegweisend~', 'richtungsweisend~', 'zukunftsweisend~'], 4, 'Die Folge für den Alltag nennen'],
  [
    ['modernste', 'modernster', 'modernsten', 'modernstes', 'modernstem', 'hochmodern~'],
    3,
    'Baujahr oder Funktion nennen',
  ],
  [
    '(neuesten|neuester|nächsten|nächster|neueste|nächste) generation',
    3,
    'Der Unterschied in einem Satz',
    {
      unless: [
        'für die nächste generation',
        'an die nächste generation',
        'der nächsten generation … (schule|kinder|kindern|enkel)',
      ],
    },
  ],
  [
    [
      'höchste~ (qualität|qualitätsstandards|standards|ansprüche|ansprüchen|sicherheitsstandards)',
      'höchster qualität',
      'höchsten ansprüchen',
      'premiumqualität',
      'erstklassig~',
    ],
    3,
    'Prüfsiegel oder Einzelheit nennen',
  ],
  [['unvergleichlich~', 'unübertroffen~', 'unerreicht~'], 4, 'Streichen'],
  [
    ['optimal~', 'ideal~', 'perfekt~'],
    2,
    'Wofür genau?',
    {
      unless: [
        'optimale temperatur',
        'optimaler abstand',
        'perfekt danke',
        'nicht perfekt',
        'niemand ist perfekt',
        'nicht ideal',
        'nicht optimal',
      ],
    },
  ],
  [
    ['spitzentechnologie', 'spitzenqualität', 'spitzenleistung', 'spitzenleistungen', 'spitzenposition'],
    3,
    'Eine Zahl nennen',
  ],
  ['quantensprung', 4, 'Eine Zahl nennen', { unless: ['quantensprung … elektron'] }],
  [['preisgekrönt~', 'mehrfach ausgezeichnet~'], 2, 'Welcher Preis, wann? Link dazu'],
  [['herausragend~', 'exzellent~', 'hervorragend~'], 2, 'Was war gut?'],
  ['maximal~ (flexibilität|sicherheit|komfort|transparenz|effizienz)', 2, 'Grenze oder Wert nennen'],
  [['enorm~', 'immens~'], 2, 'Eine Zahl nennen'],
  ['(setzt|setzen|setzte|setzten) … (maßstäbe|standards)', 4, 'Welche Maßstäbe?'],
  [
    '(das beste|die beste|die besten|der beste|den besten)',
    2,
    'Mit wem verglichen? Quelle nennen',
    {
      when: 'own-claim',
      unless: ['das beste (daran|am|an|war|ist|draus|daraus|hoffen|zum schluss|kommt)', 'die besten (wünsche|grüße)'],
    },
  ],
]);
