/** Where data may be sent, and where everybody reads them. */
import { type Dictionary, words } from '../dictionary.ts';

/** Channels that are named to say that they are not needed or closed: the data are asked for here. */
const refused = [
  '(our|the|unsere|die) (DMs|PNs|PMs) … (zu|aus|voll|closed|off|broken|down|full|disabled)',
  "(no|don't) need (to|for) (a)? (DM|PM|message|private message|direct message)",
  '(keine|ohne) (DM|PN|PM|Direktnachricht|Privatnachricht) (nötig|notwendig|erforderlich)',
  'instead of (a)? (DM|PM|direct message|private message)',
  'statt (per)? (DM|PN|PM|Direktnachricht)',
  "(can't|cannot) (open|see|read|receive|answer|do) (DMs|PMs|direct messages|private messages)",
];

/** A message that nobody else reads. */
export const directMessages = {
  de: ['DM', 'PN', 'Direktnachricht~', 'Privatnachricht~', 'privat'],
  en: ['DM', 'DMs', 'PM', 'direct message~', 'private message~', 'inbox'],
};

/** Where data may be sent. */
export const privateChannels: Dictionary<undefined> = {
  de: [
    {
      match: [
        ...directMessages.de,
        'DMs',
        'PM',
        'Direct Message',
        'private~ Nachricht~',
        'persönliche~ Nachricht~',
        'per Nachricht',
        'als Nachricht',
        'per Mail',
        'per E-Mail',
        'via Mail',
        'per Messenger',
        'im Messenger',
        'Postfach',
        'Kontaktformular',
        'Formular',
        'im Chat',
        'per Chat',
        'am Telefon',
        'telefonisch',
        'nicht öffentlich',
        'nicht hier',
      ],
      unless: refused,
      data: undefined,
    },
  ],
  en: [
    {
      match: [
        ...directMessages.en,
        'privately',
        'in private',
        'by email',
        'via email',
        'by mail',
        'email us',
        'via message',
        'messenger',
        'contact form',
        'form',
        'via chat',
        'in chat',
        'live chat',
        'over the phone',
        'not publicly',
        'not here',
        'follow us and',
      ],
      unless: refused,
      data: undefined,
    },
  ],
};

/** `hier in die Kommentare`, `in this thread`: where everybody reads it. */
export const publicPlaces = words({
  de: [
    '(in|unter) (die|den|einem|einen|diesem|diesen|deinem|Ihrem) (Kommentar|Kommentare|Kommentaren|Beitrag|Post|Thread|Tweet|Posting)',
    '(im|als) (Kommentar|Thread)',
    '(auf|unter) (diesen|diesem) (Tweet|Post|Beitrag|Kommentar|Posting)',
    'hier (drunter|darunter|drin|rein|unten|im Thread|unter dem Beitrag|in den Kommentaren|als Antwort)',
    '(gleich|direkt|einfach|ruhig|kurz|gern|gerne|schnell) (hier|drunter|darunter)',
    'drunter',
    'hier öffentlich',
    'in der Antwort',
    'als Antwort',
  ],
  en: [
    '(in|as) (a|the|your) (comment|comments|reply|thread|replies)',
    '(in|on|to|under|below) this (thread|post|tweet|comment)',
    '(reply|comment|answer|respond|post|leave) … (here|below|underneath)',
    'right here',
    'down below',
    'just here',
    'underneath',
  ],
});

/** Says so where a sentence asks for data in a public place: another `nicht` of that sentence speaks of something else. */
export const notInPublic = words({
  de: [
    'kein~',
    'niemals',
    'bloß nicht',
    'nicht (hier|öffentlich)',
    'nicht (in die|in den|im|als|unter diesem|unter den|unter diesen) (Kommentar|Kommentare|Kommentaren|Beitrag|Post|Thread)',
    'nicht in (der|die) Öffentlichkeit',
    'nicht … (posten|schreiben|teilen|nennen|angeben|veröffentlichen|hinterlassen|kommentieren|einstellen)',
    'ohne (deine|Ihre|eure|persönliche)',
    'danke für',
  ],
  en: [
    "don't",
    'do not',
    'never',
    'rather not',
    'not (here|publicly|share|post)',
    'not (in|on|as|under) (the|a|this|your)? (comment|comments|thread|public|post|reply)',
    'not to (share|post|leave|include|write)',
    'avoid',
    'remove',
    'without (sharing|posting|your)',
    'no (personal|private|sensitive)',
    'thanks for',
    'thank you for',
  ],
});
