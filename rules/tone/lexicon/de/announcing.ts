/** Verbs and formulas with which an organisation announces something instead of telling it. */
import { lexicon } from '../lexicon.ts';

export const announcing = lexicon('announcing', [
  [
    [
      '(gibt|gab|geben|gaben) … bekannt',
      'bekannt zu geben',
      'bekanntzugeben',
      '(bekannt geben|mitteilen|verkünden|ankündigen) zu (dürfen|können)',
    ],
    4,
    'Ab heute: …',
    { unless: ['(gibt|geben) … bekannt vor', 'gibt … bekannte'] },
  ],
  ['(teilt|teilte|teilen|teilten) … mit dass', 3, 'Direkt sagen'],
  [
    'freut sich … (bekannt zu geben|bekanntzugeben|bekannt geben zu können|bekannt geben zu dürfen|mitzuteilen|mitteilen zu können|mitteilen zu dürfen|anzukündigen|ankündigen zu können|zu präsentieren|präsentieren zu dürfen|zu verkünden)',
    5,
    'Neuigkeit zuerst, die Freude konkret begründen',
  ],
  [
    'freuen uns … (bekannt zu geben|bekanntzugeben|bekannt geben zu können|bekannt geben zu dürfen|mitzuteilen|mitteilen zu können|mitteilen zu dürfen|anzukündigen|ankündigen zu können|ankündigen zu dürfen|zu präsentieren|präsentieren zu können|präsentieren zu dürfen|zu verkünden|verkünden zu können|verkünden zu dürfen)',
    5,
    'Es ist so weit: …',
  ],
  [['freut sich … begrüßen zu dürfen', 'freuen uns … begrüßen zu dürfen'], 4, 'Willkommen, [Name]! Ab jetzt …'],
  [
    '(stellt|stellte) … vor',
    2,
    'Wir zeigen euch …',
    { when: 'third-person', unless: ['(stellt|stellte) sich … vor', 'stellt euch … vor', 'stellt euch mal vor'] },
  ],
  [
    '(präsentiert|präsentierte|präsentieren)',
    2,
    'Seht selbst: …',
    { when: 'third-person', unless: ['präsentiert von'] },
  ],
  [['lanciert', 'lancierte', 'launcht', 'launchte', '(rollt|rollte) … aus'], 2, 'Startet; gibt es ab …'],
  ['(kündigt|kündigte) … an', 3, 'Demnächst: …'],
  [
    ['verzeichnet', 'verzeichnete', 'vermeldet', 'vermeldete', 'verbucht', 'verbuchte'],
    3,
    'Die Zahl im Klartext und was sie bedeutet',
    { unless: ['nicht verzeichnet', 'sind verzeichnet'] },
  ],
  [
    [
      '(baut|baute) … weiter aus',
      '(baut|baute) … aus',
      '(stärkt|stärkte) (seine|ihre)? (position|präsenz|marktposition)',
    ],
    3,
    'Was ändert sich für die Leute?',
    { when: 'third-person', unless: ['baut … aus holz', 'baut … aus lego', 'baut … aus pappe'] },
  ],
  [
    ['(treibt|trieb|treiben) … voran', '(vorangetrieben|voranzutreiben|vorantreiben)'],
    3,
    'Den nächsten Schritt konkret nennen',
  ],
  [['nimmt … in betrieb', 'inbetriebnahme', '(wurde|wird) … in betrieb genommen'], 2, 'Läuft jetzt'],
  [
    '(geht|gehen|ging|gingen) … (partnerschaft|kooperation|allianz|zusammenarbeit) ein',
    3,
    'Wir arbeiten jetzt mit @… an …',
  ],
  ['(lädt|lud) … ein', 2, 'Kommt vorbei!', { when: 'third-person', unless: ['lädt … hoch', 'lädt zum verweilen ein'] }],
  [
    [
      'wir (begrüßen|fordern|verurteilen|bedauern|kritisieren|appellieren|verzeichnen|danken allen beteiligten)',
      '(begrüßen|fordern|verurteilen|bedauern|kritisieren|appellieren) wir',
      'unsere (organisation|mitgliedsunternehmen|aktionäre|gesellschafter|stellungnahme)',
      'unser (verband|konzern|portfolio)',
      '(haben|werden) wir … (veröffentlicht|veröffentlichen|eingereicht|einreichen)',
    ],
    3,
    'Sag, was du willst und warum, wie zu einer Nachbarin',
  ],
  ['(reagiert|reagieren) … auf (die|den|das)', 2, 'Was haltet ihr davon?', { when: 'third-person' }],
  ['(gibt|geben) … frei', 2, 'Ab heute gibt es …', { when: 'third-person' }],
  ['(hat|wurde|wird) … (zum|zur) … (ernannt|berufen|bestellt)', 2, 'Die Person sich selbst vorstellen lassen'],
]);
