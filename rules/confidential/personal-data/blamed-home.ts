/** The home of somebody who is warned of: a tenant who pays no rent, a debtor, a neighbour. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { isFollowedByName } from './illness/health.ts';
import type { PersonalText } from './personal-words.ts';

/** Somebody is warned of, or owes something. */
export const blameWords = words({
  de: [
    '(Vermieter|Vermieterinnen) (aufgepasst|Achtung|Vorsicht)',
    '(Achtung|Vorsicht) (Vermieter|Nachbarn)',
    '(Vorsicht|Warnung|Achtung) vor',
    '(schuldet|schulden) (mir|uns|noch|seit)',
    '(Mietnomade|Mietnomadin|Mietpreller|Mietschulden|Mietrückstand|Räumungsklage|Zechpreller)',
    'zahlt (nicht|keine|seit|weder)',
    '(Betrüger|Betrügerin|Dieb|Diebin|Stalker|Hundehasser|Tierquäler)',
    '(betrogen|beklaut|abgezockt|bestohlen) (hat|worden)',
    'hat (mich|uns) … (betrogen|beklaut|abgezockt|bestohlen|bedroht)',
    '(Typ|Kerl|Spinner|Idiot|Vogel|Irre|Irrer|Ehepaar|Pärchen|Sippe|Alte|Tussi|Arsch|Schnösel) (aus|in|von|im|vom|am)',
    '(klaut|stiehlt|vergiftet|quält|belästigt|bedroht|begrapscht|terrorisiert|beleidigt|verprügelt|schikaniert)',
    '(an den Pranger|Ross und Reiter|einen Besuch abstatten|auf die Pelle rücken|die Meinung geigen|die Meinung sagen)',
    'besuch~ (ihn|sie) (doch)? (mal)? (alle|gern|ruhig)? (zuhause|zu Hause|daheim|privat)',
    'vor (seiner|ihrer) (Haustür|Tür|Wohnung)',
    '(Hausgeld|Beitrag|Beiträgen|Miete|Pacht) … (im Rückstand|schuldig)',
  ],
  en: [
    '(months|weeks) behind',
    "(do not|don't|never) (rent|lend|let|sell) to",
    '(owes|owing) (me|us|her|his|over|nearly|about|more|two|three|six|money|rent)',
    'still owes',
    '(landlords|neighbours|neighbors) beware',
    'beware of',
    '(evicted|eviction|deadbeat|squatter|squatting|arrears|unpaid rent|bad tenant|rent dodger)',
    '(scammer|scammed|conman|thief|stalker|fraudster|pervert)',
    '(ripped|rips) (me|us|people) off',
    '(bloke|guy|man|woman|lady|couple|fella|geezer|dude|chap|weirdo|creep|idiot|family|lot|neighbour|neighbor) (at|from|in) #',
    '(bloke|guy|man|woman|lady|couple|fella|neighbour|neighbor) (at|from|in) (number|no|flat|unit) #',
    '(keeps|keep|kept|been) (stealing|taking|nicking|dumping|swiping|opening|spying|shouting|filming|following|kicking|poisoning|harassing|threatening)',
    '(name and shame|naming and shaming|named and shamed|hall of shame|wall of shame)',
    '(pay him|pay her|pay them) a visit',
    '(dues|fees|rent|bill|bills) … (owing|overdue|past due|outstanding|unpaid|delinquent)',
    '(still|households) owing',
    'delinquent (accounts|dues|owners|homeowners|members)',
    '(porch pirate|parcel thief|package thief|bike thief|dog poisoner|peeping tom|cowboy builder|rogue trader)',
  ],
});

/** Characters around a house number in which somebody is blamed, and in front of it in which that person is named. */
const aroundBlame = 240;
const aroundName = 110;

const firm = /^(?:[’']s|[\s-]\p{Lu}[\p{L}’'-]+\s(?:&|und|and)\s|\s(?:&|und|and)\s)/u;

/** Two names that no list has: a person, where the text goes on with where, or with `he` or `her`. */
const twoNames =
  /\p{Lu}\p{Ll}{2,}\s\p{Lu}[\p{L}’'-]{2,}(?:,|\s\()\s?(?<where>currently|now|formerly|last seen|zuletzt|derzeit|aktuell|jetzt)?/u;
const ofAPerson = /(?<!\p{L})(?:he|she|him|her|his|ihm|ihr|ihn|seine?|ihre)(?!\p{L})/u;

/** `…, currently in unit 5B at 218 Garfield Ave, is two months behind`: a person with a name, beside blame. */
export function isBlamedAt({ hits, text }: PersonalText, { start, end }: Span): boolean {
  if (hits.blame.length === 0) return false;
  if (!startsIn(hits.blame, { start: start - aroundBlame, end: end + aroundBlame })) return false;
  const before = { start: start - aroundName, end: start };
  const isAPerson = (name: Span): boolean => !firm.test(text.slice(name.end, name.end + 30));
  return (
    isNamedBehind(hits.name, text, end) ||
    startingIn<Span>(hits.name, before).some(isAPerson) ||
    startingIn<Span>(hits.person, before).some((word) => isFollowedByName(text, word)) ||
    isAnyPerson(text.slice(Math.max(0, before.start), start), text.slice(end, end + aroundBlame))
  );
}

/** `– Kurt Bock –`, `(a Dina Marsh)`, `, called Dina`: what is said between the address and the name. */
const saidBetween =
  /^[^.!?\n]{0,40}?(?:\s[–—-]|[,(:]|[.!?]\s(?=(?:(?:His|Her|The|Der|Sein|Ihr)\s)?name|It[’']s|(?:Er |Sie )?heißt|Das ist))\s?(?:(?:it[’']s|its|called|named|(?:his |her |the )?name(?:[’']s| is| of)|(?:er |sie )?heißt|a|one|the|our|namens|heißt|heisst|Name(?: ist)?|und zwar|nämlich|das ist|ein|eine|der|die|gewisser?|Herr|Frau|Mr|Mrs|Ms)\.?\s){0,3}$/iu;
/** Characters behind an address in which it is told who lives there. */
const reachBehind = 70;

/** `the bloke at 12 Hazel Close – Kurt Bock – keeps taking parcels`: who lives there stands behind. */
function isNamedBehind(names: readonly Span[], text: string, end: number): boolean {
  return startingIn(names, { start: end, end: end + reachBehind }).some(
    (name) => saidBetween.test(text.slice(end, name.start)) && !firm.test(text.slice(name.end, name.end + 30)),
  );
}

function isAnyPerson(lead: string, rest: string): boolean {
  const named = twoNames.exec(lead);
  return named !== null && (named.groups?.where !== undefined || ofAPerson.test(rest));
}
