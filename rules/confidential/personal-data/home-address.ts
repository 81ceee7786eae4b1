/** Which address of a text is the home of somebody; that of a shop or an event is for everybody. */
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { isOpenToAll } from './open-address.ts';
import { isNear, isOfAReader, namesSomebody, type PersonalText } from './personal-words.ts';
import { mayBeInAddress, postalAddressAt } from './postal-address.ts';

/** Characters around an address in which a word still says whose it is. */
const aroundHome = 140;

/** The address of somebody's home; that of a shop or an event is for everybody. */
export function homeAt(analysis: PersonalText, number: Span): Span | undefined {
  const { hits, text } = analysis;
  const around = { start: number.start - aroundHome, end: number.end + aroundHome };
  const atHome = startsIn(hits.home, around) || isVisited(analysis, around) || isOnAnEnvelope(analysis, number);
  if (!atHome && !mayBeInAddress(text, number)) return undefined;
  const somebody = startsIn(hits.person, around) || startsIn(hits.name, around);
  const ofAReader = isOfAReader(analysis);
  if (
    !atHome &&
    !somebody &&
    !ofAReader &&
    !callsSomebody.test(text.slice(Math.max(0, number.start - 110), number.start))
  )
    return undefined;
  const address = postalAddressAt(text, number, atHome);
  if (address === undefined || isNear(analysis, 'sample', address) || isMadeUp(analysis.slice(address)))
    return undefined;
  const outside = (word: Span): boolean => word.end <= address.start || word.start >= address.end;
  const living = startingIn<Span>(hits.living, { start: address.start - 60, end: address.start }).at(-1);
  const from = living === undefined ? around.start : living.end;
  const to = living === undefined ? around.end : address.end;
  if (startingIn<Span>(hits.place, { start: from, end: to }).some(outside) || isOpenToAll(analysis, address))
    return undefined;
  if (atHome || (startsIn(hits.person, around) && namesSomebody(analysis, around))) return address;
  if (!address.whole) return undefined;
  return followsANamedPerson(analysis, address) || (ofAReader && !startsIn(hits.we, around)) ? address : undefined;
}

const addressed =
  /^\.?\s(?:(?:Dr|Prof)\.?\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}(?:[,:(]|\n|,\n)\s*(?:\p{Lu}[\p{L}.'’ -]{2,30}\s)?$/u;

/** `Mr Alan Reed, 5 Brook Lane`, `Frau Anna Stein, Lindenweg 4` */
function isOnAnEnvelope({ hits, text }: PersonalText, { start }: Span): boolean {
  const who = startingIn<Span>(hits.person, { start: start - 60, end: start }).at(-1);
  return who !== undefined && addressed.test(text.slice(who.end, start));
}

/** In an answer: a technician was there, a parcel was left there. */
function isVisited({ kind, hits }: PersonalText, around: Span): boolean {
  return (kind === 'reply' || kind === 'comment') && startsIn(hits.visit, around);
}

/** As it stands in forms. */
function isMadeUp(address: string): boolean {
  return /Muster(?:stra|str|weg|stadt|hausen|gasse)|Beispiel|Anytown|Example|Sample/i.test(address);
}

/** `the tag says Wilma Koch, Lindenweg 4`: two names behind a word for whom something belongs to or goes to. */
const callsSomebody =
  /(?<!\p{L})(?:steht|heißt|heisst|gehört|namens|an|auf|says|called|named|to|for)\s(?!(?:Haus|Hotel|Café|Gasthof|Gasthaus|Verein|Firma|Stadt|Schule|Praxis|Team|Kloster|Schloss|Villa|Familie|Gemeinde|Kita|Hof|The|Royal|Saint|St)\s)\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+(?:[,:(]|\n)\s*/u;
const calledByName = new RegExp(`${callsSomebody.source}$`, 'u');

/** `Michael Torres, 1482 Maple Ridge Dr`, as on an envelope. */
function followsANamedPerson({ hits, text }: PersonalText, { start }: Span): boolean {
  const names = startingIn<Span>(hits.name, { start: start - 60, end: start });
  if (names.some((name) => /(?<!\p{L})(?:bei|at)\s$/iu.test(text.slice(Math.max(0, name.start - 4), name.start))))
    return true;
  if (calledByName.test(text.slice(Math.max(0, start - 70), start))) return true;
  const name = names.at(-1);
  return name !== undefined && /^(?:[ -]\p{Lu}[\p{L}.-]*){0,3}(?:[,:(]|\n|,\n)\s*$/u.test(text.slice(name.end, start));
}
