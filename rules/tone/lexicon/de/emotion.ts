/** Feeling that is put on show before the reader knows what happened. */
import { lexicon } from '../lexicon.ts';

export const emotion = lexicon('emotion', [
  ['(unglaublich|wahnsinnig|mega|unfassbar|unheimlich|sehr) stolz', 3, 'Worauf? Wer hat was getan?'],
  [['(ist|sind) stolz … zu', '(ist|sind) stolz (darauf)? dass'], 4, 'Die Tatsache zuerst', { unless: ['nicht stolz'] }],
  [
    'freue mich … (mitteilen zu können|mitteilen zu dürfen|mitzuteilen|bekannt zu geben|bekannt geben zu dürfen|verkünden zu dürfen|ankündigen zu dürfen)',
    4,
    'Neu: …',
  ],
  [['überglücklich~', 'demütig~', 'sprachlos', 'geflasht'], 2, 'Den Moment beschreiben'],
  [['es war mir eine ehre', 'war mir eine große ehre', 'es ist mir eine ehre'], 2, 'Was hast du mitgenommen?'],
  [
    'danke an (das|unser|mein) … (großartige|großartiges|tolle|tolles|beste|bestes|fantastische|fantastisches) team',
    1,
    'Namen und Leistung nennen',
  ],
  [
    '(tolle|tollen|toller|großartige|großartigen) (gespräche|gesprächen|veranstaltung|stimmung|event|austausch)',
    2,
    'Von einem Gespräch erzählen',
  ],
]);
