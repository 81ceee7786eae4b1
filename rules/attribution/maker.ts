/** Whether a stretch of text names somebody: a handle, a first and a last name, or a name where one is expected. */

import type { TextAnalysis } from '../analysis.ts';
import { type Dictionary, words } from '../dictionary.ts';
import type { Span } from '../review.ts';
import { foldPhrase } from '../text/normalise.ts';
import { everyday } from '../text/words-around.ts';

/** Characters around a word that are looked at. */
const reach = 100;

/** Nouns and first words of a sentence that are written with a capital and name nobody. */
const nobody = everyday(`
  Irgendein Irgendeine Irgendeiner Irgendeinem Irgendwer
  Der Die Das Den Dem Des Ein Eine Einer Einem Einen Unser Unsere Unseren Unserem Unserer Mein Meine Dieses Diese Dieser Diesen Alle Viele
  Großes Großer Großen Riesiges Riesen Herzliches Herzlichen Herzlicher Liebes Lieben Vielen Tausend Ganz Dankeschön Riesenlob Lob Kompliment
  Applaus Respekt Merci Grüße Neues Neue Neuer Profilbild Porträt Portrait
  Was Wie Wo Wer Hier Heute Gestern Danke Dank Foto Fotos Bild Bilder Aufnahme Schnappschuss Profi Profis Fotograf Fotografen Fotografin
  Agentur Besucher Besuchern Besucherin Kollege Kollegen Kollegin Kolleginnen Kunde Kunden Kundin Freund Freunde Freunden Freundin Gast
  Gäste Gästen Veranstalter Veranstaltern Partner Partnern Teilnehmer Teilnehmern Unbekannt Unbekannten Jemand Jemandem Leser Lesern Nachbar
  Nachbarn Azubis Messe Sommer Herbst Winter Frühling Team Leuten Menschen Internet Netz Web Google Pinterest Facebook Instagram Insta
  WhatsApp Twitter Reddit TikTok Tumblr Flickr LinkedIn YouTube Quelle
  The A An This These That Those Our My Your Thanks Thank Huge Big Many Such What Photo Photos Picture Pictures Image Pic Pics Shot Credit
  Photographer Someone Somebody Everyone Everybody Customers Visitors Friends Unknown Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday Today Yesterday January February March April May June July August September October November December Christmas Easter I Im Ive It
  Its We Weve So And But He She They Event In Im Ins Auf An Am Aus Bei Beim Vom Von Zum Zur Nach Seit Mit Ohne Für Gegen Über Unter Vor Zu
  Da Dann Und Oder Aber Auch Schon Noch Nur Gerade Eben Neulich Letzte Letzten Letztens Gelesen Gehört Gesehen Gefunden Habe Hab Haben Wenn
  Weil Als Um Es Ist Sind War Waren Hat Er Sie Du Ihr Euch Eure Euer Ihre Sein Seine Zitat Spruch Satz Motto Gedanke Zeitung Netz Frage Mensch
  On At From By For With Out Just Saw Read Heard Found As When Where Who How Why Which Here There Not No Yes Some Wise Great Old One Another
  Each Every His Her Their Quote Thought Line Words Motto Lesson Reminder To If Is Are Was Were Has Have Had Do Does Did Last Next First New
`);

/** `die Mia (6)`, `Mia, 6,`: nothing but a person has an age. */
const aged = /(?:^|\s)\p{Lu}\p{Ll}+(?: \(\d{1,2}(?:\)| Jahre| years|,)|, (?:age )?\d{1,2},)/u;
const capital = /\p{Lu}[\p{L}’'-]*/gu;
/** What may lie between the two words of a name: `Jana von Weber`, `J. Weber`. */
const betweenNames = /^\.?(?: (?:von|van|de|zu|and|&|von der|van den|van der))? $/;
/** A name of one word follows these at once: a preposition, a helping verb, what somebody is. */
const leadsToName =
  /(?:^|[\s(,])(?:von|vom|an|by|to|from|dank|durch|for|für|danke,?|thanks,?|merci|uns|mir|bei|of|cheers,?|hat|haben|credit|fotograf(?:in)?|kolleg(?:e|in)|freund(?:in)?|praktikant(?:in)?|azubi|kund(?:e|in)|photographer|colleague|intern|namens|called|named|nachbar(?:in)?|trainer(?:in)?|kellner(?:in)?|onkel|tante|opa|oma|papa|mama|bruder|schwester|schwager|uncle|aunt|auntie|mum|mom|dad|brother|sister|son|daughter|husband|wife|waiter|friend|apprentice|trainee|neighbou?r|customer|artist|teammate|mate)\s$/i;
/** `Tom took this`, at the start of the sentence. */
const leadsFromName =
  /^ (?:hat|took|shot|snapped|captured|photographed|grabbed|caught|machte|knipste|schoss|fotografierte)\b/;

/** A handle or two words of a name: `Jana Weber`. A capital behind a preposition is any noun in German. */
export function isNamedByItself(text: string, range: Span): boolean {
  return namesPerson(text, range, false);
}

/** A handle, `Jana Weber`, `von Weber`, `Kollegin Jana`, `Tom took …`. @param isLed whether a word that leads to a name is enough */
export function namesPerson(text: string, { start, end }: Span, isLed = true): boolean {
  const stretch = text.slice(start, end);
  if (aged.test(stretch)) return true;
  if (/(?:^|[\s(/|:])@[\p{L}\d_.]{2}/u.test(stretch)) return true;
  let last = -1;
  for (const { 0: word, index } of stretch.matchAll(capital)) {
    // `NICHT`: a word that is cried out.
    if ((!isLed && /^\p{Lu}{3,}$/u.test(word)) || nobody.has(foldPhrase(word.replace(/[’']s?$/, '')))) {
      // A role is written with a capital in German: the name behind it is led to.
      last = -1;
      continue;
    }
    if (last >= 0 && betweenNames.test(stretch.slice(last, index))) return true;
    if (isLed && leadsToName.test(stretch.slice(Math.max(0, index - 16), index))) return true;
    last = index + word.length;
    if (index === 0 && leadsFromName.test(stretch.slice(last, last + 16))) return true;
  }
  return false;
}

/** The words of the sentence around a place, at most 100 characters to either side. */
export function around(analysis: TextAnalysis, place: Span): Span {
  const sentence = analysis.sentenceOf(place);
  return { start: Math.max(sentence.start, place.start - reach), end: Math.min(sentence.end, place.end + reach) };
}

/** Taking a picture, in any form. */
export const takingWords: Dictionary<undefined> = words({
  any: [
    'fotografiert~',
    'fotografiere',
    'geknipst',
    'knips~',
    'knipste~',
    'aufgenommen',
    'abgelichtet',
    'eingefangen',
    'festgehalten',
    'abgedrückt',
    'geschossen',
    '(Foto|Fotos|Bild|Bilder|Aufnahme|Aufnahmen|Schnappschuss) … gemacht',
    '(mache|machte) … (Foto|Fotos|Bild|Bilder)',
    '(vor die|vor meine|durch meine) Linse',
    '(took|snapped|shot|captured|caught|grabbed|got) (this|these|that|it|them|the|a|some|all|one)',
    '(photo|photos|picture|pictures|pic|pics|shots|image|images|this|these|it|was|were|is) (taken|captured|snapped|shot)',
    '^(taken|snapped|captured|photographed)',
    '(snapped|shot|captured|taken|caught) (on|with|at|from|by|between|during|before|after|while|through)',
    'photographed',
    '(gemalt|gezeichnet|gefilmt|gedreht|illustriert|gestaltet|gebastelt|koloriert|skizziert|gescannt|getuscht|gestochen|geschnitzt)',
    '(malte|zeichnete|filmte|drehte|illustrierte|gestaltete|skizzierte)',
    '(gfilmt|gmalt|gmacht|gezeichnt|gschossen|aufgnommen|fotografiat|gfotet)',
    '(painted|drew|drawn|sketched|filmed|illustrated|doodled|printed) (this|these|it|them|the|a|our|by)',
    '^(painted|drawn|sketched|filmed|illustrated|carved|doodled|etched)',
    '(mit|hinter) (der|meiner|seiner|ihrer) (Kamera|Drohne|Linse)',
    '(with|behind) (my|his|her|the) (camera|drone|lens)',
  ],
});
