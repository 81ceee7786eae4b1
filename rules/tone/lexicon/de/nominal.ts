/** Officialese: nouns where a verb would do. Chains of nouns and long sentences are computed in `structure/`. */
import { lexicon } from '../lexicon.ts';

export const nominal = lexicon('nominal', [
  [
    'im rahmen (von|der|des|einer|eines|dieser|dieses|unserer|unseres|ihrer|seiner)',
    2,
    'Bei, auf, während',
    { unless: ['im rahmen des möglichen', 'bild im rahmen', 'foto im rahmen'] },
  ],
  ['anlässlich', 2, 'Zu, bei'],
  ['im zuge (der|des|einer|eines|dieser|dieses)', 2, 'Bei, durch'],
  [
    'im bereich (der|des|von)',
    2,
    'In, bei',
    {
      unless: [
        'im bereich der (haltestelle|kreuzung|baustelle|ausfahrt|straße|brücke)',
        'im bereich des (bahnhofs|marktplatzes|hauptbahnhofs)',
      ],
    },
  ],
  ['unter berücksichtigung', 3, 'Mit Blick auf, wenn'],
  [['in bezug auf', 'hinsichtlich', 'bezüglich', 'in puncto'], 2, 'Zu, bei, über'],
  [['mittels', 'vermittels'], 2, 'Mit'],
  [['seitens', 'vonseiten', 'von seiten der', 'von seiten des'], 3, 'Von'],
  ['aufgrund der tatsache dass', 3, 'Weil'],
  [['zwecks', 'zum zwecke'], 3, 'Um … zu, für'],
  [
    'zur verfügung (stellen|stellt|stellte|stellten|stehen|steht|stand|gestellt|gestellten|zu stellen)',
    2,
    'Geben, bekommen, haben',
  ],
  ['in der lage (sein|ist|sind|war|waren|zu sein)', 2, 'Können', { unless: ['nicht in der lage'] }],
  [
    [
      'zum einsatz (kommen|kommt|kam|kamen|bringen|gebracht|gekommen)',
      '(kommt|kommen|kam|kamen) … zum einsatz',
      'einsatz (finden|findet|fand)',
    ],
    3,
    'Nutzen',
    { unless: ['(feuerwehr|thw|rettungsdienst|polizei) … zum einsatz', 'einsatz … (feuerwehr|thw)'] },
  ],
  ['(zur)? anwendung (finden|findet|kommen|kommt|gefunden)', 3, 'Gelten, nutzen'],
  [['in anspruch (nehmen|nimmt|genommen|zu nehmen)', '(nimmt|nehmen) … in anspruch'], 2, 'Nutzen'],
  [
    ['unter beweis (stellen|stellt|gestellt|zu stellen)', '(stellt|stellen|stellte|stellten) … unter beweis'],
    3,
    'Zeigen',
  ],
  [
    [
      'beitrag (zu|zur|zum) … (leisten|leistet|leistete|zu leisten)',
      '(leistet|leisten) … beitrag',
      'beitrag (leisten|leistet|geleistet|zu leisten)',
    ],
    2,
    'Helfen, sparen',
  ],
  [
    [
      '(zentrale|wichtige|entscheidende|wesentliche|große) rolle (spielen|spielt|spielte)',
      '(spielt|spielen|spielte) … (zentrale|wichtige|entscheidende|wesentliche) rolle',
    ],
    2,
    'Wichtig, weil …',
    { unless: ['rolle … im (film|stück|theaterstück)'] },
  ],
  ['rechnung (tragen|trägt|getragen|zu tragen)', 3, 'Beachten'],
  ['in die wege (leiten|leitet|geleitet|zu leiten)', 2, 'Starten'],
  ['zum ausdruck (bringen|bringt|brachte|kommen|kommt|gebracht|zu bringen)', 3, 'Sagen, zeigen'],
  [
    'maßnahmen (ergreifen|ergriffen|umsetzen|umgesetzt|einleiten|eingeleitet|zu ergreifen|umzusetzen)',
    2,
    'Die Maßnahme beim Namen nennen',
  ],
  [['erfolgt', 'erfolgte', 'erfolgten', 'erfolgen'], 2, 'Ein Verb nehmen: „wir liefern“'],
  [
    ['durchführung', 'durchführen', 'durchgeführt~', 'durchführt', 'durchzuführen'],
    2,
    'Machen, „findet statt“',
    { unless: ['(untersuchung|eingriff|op|impfung) … durchgeführt'] },
  ],
  ['umsetzung (der|des|von|dieser|eines|einer)', 1, 'Umsetzen, machen'],
  [['realisierung', 'realisieren', 'realisiert~'], 2, 'Bauen, schaffen'],
  ['bereitstellung', 2, 'Bekommen, liefern'],
  [
    [
      'sicherstellung',
      'sicherstellen',
      'sicherstellt',
      'sicherzustellen',
      'sichergestellt',
      '(stellt|stellen) … sicher',
    ],
    2,
    'Dafür sorgen',
    { unless: ['(polizei|zoll) … (sichergestellt|sicher)', 'sicherstellung … (drogen|beute)'] },
  ],
  [['gewährleisten', 'gewährleistet~', 'gewährleistete', 'zu gewährleisten'], 2, 'Dafür sorgen, garantieren'],
  [['neuausrichtung', 'neuaufstellung', 'positionierung'], 2, 'Was ändert sich?'],
  [['inanspruchnahme', 'inaugenscheinnahme', 'zurverfügungstellung'], 4, 'Ein Verb nehmen'],
  [['dahingehend', 'diesbezüglich~', 'insofern'], 3, 'Streichen'],
  [
    [
      'jeweilig~',
      '(der|die|das|den|dem|eine|einen|einer|eines|einem) (entsprechende|entsprechenden|entsprechender|entsprechendes|entsprechendem)',
    ],
    2,
    'Streichen',
  ],
  [['vorgenannt~', 'o g', 'oben genannt~', 'obengenannt~', 'nachstehend~'], 3, 'Streichen'],
  [['nunmehr', 'fortan', 'alsbald'], 3, 'Jetzt, ab heute, bald'],
  [['lediglich', 'nebst', 'sowie'], 1, 'Nur, mit, und'],
  [['darüber hinaus', 'des weiteren', 'zudem', 'ferner', 'ziel der … ist es'], 1, 'Außerdem, auch'],
  [
    ['obliegt', 'obliegen', 'anheimstellen', 'anheimgestellt', 'vonstattengehen', 'vonstatten'],
    3,
    'Müssen, freistellen, klappen',
  ],
  ['nicht nur … sondern auch', 2, 'Zwei kurze Sätze'],
]);
