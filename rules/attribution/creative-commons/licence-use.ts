/** Whether a sentence about a Creative Commons licence uses somebody's work, or gives the own one away. */
import type { SentenceView } from '../../analysis.ts';

/** Characters of a sentence that are looked at. */
const longest = 600;

/** A work under a licence without a name is used here: `Theme music is a CC-licensed track`. */
export function usesWork(sentence: SentenceView): boolean {
  const text = sentence.text.slice(0, longest);
  return (
    !(sentence.question && !tagQuestion.test(text)) && (work.test(text) || taken.test(text)) && !inGeneral.test(text)
  );
}

/** `Our slides are out under CC BY`, `wir stellen … frei`, `drei Fotos hochgeladen`. */
export function givesAway(sentence: SentenceView): boolean {
  const text = sentence.text.slice(0, longest);
  return (
    (release.test(text) && byOwnHand.test(text) && !elsewhere.test(text)) ||
    (ownThing.test(text) && !taken.test(text) && !boughtIn.test(text))
  );
}

/** Things that people make and others use. German compounds end in them. */
const work =
  /(?:musik|musi|musig|track|st(?:ü|ue)ck|song|lied|jingle|intro|outro|melodie|sound|ger(?:ä|ae)usch|effekt|icon|symbol|logo|schrift(?:art|en|typ)?|font|foto|bild|grafik|illustration|zeichnung|schaubild|diagramm|abbildung|skizze|karte|muster|vorlage|hintergrund|textur|video|clip|text|artikel|gedicht|modell|silhouette|piktogramm|foto|aufnahme|cover|motiv)(?:e|s|es|n|en|er|ern)?(?!\p{L})|(?<!\p{L})(?:music|track|tune|song|piece|jingle|theme|intro|outro|loop|beat|sample|sound|effect|font|typeface|icon|symbol|photo|photograph|picture|pic|image|drawing|illustration|diagram|chart|figure|sketch|map|graphic|artwork|clipart|clip art|painting|pattern|template|texture|background|footage|clip|video|recording|text|article|poem|model|silhouette|cover|banner)s?(?!\p{L})/iu;

/** The work comes from somewhere else. */
const taken =
  /(?<!\p{L})(?:gefunden|genommen|gno|gnommen|geladen|runtergeladen|heruntergeladen|übernommen|kopiert|geklaut|geliehen|ausgeborgt|stammt|stammen|kommt|kommen|irgendein\p{Ll}*|found|took|taken|grabbed|got|pulled|downloaded|borrowed|copied|nicked|lifted|picked|used|comes?|came|via|(?:from|off|aus|von|us)\s(?:de[rm]\s|the\s)?wiki(?:media|pedia)|(?:is|are|sind|ist|das|bild|foto)\s(?:\p{L}+\s)?(?:from|off|von|aus))(?!\p{L})/iu;

/** A place that others put their works in. */
const elsewhere =
  /(?<!\p{L})(?:(?:von|aus|bei|from|off|via)\s(?:de[rm]\s|the\s)?(?:Wiki(?:media|pedia)|Flickr)|gefunden|found|grabbed|archiv\p{Ll}*|worden|keine ahnung|no idea|weiß (?:ich )?nicht)(?!\p{L})/iu;

/** `…, oder?` asks for no more than a nod. */
const tagQuestion = /(?<!\p{L})(?:oder|gell|gäll|ne|nicht wahr|right|eh|huh|isn.t it)\?\W*$/iu;

/** What nearly nobody makes for the own post. */
const boughtIn =
  /(?:musik|musi|musig|jingle|intro|outro|icon|schrift(?:art|en|typ)?|sound|effekt|track)(?:e|s|n|en)?(?!\p{L})|(?<!\p{L})(?:music|tune|jingle|theme|intro|outro|font|typeface|icon|sound|track|song|effect)s?(?!\p{L})/iu;

const release =
  /(?<!\p{L})(?:stell(?:e|en|t)|veröffentlich\p{Ll}*|publizier\p{Ll}*|erschein(?:t|en)|hochgeladen|eingestellt|beigetragen|gespendet|donated|contributed|lade[nt]?|geb(?:e|en)|frei(?:gegeben|geben)?|bedien(?:t|en)|dürft|nachnutz\p{Ll}*|released?|releas(?:es|ing)|publish(?:ed|es|ing)?|upload(?:ed|s|ing)?|put (?:out|up|online)|free to|copy away|help yourself|reuse|is out|are out|share alike|(?:put|are|is|now|pictures|photos|drawings)\s(?:up )?on wikimedia)(?!\p{L})/iu;

/** Somebody gives, or invites to take. */
const byOwnHand =
  /(?<!\p{L})(?:wir|ich|i|we|unser\p{Ll}*|mein\p{Ll}*|our|my|bedien(?:t|en)|dürft|copy away|help yourself|free to|take what|seit heute)(?!\p{L})/iu;

/** `unsere Folien`, `my thesis`, and the letters stand behind it. */
const ownThing = /(?<!\p{L})(?:unsere?[rnms]?|meine?[rnms]?|our|my)\s(?:\p{L}+\s)?\p{L}{3,}(?!\p{L})/iu;

/** Advice, wishes and conditions: nothing is used yet. */
const inGeneral =
  /(?<!\p{L})(?:wenn|falls(?! (?:jemand|wer|einer|ihr euch))|wer|ob|such(?:e|en|t|st)|brauch(?:e|en|t)|muss|müssen|sollte[nt]?|darf|dürfen|ohne|statt|kennt|gibt(?: e)?s|tipp|niemals|jahre|if(?! (?:any|you.re|you ask))|whether|whoever|(?:does|can|has|do) any(?:one|body)|any(?:one|body) (?:know|got|have)|looking for|(?:i|we|you) need|need to (?:name|credit|ask)|must|should|without|instead of|always|never|not a credit|reminder|turn(?:ed|s) (?!out)\p{L}+|advice|how to)(?!\p{L})/iu;
