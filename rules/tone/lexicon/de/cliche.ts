/** Worn images. One is human, three are a speech. */
import { lexicon } from '../lexicon.ts';

export const cliche = lexicon('cliche', [
  ['(setzt|setzen|setzte|setzten) … zeichen', 3, 'Die Tat beschreiben'],
  [
    '(stellt|stellen|stellte|stellten) … weichen',
    3,
    'Die Entscheidung nennen',
    { unless: ['(bahn|gleis|stellwerk) … weichen'] },
  ],
  [['(schlägt|schlagen|schlug|beginnt) … neues kapitel', 'neues kapitel auf'], 3, 'Was beginnt?'],
  ['(geht|gehen|ging) … in die nächste runde', 2, 'Den Termin nennen'],
  [
    'startschuss',
    2,
    'Los geht es am …',
    { unless: ['startschuss … (lauf|rennen|marathon|meter)', '(lauf|rennen|marathon) … startschuss'] },
  ],
  ['(öffnet|öffnen|öffnete) … (pforten|tore)', 3, 'Macht auf'],
  ['(blickt|blicken) auf … (geschichte|tradition|erfahrung|bestehen) … zurück', 3, 'Eine Anekdote erzählen'],
  [
    ['(blickt|blicken) (optimistisch|zuversichtlich) in die zukunft', '(optimistisch|zuversichtlich) in die zukunft'],
    3,
    'Den Plan nennen (Freigabe?)',
  ],
  [
    ['leuchtturmprojekt', 'leuchtturmprojekte', 'leuchtturm'],
    3,
    'Das Ergebnis nennen',
    { unless: ['leuchtturm (am|an der|in|auf|von|steht)', '(am|zum|der|alte|alter|vom) leuchtturm'] },
  ],
  [['am puls der zeit', 'zeichen der zeit'], 3, 'Streichen'],
  [['fit für die zukunft', 'zukunftsfit~'], 3, 'Was wird besser?'],
  [['erfolgsgeschichte', 'erfolgskurs', 'wachstumskurs', 'innovationskurs'], 3, 'Zahl und Quelle nennen'],
  [
    '(gut|breit|neu|bestens|optimal|stark) (aufgestellt~|aufstellen|aufzustellen)',
    3,
    'Was genau?',
    { unless: ['(zelt|zelte|stühle|tische|maschine|regal) … aufgestellt'] },
  ],
  [
    [
      'offensive',
      'qualitätsoffensive',
      'vermarktungsoffensive',
      'digitaloffensive',
      'produktoffensive',
      'wachstumsoffensive',
    ],
    3,
    'Den Schritt nennen',
    {
      unless: [
        '(in der|die|unsere|starke) offensive',
        'offensive (spieler|spielerin|reihe|spielweise|verteidiger)',
        'defensive und offensive',
      ],
    },
  ],
  [['mit hochdruck', 'auf hochtouren'], 2, 'Bis wann?'],
  [['dreh und angelpunkt'], 2, 'Mitte, wichtigster Punkt'],
  ['rundum sorglos', 3, 'Den Inhalt nennen'],
  ['mit (viel|großer|voller)? (leidenschaft|herzblut)', 3, 'Eine Szene zeigen'],
  ['auf augenhöhe', 2, 'Eine Frage stellen statt behaupten', { when: 'own-claim' }],
  [
    [
      '(der kunde|der mensch|die kunden|die menschen|unsere kunden) … im mittelpunkt',
      'im mittelpunkt (steht|stehen) (der mensch|die menschen|der kunde|unsere kunden)',
    ],
    3,
    'Ein Beispiel nennen',
  ],
  [
    ['(höchster|höchsten|hoher) stellenwert', '(oberste|höchste) priorität', 'herzensangelegenheit'],
    3,
    'Die Handlung nennen',
  ],
  ['vertrauensvoll~ (zusammenarbeit|partnerschaft)', 2, 'Was habt ihr zusammen gemacht?'],
  ['spannend~ (einblicke|einblicken|themen|gespräche|gesprächen|vorträge|vorträgen)', 2, 'Was hat dich überrascht?'],
  ['(inspirierend~|wertvoll~) (austausch|impulse|impulsen|gespräche|einblicke)', 3, 'Eine Erkenntnis nennen'],
  [
    'auf (das|ein|ein ganz) (nächste|neues|nächstes) level',
    3,
    'Ein messbarer Schritt',
    { unless: ['(spiel|boss|quest|zelda|mario) … level'] },
  ],
  ['herausforderungen (meistern|begegnen|zu meistern|gemeistert|zu begegnen|stellen)', 2, 'Welche?'],
  ['rund um das thema', 1, 'Zu, über'],
  [
    '(zum|das|dem) thema (digitalisierung|nachhaltigkeit|innovation|sicherheit|zukunft|gesundheit|mobilität|transformation|bildung)',
    2,
    'Das Wort allein genügt',
  ],
  [['wie sand am meer', 'in aller munde'], 2, 'Zahl nennen oder streichen'],
  ['nägel mit köpfen', 2, 'Die Entscheidung nennen', { unless: ['nägel mit köpfen (aus|kaufen|im baumarkt)'] }],
]);
