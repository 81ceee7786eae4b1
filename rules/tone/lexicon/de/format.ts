/** Marks of a press release's form. Dateline, end marks, ticker rows and signs such as ® are found in `structure/`. */
import { lexicon } from '../lexicon.ts';

export const format = lexicon('format', [
  [
    ['^pressemitteilung', '^pressemeldung', '^presseinformation', '^medienmitteilung', '^presseaussendung'],
    5,
    'Überschrift weg, mit der Neuigkeit anfangen',
    { unless: ['pressemitteilung (lesen|schreiben|gelesen|geschrieben)', 'pressemitteilung im profil'] },
  ],
  [['zur sofortigen veröffentlichung', 'zur freien verwendung'], 5, 'Streichen'],
  [['abdruck honorarfrei', 'belegexemplar erbeten', 'beleg erbeten', 'um ein belegexemplar'], 5, 'Streichen'],
  ['es gilt das gesprochene wort', 5, 'Streichen'],
  [
    [
      'pressekontakt',
      'medienkontakt',
      'pressekontakte',
      '(ansprechpartner|ansprechpartnerin|kontakt) für (die)? (presse|medien)',
    ],
    5,
    'Fragen? Schreib uns hier.',
    { unless: ['pressekontakt gesucht', 'pressekontakte gesucht'] },
  ],
  ['^über uns$', 5, 'Ins Profil verlinken'],
  [
    [
      'weitere informationen (erhalten sie|finden sie|gibt es|sind)? unter',
      'nähere informationen (erhalten sie|finden sie|gibt es)? unter',
      'weitere informationen zu … unter',
      'mehr informationen unter',
    ],
    3,
    'Mehr dazu: [Link]',
  ],
  ['# zeichen (mit|inkl|inklusive|ohne) leerzeichen', 4, 'Streichen'],
  [
    ['^bildunterschrift', 'druckfähig~ bildmaterial', 'druckfähig~ (fotos|bilder)'],
    4,
    'Alternativtext und Bildnachweis nutzen',
  ],
  [['=WKN', '=ISIN'], 4, 'Nur auf Kanälen für Anleger'],
  [
    ['=GmbH', '=AG', '=SE', '=KGaA', '=UG haftungsbeschränkt', '=GmbH & =Co =KG', '=e =K'],
    2,
    'Nur der Markenname',
    {
      when: 'legal-form',
      unless: [
        'veranstalter … =GmbH',
        'veranstalter … =AG',
        'veranstalterin … =GmbH',
        'impressum … =GmbH',
        'vertragspartner … =GmbH',
      ],
    },
  ],
  [
    ['nachfolgend … genannt', 'im folgenden … genannt', 'kurz … genannt'],
    3,
    'Streichen',
    { unless: ['nachfolgend veranstalter genannt', 'nachfolgend veranstalterin genannt'] },
  ],
  [
    ['sehr geehrte damen und herren', 'werte kundinnen und kunden', 'sehr geehrte kundinnen und kunden'],
    4,
    'Hallo zusammen',
  ],
  ['mit freundlichen grüßen', 3, 'Kürzel oder Vorname'],
]);
