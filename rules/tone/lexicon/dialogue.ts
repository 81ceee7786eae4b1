/** Marks of a conversation: who speaks, who is spoken to, what invites an answer, and words one would say aloud. */
import { type Dictionary, words } from '../../dictionary.ts';

export const secondPerson: Dictionary<undefined> = words({
  de: [
    'du', 'dir', 'dich', 'dein~', 'euch', 'euer~', 'eure', 'euren', 'eurer', 'eurem', '=Ihr', '=Ihnen', '=Ihre', '=Ihren', '=Ihrem', '=Ihrer', '=Sie',
    'ihr (habt|seid|könnt|wollt|kennt|wisst|findet|möchtet|müsst|dürft|braucht|kommt|macht|lieben|alle|euch|auch|schon|hier|das|es|mal|da|dabei|noch|gerade)',
    '(habt|seid|könnt|wollt|kennt|wisst|findet|möchtet|müsst|dürft|braucht|kommt|macht|dass|wenn|falls|was|wie|wo|ob|wann) ihr',
    '(weißt|kannst|hast|bist|willst|kennst|brauchst|möchtest|magst|findest|musst|darfst|hattest|warst)',
    '^(schreibt|erzählt|zeigt|kommt|schaut|meldet|ruft|lest|hört|teilt|probiert|bleibt|holt|schickt|sagt|fragt|freut euch|merkt|checkt|guckt|schick|schreib|schau|melde|komm|erzähl|probier|hol|bleib|ruf)',
  ],
  en: [
    'you', 'your', 'yours', 'yourself', "you're", "you've", "you'll", "you'd", "y'all", 'u', 'ur',
    '^(tell|show|share|join|check|come|let|drop|ask|try|have|feel|grab|swing|reply|message|dm|see|read|watch|meet|enjoy|remember|imagine|make|take|give|keep|stop|look|say|find|click|learn|register|please|save|pick|use|start)',
    'please (dm|try|send|contact|check|let|reach|call|follow|share|visit|feel|note|give|keep|use|write|ask|tell|see)',
  ],
});

export const firstPerson: Dictionary<undefined> = words({
  de: [
    'ich', 'mir', 'mich', 'mein~', 'wir', 'uns', 'unser~', 'unsere', 'unserem', 'unseren', 'unserer',
    'hab', '^(bin|war|habe|hatten|haben|gehe|sitze|freue mich|freuen uns|danke|vielen dank)',
  ],
  en: ['i', "i'm", "i've", "i'd", "i'll", 'me', 'my', 'mine', 'myself', 'we', "we're", "we've", "we'll", "we'd", 'us', 'our', 'ours', 'im', "let's"],
});

/** Asks for an answer. Bait such as *like if* is none. */
export const invitation: Dictionary<undefined> = words({
  de: [
    '(schreibt|schreib|sagt|sag|erzählt|erzähl|verratet|verrat|postet|zeigt) … (kommentare|kommentaren|mal|gern|gerne|uns)', 'in die kommentare', 'meldet euch', 'melde dich', 'melden sie sich',
    'fragt (gern|gerne|einfach|uns|mich)', 'schaut (gern|gerne|mal|doch)? (vorbei|rein)', '(schau|komm|kommt|schaut) (gern|gerne|mal|doch|einfach)? vorbei', 'sagt (uns|mir)? bescheid', 'sag bescheid', 'ideen willkommen', 'korrigiert mich',
    'was meint ihr', 'wie macht ihr', 'wie geht es euch', 'und bei euch', 'habt ihr', 'kennt ihr', 'kennst du', 'hast du', 'wer kommt', 'wer ist dabei', 'wer macht mit', 'wer hat', 'macht mit', 'mach mit', 'seid dabei', 'sei dabei',
    'ich bin gespannt', 'bin gespannt', 'wir sind gespannt', 'kommt vorbei', 'schreib uns', 'schreibt uns', 'schreib mir', 'schreibt mir', '(per|eine) (dm|pn|direktnachricht)', 'freuen uns auf (euch|dich|sie|deinen|euren)', 'wir helfen gern', 'wenden sie sich', 'wende dich',
  ],
  en: [
    'tell (us|me)', 'let (me|us) know', 'ask away', 'drop by', 'swing by', 'stop by', 'correct me if', 'ideas welcome', 'happy to chat', 'happy to help', 'glad to help', 'what do you think', "what's your", 'what would you', 'how do you', 'how about you',
    'have you', 'do you', 'did you', 'did you know', 'anyone else', 'anyone', 'who else', 'seen this before', 'in the comments', 'comment below', 'please (dm|follow|send us|contact us|reach out)', 'dm (us|me)', 'send (us|me) a (dm|message)', 'join (us|me)', 'come (by|along|and)',
    'check (it|this|them)? out', 'would love to (hear|know|see)', "i'd love to", "we'd love to", 'curious', 'thoughts', 'reach out', 'see you (there|soon|at|on|tomorrow)', 'hit me up', 'any (help|ideas|tips|recommendations)', 'save the date', 'hope to see',
  ],
});

/** Words one says and does not file: greetings, thanks, interjections, contractions, sign-offs. */
export const informal: Dictionary<undefined> = words({
  de: [
    '^(hallo|hi|hey|moin|servus|grüezi|guten morgen|guten tag|guten abend|good morning|na|ach|oh|ups|huch|juhu|yeah|wow|ja|nein|liebe|lieber|ihr lieben|danke|sorry|schade|endlich|psst|achtung|alaaf|helau|tja|also|oje|ohje)',
    "(gibt's|geht's|war's|ist's|wird's|hab's|wär's|gab's|macht's|klappt's|weiter geht's|los geht's|kann's|läuft's|hat's|heißt's|nem|ne|nen)", 'gibts', 'gehts', 'wars', 'ists', 'wirds',
    'mal', 'halt', 'ja', 'doch', 'eben', 'na', 'naja', 'oje', 'huch', 'haha', 'hihi', 'ups', 'krass', 'mega', 'cool', 'geil', 'lecker', 'quasi', 'irgendwie', 'ziemlich', 'echt', 'total', 'super', 'toll', 'blöd', 'leider', 'gerne', 'gern', 'bitte', 'danke', 'vielen dank', 'sorry', 'hoffentlich', 'übrigens', 'sogar', 'nochmal', 'wieder', 'einfach', 'heute schon', 'genau', 'gell', 'oder so', 'p s', 'ps',
    'viele grüße', 'liebe grüße', 'lg', 'vg', 'schöne grüße', 'es grüßt', '(dein|euer|ihr) … team', 'schönes wochenende', 'schönen (abend|tag|sonntag|feierabend|start)', 'viel (spaß|glück|erfolg)', 'gute (besserung|fahrt|reise)', 'herzlichen glückwunsch', 'glückwunsch', 'gratulation', 'tut (mir|uns) leid', 'drückt die daumen', 'daumen drücken', 'chef', 'kaffee',
  ],
  en: [
    '^(hi|hello|hey|good morning|morning|oh|wow|well|yes|no|yeah|yep|nope|ok|okay|thanks|thank you|sorry|congrats|congratulations|happy|so|and|but|just|ps|fun fact|true story|lol|omg|yay|hooray|alas|great|glad|awesome|welcome)',
    "(it's|that's|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't|weren't|couldn't|wouldn't|shouldn't|haven't|hasn't|what's|here's|there's|who's|how's|he's|she's|they're|gonna|wanna|gotta|kinda|dont|cant|thats|its been)",
    'thanks', 'thank you', 'thx', 'oops', 'haha', 'lol', 'wow', 'yeah', 'hey', 'guys', 'folks', 'pretty', 'really', 'actually', 'honestly', 'maybe', 'stuff', 'awesome', 'cool', 'super', 'sorry', 'cheers', 'love', 'loved', 'yay', 'btw', 'tbh', 'imo', 'glad', 'a bit', 'kind of', 'sort of', 'a lot', 'lots of', 'guess', 'hope', 'weird', 'crazy', 'fun', 'funny', 'ugh', 'damn', 'just', 'coffee', 'kudos', 'congrats', 'congratulations', 'welcome', 'have a (nice|great|good|lovely)', 'best regards', 'kind regards', 'happy (birthday|friday|monday|holidays|new year)', 'good luck', 'can not wait', "can't wait",
  ],
});

/** Verbs that report a statement, for quotations of a spokesperson. */
export const reporting: Dictionary<undefined> = words({
  de: ['(sagt|sagte|erklärt|erklärte|betont|betonte|kommentiert|kommentierte|ergänzt|ergänzte|erläutert|erläuterte|berichtet|berichtete|meint|lobt|freut sich|fasst … zusammen|so)'],
  en: ['(said|says|added|commented|stated|noted|explained|explains|remarked|continued|concluded|according to)'],
});

/** Past or present tense verbs that an organisation does in the news, behind its name. */
export const corporateVerb: Dictionary<undefined> = words({
  de: [
    '(eröffnet|eröffnete|übernimmt|übernahm|investiert|investierte|erhält|erhielt|gewinnt|gewann|startet|startete|veröffentlicht|veröffentlichte|veranstaltet|veranstaltete|informiert|informierte|unterstützt|unterstützte|erweitert|erweiterte|bietet|ermöglicht|ermöglichte|fördert|beginnt|begann|plant|plante|beteiligt|beauftragt|realisiert|produziert|entwickelt|entwickelte|umfasst|basiert|beträgt|betrug|beläuft sich|steigt|stieg|sank|sinkt|erzielt|erzielte|sieht vor|gehört zu|zählt zu|verfügt über|steht für|dient|fand … statt|findet … statt|finden … statt|abgeschlossen|unterzeichnet|unterzeichnete|gegründet|ausgezeichnet|vorgestellt|präsentiert|entstanden|bekannt gegeben|verpflichtet|verlässt|wechselt|verlängert|initiiert|berichtet|erreichte|erreicht|laut)',
  ],
  en: [
    '(acquired|acquires|signed|signs|awarded|completed|completes|opened|opens|operates|develops|developed|provides|provided|offers|offered|manufactures|produces|supplies|serves|employs|reported|reports|expects|expected|plans|agreed|appointed|named|selected|secured|received|raised|closed|launched|introduced|released|publishes|published|invested|invests|generated|increased|decreased|rose|fell|grew|totaled|totalled|amounted|estimated|scheduled|located|comprises|includes|features|hosts|sponsors|joins|brings|marks|aims|seeks|continues|remains|recognized|honors|honored|approved|filed|issued|convicted|sentenced|charged|pleaded|supports|represents|holds|owns|specializes|specialises|based|designed|combines|helps|enters|will be|according to)',
  ],
});
