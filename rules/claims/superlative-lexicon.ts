/** Claims of being first among all, and what makes them harmless. */
import { type Dictionary, words } from '../dictionary.ts';
import { everyday } from '../text/words-around.ts';

const germanOffer =
  '(Anbieter|Anbieterin|Hersteller|Händler|Dienstleister|Unternehmen|Agentur|Plattform|Software|App|Marke|Spezialist|Experte|Partner|Shop|Versicherer|Netz|Produkt|Lösung|Lieferant|Arbeitgeber|Bank)';
const englishOffer =
  '(provider|providers|supplier|maker|manufacturer|company|companies|agency|platform|software|app|brand|specialist|expert|retailer|network|product|solution|shop|bank|employer)';

/** `strong`: the words alone place somebody on top · `weak`: only where the sentence says in which market. */
export const topPositions: Dictionary<'strong' | 'weak'> = {
  de: [
    {
      match: [
        '(Nr|Nummer) (1|eins)',
        'Marktführer~',
        'marktführend~',
        'Weltmarktführer~',
        'Branchenführer~',
        'Technologieführer~',
        'Qualitätsführer~',
        'branchenführend~',
        'weltweit führend~',
        `führend~ … ${germanOffer}`,
        'weltweit (erste|erster|erstes|ersten)',
        'Weltneuheit',
        'konkurrenzlos~ (günstig~|gut~|schnell~|billig~)',
        'unschlagbar~ (Preis|Preise|Preisen|Qualität|günstig~)',
        '(Bestpreis~|Tiefstpreis~) … garant~',
      ],
      unless: [
        'Hausregel (Nr|Nummer) (1|eins)',
        '(Grund|Regel|Tipp|Schritt|Platz|Fehler|Frage|Teil|Folge|Kapitel|Lektion|Tag|Hausnummer) (Nr|Nummer) (1|eins)',
        '(Corona|Staatsfeind|Feind|Telefon|Interview|Kind|Kaffee) (Nr|Nummer) (1|eins)',
        'führend~ … (Kopf|Köpfe|Rolle)',
      ],
      data: 'strong',
    },
    {
      match: [
        `(größte|größter|größtes|größten|größtem) … ${germanOffer}`,
        `(beste|bester|bestes|besten) ${germanOffer}`,
        `(günstigste|günstigster|günstigstes|günstigsten) … ${germanOffer}`,
        `(schnellste|schnellster|schnellstes|schnellsten) … ${germanOffer}`,
        `(modernste|modernster|modernstes|modernsten) … ${germanOffer}`,
        `(sicherste|sicherster|sicherstes|sichersten) … ${germanOffer}`,
        `(beliebteste|beliebtester|beliebtestes|beliebtesten) … ${germanOffer}`,
        '(größte|größter|größtes|beste|bester|bestes|schnellste|schnellster|schnellstes|günstigste|günstigster|günstigstes) … (weltweit|der Welt|Deutschlands|Europas|der Branche|am Markt|auf dem Markt)',
        '(Deutschlands|Europas|Österreichs|Bayerns|Hamburgs|Berlins|weltweit) (größte|größter|größtes|beste|bester|bestes|schnellste|schnellster|günstigste|günstigster|beliebteste|beliebtester)',
      ],
      data: 'weak',
    },
  ],
  en: [
    {
      match: [
        '\\#1',
        'number one',
        'No. 1',
        'market leader',
        'market leading',
        'industry leader',
        'industry leading',
        'world leader',
        'world leading',
        'global leader',
        `leading … ${englishOffer}`,
        "world's first",
        "industry's first",
        "market's first",
        'first ever',
        'first of its kind',
        'unbeatable (price|prices|quality|value)',
        'lowest price~ guaranteed',
      ],
      unless: [
        '(rule|reason|tip|step|mistake|question|part|episode|chapter|lesson|day|priority|fan|enemy|public enemy|issue|problem|goal) (number one|\\#1|No. 1)',
        'number one (priority|reason|rule|tip|mistake|question|fan|goal|enemy|problem|complaint|concern)',
        'leading … (role|question|actor|actress|to|edge)',
        '(my|our|his|her|their) first ever',
        'number one (hundred|thousand|million)',
        'first ever (visit|time|trip|marathon|talk|post|job|team|day|meeting)',
      ],
      data: 'strong',
    },
    {
      match: [
        `(largest|biggest|fastest|cheapest|safest|most advanced|most popular|most trusted|most powerful) … ${englishOffer}`,
        `best ${englishOffer}`,
        '(largest|biggest|fastest|best|cheapest|safest|most advanced|most popular) … (in the world|in the industry|on the market|in the market|worldwide|in Europe|in Germany|in the UK)',
        "(world's|Europe's|Germany's|Britain's|America's|industry's) (largest|biggest|fastest|best|cheapest|safest|most advanced|most popular|leading)",
      ],
      data: 'weak',
    },
  ],
};

/** The sentence speaks of the own side. */
export const ownSide = everyday("wir uns unser unsere unserem unseren unserer unseres we we're we've us our ours");

/** Everyday words that turn the sentence around. */
export const turningWords = everyday(`
  nicht kein keine keinen keiner nie möchten ziel tag fehler not aren't isn't never dream competitor competitors competition
  mistake challenge challenges
`);

/** Evidence in the same sentence or the next: a study, a test, a year with a source. */
export const proof = words({
  de: [
    'laut',
    'Quelle~',
    'Studie~',
    'Stiftung Warentest',
    'Testsieger~',
    'Umfrage~',
    'gemessen an',
    'nach Umsatz',
    'nach Stückzahl~',
    'nach Marktanteil~',
    'Marktanteil~',
    'Ranking~',
    'ausgezeichnet (von|vom|durch|als)',
    'Statistik~',
    'im Vergleich~',
    'Stand #',
  ],
  en: [
    'according to',
    'source',
    'study',
    'survey',
    'ranked',
    'ranking',
    'measured by',
    'by revenue',
    'by market share',
    'market share',
    'awarded by',
    'voted',
    'report',
    'as of #',
    'Which?',
    'benchmark~',
  ],
});

/** The sentence is not a claim: a wish, a question of taste, somebody else. */
export const noClaim = words({
  de: [
    'eines Tages',
    'Sohn',
    'Tochter',
    'Klasse',
    'Liga',
    'Tabelle',
    'Turnier~',
    'besucht~',
    'zu Besuch',
    'benutzt~',
    'ich kenne',
    'zusammen mit',
    'wollen wir … werden',
    'wir wollen',
    'träum~',
    'angeblich',
    'Mitbewerber~',
    'Konkurrenz',
    'Wettbewerber~',
    'unser Kunde',
    'unserem Kunden',
    'unsere Kundin',
    'für mich',
    'finde ich',
    'ich finde',
    'meiner Meinung',
    'je~ gebaut~',
    'Herausforderung~',
    'arbeite~ für',
    'durften',
  ],
  en: [
    'one day',
    'son',
    'daughter',
    'class',
    'league',
    'tournament',
    'table',
    'i know',
    'we have (ever)? used',
    'we work with',
    'we use',
    'teamed up with',
    'want to be~',
    'want to become',
    'aim to',
    'hope to',
    'our client',
    'our customer',
    'in my opinion',
    'i think',
    'for me',
    'so-called',
    'worked with',
    'working with',
    'visited',
  ],
});
