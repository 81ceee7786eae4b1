/** Function words in folded form with what they say about the language. Words that exist in both count half or not at all. */
export interface Weights {
  word: string;
  de: number;
  en: number;
  other: number;
}

const german =
  'und der das den dem des ein eine einen einem einer eines ist sind sein nicht auch auf mit fuer von zu zum zur bei beim aus nach ueber unter vor durch gegen ohne um ' +
  'ich du er wir ihr mich dich dir mir uns euch ihm ihn ihnen mein meine meinen dein deine deinen unser unsere unseren euer eure ihre ihren seine seinen sich ' +
  'wird werden wurde wurden haben habe hast hatte hatten bin bist waren waere kann koennen konnte muss muessen soll sollen sollte darf duerfen moechte moechten ' +
  'wenn weil dass ob aber oder denn doch noch schon nur sehr mehr immer wieder hier heute morgen gestern jetzt dann wie wer wo wann warum welche welcher welches ' +
  'kein keine keinen nichts etwas alle alles viel viele vom im ins ans als damit dabei dafuer davon darauf dazu deshalb seit bis zwischen waehrend ' +
  'ja nein bitte danke gerne gern gibt gibts gehts euren ganz mal halt eben einfach neu neue neuen gut schoen diese dieser dieses diesen diesem jeder jede jedes ' +
  'kommt kommen macht machen geht gehen hab habt seid wirds wars ists liebe lieben hallo moin leider vielen dank freuen uhr tage jahr jahre leute endlich ' +
  'januar februar maerz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag';
const english =
  'the and of to for with from by about into over after before between through during without ' +
  'is are were been being be have had having does did doing not this that these those there here it its ' +
  'i you he she we they me him us them my your our their his her mine yours ours who what when where why how which whose ' +
  'a an but if because than then as at up out off down again very just more most some any no nor only own same too can could would should may might must ' +
  "i'm i've i'll i'd you're you've you'll we're we've we'll they're it's that's there's don't doesn't didn't isn't aren't wasn't can't won't couldn't wouldn't let's what's here's " +
  'please thanks thank new now today tomorrow yesterday every each all both few many much other another such good great first last next back still even also ever never ' +
  'get got make made take see know think want need like go going come coming look looking say says said yes okay sorry hey hi anyone someone everyone something anything nothing ' +
  'january february march june july october december monday tuesday wednesday thursday friday saturday sunday';
/** Frequent words of headlines and of short posts, which often have no function word. They say less than those. */
const germanContent =
  'prozent millionen milliarden euro stadt land kreis gemeinde firma unternehmen verein schule hochschule kinder menschen arbeit woche monat ' +
  'wochenende abend morgens feierabend essen kaffee kuchen wetter sonne regen schnee urlaub garten wohnung strasse haus welt studie polizei ' +
  'feuerwehr krankenhaus bahn zug bus auto kunden kollegen kollegin chef mannschaft spiel saison ergebnis umsatz preis preise erhaelt eroeffnet ' +
  'startet zeigt sucht gewinnt plant investiert uebernimmt fordert steigt sinkt waechst stellt bleibt laeuft braucht findet rund etwa ab je knapp ' +
  'erfolgreich zunehmend erneut kuenftig weiterhin gemeinsam weniger beim zwei drei vier fuenf sechs sieben acht neun zehn zwanzig hundert tausend';
const englishContent =
  'percent million billion year years week weeks month months day days people city council school university company companies children work ' +
  'home house world study survey police hospital train bus customers team growth revenue deal award awards price prices quarter record ' +
  'launch launches opens open wins takes brings raises names appoints signs posts cuts adds reports plans shows starts receives announces unveils ' +
  'expands acquires completes following among across around near under since until per local free best early late high low big small young old ' +
  'one two three four five six seven eight nine ten twenty hundred thousand morning evening night weekend coffee cake rain snow sun dog dogs';
/** Both: `die`, `was`, `in`, `so`, `man` … with the side that they speak for on average. */
const shared: Record<string, [de: number, en: number]> = {
  die: [0.9, 0.1],
  in: [0.3, 0.3],
  was: [0.5, 0.4],
  so: [0.4, 0.3],
  am: [0.6, 0.2],
  an: [0.4, 0.5],
  war: [0.6, 0.1],
  hat: [0.8, 0.1],
  man: [0.5, 0.2],
  will: [0.3, 0.5],
  also: [0.4, 0.4],
  sie: [1, 0],
  es: [0.7, 0],
  da: [0.5, 0],
  on: [0, 0.6],
  or: [0, 0.9],
  has: [0, 1],
  do: [0, 0.7],
  her: [0.2, 0.5],
  all: [0.1, 0.7],
  me: [0, 0.6],
  no: [0, 0.4],
  i: [0, 0.8],
  a: [0, 0.5],
  team: [0, 0],
};
const others =
  'le la les une des est et vous nous pour dans avec sur pas que qui ce cette mais ou aux du au je tu il elle sont ' +
  'el los las una unos por para con esta este muy pero como mas su sus lo yo se del al ' +
  'il che di per sono gli della nel anche non piu questo questa ' +
  'het een niet van voor ik zijn ook maar wij naar met op aan deze dit heeft worden bij nog ' +
  'og det som til av att och jag inte har ett den var er de ' +
  'jest nie na sie w z do to ze jak o os um uma nao com mais';

const contentWeight = 0.5;

function collect(): Weights[] {
  const all = new Map<string, Weights>();
  const weightsOf = (word: string): Weights => {
    const known = all.get(word) ?? { word, de: 0, en: 0, other: 0 };
    all.set(word, known);
    return known;
  };
  for (const word of others.split(' ')) weightsOf(word).other = 0.8;
  for (const word of german.split(' ')) weightsOf(word).de = 1;
  for (const word of english.split(' ')) weightsOf(word).en = 1;
  for (const word of germanContent.split(' ')) weightsOf(word).de ||= contentWeight;
  for (const word of englishContent.split(' ')) weightsOf(word).en ||= contentWeight;
  for (const [word, [de, en]] of Object.entries(shared)) Object.assign(weightsOf(word), { de, en });
  for (const weights of all.values()) if (weights.de >= 0.9 || weights.en >= 0.9) weights.other /= 2;
  return [...all.values()];
}

export const functionWords: readonly Weights[] = collect();
