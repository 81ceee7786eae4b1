/** Sentences a company keeps in a drawer, and claims to lead. Leading needs proof (§ 5 UWG). */
import { lexicon } from '../lexicon.ts';

export const boilerplate = lexicon('boilerplate', [
  [
    [
      '(weltweit|europaweit|bundesweit|branchenweit|international|national) führend~',
      'weltführend~',
      'marktführend~',
      'branchenführend~',
    ],
    5,
    'Zahl und Quelle nennen oder streichen',
  ],
  [
    [
      'führend~ (anbieter|anbieterin|anbietern|hersteller|herstellerin|herstellern|dienstleister|dienstleisterin|dienstleistern|experten|expertinnen|unternehmen|spezialist|spezialisten|plattform)',
    ],
    5,
    'Sagen, was ihr macht und für wen',
  ],
  [
    [
      'marktführer',
      'marktführerin',
      'weltmarktführer',
      'weltmarktführerin',
      'technologieführer',
      'innovationsführer',
      'branchenprimus',
    ],
    4,
    'Beleg mit Quelle und Jahr oder weglassen',
  ],
  [['hidden champion', 'hidden champions'], 3, 'Ein Produkt als Beispiel nennen'],
  [
    ['nr 1', 'nummer eins', 'nummer 1'],
    4,
    'Bezug und Beleg nennen',
    {
      unless: [
        '(tipp|punkt|grund|frage|fehler|regel|schritt|lektion|nachtrag|gleis|haus|linie) nr 1',
        '(tipp|punkt|grund|frage|fehler|regel|schritt|lektion|gleis|linie) nummer 1',
        '(tipp|grund|frage|fehler|regel) nummer eins',
        'platz nr 1',
      ],
    },
  ],
  [['renommiert~', 'namhaft~'], 3, 'Namen nennen (Freigabe?)'],
  ['etabliert~', 2, 'Jahr oder Beispiel nennen'],
  ['international (tätig~|agierend~|aufgestellt~)', 3, 'Länder nennen'],
  ['mit (sitz|hauptsitz|firmensitz) in', 3, 'Streichen'],
  [
    [
      'gegründet (im jahr)? #',
      'wurde # gegründet',
      'seit # … (unternehmen|familienunternehmen)',
      '# gegründet~ (unternehmen|familienunternehmen)',
    ],
    2,
    'Nur wenn das Jubiläum das Thema ist',
  ],
  [
    [
      '(beschäftigt|beschäftigen) (derzeit|heute|aktuell|weltweit)? (rund|über|mehr als|circa|etwa|knapp|insgesamt)? # (mitarbeiter|mitarbeiterinnen|mitarbeitende|menschen|personen|beschäftigte)',
      '# mitarbeiterinnen und mitarbeiter',
    ],
    4,
    'Streichen',
  ],
  [
    [
      'erwirtschaftete … umsatz',
      'erwirtschaftet … umsatz',
      'jahresumsatz von',
      'umsatz von # (millionen|milliarden|mio|mrd)',
    ],
    4,
    'Streichen; Freigabe prüfen',
  ],
  [
    ['full service anbieter', 'full service agentur', 'full service dienstleister'],
    3,
    'Drei konkrete Leistungen nennen',
  ],
  [['komplettanbieter', 'systemanbieter', 'lösungsanbieter'], 3, 'Das Produkt nennen'],
  [
    '=Ihr (kompetenter|zuverlässiger|starker)? (partner|spezialist|ansprechpartner) (für|in|rund um)',
    3,
    'Den Nutzen aus Lesersicht nennen',
  ],
  [['inhabergeführt~', 'familiengeführt~', 'mittelständisch~ unternehmen'], 2, 'Menschen zeigen'],
  [['traditionsunternehmen', 'traditionshaus'], 2, 'Eine Anekdote statt des Etiketts'],
  [
    '(portfolio|produktportfolio|leistungsportfolio|leistungsspektrum|produktpalette|produktspektrum|leistungspalette|angebotsportfolio) … umfasst',
    3,
    'Ein Beispiel reicht',
  ],
  [
    '(bietet|bieten) … (maßgeschneiderte|innovative|individuelle|ganzheitliche|umfassende) lösungen',
    5,
    'Welches Problem löst ihr?',
  ],
  [['langjährig~ erfahrung', 'jahrzehntelang~ erfahrung', 'langjährig~ erfahrungen'], 3, 'Ein Beispiel aus der Praxis'],
  [
    ['geballt~ kompetenz', 'gebündelt~ know how', 'geballt~ know how', 'gebündelt~ kompetenz'],
    3,
    'Namen und Aufgabe nennen',
  ],
  ['bewährt~', 2, 'Das Ergebnis nennen', { unless: ['hat sich … bewährt', 'haben sich … bewährt'] }],
  [
    ['in besten händen', 'in den besten händen'],
    3,
    'Konkret sagen, was passiert',
    { unless: ['(oma|opa|mama|papa|kind|hund|katze) … in (den)? besten händen'] },
  ],
  [
    '(tochter|tochtergesellschaft|tochterunternehmen) (der|des|von)',
    2,
    'Streichen',
    {
      unless: [
        'meine tochter',
        'unsere tochter',
        'deine tochter',
        'eure tochter',
        'tochter der nachbarin',
        'tochter von nebenan',
      ],
    },
  ],
]);
