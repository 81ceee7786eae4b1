/** Phrases that every complaint gets. Each with what helps instead. */
import type { Dictionary } from '../dictionary.ts';
import { directMessages } from './channel-lexicon.ts';

export interface CannedPhrase {
  better: string;
  /**
   * `always` · `alone`: only when the answer says little else · `no-way`: only when no person, link or message is offered ·
   * `thanks`: only a hint where the answer says more than thanks.
   */
  when: 'always' | 'alone' | 'no-way' | 'thanks';
}

const always = (better: string): CannedPhrase => ({ better, when: 'always' });
const alone = (better: string): CannedPhrase => ({ better, when: 'alone' });
const thanks = (better: string): CannedPhrase => ({ better, when: 'thanks' });
const noWay = (better: string): CannedPhrase => ({ better, when: 'no-way' });

export const cannedPhrases: Dictionary<CannedPhrase> = {
  de: [
    {
      match: [
        '(vielen|herzlichen|besten)? Dank für (Ihre|deine|Deine|eure|die) (Nachricht|Anfrage|Mitteilung|Rückmeldung)',
        '(vielen|herzlichen|besten)? Dank für (Ihr|dein|Dein|euer|das) Feedback',
        'danke für (Ihre|deine|eure|die) (Nachricht|Anfrage|Mitteilung|Rückmeldung)',
        'danke für (Ihr|dein|euer|das) Feedback',
      ],
      data: alone('Dank für das, was gesagt wurde: „Danke, dass du uns die Sache mit der Lieferung schreibst.“'),
    },
    {
      match: [
        '(bedauern|entschuldigen|entschuldigung|entschuldige) … Unannehmlichkeit~',
        'Unannehmlichkeit~ … zu entschuldigen',
        'bitten … Unannehmlichkeit~',
        'Unannehmlichkeiten tun uns leid',
        'etwaige Unannehmlichkeiten',
        'entstandenen Unannehmlichkeiten',
      ],
      data: always('Nenn die Panne beim Namen: „Dein Paket lag drei Tage bei uns, das war unser Fehler.“'),
    },
    {
      match: [
        'wir bitten (dafür|hierfür|hier)? um (Ihr|dein|euer)? (Verständnis|Geduld)',
        'bitten wir (dafür|hierfür)? um (Ihr|dein|euer)? (Verständnis|Geduld)',
        'haben Sie (bitte)? (dafür|hierfür)? Verständnis',
        'hoffen auf (Ihr|dein|euer) Verständnis',
      ],
      data: always('Nenn den Grund und eine Uhrzeit: „Der Server ist aus, um 16 Uhr wissen wir mehr.“'),
    },
    {
      match: [
        'vielen Dank für (Ihr|dein|euer) Verständnis',
        'danke für (Ihr|dein|euer) Verständnis',
        'danken … für (Ihr|dein|euer) Verständnis',
        'Dank für Ihre Geduld',
      ],
      data: thanks('Nenn den Grund und eine Uhrzeit: „Der Server ist aus, um 16 Uhr wissen wir mehr.“'),
    },
    {
      match: [
        '(Ihr|dein|euer) (Anliegen|Feedback|Hinweis) ist uns (sehr)? wichtig',
        '(Ihre|deine|eure) Meinung ist uns (sehr)? wichtig',
      ],
      data: always('Erledigen statt versichern: „Ich habe es eingetragen und melde mich morgen.“'),
    },
    {
      match: [
        'Kundenzufriedenheit ist … (Ziel|Priorität|Anspruch)',
        'Kundenzufriedenheit steht … (Stelle|Vordergrund)',
        'Zufriedenheit unserer Kunden … (Ziel|Priorität|Stelle)',
      ],
      data: always('Lass es weg und sag, was ihr tut.'),
    },
    {
      match: [
        'nehmen (Ihre|deine|eure|die) (Kritik|Beschwerde|Hinweise|Anregung~) (sehr)? ernst',
        'nehmen (Ihr|dein|euer|das|jedes) Feedback (sehr)? ernst',
        'nehmen das (sehr)? ernst',
        'nehmen wir (sehr)? ernst',
      ],
      data: always('Was ändert ihr? „Ab Montag prüfen wir das vor dem Versand.“'),
    },
    {
      match: [
        '(haben|habe|wurde|wird) … (Anliegen|Nachricht|Anfrage|Feedback|Hinweis) … (weitergeleitet|weitergegeben)',
        'an die (zuständige|entsprechende) (Abteilung|Stelle|Fachabteilung) (weitergeleitet|weitergegeben)',
      ],
      data: always('An wen, und bis wann? „Tom aus der Werkstatt meldet sich heute bis 17 Uhr.“'),
    },
    {
      match: [
        '(wenden Sie sich|wende dich|wendet euch) (bitte)? an (unseren|unsere|den|die) (Kundenservice|Kundendienst|Hotline|Service|Servicehotline|Support)',
        'kontaktieren Sie (bitte)? (unseren|unsere|den|die) (Kundenservice|Kundendienst|Hotline|Support)',
      ],
      data: noWay('Hilf hier oder verbinde direkt: „Schick uns eine Nachricht, ich kümmere mich.“'),
    },
    {
      match: [
        '(stehen|steht) … (jederzeit|gerne|gern) zur Verfügung',
        'bei weiteren Fragen stehen',
        'für weitere Fragen stehen',
        'für Rückfragen stehen',
      ],
      data: always('„Frag gern weiter.“'),
    },
    {
      match: [
        '(können|dürfen|kann) … (dazu|hierzu) (leider)? keine (Auskunft|Angaben) (geben|machen)',
        'keine Auskunft geben',
      ],
      data: noWay('Sag, was geht und wer mehr weiß.'),
    },
    {
      match: [
        '(Sie|du) unseren AGB entnehmen (können|kannst)',
        'wie in unseren AGB … (steht|beschrieben|geregelt)',
        'gemäß unseren AGB',
        'laut unseren AGB',
      ],
      data: always('Erklär es in eigenen Worten.'),
    },
    {
      match: ['(ist uns|ist) noch nie passiert', '(bedauerlicher|absoluter|ein) Einzelfall'],
      unless: ['kein Einzelfall', 'nicht … Einzelfall', '(ist uns|ist) noch nie passiert dass'],
      data: always('Lass es weg: Wer betroffen ist, hat davon nichts.'),
    },
    {
      match: [
        '(muss|scheint|dürfte) … ein Missverständnis (vorliegen|zu sein|sein|handeln)',
        'liegt … ein Missverständnis vor',
      ],
      data: always('Frag nach: „Was genau ist bei dir angekommen?“'),
    },
    {
      match: [
        'bleiben Sie (bitte)? sachlich',
        'bleib (bitte)? sachlich',
        'bleibt (bitte)? sachlich',
        'beruhigen Sie sich',
        'beruhige dich',
        'beruhigt euch',
      ],
      data: always('Erkenn den Ärger an: „Ich wäre auch sauer.“'),
    },
    {
      match: ['^kein Kommentar', 'kein Kommentar dazu', 'dazu kein Kommentar'],
      data: always('Sag, wann ihr mehr wisst.'),
    },
    {
      match: ['(stets|immer|jederzeit|ständig) bemüht', 'bemühen uns (stets|immer|ständig)'],
      data: always('Nenn ein Ergebnis statt einer Mühe.'),
    },
    {
      match: [
        '(den|Ihren|deinen) (Sachverhalt|Vorgang) (prüfen|klären)',
        'prüfen (wir)? (gerne|gern)? (den|Ihren|deinen) (Sachverhalt|Vorgang)',
        '(gerne|gern) prüfen wir (den|Ihren|deinen) (Sachverhalt|Vorgang|Fall)',
      ],
      data: always('„Ich schaue mir deine Rechnung an.“'),
    },
    { match: 'aus technischen Gründen', data: always('Nenn den Grund so, dass man ihn versteht.') },
    {
      match: 'aus Datenschutzgründen',
      data: noWay('Zeig den sicheren Weg: „Schreib uns eine Direktnachricht, dann schauen wir nach.“'),
    },
    { match: '(Ihre|deine|eure) Zufriedenheit liegt uns am Herzen', data: always('Lass es weg und hilf.') },
    {
      match: ['mit freundlichen Grüßen … Team', 'mit freundlichen Grüßen Ihr', 'mit freundlichen Grüßen'],
      data: always('Zeichne mit Kürzel oder Vornamen: „^AB“.'),
    },
  ],
  en: [
    {
      match: [
        '(thank you|thanks) (so much|very much)? for reaching out',
        '(thank you|thanks) for your (feedback|message|inquiry|enquiry|comment)',
        '(thank you|thanks) for contacting us',
        '(thank you|thanks) for getting in touch',
      ],
      data: alone('Thank them for the point they made: “Thanks for telling us about the late delivery.”'),
    },
    {
      match: [
        '(apologize|apologise|apologies|sorry) for (any|the) inconvenience~',
        '(apologize|apologise) for (any|the) … inconvenience~',
        'regret (any|the) inconvenience~',
      ],
      data: always('Name what went wrong: “Your parcel sat with us for three days, our mistake.”'),
    },
    {
      match: ['(thank you|thanks) for your (understanding|patience)', 'appreciate your (understanding|patience)'],
      data: thanks('Give the reason and a time: “The server is down, we know more at 4 pm.”'),
    },
    {
      match: [
        'your (concern|feedback|opinion|satisfaction|call) is (very)? important to us',
        'your (concern|feedback|opinion) matters to us',
      ],
      data: always('Act instead of assuring: “I have put it in and will be back tomorrow.”'),
    },
    {
      match: [
        '(customer|your) satisfaction is our (top|number one|highest)? (priority|goal)',
        'customer satisfaction is our',
      ],
      data: always('Leave it out and say what you do.'),
    },
    {
      match: [
        'take (this|these|your|such) … (very)? seriously',
        'take this very seriously',
        'take all feedback seriously',
      ],
      data: always('What will change? “From Monday we check this before we ship.”'),
    },
    {
      match: [
        '(message|concern|feedback|request|comments) (has|have) been (forwarded|passed on|passed along|shared)',
        'forwarded (this|it|your …) to the (relevant|appropriate) (team|department)',
        'passed (this|it) (on|along) to the (relevant|appropriate) (team|department)',
      ],
      data: always('To whom, and until when? “Tom from the workshop will write to you by 5 pm.”'),
    },
    {
      match: [
        'please (contact|call|reach out to) (our)? (customer service|customer support|customer care|hotline|support team)',
        'please call our (hotline|customer service)',
      ],
      data: noWay('Help here or hand over: “Send us a message and I will take it on.”'),
    },
    {
      match: [
        '(do not|don’t|dont) hesitate to',
        'if you have any (further|other|additional) questions',
        'should you have any (further|other)? questions',
      ],
      data: always('“Ask away.”'),
    },
    {
      match: ['unfortunately we cannot comment', '(cannot|can’t|unable to) comment on (this|that|individual)'],
      data: noWay('Say what you can say, and who knows more.'),
    },
    {
      match: [
        'as stated in our terms',
        'as per our terms',
        'according to our terms',
        'as outlined in our (terms|policy)',
      ],
      data: always('Explain it in your own words.'),
    },
    {
      match: ['this has never happened before', 'isolated incident'],
      data: always('Leave it out: it does not help the person.'),
    },
    {
      match: ['there (must|seems to|appears to) (be|have been) (a|some) misunderstanding'],
      data: always('Ask: “What exactly did you get?”'),
    },
    {
      match: ['please calm down', 'calm down please', '(please)? stay polite', 'please remain (calm|polite|civil)'],
      data: always('Acknowledge the anger: “I would be angry too.”'),
    },
    { match: ['^no comment'], data: always('Say when you will know more.') },
    { match: ['we always strive to', 'we strive to'], data: always('Give a result instead of an effort.') },
    {
      match: ['we will look into (this|the) matter', 'looking into (this|the) matter', 'look into the issue for you'],
      data: always('Say what you look at: “I am checking your invoice now.”'),
    },
    { match: ['due to technical (reasons|difficulties)'], data: always('Give the reason in plain words.') },
    {
      match: ['for privacy reasons', 'due to privacy reasons'],
      data: noWay('Show the safe way: “Send us a direct message and we will look.”'),
    },
    {
      match: ['we value your (business|feedback|patronage)', 'you are a valued customer', 'as a valued customer'],
      data: always('Leave it out and help.'),
    },
    {
      match: ['sincerely … team', 'kind regards … team', 'best regards … team', 'sincerely yours'],
      data: always('Sign with initials or a first name: “^AB”.'),
    },
  ],
};

/** A way on: the person knows where to go or what to send. */
export const waysOn: Dictionary<undefined> = {
  de: [
    {
      match: [
        ...directMessages.de,
        'private Nachricht',
        'schreib~ uns',
        'schick~ uns',
        'sende~ uns',
        'per Mail',
        'per E-Mail',
        'Chat',
      ],
      data: undefined,
    },
  ],
  en: [
    {
      match: [...directMessages.en, 'message us', 'send us', 'email us', 'write to us', 'chat'],
      data: undefined,
    },
  ],
};
