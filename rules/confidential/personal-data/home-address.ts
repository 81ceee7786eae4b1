/** Which address of a text is the home of somebody; that of a shop or an event is for everybody. */
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { isInAddressList } from './address-list.ts';
import { isBlamedAt } from './blamed-home.ts';
import { isOpenToAll } from './open-address.ts';
import { isNear, isOfAReader, namesSomebody, type PersonalText } from './personal-words.ts';
import { type Address, mayBeInAddress, mayBeNearHome, postalAddressAt } from './postal-address.ts';
import { isOfAnInstitution, isSentToSomebody, mayBeSent } from './sent-to.ts';
import { isShamedBefore } from './shamed-home.ts';

/** Characters around an address in which a word still says whose it is. */
const aroundHome = 140;

/** The address of somebody's home; that of a shop or an event is for everybody. */
export function homeAt(analysis: PersonalText, written: Span): Span | undefined {
  const { hits, text } = analysis;
  const number = withoutBracket(text, written);
  if (!mayBeNearHome(text, number, hits.street)) return undefined;
  const around = { start: number.start - aroundHome, end: number.end + aroundHome };
  const onEnvelope = isOnAnEnvelope(analysis, number);
  const isListed = isInAddressList(analysis, number);
  const isBlamed = isBlamedAt(analysis, number);
  const atHome =
    onEnvelope ||
    startsIn(hits.home, around) ||
    isVisited(analysis, around) ||
    isHandedTo(analysis, number) ||
    isListed ||
    isBlamed ||
    comesFrom(analysis, number);
  if (!atHome && !mayBeInAddress(text, number)) return undefined;
  const somebody = startsIn(hits.person, around) || startsIn(hits.name, around);
  const ofAReader = isOfAReader(analysis);
  if (
    !atHome &&
    !somebody &&
    !ofAReader &&
    !callsSomebody.test(text.slice(Math.max(0, number.start - 110), number.start)) &&
    !mayBeSent(text, number.start)
  )
    return undefined;
  const address = postalAddressAt(text, number, atHome);
  if (address === undefined || isNear(analysis, 'sample', address) || isMadeUp(analysis.slice(address)))
    return undefined;
  const outside = (word: Span): boolean => word.end <= address.start || word.start >= address.end;
  const isSent =
    isListed ||
    isSentToSomebody(analysis, address.start) ||
    isOfSomebody(analysis, address) ||
    (address.whole && isShamedBefore(text, address.start));
  const living = startingIn<Span>(hits.living, { start: address.start - 60, end: address.start }).at(-1);
  // A shop in front of `is on its way to` is where it comes from.
  const told = isBlamed ? analysis.sentenceOf(number).start : around.start;
  const from = isSent ? address.start : (living?.end ?? told);
  // What is told of somebody behind the address is no place there: `a court date`.
  const to = living === undefined && !(isBlamed || isSent) ? around.end : address.end;
  if (startingIn<Span>(hits.place, { start: from, end: to }).some(outside)) return undefined;
  if (isOfAnInstitution(text, address.start)) return undefined;
  const ofANamed = isSent || isBlamed || followsANamedPerson(analysis, address);
  if (isOpenToAll(analysis, address, ofANamed || isOnAnEnvelope(analysis, address)) || isOfATrade(text, address))
    return undefined;
  if (atHome || (startsIn(hits.person, around) && namesSomebody(analysis, around))) return address;
  if (!address.whole) return undefined;
  return ofANamed || (ofAReader && !startsIn(hits.we, around)) ? address : undefined;
}

/** `Ann Holt (12 Hazel Ct)`: the bracket is none of the number. */
function withoutBracket(text: string, number: Span): Span {
  return text.charCodeAt(number.start) === 40 ? { start: number.start + 1, end: number.end } : number;
}

const addressed =
  /^\.?\s(?:(?:Dr|Prof)\.?\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}(?:[,:(]|\n|,\n)\s*(?:\p{Lu}[\p{L}.'’ -]{2,30}\s)?$/u;

/** `Mr Alan Reed, 5 Brook Lane`, `Frau Anna Stein, Lindenweg 4` */
function isOnAnEnvelope({ hits, text }: PersonalText, { start }: Span): boolean {
  const who = startingIn<Span>(hits.person, { start: start - 60, end: start }).at(-1);
  return who !== undefined && addressed.test(text.slice(who.end, start));
}

/** `Zimmerei Josef Huber, …`, `Notarin Anna Stein, …`: a business that carries the name of its owner. */
const trade =
  /(?<!\p{L})(?:\p{L}*(?:erei|gut|hof|haus|bau|betrieb|service|technik|handel|verlag|studio|atelier|galerie|praxis|kanzlei|mühle|garage|werkstatt|laden|shop|zentrum|gartencenter|hotel|pension|gasthof|bestattungen|reisen|immobilien|transporte|spedition|floristik|optik|akustik|fahrschule|schule|salon)|[Nn]otar\p{L}*|Friseur\p{L}*|Malermeister|Elektro|Sanitär|Steuerberater\p{L}*|Rechtsanw\p{L}+|Architekt\p{L}*|Fotograf\p{L}*|Hebamme|Physiotherap\p{L}+|Heilpraktiker\p{L}*|(?:Haus|Frauen|Kinder|Zahn|Tier|Augen)?(?:[Aa]rzt|[Ää]rztin)|Ordination|[Aa]nw(?:a|ä)lt(?:in)?|Metzger|Bäcker|Optiker|Juwelier|Goldschmied\p{L}*|Dachdecker|Installateur|Tischler|Schreiner|(?:[Dd]entist|[Ss]olicitors?|[Bb]arbers?|[Bb]utchers?|[Ff]lorist|[Gg]allery|[Ss]tudio|[Ff]arm|[Pp]ractice|[Ss]urgery))(?:\s(?:ist|is|heißt|heisst))?:?\s(?:(?:Dr|Prof|med)\.\s?){0,3}(?:\p{Lu}[\p{L}.-]+\s?){1,3}[,:(\n]\s*$/u;

function isOfATrade(text: string, { start }: Span): boolean {
  return trade.test(text.slice(Math.max(0, start - 90), start));
}

const handed =
  /(?<!\p{L})(?:bring\p{L}*|gebracht|abgeben|abholen|abzugeben|abzuholen|hol\p{L}*|fetch|collect|drop|deliver|take|pick(?:\s\p{L}+)? up)(?!\p{L})[^.!?\n]{0,50}\s(?:zu|bei|von|to|at|with|from)\s(?:(?:Frau|Herrn?|Mrs?|Ms)\.?\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:,| at| in der| im)\s[^.!?\n]{0,40}$/iu;

/** One of these parts the name from the street: looked for before the pattern. */
const beforeStreet = [',', ' at ', ' in der ', ' im '];

/** `Bring den Schlüssel zu Silke, Fichtenweg 12`: to somebody with a first name. */
function isHandedTo({ hits, text }: PersonalText, { start }: Span): boolean {
  if (!startsIn(hits.name, { start: start - 60, end: start })) return false;
  const street = text.slice(Math.max(0, start - 50), start);
  return beforeStreet.some((sign) => street.includes(sign)) && handed.test(text.slice(Math.max(0, start - 130), start));
}

const fromStreet =
  /^\s\p{Lu}[\p{L}-]+,?\s(?:(?:aus|von)\s(?:der|dem)\s\p{Lu}[\p{L} .-]{3,28}|from\s(?:number|no\.?)?)\s?$/u;

/** `Jana Kern aus der Lindenstraße 4`, `Peter Lowe from 9 Hazel Close`: first and last name in front. */
function comesFrom({ hits, text }: PersonalText, { start }: Span): boolean {
  const name = startingIn<Span>(hits.name, { start: start - 60, end: start }).at(-1);
  return name !== undefined && fromStreet.test(text.slice(name.end, start));
}

const ofThem = /^\s\p{Lu}[\p{L}’'-]+(?:,?\s(?:of|from|aus(?: der| dem)?)|,?\saus|,)\s$/u;

/** `the winner is Ann Holt of 12 Hazel Close`: first and last name directly in front, whatever shop gives the prize. */
function isOfSomebody({ hits, text }: PersonalText, { start, whole }: Address): boolean {
  const name = whole ? startingIn<Span>(hits.name, { start: start - 50, end: start }).at(-1) : undefined;
  return (
    name !== undefined &&
    ofThem.test(text.slice(name.end, start)) &&
    won.test(text.slice(Math.max(0, name.start - 90), name.start))
  );
}
const won =
  /(?<!\p{L})(?:winner|won|wins|prize|congratulations|congrats|gewonnen|gewinnt|Gewinner\p{L}*|Gewinn|Glückwunsch\p{L}*|gratulieren)(?!\p{L})/iu;

/** In an answer: a technician was there, a parcel was left there. */
function isVisited({ kind, hits }: PersonalText, around: Span): boolean {
  return (kind === 'reply' || kind === 'comment') && startsIn(hits.visit, around);
}

/** As it stands in forms. */
function isMadeUp(address: string): boolean {
  return /Muster(?:stra|str|weg|stadt|hausen|gasse)|Beispiel|Anytown|Example|Sample|Downing Street|Pennsylvania Ave|Baker Street|Privet Drive|Evergreen Terrace/i.test(
    address,
  );
}

/** `the tag says Wilma Koch, Lindenweg 4`: two names behind a word for whom something belongs to or goes to. */
const callsSomebody =
  /(?<!\p{L})(?:steht|heißt|heisst|gehört|namens|an|auf|says|called|named|to|for|(?:rent|rented|buy|bought|hired?|away|scammed|conned|ripped off)\s(?:from|by)|avoid|beware of|Vorsicht vor|Warnung vor|Finger weg von|betrogen von)\s(?!(?:Haus|Hotel|Café|Gasthof|Gasthaus|Verein|Firma|Stadt|Schule|Praxis|Team|Kloster|Schloss|Villa|Familie|Gemeinde|Kita|Hof|The|Royal|Saint|St)\s)\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+(?:[,:(]|\n)\s*/u;
const calledByName = new RegExp(`${callsSomebody.source}$`, 'u');

/** `Michael Torres, 1482 Maple Ridge Dr`, as on an envelope. */
function followsANamedPerson({ hits, text }: PersonalText, { start }: Span): boolean {
  const names = startingIn<Span>(hits.name, { start: start - 60, end: start });
  if (names.some((name) => /(?<!\p{L})(?:bei|at)\s$/iu.test(text.slice(Math.max(0, name.start - 4), name.start))))
    return true;
  if (calledByName.test(text.slice(Math.max(0, start - 70), start))) return true;
  const name = names.at(-1);
  return (
    name !== undefined &&
    /^(?:[ -]\p{Lu}[\p{L}.-]*){0,3}(?:[,:(]|\n|,\n|\sof|\sfrom|\saus)\s*$/u.test(text.slice(name.end, start))
  );
}
