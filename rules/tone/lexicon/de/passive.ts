/** Distance: nobody acts, or the own company appears as a stranger. *Wird … gemacht* is computed in `structure/passive.ts`. */
import { lexicon } from '../lexicon.ts';

export const passive = lexicon('passive', [
  [
    '(konnte|konnten|kann|können) … (erzielt|verzeichnet|realisiert|erreicht|gesteigert|gewonnen|umgesetzt) werden',
    3,
    'Wir haben … geschafft',
  ],
  ['(es wird|es wurde|wird|wurde) darauf hingewiesen', 3, 'Direkt sagen'],
  [['es sei angemerkt', 'sei darauf hingewiesen'], 3, 'Direkt sagen'],
  [
    [
      'das unternehmen',
      'dem unternehmen',
      'des unternehmens',
      'der konzern',
      'des konzerns',
      'dem konzern',
      'die unternehmensgruppe',
      'der unternehmensgruppe',
      'der hersteller',
      'die firmengruppe',
    ],
    3,
    'Wir',
    { when: 'third-person' },
  ],
  [
    ['unser haus', 'unserem hause', 'in unserem haus', 'unseres hauses'],
    3,
    'Bei uns',
    {
      unless: [
        'unser haus (ist|war|hat|steht|brennt|am|in|mit)',
        'rund um unser haus',
        'in unserem haus (wohnt|wohnen)',
        'auf unser haus',
        'vor unserem haus',
        'neben unserem haus',
      ],
    },
  ],
  [
    ['die verantwortlichen', 'die geschäftsführung', 'die unternehmensleitung', 'die geschäftsleitung'],
    2,
    'Ein Name oder „wir“',
    { when: 'third-person' },
  ],
  ['man', 1, 'Du, ihr, wir', { when: 'repeated' }],
  [
    [
      '(der|die|den|dem) (nutzer|nutzern|nutzerinnen|anwender|anwendern|kunde|kunden|verbraucher|verbrauchern)',
      'nutzerinnen und nutzer',
      'kundinnen und kunden',
    ],
    2,
    'Du, ihr, Sie',
    { when: 'third-person' },
  ],
]);
